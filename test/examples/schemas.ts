/** The metadata schemas that examples use, and documents that follow them. */

const HEAD = { edited_by: 'alice', realm: 'training', parent: '' };

const FASTQ_FIELDS = {
  organism: {
    title: 'Organism',
    type: 'select',
    values: ['human', 'mouse', 'yeast'],
    required: true,
  },
  reads: { title: 'Number of reads', type: 'integer', minimum: '0', required: true },
  paired: { title: 'Paired', type: 'checkbox' },
};

function schema(fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ ...HEAD, ...fields }, null, 2)}\n`;
}

/** What is published before the first example. */
export const FASTQ_1 = schema({
  schema_name: 'fastq',
  version: '1.0.0',
  status: 'draft',
  title: 'Reads of a sequencer',
  properties: FASTQ_FIELDS,
});

/** The next version, with one field more. */
export const FASTQ_2 = schema({
  schema_name: 'fastq',
  version: '2.0.0',
  status: 'draft',
  title: 'Reads of a sequencer',
  properties: { ...FASTQ_FIELDS, lane: { title: 'Lane', type: 'integer', minimum: '1' } },
});

/** A schema that is only a local file. */
export const BOOK = schema({
  realm: '',
  schema_name: 'book',
  version: '1.0.0',
  status: 'published',
  title: 'Book',
  properties: {
    title: { title: 'Title', type: 'text', required: true },
    author: {
      title: 'Author',
      type: 'object',
      repeatable: true,
      properties: {
        name: { title: 'Name', type: 'text', required: true },
        email: { title: 'Address', type: 'email' },
      },
    },
  },
});

/** A document of the schema fastq. */
export const RUN_DOCUMENT = '{"organism": "mouse", "reads": 600}\n';

/** A document of the schema book. */
export const BOOK_DOCUMENT =
  '{"title": "Liver", "author": [{"name": "Ann", "email": "ann@example.org"}, {"name": "Bob"}]}\n';
