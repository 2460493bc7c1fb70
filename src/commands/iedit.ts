/** `iedit`: edits a data object. */
import { defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { editObject } from '../operations/edit-object.js';
import { splitWords } from './shared/split-words.js';
import { NO_PLUS_SIGNS, startRun } from './shared/transfer-options.js';

export const command = defineCommand({
  args: [
    {
      name: 'path',
      about: 'logical path of the data object',
      required: true,
      complete: 'logical-path',
    },
  ],
  options: {
    editor: value('--editor <command>', 'use this editor, in place of $VISUAL or $EDITOR', {
      complete: 'nothing',
    }),
    create: flag('--create', 'begin an empty one where there is none'),
    resource: value('-R, --resource <resource>', 'store on this resource', {
      complete: 'resource',
    }),
  },
  prints: { kind: 'nothing' },
  changes: true,
  exits: { failure: 4 },
  description:
    'Brings a data object into a file that only you can read, opens it in $VISUAL, $EDITOR or vi, and writes it back when the editor ends, if it was changed. Where somebody else changed the data object meanwhile nothing is written; your text is then kept, and where is told.',
  examples: [
    ['iedit notes.txt', 'in your editor'],
    ["iedit --editor 'code --wait' notes.txt", 'in another'],
    ["iedit --editor 'sed -i.bak s/mouse/rat/' notes.txt", 'by a program'],
    ['icat notes.txt', 'what is there now'],
  ],
  caveats: [
    'Whether the data object was changed is told by size, time and checksum right before it is written: the HTTP API cannot lock it.',
    NO_PLUS_SIGNS,
    'The editor gets the environment without IRODS_PASSWORD, IRODS_TOKEN and their like.',
  ],
  seeAlso: ['iget', 'iput', 'istream'],
  async run(ctx, { args, options }) {
    const path = await ctx.logicalPath(args.path);
    const run = await startRun(ctx, {
      threads: undefined,
      bwlimit: undefined,
      retryFor: undefined,
      failFast: true,
    });
    const settings = await ctx.settings();
    const isWritten = await editObject(run, path, {
      editor: editorOf(ctx, options.editor),
      create: options.create,
      surroundings: ctx,
      choices: {
        resource: options.resource ?? settings.defaultResource,
        checksum: 'large',
        atomic: false,
        keepFailed: false,
      },
    });
    if (!isWritten) ctx.output.notice(`${path} is as it was`);
    else if (ctx.dryRun) await ctx.output.line(`would write ${path}`);
  },
});

/** The editor's words. They are split as a shell does, but no shell is used. */
function editorOf({ env }: Context, given: string | undefined): readonly string[] {
  const chosen = [given, env['VISUAL'], env['EDITOR']].find((word) => word?.trim());
  return splitWords(chosen ?? 'vi');
}
