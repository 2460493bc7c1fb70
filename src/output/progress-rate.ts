import { formatHumanSize } from '../domain/size.js';

/** Milliseconds over which the rate is taken. */
const SPAN = 8000;

/** How fast bytes come, over the last seconds. Times in milliseconds. */
export class Rate {
  private readonly marks: { readonly at: number; readonly bytes: number }[] = [];
  private total = 0;

  /** Counts bytes that came at `now`. */
  add(bytes: number, now: number): void {
    this.total += bytes;
    const last = this.marks.at(-1);
    if (last === undefined || now - last.at >= 200) this.marks.push({ at: now, bytes: this.total });
    while (this.marks.length > 2 && now - (this.marks[1]?.at ?? now) > SPAN) this.marks.shift();
  }

  /** Bytes a second; 0 before there is anything to tell from. */
  perSecond(now: number): number {
    const first = this.marks[0];
    if (first === undefined || now <= first.at) return 0;
    return ((this.total - first.bytes) / (now - first.at)) * 1000;
  }
}

/** What all transfers of a run come to. */
export interface Totals {
  readonly items: number;
  readonly itemsDone: number;
  readonly bytes: number;
  readonly bytesDone: number;
}

/** `12/40 files, 1.2G of 3.4G, 35%, 110M/s, 0:20 left`. */
export function totalsText(totals: Totals, perSecond: number): string {
  const left = totals.bytes - totals.bytesDone;
  const sums = sumsText(totals, perSecond);
  return perSecond > 0 && left > 0 ? `${sums}, ${durationText(left / perSecond)} left` : sums;
}

/** `12/40 files, 1.2G of 3.4G, 35%, 110M/s`. */
export function sumsText(totals: Totals, perSecond: number): string {
  const { items, itemsDone, bytes, bytesDone } = totals;
  return [
    `${itemsDone}/${items} files`,
    bytes > 0
      ? `${formatHumanSize(bytesDone)} of ${formatHumanSize(bytes)}`
      : formatHumanSize(bytesDone),
    ...(bytes > 0 ? [`${percent(bytesDone, bytes)}%`] : []),
    `${formatHumanSize(perSecond)}/s`,
  ].join(', ');
}

/** Whole percent, 100 only for all of it. */
export function percent(part: number, whole: number): number {
  if (whole <= 0) return 0;
  return part >= whole ? 100 : Math.min(99, Math.floor((part / whole) * 100));
}

/** `0:05`, `12:40`, `3:02:01`. */
function durationText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  if (hours > 0) return `${hours}:${two(minutes)}:${two(whole % 60)}`;
  return `${minutes}:${two(whole % 60)}`;
}
