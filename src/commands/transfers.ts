/** `irods transfers`: what interrupted transfers left. */
import {
  type ArgumentSpec,
  defineCommand,
  defineCommandGroup,
  flag,
} from '../cli/define-command.js';
import { toRfc3339 } from '../domain/rods-time.js';
import { formatHumanSize } from '../domain/size.js';
import { LocalError } from '../errors.js';
import {
  clearLeftRun,
  findLeftRuns,
  type LeftRun,
  listLeftRuns,
} from '../operations/left-transfers.js';
import type { RecordView } from '../output/output.js';
import type { RecordShape } from '../output/record-shape.js';
import { BATCH_OPTIONS, inBatch } from './shared/batch.js';
import { journalsOf } from './shared/transfer-options.js';

const SHAPE = {
  name: { type: 'string', about: 'name of the run, for resume and remove' },
  state: {
    type: 'string',
    about:
      'interrupted; failed, where it came to its end but not with all of it; running; or elsewhere: on another machine',
  },
  user: { type: 'string', about: 'the iRODS user it ran for' },
  server: { type: 'string', about: 'base URL of the server' },
  host: { type: 'string', about: 'the machine it ran on' },
  command: { type: 'string', about: 'the command line' },
  folder: { type: 'string', about: 'local folder it was typed in' },
  collection: {
    type: 'string',
    about: 'the current collection then; null in journals of older releases',
    nullable: true,
  },
  started_at: { type: 'time', about: 'when it began' },
  done: { type: 'integer', about: 'transfers that were done' },
  unfinished: { type: 'integer', about: 'transfers that were begun and not finished' },
  confirmed_bytes: { type: 'integer', about: 'bytes of those that need not be sent again' },
} as const satisfies RecordShape;

const NAMES = [
  {
    name: 'name',
    variadic: true,
    about: 'names of runs, or beginnings of them; all of yours that have ended by default',
    complete: 'nothing',
  },
] as const satisfies readonly ArgumentSpec[];

const OPTIONS = {
  elsewhere: flag('--elsewhere', 'runs on other machines too, of which you know that they ended'),
  ...BATCH_OPTIONS,
} as const;

const list = defineCommand({
  args: [],
  options: {},
  prints: { kind: 'list', shape: SHAPE },
  changes: false,
  examples: [['irods transfers', 'what runs left that did not do all']],
  async run(ctx) {
    await ctx.output.records(await listLeftRuns(await journalsOf(ctx)), VIEW);
  },
});

const resume = defineCommand({
  args: NAMES,
  options: OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  examples: [['irods transfers resume', 'go on with everything that was interrupted']],
  async run(ctx, { args, options }) {
    const runs = await findLeftRuns(await journalsOf(ctx), {
      names: args.name,
      elsewhere: options.elsewhere,
      isTrial: ctx.dryRun,
    });
    const extra = ctx.dryRun ? ['--resume', '--dry-run'] : ['--resume'];
    await inBatch(
      ctx,
      runs,
      async ({ name, commandLine, folder, collection, readsPipe }) => {
        if (readsPipe) {
          throw new LocalError(
            `${name} stored what came out of a pipe, which cannot be read again`,
            {
              hint: `irods transfers remove ${name} clears away what it left.`,
            },
          );
        }
        const [command = '', ...words] = commandLine.filter((word) => word !== '--resume');
        // Paths mean what they meant then, wherever the person is now.
        const env = collection === undefined ? ctx.env : { ...ctx.env, IRODS_CWD: collection };
        const code = await ctx.runLine([command, ...extra, ...words], { cwd: folder, env });
        if (code !== 0) throw new LocalError(`${name} did not finish (exit code ${code})`);
      },
      options,
    );
  },
});

const remove = defineCommand({
  args: NAMES,
  options: OPTIONS,
  prints: { kind: 'nothing' },
  changes: true,
  examples: [['irods transfers remove', 'clear away everything that was interrupted']],
  async run(ctx, { args, options }) {
    const journals = await journalsOf(ctx);
    const runs = await findLeftRuns(journals, {
      names: args.name,
      elsewhere: options.elsewhere,
      isTrial: ctx.dryRun,
    });
    const client = await ctx.client();
    await inBatch(
      ctx,
      runs,
      async ({ name }) => {
        for (const path of await clearLeftRun(client, journals, name)) {
          ctx.output.warn(`${path} was being written and may be incomplete; it stays`);
        }
      },
      options,
    );
  },
});

export const command = defineCommandGroup({
  subcommands: {
    list: { summary: 'show what interrupted transfers left', command: list },
    resume: { summary: 'go on with interrupted transfers', command: resume },
    remove: {
      summary: 'remove partial files and objects of interrupted transfers',
      command: remove,
    },
  },
  otherwise: list,
  description:
    'Every run of iput, iget and irsync writes down what it does until it is done. A run that was interrupted, or killed, can be resumed: what was confirmed is not sent again, and what is resumed is compared whole.',
  caveats: ['An object that was being overwritten cannot be brought back by remove.'],
  seeAlso: ['iput', 'iget', 'irsync'],
});

const VIEW: RecordView<LeftRun> = {
  text: ({ name, state, host, user, server, isOwn, commandLine, done, unfinished, confirmed }) =>
    [
      name,
      state === 'elsewhere' ? `on ${host}` : state,
      ...(isOwn ? [] : [`of ${user} at ${server}`]),
      `${done} done, ${unfinished} unfinished (${formatHumanSize(confirmed)} confirmed)`,
      commandLine.join(' '),
    ].join('  '),
  json: (run) => ({
    name: run.name,
    state: run.state,
    user: run.user,
    server: run.server,
    host: run.host,
    command: run.commandLine.join(' '),
    folder: run.folder,
    collection: run.collection ?? null,
    started_at: toRfc3339(Math.floor(run.startedAt / 1000)),
    done: run.done,
    unfinished: run.unfinished,
    confirmed_bytes: run.confirmed,
  }),
};
