import { IrodsFailure } from '../irods-failure.js';
import { RULE_STATUS } from './status.js';
import { parseTime } from './time-format.js';

/** When a delayed block first runs, how often again and how important it is. */
export interface DelaySchedule {
  /** Seconds since the epoch. */
  readonly at: number;
  /** What `<EF>` says; empty for a block that runs once. */
  readonly frequency: string;
  /** 1 to 9; 9 is the most important. */
  readonly priority: number;
}

/** What happens to a block that has run: it runs again then, or leaves the queue. */
export type NextRun = { readonly at: number; readonly frequency: string } | undefined;

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  y: 31_536_000,
};

const DEFAULT_PRIORITY = 5;

/**
 * Reads the condition of a `delay`: `<ET>`, `<PLUSET>`, `<EF>` and `<PRIORITY>`; other tags mean
 * nothing here.
 *
 * @param now - Seconds since the epoch.
 * @throws IrodsFailure for tags without end, times and intervals that are none, other priorities.
 */
export function parseSchedule(condition: string, now: number): DelaySchedule {
  const tags = parseTags(condition);
  const offset = tags.get('PLUSET');
  const time = tags.get('ET');
  const at =
    offset !== undefined
      ? now + parseOffset(offset)
      : time !== undefined
        ? parseMoment(time, 0)
        : now;
  return {
    at,
    frequency: tags.get('EF') ?? '',
    priority: parsePriority(tags.get('PRIORITY')),
  };
}

function parseTags(condition: string): Map<string, string> {
  const found = new Map<string, string>();
  const open: { readonly name: string; readonly start: number }[] = [];
  for (const tag of condition.matchAll(/<(\/?)([^>]*)>/g)) {
    const [whole, slash, name = ''] = tag;
    if (slash === '') {
      open.push({ name, start: tag.index + whole.length });
      continue;
    }
    const opened = open.pop();
    if (opened?.name !== name) throw new IrodsFailure(RULE_STATUS.inputNotWellFormed);
    if (!found.has(name)) found.set(name, condition.slice(opened.start, tag.index));
  }
  if (open.length > 0) throw new IrodsFailure(RULE_STATUS.inputNotWellFormed);
  return found;
}

function parsePriority(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PRIORITY;
  const priority = Number.parseInt(text, 10);
  if (priority >= 1 && priority <= 9) return priority;
  throw new IrodsFailure(RULE_STATUS.invalidInput);
}

/** `30`, `30s`, `2m`, `1h`, `1d`, `1y` in seconds; fractions go with seconds only. */
function parseOffset(text: string): number {
  const [, digits, unit = ''] = /^\s*([\d.]+)(\S?)/.exec(text) ?? [];
  const factor = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (digits === undefined || factor === undefined) {
    throw new IrodsFailure(RULE_STATUS.inputNotWellFormed);
  }
  if (digits.includes('.') && factor > 1) throw new IrodsFailure(RULE_STATUS.inputNotWellFormed);
  return Math.trunc(Number.parseFloat(digits)) * factor;
}

/** Seconds since the epoch, an interval from `base`, or a date such as `2030-01-31.12:00:00`. */
function parseMoment(text: string, base: number): number {
  if (/^\d+$/.test(text)) return Number(text);
  const interval = /^(\d+)([smhdy])$/.exec(text);
  if (interval) return base + Number(interval[1]) * (UNITS[interval[2] ?? ''] ?? 1);
  const complete = text + '0000-00-00.00:00:00'.slice(text.length);
  const seconds = /^\d{4}/.test(text) ? parseTime(complete, '%Y-%m-%d.%H:%M:%S') : undefined;
  if (seconds === undefined) throw new IrodsFailure(RULE_STATUS.dateFormat);
  return seconds;
}

/**
 * What becomes of a block that has just run. Its frequency is an interval and, after it, `REPEAT`
 * or `DOUBLE` with `FOR EVER`, `n TIMES`, `UNTIL time`, `UNTIL SUCCESS`, `UNTIL SUCCESS OR n TIMES`,
 * `UNTIL SUCCESS OR UNTIL time` or `UNTIL SUCCESS UPTO time`.
 */
export function nextRun(frequency: string, now: number, hasSucceeded: boolean): NextRun {
  const [, digits, unit = '', directive = ''] = /^(\d+)([smhdy]?)\s*(.*)$/.exec(frequency) ?? [];
  if (digits === undefined) return undefined;
  const at = now + Number(digits) * (UNITS[unit] ?? 1);
  const [word = 'REPEAT', ...rest] = (directive || 'REPEAT FOR EVER').split(/\s+/);
  const terms = rest.join(' ');
  const untilSuccess = terms.startsWith('UNTIL SUCCESS');
  if (untilSuccess && hasSucceeded) return undefined;
  const limit = /(?:UNTIL|UPTO) (?!SUCCESS)(\S+)$/.exec(terms)?.[1];
  const end = limit === undefined ? undefined : parseMoment(limit, now);
  const isUpTo = terms.includes('UPTO');
  if (end !== undefined && !isUpTo && end < at) return undefined;
  const times = /^(UNTIL SUCCESS OR )?(\d+) TIMES(.*)$/.exec(terms);
  const left = times === null ? undefined : Number(times[2]) - 1;
  if (left !== undefined && left <= 0) return undefined;
  const grows = word === 'DOUBLE' && !(isUpTo && end !== undefined && end <= at);
  const interval = `${grows ? Number(digits) * 2 : digits}${unit}`;
  const remaining = times === null ? terms : countedTerms(times, left ?? 0);
  return { at, frequency: directive === '' ? interval : `${interval} ${word} ${remaining}` };
}

function countedTerms(times: RegExpExecArray, left: number): string {
  const [, condition = '', , rest = ''] = times;
  const note = rest.includes('ORIGINAL TIMES') ? rest : `. ORIGINAL TIMES=${left + 1}`;
  return `${condition}${left} TIMES${note}`;
}
