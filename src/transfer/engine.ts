/** What every part of a transfer run shares. Made once for a run by an operation. */
import { setMaxListeners } from 'node:events';
import type { IrodsClient } from '../api/client.js';
import type { Clock } from '../context/clock.js';
import type { CliError } from '../errors.js';
import { Bandwidth } from './flow/bandwidth.js';
import { BufferPool } from './flow/buffer-pool.js';
import { Pace } from './flow/pace.js';
import { patientClient } from './flow/patient-client.js';
import { Slots } from './flow/slots.js';
import { type Journal, noJournal } from './journal/journal.js';
import type { ProgressReporter } from './progress.js';

export interface EngineOptions {
  readonly client: IrodsClient;
  readonly clock: Clock;
  /** Aborts when nothing new is to be begun. */
  readonly stop: AbortSignal;
  readonly progress: ProgressReporter;
  readonly journal?: Journal;
  /** Requests in flight; 4 by default. */
  readonly inFlight?: number | undefined;
  /** Connections for one large file; the server's limit of streams for uploads, 1 for downloads. */
  readonly connections?: number | undefined;
  /** Bytes a second for the whole run. */
  readonly bandwidth?: number | undefined;
  /** Milliseconds for which a lost line or a busy server is waited out. */
  readonly retryFor?: number | undefined;
  readonly random?: () => number;
  readonly onTrouble?: (error: CliError) => void;
}

export interface Engine {
  readonly client: IrodsClient;
  /** The same for walks: each of its requests waits out a bad line. */
  readonly walking: IrodsClient;
  readonly clock: Clock;
  readonly stop: AbortSignal;
  /** For requests that go on when the run is stopped: what is in flight is finished. */
  readonly unhurried: AbortSignal;
  readonly progress: ProgressReporter;
  readonly journal: Journal;
  readonly pace: Pace;
  readonly bandwidth: Bandwidth;
  readonly buffers: BufferPool;
  /** Admits writes that are one request each: too many at once hang the server. */
  readonly singleWrites: Slots;
  /** Files worked on at once. */
  readonly width: number;
  readonly connections: number | undefined;
  readonly random: () => number;
}

/** Requests in flight by default, below the server's pool of 6 (http-api.md section 5.4). */
const IN_FLIGHT = 4;
/** Single-request writes at once: 4 were always fine, 12 hung the server for good (measured.md). */
const SINGLE_WRITES = 4;
/** The longest block of one write, bytes, however much the server would take. */
const LONGEST_BLOCK = 8 * 1024 * 1024;
/** Buffers of one block: three streams of one file with one read ahead, and the next file's first. */
const BUFFERS = 6;
const RETRY_FOR = 60_000;

export function createEngine(options: EngineOptions): Engine {
  const { client, clock, stop } = options;
  const width = options.inFlight ?? IN_FLIGHT;
  const random = options.random ?? Math.random;
  const unhurried = new AbortController().signal;
  setMaxListeners(0, unhurried);
  const pace = new Pace({
    clock,
    stop,
    widest: width,
    patience: options.retryFor ?? RETRY_FOR,
    random,
    ...(options.onTrouble === undefined ? {} : { onTrouble: options.onTrouble }),
  });
  return {
    client,
    walking: patientClient(client, pace),
    clock,
    stop,
    unhurried,
    progress: options.progress,
    journal: options.journal ?? noJournal,
    pace,
    bandwidth: new Bandwidth(clock, options.bandwidth),
    buffers: new BufferPool(blockSize(client.server.largestBody, options.bandwidth), BUFFERS),
    singleWrites: new Slots(SINGLE_WRITES),
    width,
    connections: options.connections,
    random,
  };
}

/** With a limit on the rate, blocks of about a second, so that it is held smoothly. */
function blockSize(largestBody: number, bandwidth: number | undefined): number {
  const most = Math.min(largestBody, LONGEST_BLOCK);
  return bandwidth === undefined ? most : Math.min(most, Math.max(65_536, Math.floor(bandwidth)));
}
