/** `ischema extract`: the documents that the metadata of items tells. */
import { defineCommand } from '../../cli/define-command.js';
import { type Finding, findingText } from '../../domain/schema/finding.js';
import { fromAvus, type ReadDocument } from '../../domain/schema/read-avus.js';
import type { MetadataSchema } from '../../domain/schema/schema.js';
import { attributeNamespace } from '../../domain/schema/schema-avus.js';
import { type DescribedItem, describedItems } from '../../operations/schema-items.js';
import type { RecordView } from '../../output/output.js';
import type { JsonRecord } from '../../output/record-shape.js';
import { reportOrStop } from '../shared/batch.js';
import { OPERAND_OPTIONS, requireOperands } from '../shared/operands.js';
import { FINDING_SHAPE, findingRecord } from './finding-records.js';
import { PREFIX_OPTION, prefixOf, SCHEMA, schemaNamed } from './schema-input.js';
import { ITEM_OPTIONS, scopes } from './schema-operands.js';

interface Extracted extends ReadDocument {
  readonly item: Pick<DescribedItem, 'path' | 'type'>;
  readonly schema: MetadataSchema;
}

export const extract = defineCommand({
  description:
    'Turns the metadata of data objects and collections back into documents by a schema, as ischema apply takes them. Items without metadata of the schema are passed over. The catalog keeps no order of the values of one field: they come sorted.',
  args: [
    SCHEMA,
    {
      name: 'path',
      about: 'data objects and collections',
      variadic: true,
      complete: 'logical-path',
    },
  ],
  options: { recursive: ITEM_OPTIONS.recursive, ...OPERAND_OPTIONS, ...PREFIX_OPTION },
  prints: {
    kind: 'list',
    shape: {
      path: { type: 'string', about: 'logical path' },
      type: { type: 'string', about: 'data_object or collection' },
      schema: { type: 'string', about: 'name of the schema' },
      version: { type: 'string', about: 'version that the item carries', nullable: true },
      document: { type: 'object', about: 'fields with their values' },
      findings: { type: { list: FINDING_SHAPE }, about: 'metadata that could not be read well' },
    },
  },
  changes: false,
  examples: [
    ['ischema extract training/fastq reads/s1.fastq', 'the document of one data object'],
    ['ischema extract fastq -r reads --ndjson', 'all below a collection, one a line'],
  ],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const prefix = prefixOf(ctx, options);
    const { schema } = await schemaNamed(ctx, args.schema);
    const client = await ctx.client();
    const start = attributeNamespace(prefix, schema.name);
    async function* documents(): AsyncGenerator<Extracted> {
      for await (const scope of scopes(ctx, args.path, options)) {
        try {
          for await (const item of describedItems(client, scope, start)) {
            const read = fromAvus(schema, item.avus, prefix);
            for (const finding of read.findings) {
              ctx.output.warn(`${item.path}: ${findingText(finding)}`);
            }
            yield { item, schema, ...read };
          }
        } catch (error) {
          reportOrStop(ctx, options, error);
        }
      }
    }
    await ctx.output.records(documents(), extractedView);
  },
});

const extractedView: RecordView<Extracted> = {
  text: ({ document }) => JSON.stringify(document, undefined, 2).split('\n'),
  json: ({ item, schema, version, document, findings }) => ({
    path: `${item.path}`,
    type: item.type,
    schema: schema.name,
    version: version ?? null,
    document: document as JsonRecord,
    findings: findings.map((finding: Finding) => findingRecord(finding)),
  }),
};
