/** `irods sandbox`: runs a zone with an HTTP API on this machine, for trying things and for tests. */
import { once } from 'node:events';
import { defineCommand, flag, parsedValue, value, values } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { noAddressSpace } from '../domain/address-space.js';
import { LocalError, UsageError } from '../errors.js';
import type { ApiVersion, Credentials, SandboxLimits, SandboxOptions } from '../sandbox/index.js';
import {
  API_VERSIONS,
  apiVersion,
  credentials,
  faultDescriptions,
  portNumber,
  positiveNumber,
  wholeNumber,
} from './sandbox/option-words.js';
import { localPath } from './shared/local-paths.js';

type SandboxModule = typeof import('../sandbox/index.js');

export const command = defineCommand({
  description: `Runs an HTTP API server with a zone of its own in the foreground, and prints its base URL when it is ready. The catalog and the data are kept in a folder; without --dir in a temporary one that is removed at the end. It is made for trying and testing, not for production.
The limits are those of a real server unless they are given.
Faults make the zone go wrong on purpose: expire-tokens:at-request=N, reset-connection:at-request=N, cut-read:after-bytes=N, answer:status=503 or 429, delay:milliseconds=N, flip-byte, fail-write, disk-full. All but the first two may have times=N (so often and no more) and probability=P (from 0 to 1). With --control they can be set while the zone runs: PUT a JSON object such as {"answer":{"status":503,"times":2}} to /control/faults of the same host, with the header Content-Type: application/json. GET tells what is set, DELETE clears it.`,
  args: [],
  options: {
    port: parsedValue('--port <number>', 'TCP port; by default a free one', portNumber),
    host: value(
      '--host <address>',
      'address to listen on; by default 127.0.0.1, this machine only',
    ),
    dir: value('--dir <folder>', 'keep the catalog and the data here', { complete: 'local-path' }),
    admin: parsedValue(
      '--admin <user:password>',
      'the administrator; rods:rods by default',
      credentials,
    ),
    zone: value('--zone <name>', "the zone's name; tempZone by default"),
    seedFile: value('--seed-file <file>', 'JSON file that says what the zone holds at the start', {
      complete: 'local-path',
    }),
    apiVersion: parsedValue(
      '--api-version <release>',
      'answer as this release of the HTTP API; 0.7.0 by default',
      apiVersion,
      { complete: API_VERSIONS },
    ),
    maxRequestBodyBytes: limit('--max-request-body <bytes>', 'longest body of a request'),
    rowsPerQuery: limit('--rows-per-query <number>', 'most rows of one catalog query'),
    streamsPerHandle: limit('--streams-per-handle <number>', 'most streams of one parallel write'),
    streamsTotal: limit('--streams-total <number>', 'most streams of all parallel writes'),
    tokenLifetimeSeconds: limit('--token-lifetime <seconds>', 'how long a sign-in is good'),
    requestTimeoutSeconds: limit('--request-timeout <seconds>', 'most that one request may take'),
    readBufferBytes: limit('--read-buffer <bytes>', 'longest read that is answered in one piece'),
    faults: values('--fault <fault>', 'let this go wrong; may be given several times'),
    control: flag('--control', 'let requests to /control/faults say what is to go wrong'),
    seed: parsedValue('--seed <number>', 'make every random choice repeatable', wholeNumber),
  },
  prints: { kind: 'text' },
  changes: false,
  exits: { failure: 1, connection: 1 },
  examples: [
    ['irods sandbox', 'a zone for as long as the command runs'],
    ['irods sandbox --port 9000 --dir ./zone', 'a zone that is still there the next time'],
    ['irods sandbox --fault answer:status=503,times=3', 'a zone that is busy at first'],
    [
      `curl -X PUT -H 'Content-Type: application/json' -d '{"flipByte":{"times":1}}' http://127.0.0.1:9000/control/faults`,
      'what is to go wrong next, in a zone started with --port 9000 --control',
    ],
  ],
  caveats: [
    'A password given with --admin can be read in the list of processes: take one that guards nothing else.',
  ],
  seeAlso: ['iinit'],
  async run(ctx, { options }) {
    const sandbox = await import('../sandbox/index.js');
    const zone = await start(ctx, sandbox, options);
    try {
      await ctx.output.line(zone.url);
      if (!ctx.signal.aborted) await once(ctx.signal, 'abort');
    } finally {
      await zone.stop();
    }
  },
});

interface Options extends Readonly<Record<keyof SandboxLimits, number | undefined>> {
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly dir: string | undefined;
  readonly admin: Credentials | undefined;
  readonly zone: string | undefined;
  readonly seedFile: string | undefined;
  readonly apiVersion: ApiVersion | undefined;
  readonly faults: readonly string[];
  readonly control: boolean;
  readonly seed: number | undefined;
}

async function start(ctx: Context, sandbox: SandboxModule, options: Options) {
  try {
    return await sandbox.startSandbox({
      ...sandboxOptions(ctx, options),
      faults: sandbox.parseFaultSettings(faultDescriptions(options.faults)),
      log: ({ level, message }) => {
        if (level !== 'info') ctx.output.warn(`irods sandbox: ${message}`);
      },
    });
  } catch (error) {
    throw refusal(error, sandbox, options);
  }
}

function sandboxOptions(ctx: Context, options: Options): SandboxOptions {
  const { port, host, admin, zone, apiVersion, faults, control, seed, ...others } = options;
  const { dir, seedFile, ...limits } = others;
  return {
    control,
    limits: present(limits),
    ...present({ port, host, admin, zone, apiVersion, seed }),
    // In a shell, another folder than that of the process may be the working one.
    ...present({ dir: dir && localPath(ctx, dir), seedFile: seedFile && localPath(ctx, seedFile) }),
  };
}

/** Leaves out what was not given. */
function present<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, found]) => found !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** One clear line for what a person can mend; anything else is a defect. */
function refusal(error: unknown, sandbox: SandboxModule, options: Options): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof sandbox.FaultSettingsError) {
    return new UsageError(`--fault: ${error.message}`, { hint: 'irods sandbox -h lists them.' });
  }
  if (error instanceof sandbox.SandboxOptionsError) return new UsageError(error.message);
  const isRefusal =
    error instanceof sandbox.DirectoryInUseError ||
    error instanceof sandbox.UnusableDirectoryError ||
    error instanceof sandbox.NewerCatalogError ||
    error instanceof sandbox.SeedError;
  return isRefusal
    ? new LocalError(error.message, { cause: error })
    : (unlistenable(error, options) ?? noAddressSpace(error) ?? error);
}

/** What the system says of an address that cannot be listened on. */
function unlistenable(error: NodeJS.ErrnoException, options: Options): LocalError | undefined {
  const { host = '127.0.0.1', port } = options;
  const cause = { cause: error };
  switch (error.code) {
    case 'EADDRINUSE':
      return new LocalError(`port ${port} is in use`, {
        ...cause,
        hint: 'Take another one, or leave --port out to get a free one.',
      });
    case 'EADDRNOTAVAIL':
      return new LocalError(`cannot listen on ${host}: it is no address of this machine`, cause);
    case 'EACCES':
      return new LocalError(`cannot listen on port ${port}: not permitted`, {
        ...cause,
        hint: 'Take one from 1024 up.',
      });
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new LocalError(`cannot listen on ${host}: there is no such host`, cause);
    default:
      return undefined;
  }
}

function limit(flags: string, about: string) {
  return parsedValue(flags, about, positiveNumber);
}
