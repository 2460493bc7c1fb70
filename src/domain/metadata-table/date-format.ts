/** Dates by the format codes of `strftime` and `strptime`, as far as dates in tables need them. */

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

interface FormatCode {
  readonly part: keyof DateParts;
  /** Of a regular expression. */
  readonly digits: string;
  readonly read?: (digits: number) => number;
  readonly write: (value: number) => string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const CODES: Readonly<Record<string, FormatCode>> = {
  Y: { part: 'year', digits: '\\d{4}', write: (value) => String(value).padStart(4, '0') },
  // Two digits of a year mean 1969 to 2068, as POSIX has it.
  y: {
    part: 'year',
    digits: '\\d{2}',
    read: (digits) => digits + (digits < 69 ? 2000 : 1900),
    write: (value) => two(value % 100),
  },
  m: { part: 'month', digits: '\\d{1,2}', write: two },
  d: { part: 'day', digits: '\\d{1,2}', write: two },
  H: { part: 'hour', digits: '\\d{1,2}', write: two },
  M: { part: 'minute', digits: '\\d{1,2}', write: two },
  S: { part: 'second', digits: '\\d{1,2}', write: two },
};

const CODE = /%(.)/g;
const NO_DATE: DateParts = { year: 1900, month: 1, day: 1, hour: 0, minute: 0, second: 0 };

/** The first code of a format that is not known, such as `%j`; undefined where all are. */
export function unknownDateCode(format: string): string | undefined {
  const codes = [...format.matchAll(CODE)].map(([, letter = '']) => letter);
  const unknown = codes.find((letter) => letter !== '%' && CODES[letter] === undefined);
  return unknown === undefined ? undefined : `%${unknown}`;
}

/** A date written anew; undefined where the text is no date of the input format. */
export function reformatDate(text: string, input: string, output: string): string | undefined {
  const parts = readDate(text, input);
  return parts === undefined ? undefined : writeDate(parts, output);
}

function readDate(text: string, format: string): DateParts | undefined {
  const codes: FormatCode[] = [];
  const source = format.replace(/%(.)|[^%]+/g, (piece, letter: string | undefined) => {
    const code = letter === undefined ? undefined : CODES[letter];
    if (code === undefined) return escaped(letter === '%' ? '%' : piece);
    codes.push(code);
    return `(${code.digits})`;
  });
  const match = new RegExp(`^${source}$`).exec(text.trim());
  if (match === null) return undefined;
  const found = codes.map(({ part, read }, i) => {
    const digits = Number(match[i + 1]);
    return [part, read === undefined ? digits : read(digits)] as const;
  });
  const parts: DateParts = { ...NO_DATE, ...Object.fromEntries(found) };
  return exists(parts) ? parts : undefined;
}

function exists({ year, month, day, hour, minute, second }: DateParts): boolean {
  const at = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  at.setUTCFullYear(year, month - 1, day);
  return (
    at.getUTCMonth() === month - 1 &&
    at.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  );
}

function writeDate(parts: DateParts, format: string): string {
  return format.replace(CODE, (piece, letter: string) => {
    if (letter === '%') return '%';
    const code = CODES[letter];
    return code === undefined ? piece : code.write(parts[code.part]);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
