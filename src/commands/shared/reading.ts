/** What `icat`, `ihead` and `itail` have in common. */
import { flag, type OptionSpec, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { UsageError } from '../../errors.js';
import type { Amount } from '../../operations/read-object.js';
import { inBatch } from './batch.js';
import {
  OPERAND_OPTIONS,
  type Operand,
  type OperandChoices,
  operandsOf,
  requireOperands,
} from './operands.js';
import { TRANSFER_OPTIONS } from './transfer-options.js';

export const READ_ARGS = [
  {
    name: 'path',
    variadic: true,
    about: 'logical paths or patterns of data objects',
    complete: 'logical-path',
  },
] as const;

const { bwlimit, retryFor, ticket } = TRANSFER_OPTIONS;

export const READ_OPTIONS = {
  resource: value('-R, --resource <resource>', 'read from this resource', { complete: 'resource' }),
  ticket,
  bwlimit,
  retryFor,
  ...OPERAND_OPTIONS,
} as const;

/** Options that say how much of which end. */
export const AMOUNT_OPTIONS = {
  lines: amount('-n, --lines <n>', 'lines', 'so many lines; 10 by default'),
  bytes: amount('-c, --bytes <n>', 'bytes', 'so many bytes, such as 512 or 4K'),
  headings: flag('-v, --verbose', 'print a heading with the path always'),
  noHeadings: flag('-q', 'print no headings'),
} as const;

/** How much the options ask for; `turning` is the sign that turns the meaning round. */
export function amountOf(
  given: { readonly lines: Given | undefined; readonly bytes: Given | undefined },
  turning: '+' | '-',
): Amount {
  if (given.lines !== undefined && given.bytes !== undefined) {
    throw new UsageError('-n and -c exclude each other');
  }
  const { of, word } = given.bytes ?? given.lines ?? { of: 'lines', word: '10' };
  const [, sign, digits, unit = ''] = /^([+-]?)(\d{1,15})([KMG]?)$/i.exec(word) ?? [];
  const count = Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
  if (digits === undefined || !Number.isSafeInteger(count)) {
    throw new UsageError(`not a number of ${of}: ${word}`);
  }
  return { of, count, turned: sign === turning };
}

const UNITS: Readonly<Record<string, number>> = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

interface Given {
  readonly of: Amount['of'];
  readonly word: string;
}

function amount(flags: string, of: Amount['of'], about: string): OptionSpec<Given | undefined> {
  const read = (words: readonly string[]): Given | undefined => {
    const word = words.at(-1);
    return word === undefined ? undefined : { of, word };
  };
  return { flags, about, takes: 'value', complete: 'nothing', read };
}

export interface HeadingChoices {
  readonly headings: boolean;
  readonly noHeadings: boolean;
}

/** Reads each operand in turn, with a heading where there are several of them or as asked. */
export async function readWithHeadings(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices & HeadingChoices,
  read: (operand: Operand) => Promise<void>,
): Promise<void> {
  requireOperands(words, choices);
  const operands = operandsOf(ctx, words, choices);
  const ahead = [await operands.next(), await operands.next()].flatMap(
    ({ done, value: operand }) => (done === true ? [] : [operand]),
  );
  const withHeading = !choices.noHeadings && (choices.headings || ahead.length > 1);
  let gap = '';
  const all = async function* (): AsyncGenerator<Operand> {
    yield* ahead;
    yield* operands;
  };
  await inBatch(
    ctx,
    all(),
    async (operand) => {
      if (withHeading) await ctx.output.line(`${gap}==> ${operand.path} <==`);
      gap = '\n';
      await read(operand);
    },
    choices,
  );
}
