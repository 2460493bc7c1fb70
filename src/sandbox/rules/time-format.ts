const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The format of times that name none. */
const DEFAULT_FORMAT = '%b %d %Y %H:%M:%S';

const two = (value: number): string => String(value).padStart(2, '0');
const compound: Readonly<Record<string, string>> = {
  F: '%Y-%m-%d',
  T: '%H:%M:%S',
  D: '%m/%d/%y',
  R: '%H:%M',
};

const expand = (format: string): string =>
  (format === '' ? DEFAULT_FORMAT : format).replace(/%([FTDR])/g, (whole, letter: string) => {
    return compound[letter] ?? whole;
  });

/** A time (seconds since the epoch) in local time by a `strftime` format; '' is the default one. */
export function formatTime(seconds: number, format: string): string {
  const date = new Date(seconds * 1000);
  const fields: Readonly<Record<string, () => string>> = {
    Y: () => String(date.getFullYear()),
    y: () => two(date.getFullYear() % 100),
    m: () => two(date.getMonth() + 1),
    d: () => two(date.getDate()),
    e: () => String(date.getDate()).padStart(2, ' '),
    H: () => two(date.getHours()),
    I: () => two(date.getHours() % 12 || 12),
    M: () => two(date.getMinutes()),
    S: () => two(date.getSeconds()),
    p: () => (date.getHours() < 12 ? 'AM' : 'PM'),
    b: () => MONTHS[date.getMonth()] ?? '',
    h: () => MONTHS[date.getMonth()] ?? '',
    B: () => LONG_MONTHS[date.getMonth()] ?? '',
    a: () => (DAYS[date.getDay()] ?? '').slice(0, 3),
    A: () => DAYS[date.getDay()] ?? '',
    j: () => String(dayOfYear(date)).padStart(3, '0'),
    s: () => String(seconds),
    n: () => '\n',
    t: () => '\t',
    '%': () => '%',
  };
  return expand(format).replace(/%(.)/g, (whole, letter: string) => fields[letter]?.() ?? whole);
}

/** From 1 on. By days of UTC, since a local day may have 23 or 25 hours. */
function dayOfYear(date: Date): number {
  const year = date.getFullYear();
  return (Date.UTC(year, date.getMonth(), date.getDate()) - Date.UTC(year, 0, 0)) / 86_400_000;
}

const PATTERNS: Readonly<Record<string, string>> = {
  Y: '(\\d{4})',
  y: '(\\d{2})',
  m: '(\\d{1,2})',
  d: '(\\d{1,2})',
  e: '(\\d{1,2})',
  H: '(\\d{1,2})',
  M: '(\\d{1,2})',
  S: '(\\d{1,2})',
  b: '([A-Za-z]{3,})',
  B: '([A-Za-z]{3,})',
  h: '([A-Za-z]{3,})',
};

/**
 * Reads a local time by a `strptime` format; what the format leaves out is the earliest possible.
 * Seconds since the epoch, or `undefined` where the text does not fit.
 */
export function parseTime(value: string, format: string): number | undefined {
  const letters: string[] = [];
  const source = expand(format).replace(
    /%(.)|\s+|[.*+?^${}()|[\]\\]/g,
    (whole, letter?: string) => {
      if (letter === undefined) return /\s/.test(whole) ? '\\s*' : `\\${whole}`;
      const pattern = PATTERNS[letter];
      if (pattern === undefined) return letter;
      letters.push(letter);
      return pattern;
    },
  );
  const found = new RegExp(`^${source}`).exec(value);
  if (found === null) return undefined;
  const field = (...names: string[]): string | undefined => {
    const index = letters.findIndex((letter) => names.includes(letter));
    return index < 0 ? undefined : found[index + 1];
  };
  const number = (fallback: number, ...names: string[]) => Number(field(...names) ?? fallback);
  const short = field('y');
  const year = short === undefined ? number(1970, 'Y') : centuryOf(Number(short)) + Number(short);
  const monthName = field('b', 'B', 'h');
  const month =
    monthName === undefined
      ? number(1, 'm') - 1
      : MONTHS.findIndex((name) => name.toLowerCase() === monthName.slice(0, 3).toLowerCase());
  if (month < 0) return undefined;
  const date = new Date(
    year,
    month,
    number(1, 'd', 'e'),
    number(0, 'H'),
    number(0, 'M'),
    number(0, 'S'),
  );
  return Math.floor(date.getTime() / 1000);
}

/** Two digits of a year mean 1969 to 2068, as POSIX has it. */
const centuryOf = (short: number): number => (short < 69 ? 2000 : 1900);
