/** `irods sandbox`: runs a zone with an HTTP API on this machine, for trying things and for tests. */
import { once } from 'node:events';
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import { type CliError, LocalError, UsageError } from '../errors.js';
import type { ApiVersion, Credentials, SandboxLimits, SandboxOptions } from '../sandbox/index.js';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const API_VERSIONS = ['0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0'] as const;

export const command = defineCommand({
  description:
    'Runs an HTTP API server with a zone of its own in the foreground, and prints its base URL when it is ready. The catalog and the data are kept in a folder; without --dir in a temporary one that is removed at the end. It is made for trying and testing, not for production.',
  args: [],
  options: {
    port: parsedValue('--port <number>', 'TCP port; by default a free one', port),
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
    seed: parsedValue('--seed <number>', 'make every random choice repeatable', wholeNumber),
    seedFile: value('--seed-file <file>', 'JSON file that says what the zone holds at the start', {
      complete: 'local-path',
    }),
    control: flag('--control', 'let requests to /control/faults say what is to go wrong'),
  },
  prints: { kind: 'text' },
  changes: false,
  exits: { failure: 1, connection: 1 },
  examples: [
    ['irods sandbox', 'a zone for as long as the command runs'],
    ['irods sandbox --port 9000 --dir ./zone', 'a zone that is still there the next time'],
  ],
  caveats: [
    'A password given with --admin can be read in the list of processes: take one that guards nothing else.',
  ],
  seeAlso: ['iinit'],
  async run(ctx, { options }) {
    const { startSandbox } = await import('../sandbox/index.js');
    const { host } = options;
    if (host !== undefined && !LOOPBACK.includes(host)) {
      ctx.output.warn(
        `irods sandbox: listening on ${host}, where others can reach it; this is not a production server`,
      );
    }
    const sandbox = await startSandbox({
      ...sandboxOptions(options),
      log: ({ message }) => ctx.output.warn(`irods sandbox: ${message}`),
    }).catch((error: unknown) => {
      throw refusal(error, options);
    });
    try {
      await ctx.output.line(sandbox.url);
      if (!ctx.signal.aborted) await once(ctx.signal, 'abort');
    } finally {
      await sandbox.stop();
    }
  },
});

interface Options {
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly dir: string | undefined;
  readonly admin: Credentials | undefined;
  readonly zone: string | undefined;
  readonly apiVersion: ApiVersion | undefined;
  readonly seed: number | undefined;
  readonly seedFile: string | undefined;
  readonly control: boolean;
}
type LimitOptions = { readonly [K in keyof SandboxLimits]: number | undefined };

function sandboxOptions(options: Options & LimitOptions): SandboxOptions {
  const { port, host, dir, admin, zone, apiVersion, seed, seedFile, control, ...limits } = options;
  return {
    control,
    limits: present(limits),
    ...present({ port, host, dir, admin, zone, apiVersion, seed, seedFile }),
  };
}

/** Leaves out what was not given. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, given]) => given !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** One clear line for what a person can mend; anything else is a defect. */
function refusal(error: unknown, options: Options): CliError | unknown {
  if (!(error instanceof Error)) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return new LocalError(`port ${options.port} is in use`, {
      cause: error,
      hint: 'Take another one, or leave --port out to get a free one.',
    });
  }
  if (error.name === 'SQLite3Error' && /locked|busy/.test(error.message)) {
    return new LocalError(`${options.dir} is in use by another sandbox`, { cause: error });
  }
  if (code !== undefined || error.name === 'NewerCatalogError') {
    return new LocalError(error.message, { cause: error });
  }
  return error;
}

function limit(flags: string, about: string) {
  return parsedValue(flags, about, (word) => {
    const number = wholeNumber(word);
    if (number === 0) throw new UsageError(`${flags.split(' ')[0]} takes a number above 0`);
    return number;
  });
}

function wholeNumber(word: string): number {
  const number = Number(word);
  if (!/^\d+$/.test(word) || !Number.isSafeInteger(number)) {
    throw new UsageError(`not a whole number: ${word}`);
  }
  return number;
}

function port(word: string): number {
  const number = wholeNumber(word);
  if (number > 65_535) throw new UsageError(`not a TCP port: ${word}`);
  return number;
}

function credentials(word: string): Credentials {
  const colon = word.indexOf(':');
  if (colon < 1 || colon === word.length - 1) {
    throw new UsageError('--admin takes USER:PASSWORD');
  }
  return { name: word.slice(0, colon), password: word.slice(colon + 1) };
}

function apiVersion(word: string): ApiVersion {
  const known = API_VERSIONS.find((version) => version === word);
  if (known === undefined) {
    throw new UsageError(`--api-version takes ${API_VERSIONS.join(', ')}, not ${word}`);
  }
  return known;
}
