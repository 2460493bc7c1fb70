/**
 * Where things go: the rules by which icp and imv turn sources and a target into pairs of paths
 * (icommands.md section 0.8).
 */
import type { IrodsClient } from '../api/client.js';
import type { EntryType } from '../domain/catalog-entry.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { failure, noSuchPath } from './failures.js';
import { findEntryType, findHiddenToo } from './path-kind.js';

export interface Source {
  readonly path: LogicalPath;
  /** What it is, where that is known already. */
  readonly type: EntryType | undefined;
}

export interface PathPair {
  readonly type: EntryType;
  readonly from: LogicalPath;
  readonly to: LogicalPath;
  /** What there is at `to`, where that was looked up. */
  readonly inTheWay: EntryType | undefined;
}

/** The target of a command, looked at once. */
export class Target {
  private constructor(
    private readonly client: IrodsClient,
    private readonly path: LogicalPath,
    private readonly type: EntryType | undefined,
    private readonly isForOne: boolean,
  ) {}

  /** `isForOne` tells that the command has one source, which the target may then be named after. */
  static async lookAt(client: IrodsClient, path: LogicalPath, isForOne: boolean): Promise<Target> {
    return new Target(client, path, await findEntryType(client, path), isForOne);
  }

  /**
   * Where a source goes: into a collection that is there, else to the target's own name.
   * @throws IrodsError where the source is missing, where several have no collection to go to, and
   *   where a collection would replace a data object.
   */
  async pairWith(source: Source): Promise<PathPair> {
    const from = source.path;
    const type = source.type ?? (await findHiddenToo(this.client, from));
    if (type === undefined) throw noSuchPath(from);
    if (this.type === 'collection') {
      return { type, from, to: this.path.join(from.name), inTheWay: undefined };
    }
    if (type === 'collection' && this.type === 'data_object') {
      throw failure(this.path, `is a data object; the collection ${from} cannot go there`, {
        code: IrodsCode.USER_INPUT_PATH_ERR,
      });
    }
    if (!this.isForOne) {
      throw failure(this.path, 'is no collection to put several things into', {
        code: IrodsCode.USER_FILE_DOES_NOT_EXIST,
        hint: 'Make it with imkdir first.',
      });
    }
    return { type, from, to: this.path, inTheWay: this.type };
  }
}
