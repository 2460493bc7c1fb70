import type { Transport } from '../transport/request.js';
import { AuthenticationApi } from './authentication.js';
import { Capabilities } from './capabilities.js';
import { CollectionsApi } from './collections.js';
import { DataObjectsApi } from './data-objects.js';
import { InfoApi, type ServerInfo } from './info.js';
import { QueryApi } from './query.js';
import { RawApi } from './raw.js';
import { ResourcesApi } from './resources.js';
import { RulesApi } from './rules.js';
import { TicketsApi } from './tickets.js';
import { UsersGroupsApi } from './users-groups.js';
import { ZonesApi } from './zones.js';

/** The ten endpoints of one server, over one transport, as one user. */
export interface IrodsClient {
  /** Where the endpoints are, release included. */
  readonly url: URL;
  /** The user signed in, and the zone of the server. */
  readonly user: string;
  readonly zone: string;
  /** What the server told of itself; asked once and kept with the session. */
  readonly server: ServerInfo;
  readonly capabilities: Capabilities;
  /** Changes are not sent; what was done cannot be seen by looking again. */
  readonly readsOnly: boolean;
  readonly transport: Transport;
  readonly authentication: AuthenticationApi;
  readonly collections: CollectionsApi;
  readonly dataObjects: DataObjectsApi;
  readonly info: InfoApi;
  readonly query: QueryApi;
  readonly raw: RawApi;
  readonly resources: ResourcesApi;
  readonly rules: RulesApi;
  readonly tickets: TicketsApi;
  readonly usersGroups: UsersGroupsApi;
  readonly zones: ZonesApi;
}

export function createClient(
  transport: Transport,
  identity: {
    readonly url: URL;
    readonly user: string;
    readonly server: ServerInfo;
    readonly readsOnly?: boolean;
  },
): IrodsClient {
  const { server } = identity;
  const capabilities = new Capabilities(server.apiVersion);
  return {
    url: identity.url,
    user: identity.user,
    zone: server.zone,
    server,
    capabilities,
    readsOnly: identity.readsOnly === true,
    transport,
    authentication: new AuthenticationApi(transport),
    collections: new CollectionsApi(transport),
    dataObjects: new DataObjectsApi(transport, capabilities),
    info: new InfoApi(transport),
    query: new QueryApi(transport, capabilities, server.rowsPerQuery),
    raw: new RawApi(transport, capabilities),
    resources: new ResourcesApi(transport, capabilities),
    rules: new RulesApi(transport),
    tickets: new TicketsApi(transport, capabilities),
    usersGroups: new UsersGroupsApi(transport),
    zones: new ZonesApi(transport, capabilities),
  };
}
