import type { Keychain } from '../auth/keychain.js';
import type { SecretPlace, Session } from '../auth/session-store.js';
import type { Settings } from '../config/settings.js';
import { Secret } from '../domain/secret.js';
import type { Account, LineCheck, SignInRequest, SignInState } from './account.js';
import {
  type ConnectOptions,
  currentToken,
  forgetEverything,
  identityOf,
  refreshSession,
  signInAndKeep,
} from './connect.js';

export interface SystemAccountOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connectOptions: () => Promise<ConnectOptions>;
  readonly settings: () => Promise<Settings>;
  readonly keychain: () => Promise<Keychain>;
  readonly authorities: () => Promise<readonly string[] | undefined>;
  /** The settings as they are after an answer. */
  readonly useSettings: (settings: Settings) => void;
}

/** The account over kept sessions. */
export class SystemAccount implements Account {
  constructor(private readonly options: SystemAccountOptions) {}

  async signIn(request: SignInRequest): Promise<SecretPlace> {
    const { answers = {} } = request;
    const settings = (await this.options.settings()).with(answers);
    this.options.useSettings(settings);
    const { place } = await signInAndKeep(await this.options.connectOptions(), request);
    if (Object.keys(answers).length > 0) {
      const { keepAnswers } = await import('../config/keep-answers.js');
      await keepAnswers(settings, answers);
    }
    return place;
  }

  async passwordFromEnvironment(): Promise<Secret | undefined> {
    const { passwordFromEnvironment } = await import('../auth/password-source.js');
    return await passwordFromEnvironment(this.options.env);
  }

  async signOut(extent: 'this session' | 'everything'): Promise<void> {
    const options = await this.options.connectOptions();
    if (extent === 'everything') await forgetEverything(options);
    else if (options.settings.nameAnIdentity)
      await options.store.forget(identityOf(options.settings));
  }

  async state(): Promise<SignInState | undefined> {
    const { settings, store } = await this.options.connectOptions();
    const identity = identityOf(settings);
    const session = await store.load(identity);
    if (session === undefined) return undefined;
    return {
      ...identity,
      signedInAt: session.signedInAt,
      expiresAt: session.expiresAt,
      renewedBy: renewedBy(session),
      apiVersion: session.server.apiVersion,
    };
  }

  async token(): Promise<Secret> {
    const token = await currentToken(await this.options.connectOptions());
    return new Secret(token.reveal());
  }

  async lineChecks(): Promise<readonly LineCheck[]> {
    const { lineChecks } = await import('./examine-line.js');
    const options = await this.options.connectOptions();
    const [keychain, authorities] = await Promise.all([
      this.options.keychain(),
      this.options.authorities(),
    ]);
    return lineChecks(options, keychain, authorities);
  }

  async refresh(): Promise<void> {
    await refreshSession(await this.options.connectOptions());
  }
}

function renewedBy({ renewal }: Session): SignInState['renewedBy'] {
  if (renewal.password !== undefined) return 'password';
  if (renewal.openId?.refreshToken !== undefined) return 'refresh token';
  return renewal.openId?.clientSecret === undefined ? undefined : 'client credentials';
}
