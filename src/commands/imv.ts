/** `imv`: moves and renames data objects and collections. */
import { defineCommand, flag } from '../cli/define-command.js';
import { movePath } from '../operations/move.js';
import { OPERAND_OPTIONS } from './shared/operands.js';
import { forEachPair, pathPairs } from './shared/path-pairs.js';
import { timingLine } from './shared/timing-line.js';
import {
  type PairChange,
  pairChangeRecord,
  pairChangeShape,
  tellChanges,
} from './shared/told-changes.js';

interface Moved extends PairChange {
  readonly seconds: number;
}

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'sources, then the target: a new name, or a collection that is there',
      complete: 'logical-path',
    },
  ],
  options: {
    verbose: flag('-v', 'a line for each thing that was moved'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
    ...OPERAND_OPTIONS,
  },
  prints: { kind: 'list', shape: pairChangeShape('move') },
  changes: true,
  description:
    'With one path it is moved into the current collection. Nothing is ever overwritten. Moving ' +
    'keeps replicas, metadata and permissions.',
  examples: [
    ['imv notes.txt about.txt', 'a new name'],
    ["imv 'run7/*.csv' tables", 'into a collection'],
    ['ils tables', 'what is there now'],
  ],
  seeAlso: ['icp', 'irm'],
  async run(ctx, { args, options }) {
    const pairs = await pathPairs(ctx, args.path, options, {
      alone: 'into the current collection',
    });
    const client = await ctx.client();
    const isVerbose = options.verbose || options.veryVerbose;
    const view = {
      // A move carries no bytes (icommands.md section 1.11).
      text: ({ source, seconds }: Moved) =>
        isVerbose ? timingLine(source.name, 0, seconds, 0) : [],
      json: (moved: Moved) => pairChangeRecord(ctx, moved),
    };
    await tellChanges<Moved>(ctx, view, async (tell) => {
      await forEachPair(ctx, pairs, options, async (pair, turn) => {
        const began = ctx.clock.now();
        await movePath(client, pair);
        const seconds = (ctx.clock.now() - began) / 1000;
        const { from, to, type } = pair;
        await turn;
        await tell({ action: 'move', source: from, target: to, type, seconds });
      });
    });
  },
});
