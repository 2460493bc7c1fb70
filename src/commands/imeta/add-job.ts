/** `imeta add-job`: records the batch job that made things. */
import { readFile } from 'node:fs/promises';
import { defineCommand, flag, value, values } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { Avu } from '../../domain/avu.js';
import { avuProblem } from '../../domain/avu-limits.js';
import { nameMatcher } from '../../domain/glob.js';
import { describeJob, type JobVariable } from '../../domain/job-variables.js';
import { LocalError, UsageError } from '../../errors.js';
import { localFailure } from '../../operations/local-failure.js';
import {
  changeMany,
  type Intent,
  type WantedChange,
} from '../../operations/metadata/change-many.js';
import { findEntryType } from '../../operations/path-kind.js';
import { nothingAt, walkTree } from '../../operations/walk-tree.js';
import { reportOrStop } from '../shared/batch.js';
import { localPath } from '../shared/local-paths.js';
import {
  OPERAND_OPTIONS,
  type OperandChoices,
  operandsOf,
  requireOperands,
} from '../shared/operands.js';
import { CHANGE_OPTIONS, CHANGE_SHAPE, printChanges } from './change-records.js';
import { IMETA_EXITS } from './meta-command.js';

export const addJob = defineCommand({
  description:
    'Records the batch job that this runs in as metadata of data objects, and with -r of collections: where it was started, its number, its name and its machines, as SLURM, PBS, LSF and SGE tell them in the environment. The attributes are the names of the variables; of a variable that names a file of machines, PBS_NODEFILE, the content is recorded, as PBS_NODELIST. What an attribute had before is replaced.',
  args: [
    { name: 'path', about: 'logical paths or patterns', variadic: true, complete: 'logical-path' },
  ],
  options: {
    recursive: flag('-r, --recurse', 'collections too, with all that is below them'),
    prefix: value('--prefix <text>', 'what attributes begin with, such as job.', {
      complete: 'nothing',
    }),
    include: values(
      '--include <pattern>',
      'variables whose names match too, such as SLURM_*; may be repeated',
      { complete: 'nothing' },
    ),
    ...OPERAND_OPTIONS,
    ...CHANGE_OPTIONS,
  },
  prints: { kind: 'list', shape: CHANGE_SHAPE },
  changes: true,
  exits: IMETA_EXITS,
  examples: [
    ["imeta add-job '~/run7/*.csv'", 'at the end of a job script'],
    ["imeta add-job -r --prefix job. --include 'SLURM_CPUS_*' run7", 'more of it, elsewhere'],
  ],
  caveats: ['Variables whose names look like those of secrets are never recorded.'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const matchers = options.include.map(nameMatcher);
    const job = describeJob(ctx.env, (name) => matchers.some((matches) => matches(name)));
    for (const name of job.leftOut) {
      ctx.output.notice(`${name} is left out: its name looks like that of a secret`);
    }
    if (job.variables.length === 0) {
      throw new UsageError('the environment tells of no batch job', {
        hint: 'This is for scripts that SLURM, PBS, LSF or SGE runs; --include takes other variables.',
      });
    }
    const wanted = await Promise.all(
      job.variables.map(async (variable) => await avuOf(ctx, variable, options.prefix ?? '')),
    );
    const attributes = new Set(wanted.map(({ attribute }) => attribute));
    const isReplaced = ({ attribute }: Avu): boolean => attributes.has(attribute);
    const changes = changedItems(ctx, args.path, options, { wanted, isReplaced });
    const outcomes = changeMany(await ctx.client(), changes, {
      admin: options.admin,
      signal: ctx.signal,
    });
    await printChanges(ctx, outcomes, { ...options, file: undefined });
  },
});

/** @throws LocalError where a file of machines cannot be read, or the catalog has no room. */
async function avuOf(
  ctx: Context,
  { attribute, value: text, isFile }: JobVariable,
  prefix: string,
): Promise<Avu> {
  const found = isFile ? await linesOf(ctx, text) : text;
  const avu = { attribute: `${prefix}${attribute}`, value: found, units: '' };
  const problem = avuProblem(avu);
  if (problem !== undefined) throw new LocalError(`cannot record the job: ${problem}`);
  return avu;
}

/** The lines of a file, with commas between them. */
async function linesOf(ctx: Context, file: string): Promise<string> {
  try {
    const text = await readFile(localPath(ctx, file), 'utf8');
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(',');
  } catch (error) {
    throw localFailure(error, 'read', file);
  }
}

/** Without -r, collections are passed over with a notice. */
async function* changedItems(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices & { readonly recursive: boolean },
  intent: Intent,
): AsyncGenerator<WantedChange, void, undefined> {
  const client = await ctx.client();
  let row = 0;
  for await (const { path, type: known } of operandsOf(ctx, words, choices)) {
    try {
      const type = known ?? (await findEntryType(client, path));
      if (type === undefined) throw nothingAt(path);
      if (type === 'data_object') {
        row += 1;
        yield { row, item: { path, type }, intent };
      } else if (choices.recursive) {
        for await (const item of walkTree(client, path)) {
          row += 1;
          yield { row, item, intent };
        }
      } else {
        ctx.output.notice(`${path} is a collection and passed over; -r is for collections`);
      }
    } catch (error) {
      reportOrStop(ctx, choices, error);
    }
  }
}
