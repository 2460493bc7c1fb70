import type { ServerInfo } from '../api/info.js';
import type { Token } from '../transport/token-source.js';

/** Whose session it is: one for each server, zone and user. */
export interface SessionIdentity {
  /** The URL as the person wrote it. */
  readonly url: string;
  readonly zone: string;
  readonly user: string;
}

/** What a sign-in leaves behind, so that the next command needs no request but its own. */
export interface Session {
  readonly token: Token;
  /** Base URL with the version. */
  readonly baseUrl: string;
  readonly server: ServerInfo;
  /** Seconds since 1970. */
  readonly signedInAt: number;
}

/** Keeps sessions. Implementations differ in where the secret lives. */
export interface SessionStore {
  load(identity: SessionIdentity): Promise<Session | undefined>;
  save(identity: SessionIdentity, session: Session): Promise<void>;
  /** Forgets one session; no failure where there is none. */
  forget(identity: SessionIdentity): Promise<void>;
  forgetAll(): Promise<void>;
}
