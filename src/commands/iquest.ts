/** `iquest`: queries the catalog in GenQuery1, or runs stored queries. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { FormatString } from '../domain/format-string.js';
import type { SelectedColumn } from '../domain/select-list.js';
import { NegativeResult, UsageError } from '../errors.js';
import { runGenQuery1, runSpecificQuery } from '../operations/run-query.js';
import { limited, ROW_SHAPE, readCount, rowRecord } from './shared/query-rows.js';

/** Rows of text between two questions whether to go on. */
const PAGE = 256;
const NOTHING_FOUND = 1;

export const command = defineCommand({
  args: [
    {
      name: 'word',
      about:
        '[no-distinct] [uppercase] [[hint] format] query; or attrs; or, with --sql, name [format] [args]',
      variadic: true,
      complete: ['attrs', 'no-distinct', 'uppercase'],
    },
  ],
  options: {
    sql: flag('--sql', 'run a stored query by its alias or SQL text, with the other words'),
    zone: value('-z <zone>', 'ask the catalog of this zone', { complete: 'nothing' }),
    noPage: flag('--no-page', 'do not ask whether to go on after every 256 rows'),
    limit: parsedValue('--limit <n>', 'show at most this many rows', readCount, {
      complete: 'nothing',
    }),
  },
  prints: { kind: 'list', shape: ROW_SHAPE },
  changes: false,
  legacyLongOptions: true,
  exits: { authentication: 3, failure: 4 },
  otherExits: { [NOTHING_FOUND]: 'nothing was found (with text output)' },
  description:
    'Asks the catalog. Without a format each row is shown as COLUMN = value lines; with one, as the format says: %s for each column in turn, %-20s and %5s for columns of a width, %1% for a column by its number, %% for a percent sign. The word attrs lists the columns, no-distinct keeps equal rows, uppercase compares values in capitals with the texts of the query, which must be in capitals too.',
  examples: [
    ['iquest "select DATA_NAME, DATA_SIZE where COLL_NAME = \'/tempZone/home/alice\'"', 'a query'],
    ['iquest "%-30s %12s" "select DATA_NAME, DATA_SIZE"', 'with a format'],
    ['iquest --sql ls', 'the stored queries'],
    ['iquest attrs', 'the columns'],
  ],
  seeAlso: ['iquery'],
  caveats: [
    'Pages are asked for one after the other: what changes meanwhile can be missed or come twice.',
  ],
  async run(ctx, { args, options }) {
    if (options.sql) await runStored(ctx, args.word, options);
    else if (args.word.length === 1 && args.word[0] === 'attrs') await listColumns(ctx);
    else await runText(ctx, args.word, options);
  },
});

interface Choices {
  readonly zone: string | undefined;
  readonly noPage: boolean;
  readonly limit: number | undefined;
}

async function runText(ctx: Context, words: readonly string[], choices: Choices): Promise<void> {
  const rest = [...words];
  let [distinct, caseSensitive] = [true, true];
  while (rest.length > 1 && /^(no-distinct$|upper)/.test(rest[0] ?? '')) {
    if (rest.shift() === 'no-distinct') distinct = false;
    else caseSensitive = false;
  }
  if (rest.length > 3) throw new UsageError(`one word too many: ${rest[3]}`);
  const query = rest.pop();
  if (query === undefined) {
    throw new UsageError('no query', {
      hint: 'iquest -h shows examples; iquest attrs the columns.',
    });
  }
  const formatText = rest.pop();
  const format = formatText === undefined ? undefined : FormatString.parse(formatText);
  const client = await ctx.client();
  const found = runGenQuery1(client, query, { distinct, caseSensitive, zone: choices.zone });
  await show(ctx, found.rows, {
    ...choices,
    columns: found.columns,
    text: format === undefined ? labelled(found.columns) : (row) => format.apply(row),
  });
}

async function runStored(ctx: Context, words: readonly string[], choices: Choices): Promise<void> {
  const [name, ...rest] = words;
  if (name === undefined) throw new UsageError('no alias or SQL text of a query');
  const placeholders = name.split('?').length - 1;
  const hasFormat = placeholders > 0 && rest.length > placeholders;
  const format = hasFormat ? FormatString.parse(rest.shift() ?? '') : undefined;
  const rows = runSpecificQuery(await ctx.client(), name, rest);
  let isFirst = true;
  const plain = (row: readonly string[]): string => {
    const lines = isFirst ? row : ['----', ...row];
    isFirst = false;
    return lines.join('\n');
  };
  await show(ctx, rows, {
    ...choices,
    columns: [],
    text: format === undefined ? plain : (row) => format.apply(row),
  });
}

/** `COLUMN = value` lines and a rule after each row (icommands.md section 1.22). */
function labelled(columns: readonly SelectedColumn[]): (row: readonly string[]) => string {
  return (row) => {
    const names = columns.length === row.length ? columns.map(({ column }) => column) : [];
    const lines = row.map((cell, i) => `${names[i] ?? `column_${i + 1}`} = ${cell}`);
    return [...lines, '-'.repeat(60)].join('\n');
  };
}

interface ShowChoices extends Choices {
  readonly columns: readonly SelectedColumn[];
  readonly text: (row: readonly string[]) => string;
}

async function show(
  ctx: Context,
  rows: AsyncIterable<readonly string[]>,
  { columns, text, zone, noPage, limit }: ShowChoices,
): Promise<void> {
  const wanted = limited(rows, limit);
  if (ctx.output.forPrograms) {
    await ctx.output.records(wanted, {
      text: () => [],
      json: rowRecord(columns, ctx.output.fields),
    });
    return;
  }
  if (zone !== undefined) await ctx.output.line(`Zone is ${zone}`);
  let shown = 0;
  for await (const row of wanted) {
    if (shown > 0 && shown % PAGE === 0 && !noPage && !(await goesOn(ctx))) return;
    const line = text(row.map((cell) => ctx.output.visible(cell)));
    await ctx.output.bytes(Buffer.from(`${line}\n`));
    shown += 1;
  }
  if (shown > 0) return;
  await ctx.output.line('CAT_NO_ROWS_FOUND: Nothing was found matching your query');
  throw new NegativeResult('nothing was found', { exit: NOTHING_FOUND });
}

/** Asked also where stdin is a file, as the iCommands do; its end is a yes. */
async function goesOn(ctx: Context): Promise<boolean> {
  const answer = await ctx.prompt.line('Continue?', 'Y/n');
  return !answer.toLowerCase().startsWith('n');
}

async function listColumns(ctx: Context): Promise<void> {
  const { GENQUERY1_COLUMNS } = await import('../domain/genquery1-columns.js');
  await ctx.output.records(GENQUERY1_COLUMNS, {
    text: (name) => name,
    json: (name) => ({ column: name }),
  });
}
