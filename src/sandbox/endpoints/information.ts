import { type BufferedAnswer, json } from '../http/answer.js';
import type { Json } from '../http/json.js';
import type { Zone } from '../zone.js';

/** The version of the server behind the HTTP API, as `/info` tells it. */
const IRODS_SERVER_VERSION = 'rods5.0.2';

/** What `/info` answers: the same to everybody, save the server's version (http-api.md 3.2). */
export function informationAnswer(zone: Zone, isAuthenticated: boolean): BufferedAnswer {
  const { apiVersion, limits } = zone.settings;
  const isNewest = apiVersion === '0.7.0';
  const streams: Record<string, Json> = isNewest
    ? { max_number_of_streams_per_parallel_write_handle: limits.streamsPerHandle }
    : { max_number_of_parallel_write_streams: limits.streamsPerHandle };
  return json({
    ...streams,
    api_version: apiVersion,
    build: buildOf(apiVersion),
    genquery2_enabled: apiVersion === '0.3.0' ? true : undefined,
    irods_server_version: isNewest && isAuthenticated ? IRODS_SERVER_VERSION : undefined,
    irods_zone: zone.catalog.zone,
    max_number_of_rows_per_catalog_query: limits.rowsPerQuery,
    max_size_of_request_body_in_bytes: limits.maxRequestBodyBytes,
    openid_connect_enabled: zone.protectedResource !== undefined,
  });
}

/** The build that a release names: 40 hexadecimal digits, here made of the version's own. */
export function buildOf(apiVersion: string): string {
  return apiVersion.replaceAll('.', '').padEnd(40, '0');
}
