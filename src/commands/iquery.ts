/** `iquery`: queries the catalog in GenQuery2. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { UsageError } from '../errors.js';
import { genQuery2Sql, runGenQuery2 } from '../operations/run-query.js';
import { ROW_SHAPE, readCount, rowRecord } from './shared/query-rows.js';

export const command = defineCommand({
  args: [{ name: 'query', about: 'the query; - or nothing for one line of stdin' }],
  options: {
    columns: flag('-c, --columns', 'list the columns, and what of the catalog they stand for'),
    sqlOnly: flag('--sql-only', 'show the SQL that the query stands for, and do not run it'),
    limit: parsedValue(
      '--limit <n>',
      'at most this many rows; without it as many as the query says, or 256',
      readCount,
      { complete: 'nothing' },
    ),
    zone: value('-z, --zone <zone>', 'ask the catalog of this zone', { complete: 'nothing' }),
  },
  prints: { kind: 'list', shape: ROW_SHAPE },
  changes: false,
  exits: { connection: 1, authentication: 1, failure: 1 },
  description:
    'Asks the catalog in a language close to SQL, with and, or, not, group by, order by, limit and offset. The rows come as one JSON document, a list of lists; with --json as a list of records. Without limit in the query and without --limit at most 256 rows are given.',
  examples: [
    ['iquery "select distinct DATA_NAME, DATA_SIZE order by DATA_SIZE desc limit 10"', 'a query'],
    ['iquery --limit 100000 --ndjson "select distinct COLL_NAME, DATA_NAME"', 'page by page'],
    ['iquery -c', 'the columns'],
  ],
  seeAlso: ['iquest'],
  async run(ctx, { args, options }) {
    if (options.columns) {
      await listColumns(ctx);
      return;
    }
    const query = await queryText(ctx, args.query);
    const client = await ctx.client();
    if (options.sqlOnly) {
      await ctx.output.line(await genQuery2Sql(client, query, options.zone));
      return;
    }
    const { columns, rows } = runGenQuery2(client, query, options);
    if (ctx.output.forPrograms) {
      await ctx.output.records(rows, {
        text: () => [],
        json: rowRecord(columns, ctx.output.fields),
      });
    } else {
      await printRows(ctx, rows);
    }
  },
});

async function queryText(ctx: Context, word: string | undefined): Promise<string> {
  const text = word === undefined || word === '-' ? await firstLine(ctx) : word;
  if (text.trim() !== '') return text;
  throw new UsageError('no query', { hint: 'iquery -h shows examples; iquery -c the columns.' });
}

/** Nothing more is read, so that a person at a terminal need not end the input. */
async function firstLine(ctx: Context): Promise<string> {
  const { createInterface } = await import('node:readline');
  const reader = createInterface({ input: ctx.streams.stdin });
  try {
    return await new Promise((resolve, reject) => {
      reader.once('line', resolve);
      reader.once('close', () => resolve(''));
      ctx.signal.addEventListener('abort', () => reject(ctx.signal.reason), { once: true });
    });
  } finally {
    reader.close();
  }
}

/** One line of JSON, written row by row; nothing is written for a query that is refused. */
async function printRows(ctx: Context, rows: AsyncIterable<readonly string[]>): Promise<void> {
  let before = '[';
  for await (const row of rows) {
    await ctx.output.bytes(Buffer.from(`${before}${JSON.stringify(row)}`));
    before = ',';
  }
  await ctx.output.bytes(Buffer.from(before === '[' ? '[]\n' : ']\n'));
}

async function listColumns(ctx: Context): Promise<void> {
  const { GENQUERY2_COLUMNS } = await import('../domain/genquery2-columns.js');
  const width = Math.max(...GENQUERY2_COLUMNS.map(({ name }) => name.length));
  await ctx.output.records(GENQUERY2_COLUMNS, {
    text: ({ name, standsFor }) => `${name.padEnd(width)} (${standsFor})`,
    json: ({ name, standsFor }) => ({ column: name, stands_for: standsFor }),
  });
}
