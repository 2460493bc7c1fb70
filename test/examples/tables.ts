/** The tables and lists of changes that examples read. */

/** With a path in each row. */
export const SAMPLES = 'path,organism,weight\nreads/s1.fastq,mouse,21\nreads/s2.fastq,mouse,24\n';

/** With what a path can be made of. */
export const MICE = 'sample,strain\ns1,C57BL/6\ns2,BALB/c\n';

/** With all that the schema fastq wants. */
export const DESCRIBED_READS = [
  'path,organism,reads',
  '/tempZone/home/training/reads/s1.fastq,mouse,600',
  '/tempZone/home/training/reads/s2.fastq,mouse,900',
  '',
].join('\n');

export const LANES = 'path;lane\nreads/s1.fastq;1\nreads/s2.fastq;2|3\n';

/** How mango-metadata-from-tables is told of `LANES`. */
export const TABLE_SETTINGS = `sheets:
- single_sheet
separator: ;
path_column:
  column_name: path
  path_type: relative
  workdir: /tempZone/home/alice
multivalue_separator: "|"
multivalue_columns: [lane]
`;

/** An AVU in each row. */
export const SAMPLE_AVUS = [
  'path,type,attribute,value,units',
  '/tempZone/home/alice/reads/s1.fastq,data_object,sample.age,12,weeks',
  '/tempZone/home/alice/reads/s1.fastq,data_object,checked_by,bob,',
  '',
].join('\n');

const ADD_CHECKED = { operation: 'add', attribute: 'checked', value: 'yes' };

/** Items with the operations for each. */
export const CHANGES = `${JSON.stringify({ path: 'reads/s1.fastq', operations: [ADD_CHECKED] })}\n`;

/** Operations alone. */
export const OPERATIONS = `${JSON.stringify([ADD_CHECKED])}\n`;
