import { hostname, release, type } from 'node:os';
import { allResources, EMPTY_HOST, type Resource } from './catalog/resources-admin.js';
import type { Json } from './http/json.js';
import type { Zone } from './zone.js';

const HIDDEN = 'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX';

/** The release of iRODS that the sandbox behaves like. */
const IRODS_VERSION = '5.0.2';

/**
 * What `zones op=report` tells: resources without a server of their own, and the one server of
 * the zone with its resources. Keys never show.
 */
export function zoneReport(zone: Zone): Json {
  const resources = allResources(zone.catalog);
  const describe = (resource: Resource) => resourceEntry(resource, parentName(zone, resource));
  return {
    zones: [
      {
        coordinating_resources: resources.filter(isCoordinating).map(describe),
        servers: [
          {
            version: { irods_version: IRODS_VERSION, catalog_schema_version: 13 },
            host_system_information: {
              hostname: hostname(),
              uname: `${type()} ${release()}`,
              os_distribution_name: '',
              os_distribution_version: '',
              service_account_user_name: null,
              service_account_group_name: null,
            },
            server_config: serverConfiguration(zone),
            service_account_environment: {
              irods_user_name: zone.settings.admin.name,
              irods_zone_name: zone.catalog.zone,
            },
            plugins: [],
            resources: resources.filter((resource) => !isCoordinating(resource)).map(describe),
            configuration_directory: { path: '', files: {} },
          },
        ],
      },
    ],
  };
}

const isCoordinating = (resource: Resource): boolean => resource.host === EMPTY_HOST;

function serverConfiguration(zone: Zone): Json {
  return {
    catalog_service_role: 'provider',
    zone_name: zone.catalog.zone,
    zone_user: zone.settings.admin.name,
    zone_key: HIDDEN,
    negotiation_key: HIDDEN,
    federation: [],
  };
}

function parentName(zone: Zone, resource: Resource): string {
  const sql = 'SELECT resc_name AS name FROM R_RESC_MAIN WHERE resc_id = ?';
  const id = Number(resource.parentId);
  return zone.catalog.database.get<{ name: string }>(sql, id)?.name ?? '';
}

function resourceEntry(resource: Resource, parent: string): Json {
  return {
    name: resource.name,
    type: resource.type,
    host: resource.host,
    vault_path: resource.vaultPath,
    context_string: resource.context,
    parent_resource: parent,
    parent_context: resource.parentContext,
    free_space: resource.freeSpace,
    comment: resource.comments,
    info: resource.information,
    status: resource.status,
  };
}
