/** How a change of the metadata of an item is told. */
import type { AvuOperation } from '../../domain/avu.js';
import type { SchemaApplication } from '../../operations/schema-application.js';
import type { RecordView } from '../../output/output.js';
import type { RecordShape } from '../../output/record-shape.js';
import { AVU_SHAPE, avuRecord } from '../shared/shapes.js';
import { avuText } from './check.js';

export const APPLICATION_SHAPE = {
  path: { type: 'string', about: 'logical path' },
  type: { type: 'string', about: 'data_object or collection' },
  schema: { type: 'string', about: 'name of the schema' },
  previous_version: { type: 'string', about: 'version that it carried before', nullable: true },
  version: { type: 'string', about: 'version that it carries now', nullable: true },
  added: { type: 'integer', about: 'AVUs that were added, or would be with --dry-run' },
  removed: { type: 'integer', about: 'AVUs that were removed, or would be' },
  operations: {
    type: {
      list: { operation: { type: 'string', about: 'add or remove' }, ...AVU_SHAPE },
    },
    about: 'each of them',
  },
} as const satisfies RecordShape;

/** One line an item; with `details` the operations below it. */
export function applicationView(details: boolean): RecordView<SchemaApplication> {
  return {
    text: (application) => [
      summaryOf(application),
      ...(details ? application.operations.map(operationLine) : []),
    ],
    json: ({ item, schema, previousVersion, version, operations }) => ({
      path: `${item.path}`,
      type: item.type,
      schema,
      previous_version: previousVersion ?? null,
      version: version ?? null,
      added: countOf(operations, 'add'),
      removed: countOf(operations, 'remove'),
      operations: operations.map((one) => ({ operation: one.operation, ...avuRecord(one) })),
    }),
  };
}

function summaryOf({ item, operations, previousVersion, version }: SchemaApplication): string {
  if (operations.length === 0) return `${item.path}: unchanged`;
  const [added, removed] = [countOf(operations, 'add'), countOf(operations, 'remove')];
  const moved =
    previousVersion === undefined || version === undefined || previousVersion === version
      ? ''
      : `, version ${previousVersion} becomes ${version}`;
  return `${item.path}: ${added} added, ${removed} removed${moved}`;
}

function operationLine(operation: AvuOperation): string {
  return `  ${operation.operation === 'add' ? '+' : '-'} ${avuText(operation)}`;
}

function countOf(
  operations: readonly AvuOperation[],
  operation: AvuOperation['operation'],
): number {
  return operations.filter((one) => one.operation === operation).length;
}
