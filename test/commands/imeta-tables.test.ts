import { beforeAll, describe, expect, it } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { makeXlsx } from '../helpers/make-xlsx.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;
let made = 0;

beforeAll(async () => {
  alice = await zone.newcomer();
});

/** A collection of its own with data objects. */
async function collection(...names: readonly string[]): Promise<string> {
  made += 1;
  const place = `run${made}`;
  await alice.must(`imkdir ${place}`);
  for (const name of names) await makeObject(zone, alice, `${place}/${name}`);
  return place;
}

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const triples = async (name: string, type = '-d'): Promise<readonly string[]> => {
  const { stdout } = await alice.must(['imeta', 'ls', '--json', type, name]);
  const records = JSON.parse(stdout) as Record<string, string>[];
  return records.map(({ attribute, value, units }) => [attribute, value, units].join('|'));
};
const statuses = (json: string): readonly string[] =>
  (JSON.parse(json) as { status: string }[]).map(({ status }) => status);

describe('imeta from-table', () => {
  it('describes an item a row: units, repeated columns, several values, dotted headers', async () => {
    const place = await collection('a', 'b');
    await alice.write(
      'plain.csv',
      lines(
        'path,length[cm],keyword,keyword,author[2].name, note ',
        'a,12,x|y,z,Jane,"says ""hi"", twice"',
        'b,,x| |x,,,',
      ),
    );
    const line = `imeta from-table plain.csv --base ${place} --separator | --split-column keyword`;
    const preview = await alice.must(`${line} --dry-run`);
    expect(preview.stdout).toContain(`${place}/a: 6 added, 0 removed`);
    expect(preview.stdout).toContain('  + author.name = Jane (2)');
    expect(await triples(`${place}/a`)).toEqual([]);
    await alice.must(line);
    expect(await triples(`${place}/a`)).toEqual([
      'author.name|Jane|2',
      'keyword|x|',
      'keyword|y|',
      'keyword|z|',
      'length|12|cm',
      'note|says "hi", twice|',
    ]);
    expect(await triples(`${place}/b`)).toEqual(['keyword|x|']);
    expect(statuses((await alice.must(`${line} --json`)).stdout)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    await alice.must(
      `imeta from-table plain.csv --base ${place} --literal-headers --column "length[cm]"`,
    );
    expect(await triples(`${place}/a`)).toContain('length[cm]|12|');
  });

  it('adds, or sets what a row has values for', async () => {
    const place = await collection('a');
    for (const words of ['state raw', 'state old', 'other x', 'empty y']) {
      await alice.must(`imeta add -d ${place}/a ${words}`);
    }
    await alice.write('set.tsv', lines('path\tstate\tempty', `${place}/a\tfinal\t`));
    await alice.must('imeta from-table set.tsv');
    expect(await triples(`${place}/a`)).toContain('state|raw|');
    await alice.must('imeta from-table set.tsv --set');
    expect(await triples(`${place}/a`)).toEqual(['empty|y|', 'other|x|', 'state|final|']);
    await alice.write('twice.csv', lines('path,state', `${place}/a,1`, `${place}/a,2`));
    const outcome = await alice.run('imeta from-table twice.csv --set');
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain('row 3: row 2 is about');
    expect((await alice.run('imeta from-table twice.csv --set --add')).code).toBe(4);
  });

  it('finds items by absolute and relative paths, by columns, and by the beginning of names', async () => {
    const place = await collection('s1.fastq', 's2.fastq', 's10.fastq');
    const path = `${alice.collection}/${place}`;
    await alice.write(
      'paths.csv',
      lines('file;n', `${path}/s1.fastq;1`, `${place}/s2.fastq;2`, '~;3'),
    );
    await alice.must('imeta from-table paths.csv --path-column file');
    expect(await triples(`${place}/s1.fastq`)).toEqual(['n|1|']);
    expect(await triples(`${place}/s2.fastq`)).toEqual(['n|2|']);
    expect(await triples(alice.collection, '-C')).toEqual(['n|3|']);

    await alice.write('columns.csv', lines('Sample,place,day', `S 1,${place},05/07/2010`));
    await alice.must([
      ...['imeta', 'from-table', 'columns.csv', '--path-pattern'],
      `~/{place}/{Sample|lower|replace(' ', '')}.fastq`,
    ]);
    expect(await triples(`${place}/s1.fastq`)).toContain('day|05/07/2010|');

    await alice.write('names.csv', lines('path,by', 's2,name', 's1,name', 's3,name', ',none'));
    const byName = `imeta from-table names.csv --by-name --base ${place}`;
    const outcome = await alice.run(`${byName} --results names.ndjson`);
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain('row 3: 2 data objects have names that begin with s1');
    expect(outcome.stderr).toContain(`${path}/s10.fastq`);
    expect(outcome.stderr).toContain(`row 4: no data object below ${path} has a name`);
    expect(outcome.stderr).toContain('row 5: path is empty');
    expect(await triples(`${place}/s2.fastq`)).toContain('by|name|');
    expect(await triples(`${place}/s1.fastq`)).not.toContain('by|name|');
    const results = (await alice.read('names.ndjson')).toString().trim().split('\n');
    expect(results.map((line) => JSON.parse(line)).map(({ row, status }) => [row, status])).toEqual(
      [
        [2, 'changed'],
        [3, 'failed'],
        [4, 'failed'],
        [5, 'failed'],
      ],
    );
    await alice.run(`${byName} --all-matches`);
    expect(await triples(`${place}/s10.fastq`)).toEqual(['by|name|']);
  });

  it('tells faulty rows and does nothing for their items', async () => {
    const place = await collection('a', 'b', 'c');
    const long = 'é'.repeat(1351);
    await alice.write('rows.csv', lines('path,x,y', 'a,1,2', `b,1,${long}`, 'nope,1,2', 'c,1,2,3'));
    const outcome = await alice.run(`imeta from-table rows.csv --base ${place}`);
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain(
      'rows.csv, row 3: the value of "y" has 2702 bytes; the catalog takes 2700',
    );
    expect(outcome.stderr).toMatch(/rows\.csv, row 4: .*nope does not exist/);
    expect(outcome.stderr).toContain('row 5: cell 4 stands beyond the last column');
    expect(await triples(`${place}/a`)).toEqual(['x|1|', 'y|2|']);
    expect(await triples(`${place}/b`)).toEqual([]);
    expect(await triples(`${place}/c`)).toEqual([]);
  });

  it.each([
    ['imeta from-table faulty.csv --path-column fil', /has no column fil[\s\S]*Did you mean file/],
    ['imeta from-table faulty.csv', /has no column path/],
    ["imeta from-table faulty.csv --path-pattern '{nope}'", /has no column nope/],
    ["imeta from-table faulty.csv --path-pattern '{file'", /brace/],
    ["imeta from-table faulty.csv --path-pattern '{file|shout}'", /filter shout, not known/],
    ['imeta from-table faulty.csv --path-column file --column nope', /has no column nope/],
    ['imeta from-table empty.csv', /is empty/],
    ['imeta from-table missing.csv', /cannot read missing.csv/],
    ['imeta from-table old.xls', /before 2007/],
    ['imeta from-table broken.xlsx', /no XLSX file/],
    ['imeta from-table text.xlsx', /text.xlsx is damaged, or no XLSX file/],
    ['imeta from-table faulty.csv --path-column file --skip-column nosuch', /no column nosuch/],
  ])('refuses %s before anything is done', async (line, message) => {
    await alice.write('faulty.csv', lines('file,n', 'a,1'));
    await alice.write('empty.csv', '');
    await alice.write('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]));
    await alice.write('broken.xlsx', 'PK not really');
    await alice.write('text.xlsx', new Uint8Array([0, 0xff, 0xfe, 0x80]));
    const outcome = await alice.run(line);
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toMatch(message);
  });

  it('tells rows whose formulas failed, and leaves their items alone', async () => {
    const place = await collection('a', 'b', 'c');
    const file = await makeXlsx({
      One: [
        ['path', 'n', 'ignored'],
        [`${place}/a`, { error: '#N/A' }, 'x'],
        [`${place}/b`, 1, { error: '#DIV/0!' }],
        [`${place}/c`, 2, 'x'],
      ],
    });
    await alice.write('failed.xlsx', file);
    const outcome = await alice.run('imeta from-table failed.xlsx --skip-column ignored');
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain("row 2: n holds #N/A, the error of a spreadsheet's formula");
    expect(await triples(`${place}/a`)).toEqual([]);
    expect(await triples(`${place}/b`)).toEqual(['n|1|']);
    expect(await triples(`${place}/c`)).toEqual(['n|2|']);
  });

  it('reads spreadsheets: several sheets, numbers, dates and truth values', async () => {
    const place = await collection('a', 'b');
    const file = await makeXlsx({
      Samples: [
        ['path', 'weight[g]', 'taken', 'at', 'ok'],
        [
          `${place}/a`,
          0.1,
          new Date('2010-07-05T00:00:00Z'),
          new Date('2010-07-05T06:30:00Z'),
          true,
        ],
        [null, null, null, null, null],
        [`${place}/b`, 12, null, null, false],
      ],
      More: [
        [],
        [null],
        ['path', 'mood'],
        [`${place}/a`, 'like a <forest> & "sun"'],
        [`${place}/none`, 'x'],
      ],
    });
    await alice.write('book.xlsx', file);
    const outcome = await alice.run('imeta from-table book.xlsx --set --json');
    expect(outcome.stderr).toContain('book.xlsx, sheet More, row 5: ');
    expect(JSON.parse(outcome.stdout)).toMatchObject([
      { sheet: 'Samples', row: 2, status: 'changed' },
      { sheet: 'Samples', row: 4, status: 'changed' },
      { sheet: 'More', row: 4, status: 'changed' },
      { sheet: 'More', row: 5, status: 'failed' },
    ]);
    expect(await triples(`${place}/a`)).toEqual([
      'at|2010-07-05T06:30:00|',
      'mood|like a <forest> & "sun"|',
      'ok|true|',
      'taken|2010-07-05|',
      'weight|0.1|g',
    ]);
    const one = await alice.must('imeta from-table book.xlsx --sheet Samples --json');
    expect(statuses(one.stdout)).toEqual(['unchanged', 'unchanged']);
    expect((await alice.run('imeta from-table book.xlsx --sheet Sample')).stderr).toMatch(
      /no sheet Sample[\s\S]*Samples, More/,
    );
  });
});

const SCHEMA = {
  schema_name: 'shapes',
  version: '2.0.0',
  status: 'published',
  title: 'Shapes',
  realm: '',
  parent: '',
  edited_by: 'test',
  properties: {
    color: { title: 'Colour', type: 'text', required: true },
    size: { title: 'Size', type: 'select', values: ['small', 'big'], multiple: false },
    author: {
      title: 'Authors',
      type: 'object',
      repeatable: true,
      properties: { name: { title: 'Name', type: 'text' }, age: { title: 'Age', type: 'integer' } },
    },
  },
};

describe('imeta from-table with a schema', () => {
  it('validates rows, and writes fields as the schema has them', async () => {
    const place = await collection('a', 'b', 'c');
    await alice.write('shapes.json', JSON.stringify(SCHEMA));
    await alice.write(
      'shapes.csv',
      lines(
        'path,color,size,author[1].name,author[2].name,author[2].age,note',
        'a,red,big,Ann,Bob,30,x',
        'b,green,big,,,old,x',
        'c,,small,,,,x',
      ),
    );
    const line = `imeta from-table shapes.csv --base ${place} --schema shapes.json`;
    const outcome = await alice.run(line);
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain('left out: note');
    expect(outcome.stderr).toMatch(/row 3: author\[2\]\.age: .*"old"/);
    expect(outcome.stderr).toMatch(/row 4: color: is required/);
    expect(await triples(`${place}/a`)).toEqual([
      'mgs.shapes.__version__|2.0.0|',
      'mgs.shapes.author.age|30|2',
      'mgs.shapes.author.name|Ann|1',
      'mgs.shapes.author.name|Bob|2',
      'mgs.shapes.color|red|',
      'mgs.shapes.size|big|',
    ]);
    expect(await triples(`${place}/b`)).toEqual([]);
    await alice.write('shapes.csv', lines('path,color,author[2].name', 'a,green,Bea'));
    expect((await alice.run(line)).stderr).toContain('author[1] is empty, and author[2] is not');
    const both = 'path,color,author[1].name,author[2].name';
    await alice.write('shapes.csv', lines(both, 'a,green,Ann,Bea'));
    await alice.must(line);
    expect(await triples(`${place}/a`)).toEqual([
      'mgs.shapes.__version__|2.0.0|',
      'mgs.shapes.author.age|30|2',
      'mgs.shapes.author.name|Ann|1',
      'mgs.shapes.author.name|Bea|2',
      'mgs.shapes.color|green|',
      'mgs.shapes.size|big|',
    ]);
    await alice.write('shapes.csv', lines('path,color,note', 'a,blue,y'));
    await alice.must(`${line} --set --keep-others`);
    expect(await triples(`${place}/a`)).toEqual([
      'mgs.shapes.__version__|2.0.0|',
      'mgs.shapes.color|blue|',
      'note|y|',
    ]);
    await alice.write('draft.json', JSON.stringify({ ...SCHEMA, status: 'draft' }));
    const draft = `imeta from-table shapes.csv --base ${place} --schema draft.json`;
    expect((await alice.run(draft)).stderr).toMatch(/draft/);
    await alice.write('shapes.csv', lines('path,size', 'a,big'));
    expect((await alice.run(line)).stderr).toContain('has no column color');
  });
});

describe('imeta from-table with the configuration of mango-metadata-from-tables', () => {
  const configured = async (...config: readonly string[]): Promise<void> => {
    await alice.write('config.yaml', lines('sheets:', '- single_sheet', ...config));
  };

  it('takes columns, separators and several values from it', async () => {
    const place = await collection('f1', 'f2');
    const path = `${alice.collection}/${place}`;
    await configured(
      'separator: ;',
      'path_column:',
      '  column_name: dataobject',
      '  path_type: absolute',
      '  pattern: null',
      '  workdir: null',
      'blacklist:',
      '- color',
      'multivalue_separator: "|"',
      'multivalue_columns: [author]',
    );
    await alice.write(
      'table.csv',
      `\ufeff${lines('dataobject;size ;color;author', `${path}/f1;1|2;red;John|Jane`, `${path}/f2;;;`)}`,
    );
    await alice.must('imeta from-table table.csv --config config.yaml');
    expect(await triples(`${place}/f1`)).toEqual(['author|Jane|', 'author|John|', 'size|1|2|']);
    await configured(
      'separator: ;',
      'path_column: {column_name: dataobject, path_type: absolute}',
      'whitelist: [color]',
    );
    await alice.must('imeta from-table table.csv --config config.yaml');
    expect(await triples(`${place}/f1`)).toContain('color|red|');
  });

  it('makes paths of a working directory, of a part of a name, and of a pattern', async () => {
    const place = await collection('small_shapes', 'star_06121992.jpg', 'x');
    const path = `${alice.collection}/${place}`;
    await alice.write('one.csv', lines('file,shape,date', 'x,staR,06/12/1992'));
    const rule = async (...rules: readonly string[]) => {
      await configured('separator: ","', 'path_column:', ...rules.map((one) => `  ${one}`));
      await alice.must('imeta from-table one.csv --config config.yaml');
    };
    await rule('column_name: file', 'path_type: relative', `workdir: ${path}`);
    expect(await triples(`${place}/x`)).toEqual(['date|06/12/1992|', 'shape|staR|']);
    await rule(
      'column_name: null',
      'path_type: pattern',
      `pattern: "${path}/{{ shape|lower }}_{{ date|date_format(input_format='%d/%m/%Y',output_format='%d%m%Y')}}.jpg"`,
    );
    expect(await triples(`${place}/star_06121992.jpg`)).toContain('file|x|');
    await alice.write('one.csv', lines('file,n', 'small_,7'));
    await rule('column_name: file', 'path_type: part', `workdir: ${alice.collection}`);
    expect(await triples(`${place}/small_shapes`)).toEqual(['n|7|']);
  });

  it('keeps or leaves out what the schema does not take', async () => {
    const place = await collection('a');
    await alice.write('shapes.json', JSON.stringify(SCHEMA));
    await alice.write('one.csv', lines('path,color,size,shape', 'a,red,medium,star'));
    const rule = async (exclude: string) => {
      await configured(
        'path_column: {column_name: path, path_type: relative, workdir: PLACE}'.replace(
          'PLACE',
          `${alice.collection}/${place}`,
        ),
        'mango_schema:',
        '  path: shapes.json',
        `  exclude_non_schema_metadata: ${exclude}`,
        `  exclude_invalid_schema_metadata: ${exclude}`,
      );
      await alice.must('imeta from-table one.csv --config config.yaml');
    };
    await rule('true');
    const own = ['mgs.shapes.__version__|2.0.0|', 'mgs.shapes.color|red|'];
    expect(await triples(`${place}/a`)).toEqual(own);
    await rule('false');
    expect(await triples(`${place}/a`)).toEqual([...own, 'shape|star|', 'size|medium|']);
  });

  it.each([
    [['path_column: [x'], /line \d+: not YAML/],
    [['separator: ;'], /path_column is missing/],
    [['path_column: {path_type: absolute}'], /column_name is missing/],
    [['path_column: {path_type: odd, column_name: x}'], /path_type is odd/],
    [['path_column: {path_type: pattern, pattern: "{{ x | evil }}"}'], /filter evil/],
    [['path_column: {column_name: n}', 'mango_schema: {path: gone.json}'], /mango_schema\.path/],
    [['path_column: {column_name: n}', 'whitelist: 3'], /whitelist is no list/],
  ])('says what is wrong with %j', async (config, message) => {
    await configured(...config);
    await alice.write('one.csv', lines('n', '1'));
    const outcome = await alice.run('imeta from-table one.csv --config config.yaml');
    expect(outcome.code).not.toBe(0);
    expect(outcome.stderr).toMatch(message);
  });
});

describe('imeta add-job', () => {
  it('records the job of each scheduler', async () => {
    const place = await collection('a.out', 'b.out', 'c.txt');
    await alice.write('nodes', 'r012345\nr678910\n\n');
    await alice.must(`imeta add -d ${place}/a.out PBS_JOBID 665`);
    const pbs = {
      PBS_JOBID: '666',
      PBS_O_HOST: 'login1',
      PBS_JOBNAME: 'dummy',
      PBS_NODEFILE: 'nodes',
    };
    await alice.must(`imeta add-job '${place}/*.out'`, { env: { ...pbs, JOB_ID: 'no job' } });
    const recorded = [
      'PBS_JOBID|666|',
      'PBS_JOBNAME|dummy|',
      'PBS_NODELIST|r012345,r678910|',
      'PBS_O_HOST|login1|',
    ];
    expect(await triples(`${place}/a.out`)).toEqual(recorded);
    expect(await triples(`${place}/b.out`)).toEqual(recorded);
    expect(await triples(`${place}/c.txt`)).toEqual([]);

    const slurm = {
      SLURM_JOB_ID: '7',
      SLURM_JOB_NODELIST: 'n[1-3]',
      SLURM_CPUS: '4',
      SLURM_API_TOKEN: 's',
    };
    const env = { ...slurm, LSB_JOBID: '8', SGE_O_HOST: 'sge', JOB_ID: '9' };
    const outcome = await alice.must(
      `imeta add-job -r --prefix job. --include 'SLURM_*' ${place}`,
      { env },
    );
    expect(outcome.stderr).toContain('SLURM_API_TOKEN is left out');
    expect(await triples(place, '-C')).toEqual([
      'job.JOB_ID|9|',
      'job.LSB_JOBID|8|',
      'job.SGE_O_HOST|sge|',
      'job.SLURM_CPUS|4|',
      'job.SLURM_JOB_ID|7|',
      'job.SLURM_JOB_NODELIST|n[1-3]|',
    ]);
    expect(await triples(`${place}/c.txt`)).toHaveLength(6);
  });

  it('passes collections over without -r, and says where there is no job', async () => {
    const place = await collection();
    const outcome = await alice.must(`imeta add-job ${place}`, { env: { LSB_JOBID: '8' } });
    expect(outcome.stderr).toContain('is a collection and passed over');
    expect(await triples(place, '-C')).toEqual([]);
    const none = await alice.run(`imeta add-job ${place}`);
    expect(none.code).toBe(4);
    expect(none.stderr).toContain('no batch job');
    const env = { PBS_JOBID: '1', PBS_NODEFILE: 'gone' };
    expect((await alice.run(`imeta add-job ${place}`, { env })).stderr).toContain(
      'cannot read gone',
    );
  });
});
