import type {
  KeptSession,
  Placed,
  SecretPlace,
  Session,
  SessionIdentity,
  SessionStore,
} from './session-store.js';

/**
 * A store that remembers what this process has read and written, so that the lines of a shell need
 * not ask the keychain again and again.
 */
export class RememberedSessions implements SessionStore {
  constructor(
    private readonly store: SessionStore,
    /** Sessions by their identities; shared by all that is to remember the same. */
    private readonly memory: Map<string, Session>,
  ) {}

  /** The session as it was last seen; reads it where it was not seen yet. */
  async recall(identity: SessionIdentity): Promise<Session | undefined> {
    return this.memory.get(keyOf(identity)) ?? (await this.load(identity));
  }

  async load(identity: SessionIdentity): Promise<Session | undefined> {
    const session = await this.store.load(identity);
    if (session !== undefined) this.memory.set(keyOf(identity), session);
    return session;
  }

  async save(identity: SessionIdentity, session: Session, place?: SecretPlace): Promise<Placed> {
    this.memory.set(keyOf(identity), session);
    return await this.store.save(identity, session, place);
  }

  async replace(identity: SessionIdentity, session: Session): Promise<void> {
    this.memory.set(keyOf(identity), session);
    await this.store.replace(identity, session);
  }

  async refuseUnsafe(place?: SecretPlace): Promise<void> {
    await this.store.refuseUnsafe(place);
  }

  async forget(identity: SessionIdentity): Promise<void> {
    this.memory.delete(keyOf(identity));
    await this.store.forget(identity);
  }

  async forgetAll(): Promise<void> {
    this.memory.clear();
    await this.store.forgetAll();
  }

  async list(): Promise<readonly KeptSession[]> {
    return await this.store.list();
  }
}

function keyOf({ url, zone, user }: SessionIdentity): string {
  return JSON.stringify([url, zone, user]);
}
