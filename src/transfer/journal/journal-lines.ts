/** How a journal is written: one JSON document a line, the first about the run, each other a step. */
import type { ByteRange, TransferIdentity } from './journal.js';

/** The run that a journal belongs to. */
export interface RunDescription {
  /** The whole base URL of the server. */
  readonly server: string;
  readonly user: string;
  /** The command and its words. */
  readonly commandLine: readonly string[];
  /** The local folder it was typed in. */
  readonly folder: string;
  /** The current collection; older journals do not tell. */
  readonly collection?: string | undefined;
  readonly processId: number;
  /** Tells the process from others of the same id; where the system says. */
  readonly processMark?: string | undefined;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** A process that works with a journal: the run's own, or one that goes on with what is in it. */
export interface JournalOwner extends Pick<RunDescription, 'processId' | 'processMark' | 'host'> {
  /** Of the claim; empty for the run itself. */
  readonly claim: string;
}

/** Whether two lines typed are the same, whatever they say of going on, and mean the same places. */
export function isSameLine(one: RunDescription, other: RunDescription): boolean {
  const words = ({ commandLine }: RunDescription): string =>
    JSON.stringify(commandLine.filter((word) => word !== '--resume'));
  const isOneCollection =
    one.collection === undefined ||
    other.collection === undefined ||
    one.collection === other.collection;
  return isOneCollection && one.folder === other.folder && words(one) === words(other);
}

/** A transfer, with what it takes over of an earlier run: in one line, so that nothing comes between. */
export interface BegunTransfer extends TransferIdentity {
  readonly replaces: boolean;
  readonly partial?: string | undefined;
  readonly ranges?: readonly ByteRange[] | undefined;
}

/** Steps of one transfer; the number is that of the transfer within its journal. */
export type TransferStep =
  | readonly ['begin', number, BegunTransfer]
  | readonly ['moving', number, string]
  | readonly ['partial', number, string]
  | readonly ['opened', number, string]
  | readonly ['closed', number, string]
  | readonly ['object', number, string]
  | readonly ['range', number, number, number]
  | readonly ['displaced', number, string]
  | readonly ['settled', number]
  | readonly ['done', number]
  | readonly ['dropped', number];

export type JournalStep =
  | TransferStep
  | readonly ['placed', string, string, string]
  | readonly ['claimed', JournalOwner]
  | readonly ['released', string]
  | readonly ['stopped']
  | readonly ['stopped', 'failed'];

const VERSION = 1;

export function headerLine(run: RunDescription): string {
  return `${JSON.stringify({ version: VERSION, ...run })}\n`;
}

export function stepLine(step: JournalStep): string {
  return `${JSON.stringify(step)}\n`;
}

/** Undefined for a line that is no header of this version, such as one that was cut short. */
export function parseHeader(line: string): RunDescription | undefined {
  const found = parse(line);
  if (typeof found !== 'object' || found === null) return undefined;
  const run = found as Partial<RunDescription> & { readonly version?: unknown };
  const isComplete =
    run.version === VERSION &&
    typeof run.server === 'string' &&
    typeof run.user === 'string' &&
    Array.isArray(run.commandLine) &&
    typeof run.folder === 'string' &&
    typeof run.processId === 'number' &&
    typeof run.host === 'string' &&
    typeof run.startedAt === 'number';
  return isComplete ? (run as RunDescription) : undefined;
}

/** Undefined for a line that was cut short by a crash: the step it was to tell did not follow. */
export function parseStep(line: string): JournalStep | undefined {
  const found = parse(line);
  return Array.isArray(found) && typeof found[0] === 'string'
    ? (found as unknown as JournalStep)
    : undefined;
}

/** Adds a range to ranges in ascending order, joining what touches. */
export function withRange(ranges: readonly ByteRange[], added: ByteRange): ByteRange[] {
  const all = [...ranges, added].sort((one, other) => one.from - other.from);
  const joined: ByteRange[] = [];
  for (const range of all) {
    const last = joined.at(-1);
    if (last !== undefined && range.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else joined.push(range);
  }
  return joined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
