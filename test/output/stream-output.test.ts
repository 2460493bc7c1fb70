import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { OutputFormat } from '../../src/output/output.js';
import { printable } from '../../src/output/printable.js';
import { StreamOutput } from '../../src/output/stream-output.js';

const records = [
  { name: 'a,"b"\n', size: 1, tags: ['x', 'y'], owner: null },
  { name: 'tab\there', size: 2, tags: [], owner: 'me' },
];
const view = {
  text: (r: (typeof records)[number]) => r.name,
  json: (r: (typeof records)[number]) => r,
};

async function printed(
  format: OutputFormat,
  list: Iterable<(typeof records)[number]> | AsyncIterable<(typeof records)[number]>,
  options: { fields?: string[]; terminal?: boolean } = {},
): Promise<string> {
  const stdout = new PassThrough();
  const output = new StreamOutput({
    stdout,
    stderr: new PassThrough(),
    stdoutIsTerminal: options.terminal === true,
    columns: () => 80,
    isColoured: false,
    format,
    fields: options.fields,
    quiet: false,
  });
  const result = text(stdout);
  await output.records(list, view).catch(() => {});
  stdout.end();
  return await result;
}

describe('records', () => {
  it('prints one JSON document, also for none', async () => {
    expect(JSON.parse(await printed('json', records))).toEqual(records);
    expect(JSON.parse(await printed('json', []))).toEqual([]);
  });

  it('closes the JSON list where the records end in an error', async () => {
    async function* broken() {
      yield* records;
      throw new Error('in the middle');
    }
    expect(JSON.parse(await printed('json', broken()))).toEqual(records);
  });

  it('prints a JSON document a line', async () => {
    const lines = (await printed('ndjson', records)).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });

  it('quotes in CSV and escapes in TSV', async () => {
    expect(await printed('csv', records)).toBe(
      'name,size,tags,owner\n"a,""b""\n",1,"[""x"",""y""]",\ntab\there,2,[],me\n',
    );
    expect(await printed('tsv', records)).toBe(
      'name\tsize\ttags\towner\na,"b"\\n\t1\t["x","y"]\t\ntab\\there\t2\t[]\tme\n',
    );
  });

  it('prints the chosen fields in their order, and a header even for no records', async () => {
    expect(await printed('csv', records, { fields: ['size', 'nothing'] })).toBe(
      'size,nothing\n1,\n2,\n',
    );
    expect(await printed('csv', [], { fields: ['size'] })).toBe('size\n');
    expect(JSON.parse(await printed('json', records, { fields: ['size'] }))).toEqual([
      { size: 1 },
      { size: 2 },
    ]);
  });

  it('makes control characters visible on a terminal only', async () => {
    const hostile = [{ name: 'red\u001b[31m\u0007', size: 0, tags: [], owner: null }];
    expect(await printed('text', hostile, { terminal: true })).toBe('red\\x1b[31m\\x07\n');
    expect(await printed('text', hostile)).toBe('red\u001b[31m\u0007\n');
  });
});

describe('printable', () => {
  it('leaves other text alone', () => {
    expect(printable('é漢字 🙂 "quoted" \\')).toBe('é漢字 🙂 "quoted" \\');
  });

  it('shows what would reorder a line', () => {
    expect(printable('a\u202eb\u2028c')).toBe('a\\u202eb\\u2028c');
  });
});
