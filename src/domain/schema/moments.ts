/** Dates and times of documents, in ISO 8601. */
import type { MomentField } from './schema.js';

const DATE = /^(\d{4})-?(\d\d)-?(\d\d)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?$/;
/** Fewer digits are a year or a date, not seconds since 1970. */
const EPOCH = /^-?\d{9,12}(\.\d+)?$/;

export interface Moment {
  /** ISO 8601, with seconds where it has a time. */
  readonly text: string;
  /** It was given as seconds since 1970, and is told in UTC. */
  readonly fromSeconds: boolean;
}

/** Reads a value of a field of dates or times; undefined where it is none. */
export function parseMoment(type: MomentField['type'], value: unknown): Moment | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  if (type !== 'time' && EPOCH.test(text)) return fromSeconds(type, Number(text));
  const read = { date: isoDate, time: isoTime, 'datetime-local': isoDateTime }[type](text);
  return read === undefined ? undefined : { text: read, fromSeconds: false };
}

function fromSeconds(type: 'date' | 'datetime-local', seconds: number): Moment | undefined {
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return undefined;
  const [date = '', time = ''] = at.toISOString().split('T');
  const text = type === 'date' ? date : `${date}T${time.replace(/(\.000)?Z$/, '')}`;
  return { text, fromSeconds: true };
}

function isoDateTime(text: string): string | undefined {
  const [, date = '', time = '00:00'] = /^([\d-]+)(?:[T ](.+))?$/.exec(text) ?? [];
  const [day, clock] = [isoDate(date), isoTime(time)];
  return day === undefined || clock === undefined ? undefined : `${day}T${clock}`;
}

function isoDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const at = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
  return year !== '' && exists ? iso : undefined;
}

function isoTime(text: string): string | undefined {
  const [all, hour = '', minute = '', second = '00', fraction, zone] = TIME.exec(text) ?? [];
  if (all === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return undefined;
  }
  const offset = zone === undefined ? '' : zone === 'Z' ? '+00:00' : withColon(zone);
  return `${hour}:${minute}:${second}${fraction === undefined ? '' : `.${fraction}`}${offset}`;
}

function withColon(offset: string): string {
  return `${offset.slice(0, 3)}:${offset.slice(-2)}`;
}
