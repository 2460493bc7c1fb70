import { randomUUID } from 'node:crypto';
import type { IrodsClient } from '../api/client.js';
import { equals } from '../domain/catalog-query.js';
import type { LogicalPath } from '../domain/logical-path.js';
import {
  AuthenticationError,
  CancelledError,
  CliError,
  IntegrityError,
  IrodsError,
} from '../errors.js';

/** One thing that was looked at: good, or what to do about it. */
export interface Finding {
  /** What was looked at, such as `write`. */
  readonly check: string;
  readonly good: boolean;
  /** What was found. */
  readonly found: string;
  /** What to do, where it is not good. */
  readonly advice?: string | undefined;
}

export interface DoctorOptions {
  /** The collection in which a data object is made, read and removed. */
  readonly home: LogicalPath;
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number;
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  };
  /** Stops the examination; what was made is removed all the same. */
  readonly signal: AbortSignal;
}

/** Clocks further apart than this make tokens and synchronisation by time unreliable, seconds. */
const CLOCK_LIMIT = 60;
/** Requests whose times are taken for the latency. */
const SAMPLES = 5;
/** Once it is stopped, what writes and removes may take so long, milliseconds. */
const GRACE = 10_000;

/**
 * Looks at a signed-in client from end to end: sign-in, latency, limits, whether data can be
 * written, read and removed in the home collection, and the clocks. It goes on after a failure
 * where that makes sense, and leaves nothing behind, stopped or not.
 * @throws CancelledError where it was stopped.
 */
export async function* examineClient(
  client: IrodsClient,
  options: DoctorOptions,
): AsyncGenerator<Finding, void, undefined> {
  const { clock, home } = options;
  yield await finding('sign-in', async () => await whose(client), 'Sign in again with iinit.');
  yield await finding(
    'latency',
    async () => await latency(client, () => clock.now()),
    'Try again; with --debug every request is shown.',
  );
  yield limits(client);
  const homeAdvice = `Look at the home collection with ils -A ${home}, and tell the administrators of the zone.`;
  let modifiedAt: number | undefined;
  let wroteAt = 0;
  const probe = new Probe(client, options);
  try {
    yield await finding(
      'write',
      async () => {
        wroteAt = clock.now();
        return await probe.write();
      },
      homeAdvice,
    );
    if (probe.isThere) {
      yield await finding(
        'read',
        async () => {
          modifiedAt = await probe.read();
          return 'what came back is what went up';
        },
        homeAdvice,
      );
    }
  } finally {
    await probe.clean();
  }
  if (probe.isThere || probe.failure !== undefined)
    yield await finding('remove', async () => probe.result(), homeAdvice);
  yield await finding(
    'clock',
    async () =>
      modifiedAt === undefined
        ? compareClocks(await serverTime(client), clock.now())
        : compareClocks(modifiedAt, wroteAt),
    CLOCK_ADVICE,
  );
}

const CLOCK_ADVICE =
  'Set the clock of this machine by a time service, or tell the administrators of the server.';

/** A data object that is made to be removed again. */
class Probe {
  isThere = false;
  failure: CliError | undefined;
  private readonly path: LogicalPath;
  private readonly content: Buffer;
  private mayBeThere = false;

  constructor(
    private readonly client: IrodsClient,
    private readonly options: DoctorOptions,
  ) {
    this.path = options.home.join(`.irods-doctor-${randomUUID()}`);
    this.content = Buffer.from(`irods doctor ${this.path}\n`);
  }

  async write(): Promise<string> {
    const { content, client, path, options } = this;
    options.signal.throwIfAborted();
    this.mayBeThere = true;
    // A write that is broken off may still happen after all that would remove it.
    await this.evenWhenStopped(async (signal) => {
      const body = { length: content.length, open: () => content };
      await client.dataObjects.write(path, body, { signal });
    });
    this.isThere = true;
    return `wrote ${content.length} bytes in ${options.home}`;
  }

