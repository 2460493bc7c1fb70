import { passwordFromEnvironment } from '../auth/secret-source.js';
import type { SecretPlace, Session } from '../auth/session-store.js';
import type { ProfileStore } from '../config/profile-store.js';
import type { Settings } from '../config/settings.js';
import { Secret } from '../domain/secret.js';
import { CliError } from '../errors.js';
import type { Account, LineCheck, SignedIn, SignInRequest, SignInState } from './account.js';
import { currentToken, givenToken, refreshSession } from './connect.js';
import { identityOf } from './connect-options.js';
import type { LineConnection } from './line-connection.js';
import { signInAndKeep } from './sign-in.js';

export interface SystemAccountOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly connection: LineConnection;
  readonly settings: () => Promise<Settings>;
  readonly profiles: () => Promise<ProfileStore>;
  /** The settings as they are after an answer. */
  readonly useSettings: (settings: Settings) => void;
}

/** The account over kept sessions. */
export class SystemAccount implements Account {
  constructor(private readonly options: SystemAccountOptions) {}

  async refuseUnsafe(place: SecretPlace | undefined): Promise<void> {
    await (await this.options.connection.sessions()).refuseUnsafe(place);
  }

  async signIn(request: SignInRequest): Promise<SignedIn> {
    const { answers = {} } = request;
    const settings = (await this.options.settings()).with(answers);
    this.options.useSettings(settings);
    const connectOptions = await this.options.connection.connectOptions();
    const { place, fellBack } = await signInAndKeep(connectOptions, request);
    const isGiven = Object.keys(answers).length > 0;
    return { place, fellBack, profile: isGiven ? await this.keep(settings, answers) : undefined };
  }

  private async keep(
    settings: Settings,
    answers: Readonly<Record<string, string>>,
  ): Promise<string | undefined> {
    const { keepAnswers } = await import('../config/keep-answers.js');
    return await keepAnswers(settings, await this.options.profiles(), answers);
  }

  async passwordFromEnvironment(): Promise<Secret | undefined> {
    return await passwordFromEnvironment(this.options.env, this.options.platform);
  }

  async signOut(extent: 'this session' | 'everything'): Promise<readonly CliError[]> {
    const { forgetEverything, forgetSession } = await import('./sign-out.js');
    const { connection } = this.options;
    const store = await connection.sessionsToForget();
    if (extent === 'everything')
      return await forgetEverything(store, async () => await connection.lineOptions());
    await forgetSession(store, await this.options.settings());
    return [];
  }

  async state(): Promise<SignInState | undefined> {
    const settings = await this.options.settings();
    const identity = identityOf(settings);
    const nothing = {
      signedInAt: undefined,
      expiresAt: undefined,
      renewedBy: undefined,
      apiVersion: undefined,
    };
    if (givenToken(this.options.env) !== undefined)
      return { ...identity, ...nothing, source: 'IRODS_TOKEN' };
    const store = await this.options.connection.sessions();
    const session = await store.load(identity);
    if (session !== undefined) {
      const { signedInAt, expiresAt } = session;
      return {
        ...identity,
        signedInAt,
        expiresAt,
        renewedBy: renewedBy(session) ?? (await this.renewedByEnvironment(session)),
        apiVersion: session.server.apiVersion,
        source: 'session',
      };
    }
    if (settings.userName === 'anonymous') return { ...identity, ...nothing, source: 'anonymous' };
    const password = await this.passwordFromEnvironment();
    if (password === undefined) return undefined;
    return { ...identity, ...nothing, renewedBy: 'password', source: 'IRODS_PASSWORD' };
  }

  /** One that cannot be read renews nothing; the renewal itself will say why. */
  private async renewedByEnvironment({ renewal }: Session): Promise<SignInState['renewedBy']> {
    if (renewal.openId !== undefined) return undefined;
    const password = await this.passwordFromEnvironment().catch((error: unknown) => {
      if (error instanceof CliError) return undefined;
      throw error;
    });
    return password === undefined ? undefined : 'password';
  }

  async token(): Promise<Secret> {
    const token = await currentToken(await this.options.connection.connectOptions());
    return new Secret(token.reveal());
  }

  async lineChecks(): Promise<readonly LineCheck[]> {
    const { lineChecks } = await import('./examine-line.js');
    return lineChecks(this.options.connection, this.options.settings);
  }

  async refresh(): Promise<void> {
    await refreshSession(await this.options.connection.connectOptions());
  }
}

function renewedBy({ renewal }: Session): SignInState['renewedBy'] {
  if (renewal.password !== undefined) return 'password';
  if (renewal.openId?.refreshToken !== undefined) return 'refresh token';
  return renewal.openId?.clientSecret === undefined ? undefined : 'client credentials';
}
