/** `itouch`: sets modification times, and makes empty data objects. */

import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import { UsageError } from '../errors.js';
import { WIDTH } from '../operations/pool.js';
import { touchPath } from '../operations/touch.js';
import { version } from '../version.js';
import { inBatch } from './shared/batch.js';
import { OPERAND_OPTIONS, type Operand, operandsOf, requireOperands } from './shared/operands.js';
import { parseReplicaNumber } from './shared/replica-number.js';
import {
  type PathChange,
  pathChangeRecord,
  pathChangeShape,
  tellChanges,
} from './shared/told-changes.js';

/** The server takes seconds as a signed number of 32 bits (http-api.md section 3.8). */
const LAST_SECOND = 2 ** 31 - 1;

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'logical paths or patterns',
      complete: 'logical-path',
    },
  ],
  options: {
    noCreate: flag('-c, --no-create', 'do not make a data object where there is none'),
    replica: parsedValue('-n, --replica <number>', 'only this replica', parseReplicaNumber, {
      complete: 'nothing',
    }),
    leafResource: value('-R, --resource <leaf>', 'only the replica on this leaf resource', {
      complete: 'resource',
    }),
    reference: value('-r, --reference <path>', 'take the time of this path', {
      complete: 'logical-path',
    }),
    seconds: parsedValue(
      '-s, --seconds-since-epoch <seconds>',
      'this time, in place of now',
      parseSeconds,
      { complete: 'nothing' },
    ),
    showVersion: flag('-v', 'print the version of this program', { hidden: true }),
    ...OPERAND_OPTIONS,
  },
  prints: { kind: 'list', shape: pathChangeShape('touch or create') },
  changes: true,
  exits: { failure: 1 },
  examples: [
    ['itouch done', 'makes an empty data object, or sets its time to now'],
    ['itouch -s 1700000000 results.csv', 'a time of one’s own'],
    ['ils -l results.csv', 'the time that it has now'],
  ],
  caveats: ['Times after 2038-01-19 cannot be set over HTTP.'],
  seeAlso: ['ils', 'isysmeta'],
  async run(ctx, { args, options }) {
    if (options.showVersion) {
      await ctx.output.line(`irods ${version}`);
      return;
    }
    requireOperands(args.path, options);
    if (options.reference !== undefined && options.seconds !== undefined) {
      throw new UsageError('-r and -s exclude each other');
    }
    if (options.replica !== undefined && options.leafResource !== undefined) {
      throw new UsageError('-n and -R exclude each other');
    }
    const client = await ctx.client();
    const reference =
      options.reference === undefined ? undefined : await ctx.logicalPath(options.reference);
    const view = {
      text: () => [],
      json: (touched: PathChange) => pathChangeRecord(ctx, touched),
    };
    await tellChanges<PathChange>(ctx, view, async (tell) => {
      const touch = async ({ path, type }: Operand, turn: Promise<void>): Promise<void> => {
        const touched = await touchPath(client, path, type, { ...options, reference });
        await turn;
        if (touched !== undefined) await tell({ ...touched, path });
      };
      const operands = operandsOf(ctx, args.path, options);
      const keyOf = ({ path }: Operand): string => `${path}`;
      await inBatch(ctx, operands, touch, { ...options, width: WIDTH, keyOf });
    });
  },
});

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds <= LAST_SECOND) return seconds;
  throw new UsageError(`not a time in seconds since 1970: ${text}`, {
    hint: `Give a whole number up to ${LAST_SECOND}.`,
  });
}
