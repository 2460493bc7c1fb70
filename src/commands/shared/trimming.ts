/** Taking replicas away, as itrim and iunreg do: options, lines and records. */
import { flag, parsedValue, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { DataObjectEntry } from '../../domain/catalog-entry.js';
import type { Replica } from '../../domain/replica.js';
import type { TrimRule } from '../../domain/replica-selection.js';
import { UsageError } from '../../errors.js';
import { requireResource } from '../../operations/resource-administration.js';
import { trimObject } from '../../operations/trim.js';
import type { RecordShape } from '../../output/record-shape.js';
import { reportOrStop } from './batch.js';
import { objectOperands } from './object-operands.js';
import { OPERAND_OPTIONS, type OperandChoices } from './operands.js';
import { excludeEachOther, parseCount, parseReplicaNumber } from './replica-options.js';

/** Replicas that stay where nothing else is said. */
const KEEP = 2;
const MEBIBYTE = 1_048_576;

export const TRIM_OPTIONS = {
  replica: parsedValue('-n <number>', 'only this replica', parseReplicaNumber, {
    complete: 'nothing',
  }),
  resource: value('-S <resource>', 'only replicas below this root resource', {
    complete: 'resource',
  }),
  keep: parsedValue('-N <number>', 'replicas that stay; 2 by default', parseKept, {
    complete: 'nothing',
  }),
  age: parsedValue(
    '--age <minutes>',
    'only replicas that were last changed this long ago',
    (word) => parseCount(word, 'a number of minutes'),
    { complete: 'nothing' },
  ),
  chooseOnly: flag('--dryrun', 'say what would go, and take nothing away'),
  recursive: flag('-r, --recursive', 'all data objects below collections'),
  admin: flag('-M', 'as administrator, beyond your own permissions'),
  verbose: flag('-v', 'a line for each data object'),
  noOperation: flag('-Z', 'accepted for scripts; has no effect', { hidden: true }),
  veryVerbose: flag('-V', 'as -v', { hidden: true }),
  ...OPERAND_OPTIONS,
} as const;

const TRIMMED_REPLICA: RecordShape = {
  number: { type: 'integer', about: 'replica number' },
  hierarchy: { type: 'string', about: 'resources from root to leaf, with semicolons' },
};

export const TRIM_SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path' },
  type: { type: 'string', about: 'data_object' },
  size: { type: 'integer', about: 'bytes of the data object' },
  trimmed: { type: { list: TRIMMED_REPLICA }, about: 'replicas that went, or would go' },
};

export interface TrimChoices extends OperandChoices {
  readonly replica: number | undefined;
  readonly resource: string | undefined;
  readonly keep: number | undefined;
  readonly age: number | undefined;
  readonly chooseOnly: boolean;
  readonly recursive: boolean;
  readonly admin: boolean;
  readonly verbose: boolean;
  readonly veryVerbose: boolean;
}

interface Trimmed {
  readonly object: DataObjectEntry;
  readonly replicas: readonly Replica[];
}

/** @throws UsageError for none at all, which the server refuses too. */
function parseKept(word: string): number {
  const count = parseCount(word, 'a number of replicas');
  if (count > 0) return count;
  throw new UsageError('at least one replica stays: -N 1 (SYS_INVALID_INPUT_PARAM)');
}

/** Trims the data objects that the words name, and prints what went and the totals. */
export async function trimAndPrint(
  ctx: Context,
  words: readonly string[],
  choices: TrimChoices,
  how: { readonly catalogOnly: boolean },
): Promise<void> {
  excludeEachOther({ '-n': choices.replica, '-S': choices.resource });
  const client = await ctx.client();
  const verbose = choices.verbose || choices.veryVerbose;
  const { admin, chooseOnly } = choices;
  const rule = ruleOf(ctx, choices);
  const totals = { bytes: 0, objects: 0 };

  async function* trimmed(): AsyncGenerator<Trimmed> {
    for await (const object of objectOperands(ctx, words, { ...choices, verbose })) {
      try {
        const options = { admin, chooseOnly, catalogOnly: how.catalogOnly };
        const replicas = await trimObject(client, object, rule, options);
        if (replicas.length === 0) tellWhatStays(ctx, object, choices);
        if (replicas.length > 0) {
          totals.bytes += object.size;
          totals.objects += 1;
        }
        yield { object, replicas };
      } catch (error) {
        reportOrStop(ctx, choices, error);
      }
    }
  }
  const asText = !ctx.output.forPrograms;
  if (chooseOnly && asText) await ctx.output.line('====== This is a DRYRUN ======');
  await ctx.output.records(trimmed(), {
    text: ({ object, replicas }) => (verbose ? verboseLine(object, replicas) : []),
    json: ({ object, replicas }) => ({
      path: `${object.path}`,
      type: 'data_object',
      size: object.size,
      trimmed: replicas.map(({ number, hierarchy }) => ({ number, hierarchy })),
    }),
  });
  if (asText) {
    const megabytes = (totals.bytes / MEBIBYTE).toFixed(3);
    await ctx.output.line(
      `Total size trimmed = ${megabytes} MB. Number of data objects trimmed = ${totals.objects}.`,
    );
  }
  // Where something was trimmed there is such a resource.
  if (choices.resource !== undefined && totals.objects === 0) {
    await requireResource(client, choices.resource);
  }
}

/** Without a word nobody would see why a replica that was named stays. */
function tellWhatStays(ctx: Context, object: DataObjectEntry, choices: TrimChoices): void {
  const { replica, keep = KEEP } = choices;
  if (replica === undefined || (object.replicas ?? []).length > keep) return;
  ctx.output.notice(`${object.path}: replica ${replica} stays, so that ${keep} do; -N 1 keeps one`);
}

function ruleOf(ctx: Context, { replica, resource, keep, age }: TrimChoices): TrimRule {
  const now = Math.floor(ctx.clock.now() / 1000);
  return {
    number: replica,
    resource,
    keep: keep ?? KEEP,
    notAfter: age === undefined ? undefined : now - age * 60,
  };
}

function verboseLine({ path }: DataObjectEntry, replicas: readonly Replica[]): string {
  return `${path.name} - ${replicas.length > 0 ? 'a copy trimmed' : 'No copy trimmed'}`;
}
