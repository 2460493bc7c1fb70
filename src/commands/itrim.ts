/** `itrim`: takes replicas away. */
import { defineCommand } from '../cli/define-command.js';
import { requireOperands } from './shared/operands.js';
import { TRIM_OPTIONS, TRIM_SHAPE, trimAndPrint } from './shared/trimming.js';

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'data objects, or collections with -r',
      complete: 'logical-path',
    },
  ],
  options: TRIM_OPTIONS,
  prints: { kind: 'list', shape: TRIM_SHAPE },
  changes: true,
  legacyLongOptions: true,
  otherExits: { 2: 'no paths were given' },
  description:
    'Stale replicas go first, then good ones, each by their numbers, until as many are left as -N says. The last good replica always stays.',
  examples: [
    ['itrim -N 1 -n 0 results.csv', 'take replica 0 away'],
    ['itrim -N 1 -S archive -r run7', 'take everything off the resource archive'],
  ],
  caveats: [
    'The replicas are chosen from the catalog and trimmed one by one: somebody may change the data object in between. The server itself never lets the last good replica go.',
    '--age is kept to here; the iCommands of iRODS 5 accept it and ignore it.',
  ],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options, 2);
    await trimAndPrint(ctx, args.path, options, { catalogOnly: false });
  },
});
