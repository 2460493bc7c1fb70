/** `imeta apply`: operations of the HTTP API on the metadata of many items. */
import { defineCommand } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { AvuOperation } from '../../domain/avu.js';
import {
  type FaultyRow,
  type ItemOperations,
  isOperation,
  readBareOperation,
  readOperations,
} from '../../domain/metadata-table/item-record.js';
import { UsageError } from '../../errors.js';
import { changeMany, type WantedChange } from '../../operations/metadata/change-many.js';
import { jsonRows } from '../../operations/metadata/read-item-rows.js';
import { type ByteSource, textOf } from '../../operations/tables/read-text.js';
import { openInput } from '../shared/input-file.js';
import {
  hasOperands,
  OPERAND_OPTIONS,
  type OperandChoices,
  operandsOf,
} from '../shared/operands.js';
import { CHANGE_OPTIONS, CHANGE_SHAPE, printChanges } from './change-records.js';
import { changesOf } from './changed-items.js';
import { IMETA_EXITS } from './meta-command.js';

export const apply = defineCommand({
  description:
    'Applies operations as the HTTP API takes them: {"operation":"add","attribute":…,"value":…,"units":…}, or remove. FILE is a list of documents, or one document a line, each with path, operations and, where it is known, type: data_object, collection, resource or user. With PATH, FILE is a list of operations for each of these. The operations of one document are one atomic request: all are done, or none. To add what is there and to remove what is not is no failure.',
  args: [
    {
      name: 'file',
      about: 'JSON or NDJSON; - is stdin, i:PATH a data object',
      required: true,
      complete: 'local-path',
    },
    {
      name: 'path',
      about: 'data objects and collections that all operations of the file are for',
      variadic: true,
      complete: 'logical-path',
    },
  ],
  options: { ...OPERAND_OPTIONS, ...CHANGE_OPTIONS },
  prints: { kind: 'list', shape: CHANGE_SHAPE },
  changes: true,
  exits: IMETA_EXITS,
  examples: [
    ['imeta apply changes.ndjson --dry-run', 'what would be changed'],
    ["imeta apply operations.json 'reads/*.fastq'", 'the same operations for many'],
  ],
  seeAlso: ['imeta import'],
  async run(ctx, { args, options }) {
    const source = await openInput(ctx, args.file);
    const changes = hasOperands(args.path, options)
      ? changesAt(ctx, args.path, options, await readOperationList(source))
      : changesOf(ctx, itemRows(source), ({ operations }) => ({ operations }));
    const outcomes = changeMany(await ctx.client(), changes, {
      admin: options.admin,
      signal: ctx.signal,
    });
    const file = hasOperands(args.path, options) ? undefined : source.name;
    await printChanges(ctx, outcomes, { ...options, file });
  },
});

async function* itemRows(
  source: ByteSource,
): AsyncGenerator<ItemOperations | FaultyRow, void, undefined> {
  for await (const row of jsonRows(textOf(source))) {
    if ('problem' in row) yield row;
    else if (isOperation(row.document)) throw withoutPaths(source.name);
    else yield readOperations(row.document, row.row);
  }
}

function withoutPaths(file: string): UsageError {
  return new UsageError(`${file} is a list of operations without paths`, {
    path: file,
    hint: `Name what they are for: imeta apply ${file} PATH…`,
  });
}

/** @throws UsageError where the file is anything but a list of operations: nothing is done then. */
async function readOperationList(source: ByteSource): Promise<readonly AvuOperation[]> {
  const operations: AvuOperation[] = [];
  for await (const row of jsonRows(textOf(source))) {
    const read =
      'problem' in row
        ? row
        : isOperation(row.document)
          ? readBareOperation(row.document, row.row)
          : { ...row, problem: 'no operation; with PATH the file is a list of operations alone' };
    if ('problem' in read) throw new UsageError(`${source.name}, row ${row.row}: ${read.problem}`);
    operations.push(read.operation);
  }
  return operations;
}

async function* changesAt(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices,
  operations: readonly AvuOperation[],
): AsyncGenerator<WantedChange, void, undefined> {
  let row = 0;
  for await (const { path, type } of operandsOf(ctx, words, choices)) {
    row += 1;
    yield {
      row,
      item: type === undefined ? { path, type } : { path, type },
      intent: { operations },
    };
  }
}
