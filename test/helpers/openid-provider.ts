/** A real OpenID provider on loopback, where everybody who comes signs in as alice and agrees. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Whom the access tokens are meant for. */
export const AUDIENCE = 'https://irods.example.org/api';
export const CLIENT = 'irods-cli';
export const PIPELINE = { id: 'pipeline', secret: 'pipeline-secret-CANARY' };

export interface OpenIdProviderOptions {
  /** Seconds that access tokens are good for. */
  readonly lifetime?: number;
  readonly port?: number;
}

export class TestProvider {
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly provider: Provider,
  ) {}

  static async start(options: OpenIdProviderOptions = {}): Promise<TestProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT,
          application_type: 'native',
          token_endpoint_auth_method: 'none',
          redirect_uris: ['http://127.0.0.1/callback'],
          grant_types: [
            'authorization_code',
            'refresh_token',
            'urn:ietf:params:oauth:grant-type:device_code',
          ],
        },
        {
          client_id: PIPELINE.id,
          client_secret: PIPELINE.secret,
          grant_types: ['client_credentials'],
          response_types: [],
          redirect_uris: [],
        },
      ],
      features: {
        deviceFlow: { enabled: true },
        clientCredentials: { enabled: true },
        revocation: { enabled: true },
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: async (_, indicator) => ({
            scope: '',
            audience: indicator,
            accessTokenFormat: 'jwt',
            accessTokenTTL: options.lifetime ?? 3600,
          }),
          useGrantedResource: async () => true,
        },
      },
      extraTokenClaims: async () => ({ preferred_username: 'alice' }),
      findAccount: async (_, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
      interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
      issueRefreshToken: async () => true,
      rotateRefreshToken: true,
      ttl: { DeviceCode: 60, Grant: 3600, Session: 3600, Interaction: 60, IdToken: 600 },
      cookies: { keys: ['test'] },
    });
    const handle = provider.callback();
    server.on('request', async (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return await handle(request, response);
      const { prompt, params, session } = await provider.interactionDetails(request, response);
      if (prompt.name === 'login') {
        return await provider.interactionFinished(request, response, {
          login: { accountId: 'alice' },
        });
      }
      const grant = new provider.Grant({
        accountId: session?.accountId ?? 'alice',
        clientId: String(params['client_id']),
      });
      grant.addOIDCScope('openid offline_access');
      grant.addResourceScope(AUDIENCE, '');
      await provider.interactionFinished(request, response, {
        consent: { grantId: await grant.save() },
      });
    });
    return new TestProvider(issuer, server, provider);
  }

  /** Visits an address as a browser does: follows redirects, keeps cookies, presses the buttons. */
  async visit(address: string): Promise<string> {
    const cookies = new Map<string, string>();
    let next: { url: string; body?: URLSearchParams } = { url: address };
    for (let steps = 0; steps < 20; steps += 1) {
      const answer = await fetch(next.url, {
        method: next.body === undefined ? 'GET' : 'POST',
        body: next.body ?? null,
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      const page = await answer.text();
      if (location !== null) {
        next = { url: new URL(location, next.url).href };
        continue;
      }
      const form = formOf(page, next.url);
      if (form === undefined) return page;
      next = form;
    }
    throw new Error(`too many steps from ${address}`);
  }

  /** Makes every refresh token worthless, as when an administrator ends all sessions. */
  async revokeAll(refreshToken: string): Promise<void> {
    const token = await this.provider.RefreshToken.find(refreshToken);
    await token?.destroy();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** The form that a page submits by itself or by its button. */
function formOf(page: string, base: string): { url: string; body: URLSearchParams } | undefined {
  const form = /<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/.exec(page);
  if (form === null) return undefined;
  const body = new URLSearchParams();
  for (const [input] of (form[2] ?? '').matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (name !== undefined) body.set(name, /value="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  const confirm = /<button[^>]*name="confirm"|name="confirm"/.test(page);
  if (confirm) body.set('confirm', 'yes');
  return { url: new URL(form[1] ?? '', base).href, body };
}
