/** `irods browse`: walks collections on the full screen. */
import { Catalog } from '../browse/catalog.js';
import { startState } from '../browse/state.js';
import { terminalOf } from '../browse/terminal.js';
import { KEY_TABLE, SIGNS } from '../browse/view/help-lines.js';
import { defineCommand } from '../cli/define-command.js';

const MARKS = SIGNS.map(([sign, about]) => `${sign} ${about}`).join(', ');

export const command = defineCommand({
  args: [
    {
      name: 'path',
      about: 'where to begin: a collection or a data object; the current collection by default',
      complete: 'logical-path',
    },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  exits: { failure: 4 },
  otherExits: { 129: 'the terminal went away' },
  description:
    'Shows collections on the whole terminal: the list with sizes and times on the left, and on the ' +
    'right a preview of what is under the cursor: details with replicas, metadata, permissions, or ' +
    'the first lines. A terminal of less than 80 columns has the list alone, and the preview on Tab ' +
    'or, for a data object, Enter. ' +
    'Entries can be marked, in several collections, and then brought, removed or described together. ' +
    'For that iget, iput, irm, imeta and imkdir run in the ordinary screen, where their progress and ' +
    'errors are seen; a key leads back. Without marks they are for the entry under the cursor.\n\n' +
    `Signs in the list: ${MARKS}.`,
  keys: KEY_TABLE,
  examples: [
    ['irods browse', 'from the current collection'],
    ['irods browse /tempZone/home/public', 'from another one'],
    ['irods browse --dry-run', 'shows what the actions would change, and changes nothing'],
  ],
  caveats: [
    'A collection is listed as it was when it came on the screen; r lists it again.',
    'The list of a collection with very many entries fills while it is shown; sorting and filtering are for what has come.',
    'What is there already is not overwritten by get and put.',
  ],
  seeAlso: ['ils', 'itree', 'ishell'],
  async run(ctx, { args }) {
    const terminal = terminalOf(ctx);
    const catalog = new Catalog(ctx);
    const start = await catalog.startAt(await ctx.logicalPath(args.path ?? '.'));
    const { userName, zoneName, pathBase } = await ctx.settings();
    const { browse } = await import('../browse/browser.js');
    await browse(ctx, terminal, catalog, (size) =>
      startState({
        ...start,
        who: `${userName}#${zoneName}`,
        home: pathBase.home,
        folder: ctx.cwd,
        dryRun: ctx.dryRun,
        size,
      }),
    );
  },
});
