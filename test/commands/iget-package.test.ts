import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let alice: TestPerson;
let home: string;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const text = async (name: string): Promise<string> => (await alice.read(name)).toString();

beforeAll(async () => {
  alice = await zone.person('alice');
  home = alice.collection;
  const wire = await Wire.as(zone, alice);
  await alice.must('imkdir -p run/deep run/empty');
  await wire.write(`${home}/run/a b%.txt`, 'alpha');
  await wire.write(`${home}/run/deep/c.txt`, 'gamma');
  await alice.must(['imeta', 'add', '-d', 'run/a b%.txt', 'length', '12', 'cm']);
  await alice.must('imeta add -C run project p1');
});

describe('iget --with-metadata', () => {
  it('writes metadata that can be imported, and a manifest', async () => {
    await alice.must('iget -r --with-metadata run plain');
    expect(await text('plain/deep/c.txt')).toBe('gamma');
    expect(await text('plain/manifest.tsv')).toBe(
      `path\tsize\tsha256\na b%25.txt\t5\t${sha256('alpha')}\ndeep/c.txt\t5\t${sha256('gamma')}\n`,
    );
    await alice.must('imeta rm --all -C run');
    const again = await alice.must('imeta import plain/metadata.json');
    expect(again.stderr).toContain('1 changed, 1 unchanged');
  });

  it('leaves out the metadata of what is left out', async () => {
    await alice.must("iget -r --with-metadata --exclude '*.txt' run partly");
    const metadata = await text('partly/metadata.json');
    expect(metadata).toContain(`"${home}/run"`);
    expect(metadata).not.toContain('a b%.txt');
    await alice.must('iget -r --with-metadata --layout bagit run whole');
    expect(await text('whole/metadata.json')).toContain('a b%.txt');
  });

  it('makes a bag whose digests are right', async () => {
    await alice.must('iget -r --with-metadata --layout bagit run bag');
    expect((await readdir(`${alice.cwd}/bag`)).sort()).toEqual([
      ...['bag-info.txt', 'bagit.txt', 'data', 'manifest-sha256.txt', 'metadata.json'],
      'tagmanifest-sha256.txt',
    ]);
    expect(await text('bag/bagit.txt')).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    );
    expect(await text('bag/manifest-sha256.txt')).toBe(
      `${sha256('alpha')}  data/a b%25.txt\n${sha256('gamma')}  data/deep/c.txt\n`,
    );
    expect(await text('bag/bag-info.txt')).toContain('Payload-Oxum: 10.2\n');
    for (const line of (await text('bag/tagmanifest-sha256.txt')).trim().split('\n')) {
      const [digest, name = ''] = line.split('  ');
      expect(sha256(await text(`bag/${name}`))).toBe(digest);
    }
  });

  it('makes a crate with everything and its metadata', async () => {
    await alice.must('iget -r --with-metadata --layout ro-crate run crate');
    const crate = JSON.parse(await text('crate/ro-crate-metadata.json')) as {
      '@graph': Record<string, unknown>[];
    };
    const byId = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
    expect(byId.get('ro-crate-metadata.json')).toMatchObject({ about: { '@id': './' } });
    expect(byId.get('./')).toMatchObject({
      '@type': 'Dataset',
      name: 'run',
      identifier: `${home}/run`,
      hasPart: ['a%20b%25.txt', 'deep/', 'deep/c.txt', 'empty/', 'manifest.tsv'].map((id) => ({
        '@id': id,
      })),
    });
    const [pointer] = (byId.get('a%20b%25.txt')?.['additionalProperty'] ?? []) as {
      '@id': string;
    }[];
    expect(byId.get(pointer?.['@id'])).toMatchObject({
      '@type': 'PropertyValue',
      name: 'length',
      value: '12',
      unitText: 'cm',
    });
    expect(byId.get('deep/c.txt')).toMatchObject({ '@type': 'File', contentSize: '5' });
    expect(byId.get('empty/')).toMatchObject({ '@type': 'Dataset' });
  });

  it('writes nothing with --dry-run', async () => {
    await alice.must('iget -r --with-metadata --layout bagit --dry-run run dry');
    await expect(readdir(`${alice.cwd}/dry`)).rejects.toThrow('ENOENT');
  });

  it.each([
    ['iget --with-metadata run new', /one collection, with -r/],
    ['iget -r --layout bagit run new', /goes with --with-metadata/],
    ['iget -r --with-metadata --layout sds run new', /no layout sds[\s\S]*ro-crate/],
    ['iget -r --with-metadata run .', /is there already/],
    ['iget -r --with-metadata nowhere new', /nowhere/],
  ])('refuses %s', async (line, message) => {
    const outcome = await alice.run(line);
    expect(outcome.code).not.toBe(0);
    expect(outcome.stderr).toMatch(message);
  });

  it.each(['plain', 'bagit'])('goes on with one that was stopped: %s', async (layout) => {
    const content = Buffer.alloc(20 * 1024 * 1024, 'large');
    await alice.write('large', content);
    await alice.must('imkdir -p heavy');
    await alice.must('iput -f large heavy');
    await alice.must('imeta set -d heavy/large kind heavy');
    const folder = `stopped-${layout}`;
    const line = `iget -r --with-metadata --layout ${layout} heavy ${folder}`;
    const interruption = new AbortController();
    const onStderr = (told: string): void => {
      if (told.includes('"advance"')) interruption.abort(new CancelledError('stopped'));
    };
    const slowly = `${line} --bwlimit 10M --progress json`;
    const stopped = await alice.run(slowly, { interruption, onStderr });
    expect(stopped.stderr).toContain('--resume');
    const anew = await alice.run(line);
    expect([anew.code, anew.stderr]).toEqual([3, expect.stringContaining('is there already')]);
    await alice.must(`${line} --resume`);
    const payload = layout === 'bagit' ? `${folder}/data` : folder;
    expect((await alice.read(`${payload}/large`)).equals(content)).toBe(true);
    expect(await text(`${folder}/metadata.json`)).toContain(`${home}/heavy/large`);
    const left = await readdir(`${alice.cwd}/${folder}`, { recursive: true });
    expect(left.filter((name) => name.includes('.partial'))).toEqual([]);
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });
});