  /** Gives when it was written by the server's clock, seconds since 1970. */
  async read(): Promise<number> {
    const { client, path, content } = this;
    const { modifiedAt } = await client.dataObjects.stat(path);
    const body = await client.dataObjects.read(path, { count: content.length });
    const arrived = Buffer.concat(await body.toArray());
    if (!arrived.equals(content)) throw new IntegrityError('what came back is not what went up');
    return modifiedAt;
  }

  /** Removes what may be there; a failure is kept for `result`. */
  async clean(): Promise<void> {
    if (!this.mayBeThere) return;
    try {
      await this.evenWhenStopped(async (signal) => {
        await this.client.dataObjects.remove(this.path, { noTrash: true, signal });
      });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      if (this.isThere || !isMissing(error)) this.failure = error;
    }
  }

  /** Throws what went wrong with the removal. */
  result(): string {
    if (this.failure === undefined) return 'removed it again';
    throw this.failure;
  }

  private async evenWhenStopped(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal, clock } = this.options;
    const grace = new AbortController();
    const done = new AbortController();
    const stop = (): void => {
      clock.sleep(GRACE, done.signal).then(
        () => grace.abort(signal.reason),
        () => {},
      );
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      await work(grace.signal);
    } finally {
      signal.removeEventListener('abort', stop);
      done.abort();
    }
  }
}

/** Whose token the server takes it for, which need not be the user of the settings. */
async function whose(client: IrodsClient): Promise<string> {
  await client.authentication.check();
  const user = await client.authentication.user();
  if (user === undefined) return `the server accepts the sign-in of ${client.user}`;
  if (user === client.user) return `the server knows ${client.user}#${client.zone}`;
  throw new AuthenticationError(`the server takes this sign-in for ${user}, not ${client.user}`, {
    hint: `Sign in as ${client.user} with iinit, or name ${user} in the settings; IRODS_TOKEN wins over both.`,
  });
}

async function serverTime(client: IrodsClient): Promise<number> {
  const time = await client.authentication.time();
  if (time !== undefined) return time;
  throw new IntegrityError('the server does not tell its clock', {
    hint: 'It is known once something can be written.',
  });
}

/** Seconds since 1970 there, milliseconds since 1970 here. */
function compareClocks(there: number, here: number): string {
  const difference = Math.abs(there - Math.floor(here / 1000));
  const text = `this machine and the server are ${difference} s apart`;
  if (difference <= CLOCK_LIMIT) return text;
  throw new IntegrityError(text, { hint: CLOCK_ADVICE });
}

async function latency(client: IrodsClient, now: () => number): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < SAMPLES; i += 1) {
    const start = now();
    await client.query.first({ select: ['ZONE_NAME'], where: equals('ZONE_NAME', client.zone) });
    times.push(now() - start);
  }
  const [least = 0] = times.sort((a, b) => a - b);
  return `a small query takes ${Math.round(least)} ms at best of ${SAMPLES}`;
}

function limits({ server }: IrodsClient): Finding {
  const found = [
    `bodies of ${server.largestBody} bytes`,
    `${server.streamsPerHandle} streams a parallel write`,
    `${server.rowsPerQuery} rows a page of GenQuery1`,
  ].join(', ');
  return { check: 'limits', good: true, found };
}

/**
 * Does one check; its failure becomes a finding, with the failure's own advice or the one given.
 * @throws CancelledError where it was stopped.
 */
export async function finding(
  check: string,
  look: () => Promise<string>,
  advice: string,
): Promise<Finding> {
  try {
    return { check, good: true, found: await look() };
  } catch (error) {
    if (!(error instanceof CliError) || error instanceof CancelledError) throw error;
    return { check, good: false, found: error.message, advice: error.hint ?? advice };
  }
}

function isMissing(error: CliError): boolean {
  return error instanceof IrodsError && error.is(-808_000);
}
