import { LocalError } from '../errors.js';
import type { Keychain } from './keychain.js';
import type { PrivateFiles } from './private-files.js';
import {
  asRecord,
  type Fields,
  identityIn,
  NAME_BEGINNING,
  nameOf,
  parseRecord,
  readSession,
  recordOf,
  secretsOf,
} from './session-record.js';
import type {
  KeptSession,
  Placed,
  SecretPlace,
  Session,
  SessionIdentity,
  SessionStore,
} from './session-store.js';

export interface KeptSessionsOptions {
  readonly files: PrivateFiles;
  readonly keychain: Keychain;
  /** Where new secrets go, where the settings say so. */
  readonly place: SecretPlace | undefined;
}

/**
 * Sessions, each with a private file of what is no secret. Its secrets stand in the keychain under
 * the file's name, or, where there is no keychain, in the same file.
 */
export class KeptSessions implements SessionStore {
  constructor(private readonly options: KeptSessionsOptions) {}

  async load(identity: SessionIdentity): Promise<Session | undefined> {
    const name = nameOf(identity);
    return await this.open(name, parseRecord(await this.options.files.read(name)));
  }

  async refuseUnsafe(wanted = this.options.place): Promise<void> {
    if (wanted !== 'none') await this.options.files.refuseLooseFolder();
  }

  async save(
    identity: SessionIdentity,
    session: Session,
    wanted = this.options.place,
  ): Promise<Placed> {
    const name = nameOf(identity);
    const before = await this.placeOf(name);
    if (wanted === 'none') {
      await this.forgetName(name);
      return { place: 'none', fellBack: false };
    }
    const asBefore = wanted === undefined && before === 'file';
    const place = await this.write(identity, session, asBefore ? 'file' : wanted);
    if (before === 'keychain' && place === 'file')
      await this.options.keychain.remove(name).catch(ignoreLocal);
    return { place, fellBack: wanted === undefined && place === 'file' && !asBefore };
  }

  async replace(identity: SessionIdentity, session: Session): Promise<void> {
    const place = await this.placeOf(nameOf(identity));
    if (place === undefined) return;
    const mayFallBack = place === 'keychain' && this.options.place !== 'keychain';
    await this.write(identity, session, mayFallBack ? undefined : place);
  }

  async forget(identity: SessionIdentity): Promise<void> {
    await this.forgetName(nameOf(identity));
  }

  async forgetAll(): Promise<void> {
    const found = (await this.options.files.names()).map((name) => SESSION_FILE.exec(name)?.[1]);
    const failures: unknown[] = [];
    for (const name of new Set(found)) {
      if (name === undefined) continue;
      await this.forgetName(name).catch((error: unknown) => failures.push(error));
    }
    await this.options.keychain.removeAll(NAME_BEGINNING).catch(ignoreLocal);
    if (failures.length > 0) throw failures[0];
  }

  async list(): Promise<readonly KeptSession[]> {
    const found: KeptSession[] = [];
    for (const name of await this.options.files.names()) {
      if (SESSION_FILE.exec(name)?.[1] !== name) continue;
      const record = parseRecord(await this.options.files.readLoose(name).catch(ignoreLocal));
      const identity = identityIn(record);
      if (identity !== undefined) found.push({ identity, session: await this.open(name, record) });
    }
    return found;
  }

  private async open(name: string, record: Fields | undefined): Promise<Session | undefined> {
    if (record === undefined) return undefined;
    const secrets =
      record['kept_in'] === 'keychain'
        ? parseRecord(await this.options.keychain.read(name).catch(ignoreLocal))
        : asRecord(record['secrets']);
    return secrets === undefined ? undefined : readSession(record, secrets);
  }

  /** Where the secrets of a session are now; undefined where none is kept. */
  private async placeOf(name: string): Promise<'keychain' | 'file' | undefined> {
    const record = parseRecord(await this.options.files.readLoose(name).catch(ignoreLocal));
    if (record === undefined) return undefined;
    return record['kept_in'] === 'keychain' ? 'keychain' : 'file';
  }

  /** Writes a session; in a file where the keychain fails and nobody asked for it by name. */
  private async write(
    identity: SessionIdentity,
    session: Session,
    place: 'keychain' | 'file' | undefined,
  ): Promise<'keychain' | 'file'> {
    const name = nameOf(identity);
    const record = recordOf(identity, session);
    const secrets = secretsOf(session);
    await this.refuseUnsafe(place);
    if (place !== 'file') {
      try {
        await this.options.keychain.write(name, JSON.stringify(secrets));
        await this.writeRecord(name, { ...record, kept_in: 'keychain' });
        return 'keychain';
      } catch (error) {
        if (place === 'keychain' || !(error instanceof LocalError)) throw error;
      }
    }
    await this.writeRecord(name, { ...record, kept_in: 'file', secrets });
    return 'file';
  }

  private async writeRecord(name: string, record: Fields): Promise<void> {
    await this.options.files.write(name, `${JSON.stringify(record, null, 2)}\n`);
  }

  private async forgetName(name: string): Promise<void> {
    const place = await this.placeOf(name);
    await this.options.files.remove(name);
    if (place !== 'keychain') return;
    try {
      await this.options.keychain.remove(name);
    } catch (error) {
      if (!(error instanceof LocalError)) throw error;
      throw new LocalError(`the session is forgotten, but its secrets stay: ${error.message}`, {
        cause: error,
        hint: 'Run iexit full where the keychain works, or remove the entries of irods-cli in it.',
      });
    }
  }
}

/** The file of a session, or what a killed write of one left. */
const SESSION_FILE = /^(session-[0-9a-f]+\.json)(\.[0-9a-f]+\.new)?$/;

function ignoreLocal(error: unknown): undefined {
  if (error instanceof LocalError) return undefined;
  throw error;
}
