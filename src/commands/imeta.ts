/** `imeta`: metadata of data objects, collections, resources and users. */
import { defineCommandGroup } from '../cli/define-command.js';
import { UsageError } from '../errors.js';
import { addJob } from './imeta/add-job.js';
import { apply } from './imeta/apply.js';
import * as change from './imeta/change.js';
import { cp } from './imeta/copy.js';
import { exportCommand } from './imeta/export.js';
import { fromTable } from './imeta/from-table.js';
import { importCommand } from './imeta/import.js';
import { ls, lsw } from './imeta/list.js';
import { IMETA_EXITS, metaCommand } from './imeta/meta-command.js';
import { mod } from './imeta/modify.js';
import { qu } from './imeta/search.js';
import { addw, rmw } from './imeta/wildcards.js';
import { explainSubcommand, unknownSubcommand } from './shared/explain-subcommand.js';
import { runInteractively } from './shared/interactive.js';

/** Called without a subcommand (icommands.md section 1.21). */
const NO_COMMAND = 1;

const subcommands = {
  add: { summary: 'attach metadata', command: change.add },
  rm: { summary: 'take metadata away', command: change.rm },
  rmi: { summary: 'take metadata away by its id', command: change.rmi },
  mod: { summary: 'change metadata', command: mod },
  set: { summary: 'give an attribute one value', command: change.set },
  ls: { summary: 'show metadata', command: ls },
  cp: { summary: 'copy metadata from one thing to another', command: cp },
  qu: { summary: 'find things by their metadata', command: qu },
  adda: { summary: 'attach metadata, as administrator', command: change.adda },
  addw: { summary: 'attach metadata to data objects by pattern', command: addw },
  rmw: { summary: 'take metadata away by pattern', command: rmw },
  lsw: { summary: 'show metadata by pattern', command: lsw },
  apply: { summary: 'apply operations to the metadata of many things', command: apply },
  export: { summary: 'write the metadata of many things to a file', command: exportCommand },
  import: { summary: 'give many things the metadata of a file', command: importCommand },
  'add-job': { summary: 'record the batch job that made things', command: addJob },
  'from-table': { summary: 'give many things the metadata of a table', command: fromTable },
};

const help = metaCommand({
  args: [{ name: 'subcommand', about: 'the one to explain', complete: Object.keys(subcommands) }],
  options: {},
  prints: { kind: 'text' },
  changes: false,
  async run(ctx, { args }) {
    await explainSubcommand(ctx, IMETA, args.subcommand);
  },
});

const quit = metaCommand({
  args: [],
  options: {},
  prints: { kind: 'nothing' },
  changes: false,
  description: 'Does nothing. It is there for scripts of the time when imeta had a prompt.',
  async run() {},
});

const IMETA = { group: 'imeta', names: [...Object.keys(subcommands), 'help', 'quit'] };

export const command = defineCommandGroup({
  description:
    'Shows and changes metadata: attributes with values and units. NAME is a path for -d and -C, a name for -R and -u.',
  exits: IMETA_EXITS,
  otherExits: { [NO_COMMAND]: 'no subcommand' },
  subcommands: {
    ...subcommands,
    help: { summary: 'explain a subcommand', aliases: ['h'], command: help },
    quit: { summary: 'do nothing', aliases: ['q'], command: quit },
  },
  otherwise: metaCommand({
    args: [{ name: 'word', about: 'a subcommand', variadic: true }],
    options: {},
    prints: { kind: 'text' },
    changes: true,
    async run(ctx, { args }) {
      const [word] = args.word;
      if (word !== undefined) throw unknownSubcommand(IMETA, word);
      if (!ctx.streams.stdinIsTerminal) {
        const mode = { command: 'imeta', prompt: 'imeta>' };
        if ((await runInteractively(ctx, mode)) > 0) return;
      }
      throw new UsageError('no subcommand', {
        hint: `Subcommands are ${IMETA.names.join(', ')}.`,
        exit: NO_COMMAND,
      });
    },
  }),
  examples: [
    ['imeta add -d notes.txt length 12 cm', 'attribute, value and units for a data object'],
    ['imeta ls -C run7', 'the metadata of a collection'],
    ['imeta add --from-file names.txt -d project p1', 'for all data objects named in a file'],
    ['imeta add -d notes.txt offset -5', 'a value may begin with a minus sign'],
  ],
  caveats: [
    'Options come before NAME; every word after it is a name or value, even if it begins with -.',
    'Without a subcommand, lines of words are read from a pipe or a file, as the imeta of iRODS 4 did: imeta < lines.txt.',
    'Duplicates and missing metadata are found by asking first: between that and the change others may change the same metadata.',
  ],
});
