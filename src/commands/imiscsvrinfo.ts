/** `imiscsvrinfo`: tells what the server tells about itself. */
import type { ServerInfo } from '../api/info.js';
import { defineCommand, flag } from '../cli/define-command.js';
import { describeServer } from '../operations/describe-server.js';

export const command = defineCommand({
  description:
    'Prints the releases of the iRODS server and of its HTTP API, the zone, and the limits that the HTTP API tells.',
  args: [],
  options: {
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: {
    kind: 'record',
    shape: {
      server_version: {
        type: 'string',
        about: 'release of the iRODS server; null where the HTTP API is too old to tell',
        nullable: true,
      },
      http_api_version: { type: 'string', about: 'release of the HTTP API' },
      zone: { type: 'string', about: 'the zone' },
      rows_per_query: { type: 'integer', about: 'most rows of one page of GenQuery1' },
      streams_per_parallel_write: { type: 'integer', about: 'most streams of a parallel write' },
      max_request_body: { type: 'integer', about: 'longest body of a request, in bytes' },
      openid_connect: {
        type: 'boolean',
        about: 'whether the server takes OpenID Connect sign-ins',
      },
    },
  },
  changes: false,
  legacyLongOptions: true,
  examples: [['imiscsvrinfo', 'what the server tells']],
  caveats: ['How long the server has been running cannot be asked over HTTP.'],
  async run(ctx) {
    await ctx.output.record(await describeServer(await ctx.client()), {
      text: textLines,
      json: (info) => ({
        server_version: info.serverVersion ?? null,
        http_api_version: info.apiVersion,
        zone: info.zone,
        rows_per_query: info.rowsPerQuery,
        streams_per_parallel_write: info.streamsPerHandle,
        max_request_body: info.largestBody,
        openid_connect: info.openIdConnect,
      }),
    });
  },
});

/**
 * The lines of the iCommands (icommands.md section 1.47) and further ones. Whoever answers catalog
 * queries has a catalog, and `d` is the protocol of every release that the HTTP API works with.
 */
function textLines(info: ServerInfo): readonly string[] {
  return [
    'RCAT_ENABLED',
    `relVersion=${info.serverVersion ?? 'unknown'}`,
    'apiVersion=d',
    `rodsZone=${info.zone}`,
    `httpApiVersion=${info.apiVersion}`,
    `maxRequestBody=${info.largestBody}`,
    `maxRowsPerQuery=${info.rowsPerQuery}`,
    `maxStreamsPerParallelWrite=${info.streamsPerHandle}`,
  ];
}
