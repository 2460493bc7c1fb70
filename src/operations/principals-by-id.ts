import type { IrodsClient } from '../api/client.js';
import { isOneOf } from '../domain/catalog-query.js';
import { type PrincipalType, principalTypeFromServer } from '../domain/permission.js';
import type { UserName } from '../domain/user-name.js';
import { inGroups } from './pool.js';

export interface NamedPrincipal extends UserName {
  readonly type: PrincipalType;
}

/** Ids in one query: the whole request must fit the server's 8 KiB. */
const AT_ONCE = 300;

/** Users and groups by their ids in the catalog; each is asked for once. */
export class PrincipalsById {
  private readonly known = new Map<string, NamedPrincipal>();

  constructor(private readonly client: IrodsClient) {}

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, NamedPrincipal>> {
    const unknown = ids.filter((id) => !this.known.has(id));
    for await (const group of inGroups(unknown, AT_ONCE)) {
      const rows = this.client.query.rows({
        select: ['USER_ID', 'USER_NAME', 'USER_ZONE', 'USER_TYPE'],
        where: isOneOf('USER_ID', group),
        orderBy: [{ column: 'USER_ID' }],
      });
      for await (const [id = '', name = '', zone = '', type = ''] of rows) {
        this.known.set(id, { name, zone, type: principalTypeFromServer(type) });
      }
    }
    return this.known;
  }
}
