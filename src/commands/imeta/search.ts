/** `imeta qu`: finds things by their metadata. */
import type { Comparison } from '../../domain/catalog-query.js';
import { numberIn } from '../../domain/find/compare-values.js';
import { itemName, type MetadataItem } from '../../domain/metadata-item.js';
import { UsageError } from '../../errors.js';
import {
  findByMetadata,
  type MetadataTest,
  NUMERIC_COMPARISONS,
  type ValueTest,
} from '../../operations/metadata/search-metadata.js';
import type { RecordShape } from '../../output/record-shape.js';
import { TYPE_OPTIONS, targetType } from './items.js';
import { itemRecord, METADATA_SHAPE } from './list.js';
import { metaCommand } from './meta-command.js';

const { path, name, type } = METADATA_SHAPE;
const COMPARISONS: readonly Comparison[] = ['=', '<>', '<', '<=', '>', '>=', 'like', 'not like'];

export const qu = metaCommand({
  args: [
    {
      name: 'test',
      about: 'ATTRIBUTE COMPARISON VALUE [or COMPARISON VALUE …] [and …]',
      required: true,
      variadic: true,
      complete: 'metadata-test',
    },
  ],
  options: TYPE_OPTIONS,
  prints: { kind: 'list', shape: { path, name, type } as RecordShape },
  changes: false,
  description: `Lists what has metadata for which all tests hold. Comparisons are ${COMPARISONS.join(', ')}; with like, % stands for any characters and _ for any one. Values are compared as texts, or as numbers by ${NUMERIC_COMPARISONS.join(', ')}.`,
  caveats: [
    'Each test is a query of its own; the results of all but the first are kept in memory.',
    'To compare numbers, every value of the attribute is fetched. Values that are no numbers are passed over, where the imeta of iRODS fails.',
  ],
  examples: [
    ['imeta qu -d organism = mouse', 'data objects by one attribute'],
    ["imeta qu -C year '>=' 2020 and state = raw or = final", 'collections by two'],
  ],
  async run(ctx, { args, options }) {
    const target = targetType(options);
    const found = findByMetadata(await ctx.client(), target, readTests(args.test), options.zone);
    let isFirst = true;
    await ctx.output.records(found, {
      text: (item) => {
        const lines = [...(isFirst ? [] : ['----']), ...itemLines(item)];
        isFirst = false;
        return lines;
      },
      json: itemRecord,
    });
    if (isFirst && !ctx.output.forPrograms) await ctx.output.line('No rows found');
  },
});

function itemLines(item: MetadataItem): readonly string[] {
  switch (item.type) {
    case 'data_object':
      return [`collection: ${item.path.parent}`, `dataObj: ${item.path.name}`];
    case 'user':
      return [`user: ${item.name}`, `zone: ${item.zone}`];
    default:
      return [`${item.type}: ${itemName(item)}`];
  }
}

/** Reads `ATTRIBUTE COMPARISON VALUE [or COMPARISON VALUE …] [and …]`. */
function readTests(words: readonly string[]): readonly MetadataTest[] {
  const tests: MetadataTest[] = [];
  let at = 0;
  do {
    const attribute = words[at];
    if (attribute === undefined) throw unfinished();
    const values: ValueTest[] = [];
    do {
      const isNegated = isWord(words[at + 1], 'not') && isWord(words[at + 2], 'like');
      const value = words[at + (isNegated ? 3 : 2)];
      values.push(valueTest(isNegated ? 'not like' : words[at + 1], given(value)));
      at += isNegated ? 3 : 2;
    } while (isWord(words[++at], 'or'));
    tests.push({ attribute, values });
  } while (isWord(words[at++], 'and'));
  const extra = words[at - 1];
  if (extra === undefined) return tests;
  throw new UsageError(`and or or is missing before ${extra}`);
}

function isWord(word: string | undefined, known: string): boolean {
  return word?.toLowerCase() === known;
}

function valueTest(word: string | undefined, value: string): ValueTest {
  const text = given(word).toLowerCase().replace('!=', '<>');
  const numeric = NUMERIC_COMPARISONS.find((known) => known === text);
  if (numeric !== undefined) return { is: numeric, value: numberOf(value) };
  const found = COMPARISONS.find((known) => known === text);
  if (found !== undefined) return { is: found, value };
  throw new UsageError(`not a comparison: ${text}`, {
    hint: `Comparisons are ${[...COMPARISONS, ...NUMERIC_COMPARISONS].join(', ')}.`,
  });
}

function numberOf(text: string): number {
  const number = numberIn(text);
  if (number !== undefined) return number;
  throw new UsageError(`not a number: ${text}`);
}

function given(word: string | undefined): string {
  if (word === undefined) throw unfinished();
  return word;
}

function unfinished(): UsageError {
  return new UsageError('a test is not finished', {
    hint: 'Write ATTRIBUTE COMPARISON VALUE, such as: organism = mouse.',
  });
}
