import { randomUUID } from 'node:crypto';
import type { IrodsClient } from '../api/client.js';
import { equals } from '../domain/catalog-query.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { CliError, IntegrityError, type IrodsError } from '../errors.js';

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
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Clocks further apart than this make tokens and synchronisation by time unreliable, seconds. */
const CLOCK_LIMIT = 60;
/** Requests whose times are taken for the latency. */
const SAMPLES = 5;

/**
 * Looks at a signed-in client from end to end: sign-in, latency, limits, and whether data can be
 * written, read and removed in the home collection. It goes on after a failure where that makes
 * sense, and leaves nothing behind.
 */
export async function* examineClient(
  client: IrodsClient,
  options: DoctorOptions,
): AsyncGenerator<Finding, void, undefined> {
  yield* finding('sign-in', async () => {
    await client.authentication.check();
    return `the server knows ${client.user}#${client.zone}`;
  });
  yield* finding('latency', async () => latency(client, options.now));
  yield await limits(client);
  yield* examineHome(client, options);
}

async function* examineHome(
  client: IrodsClient,
  { home, now }: DoctorOptions,
): AsyncGenerator<Finding, void, undefined> {
  const probe = home.join(`.irods-doctor-${randomUUID()}`);
  const content = Buffer.from(`irods doctor ${probe}\n`);
  let clock: number | undefined;
  try {
    yield* finding('write', async () => {
      await client.dataObjects.write(probe, { length: content.length, open: () => content });
      return `wrote ${content.length} bytes in ${home}`;
    });
    yield* finding('read', async () => {
      const { modifiedAt } = await client.dataObjects.stat(probe);
      clock = modifiedAt - Math.floor(now() / 1000);
      const body = await client.dataObjects.read(probe, { count: content.length });
      const arrived = Buffer.concat(await body.toArray());
      if (!arrived.equals(content)) throw new IntegrityError('what came back is not what went up');
      return 'what came back is what went up';
    });
  } finally {
    yield* finding('remove', async () => {
      await client.dataObjects.remove(probe, { noTrash: true }).catch(ignoreMissing);
      return 'removed it again';
    });
  }
  if (clock !== undefined) yield clockFinding(clock);
}

function clockFinding(difference: number): Finding {
  const good = Math.abs(difference) <= CLOCK_LIMIT;
  return {
    check: 'clock',
    good,
    found: `this machine and the server are ${Math.abs(difference)} s apart`,
    ...(good
      ? {}
      : { advice: 'Set the clock of this machine by a time service, or tell the administrators.' }),
  };
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

async function limits(client: IrodsClient): Promise<Finding> {
  const { server } = client;
  return {
    check: 'limits',
    good: true,
    found: [
      `bodies of ${server.largestBody} bytes`,
      `${server.streamsPerHandle} streams a parallel write`,
      `${server.rowsPerQuery} rows a page of GenQuery1`,
    ].join(', '),
  };
}

/** Does one check; its failure becomes a finding with the failure's own advice. */
export async function* finding(
  check: string,
  look: () => Promise<string>,
): AsyncGenerator<Finding, void, undefined> {
  try {
    yield { check, good: true, found: await look() };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    yield { check, good: false, found: error.message, advice: error.hint };
  }
}

function ignoreMissing(error: unknown): void {
  const code = (error as Partial<IrodsError>).irodsCode;
  if (code !== -808_000) throw error;
}
