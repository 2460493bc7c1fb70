import type { Dispatcher } from 'undici';

export interface AgentOptions {
  /** PEM text of further certificate authorities. */
  readonly authorities?: readonly string[] | undefined;
  /** The environment, for http_proxy, https_proxy and no_proxy. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds to wait for a connection. */
  readonly connectTimeout?: number;
  /** Milliseconds of silence in the middle of an answer. */
  readonly silence?: number;
}

/**
 * The connections. Idle ones are dropped after 9 s: the server counts 30 s from the end of the
 * previous answer for everything that follows on a connection (http-api.md section 1.4).
 * Certificates are always verified.
 */
export async function createAgent(options: AgentOptions): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent } = (await import('undici')).default;
  const tls = {
    // Said outright, for NODE_TLS_REJECT_UNAUTHORIZED would switch it off.
    rejectUnauthorized: true,
    ...(options.authorities === undefined
      ? {}
      : { ca: await withSystemAuthorities(options.authorities) }),
  };
  const settings = {
    keepAliveTimeout: 9000,
    keepAliveMaxTimeout: 9000,
    pipelining: 1,
    bodyTimeout: options.silence ?? 60_000,
    connect: { timeout: options.connectTimeout ?? 20_000, ...tls },
  };
  const proxy = proxySettings(options.env);
  return proxy === undefined
    ? new Agent(settings)
    : new EnvHttpProxyAgent({ ...settings, ...proxy, requestTls: tls, proxyTls: tls });
}

async function withSystemAuthorities(authorities: readonly string[]): Promise<string[]> {
  const { rootCertificates } = await import('node:tls');
  return [...rootCertificates, ...authorities];
}

function proxySettings(
  env: Readonly<Record<string, string | undefined>>,
): { httpProxy?: string; httpsProxy?: string; noProxy?: string } | undefined {
  const httpProxy = env['http_proxy'] ?? env['HTTP_PROXY'];
  const httpsProxy = env['https_proxy'] ?? env['HTTPS_PROXY'];
  const noProxy = env['no_proxy'] ?? env['NO_PROXY'];
  if (!httpProxy && !httpsProxy) return undefined;
  return {
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  };
}

/** The proxy through which requests to `url` go, without its user information; undefined for none. */
export function proxyFor(
  url: URL,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const settings = proxySettings(env);
  const proxy = url.protocol === 'https:' ? settings?.httpsProxy : settings?.httpProxy;
  if (proxy === undefined || !URL.canParse(proxy) || isExempt(url, settings?.noProxy ?? '')) {
    return undefined;
  }
  return new URL(proxy).origin;
}

/** NO_PROXY as undici reads it: hosts and domains, with a port or without, or `*`. */
function isExempt(url: URL, noProxy: string): boolean {
  return noProxy.split(/[\s,]+/).some((entry) => {
    if (entry === '') return false;
    if (entry === '*') return true;
    const [host = '', port] = entry.replace(/^\*?\./, '').split(':');
    const matchesPort =
      port === undefined || port === (url.port || (url.protocol === 'https:' ? '443' : '80'));
    const name = host.toLowerCase();
    return matchesPort && (url.hostname === name || url.hostname.endsWith(`.${name}`));
  });
}
