/** Filters in templates of paths, named and called as those of Jinja. */
import { UsageError } from '../../errors.js';
import { reformatDate, unknownDateCode } from './date-format.js';

/** Changes the text of a cell. Throws UsageError where it is not what the filter takes. */
export type TemplateFilter = (text: string, column: string) => string;

interface Arguments {
  readonly positional: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

interface FilterKind {
  /** Names of its arguments in their order, with what they are where they are not given. */
  readonly takes: readonly (readonly [name: string, otherwise: string | undefined])[];
  readonly make: (values: readonly string[]) => TemplateFilter;
}

const plain = (change: (text: string) => string): FilterKind => ({
  takes: [],
  make: () => change,
});

const FILTERS: Readonly<Record<string, FilterKind>> = {
  lower: plain((text) => text.toLowerCase()),
  upper: plain((text) => text.toUpperCase()),
  trim: plain((text) => text.trim()),
  string: plain((text) => text),
  int: plain((text) => String(Math.trunc(Number(text)) || 0)),
  capitalize: plain((text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()),
  title: plain((text) =>
    text.replace(
      /[^\s\-({[<]+/g,
      (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
    ),
  ),
  replace: {
    takes: [
      ['old', undefined],
      ['new', undefined],
    ],
    make:
      ([old = '', by = '']) =>
      (text) =>
        text.replaceAll(old, () => by),
  },
  default: {
    takes: [['default_value', undefined]],
    make:
      ([otherwise = '']) =>
      (text) =>
        text === '' ? otherwise : text,
  },
  date_format: {
    takes: [
      ['input_format', '%d-%m-%Y'],
      ['output_format', '%Y-%m-%d'],
    ],
    make: ([input = '', output = '']) => {
      const unknown = unknownDateCode(input) ?? unknownDateCode(output);
      if (unknown !== undefined) throw new UsageError(`the date code ${unknown}, not known here`);
      return (text, column) => {
        const date = reformatDate(text, input, output);
        if (date !== undefined) return date;
        throw new UsageError(`${column} is no date like ${input}: ${JSON.stringify(text)}`);
      };
    },
  },
};

/** Reads `lower` or `replace(' ', '_')`. Throws UsageError for a filter that is not known. */
export function parseFilter(text: string): TemplateFilter {
  const [, name = '', inside] = /^(\w+)\s*(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
  const kind = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  if (kind === undefined) {
    throw new UsageError(`the filter ${text}, not known here`, {
      hint: `Filters are ${Object.keys(FILTERS).join(', ')}.`,
    });
  }
  const { positional, named } = parseArguments(inside ?? '', name);
  const known = kind.takes.map(([argument]) => argument);
  const foreign = Object.keys(named).find((argument) => !known.includes(argument));
  if (foreign !== undefined || positional.length > known.length) {
    throw new UsageError(`the filter ${name} with an argument that it does not take`, {
      hint: known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`,
    });
  }
  return kind.make(
    kind.takes.map(([argument, otherwise], i) => {
      const given = named[argument] ?? positional[i] ?? otherwise;
      if (given === undefined) throw new UsageError(`the filter ${name} without its ${argument}`);
      return given;
    }),
  );
}

function parseArguments(inside: string, filter: string): Arguments {
  const positional: string[] = [];
  const named: Record<string, string> = {};
  if (inside.trim() === '') return { positional, named };
  const pattern = /\s*(?:(\w+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|([-+.\w]+))\s*(?:,|$)/gy;
  let end = 0;
  for (const match of inside.matchAll(pattern)) {
    const [all, name, double, single, bare] = match;
    const given = double ?? single ?? bare ?? '';
    if (name === undefined) positional.push(given);
    else named[name] = given;
    end = match.index + all.length;
  }
  if (end < inside.length) throw new UsageError(`arguments of ${filter} that make no sense`);
  return { positional, named };
}
