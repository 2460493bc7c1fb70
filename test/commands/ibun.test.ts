import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, type Header, pack } from 'tar-stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let alice: TestPerson;
let wire: Wire;

/** Names and contents of a collection; more bytes than one block of anything. */
const TREE: Readonly<Record<string, Buffer>> = {
  empty: Buffer.alloc(0),
  'a/big': randomBytes(300_000),
  'a/b/it’s 100% "quoted"': Buffer.from('hostile'),
  [`a/${'n'.repeat(150)}`]: Buffer.from('long name'),
};

async function store(path: string, bytes: Uint8Array): Promise<void> {
  await wire.post('data-objects', { op: 'write', lpath: `${alice.collection}/${path}`, bytes });
}

const read = async (path: string): Promise<Buffer> =>
  (await alice.must(['istream', 'read', path])).bytes;

async function tar(
  entries: readonly (readonly [Partial<Header> & { name: string }, string])[],
): Promise<Buffer> {
  const archive = pack();
  for (const [headers, content] of entries) archive.entry(headers, content);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function zip(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(entries)) {
    archive.addBuffer(Buffer.from(content), name);
  }
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Paths of all that is below a collection, relative to it. */
async function below(collection: string): Promise<readonly string[]> {
  const root = `${alice.collection}${collection === '' ? '' : `/${collection}`}`;
  const { stdout } = await alice.must(`ils -r --json ${root}`);
  return JSON.parse(stdout)
    .map(({ path }: { path: string }) => path.slice(root.length + 1))
    .filter((path: string) => path !== '')
    .sort();
}

beforeAll(async () => {
  alice = await zone.person('alice');
  wire = await Wire.as(zone, alice);
  await alice.must('imkdir -p tree/a/b tree/hollow');
  for (const [name, bytes] of Object.entries(TREE)) await store(`tree/${name}`, bytes);
});

describe.each(['tar', 'gzip', 'zip'])('ibun -D %s', (format) => {
  it('packs a collection, and unpacks it to the same', async () => {
    expect(await alice.run(`ibun -c -D ${format} made.${format} tree`)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    await alice.must(`ibun -x made.${format} out.${format}`);
    expect(await below(`out.${format}`)).toEqual(await below('tree'));
    for (const [name, bytes] of Object.entries(TREE)) {
      expect((await read(`out.${format}/${name}`)).equals(bytes)).toBe(true);
    }
  });

  it('overwrites nothing without -f', async () => {
    await alice.must(`ibun -c -D ${format} once.${format} tree/a/b`);
    const again = await alice.run(`ibun -c -D ${format} once.${format} tree`);
    expect(again.code).toBe(3);
    expect(again.stderr).toContain('OVERWRITE_WITHOUT_FORCE_FLAG');
    await alice.must(`ibun -c -f -D ${format} once.${format} tree/a/b`);
    await alice.must(`ibun -x once.${format} again.${format}`);
    const unpacked = await alice.run(`ibun -x once.${format} again.${format}`);
    expect(unpacked.code).toBe(3);
    expect(unpacked.stderr).toContain('already exists');
    await alice.must(`ibun -x -f once.${format} again.${format}`);
  });
});

it('makes archives that other readers take', async () => {
  await alice.must('ibun -c -D gzip readable.tgz tree');
  const names: string[] = [];
  const reader = extract();
  reader.end(gunzipSync(await read('readable.tgz')));
  for await (const entry of reader) {
    names.push(entry.header.name.replace(/\/$/, ''));
    entry.resume();
  }
  expect(names.sort()).toEqual(await below('tree'));
});

it.skipIf(process.platform === 'win32')(
  'makes archives that the tar of this machine takes',
  async () => {
    await alice.must('ibun -c system.tar tree');
    const file = await alice.write('system.tar', await read('system.tar'));
    const listed = await promisify(execFile)('tar', ['tf', file]);
    expect(listed.stdout.trim().split('\n')).toHaveLength((await below('tree')).length);
  },
);

describe('ibun -x', () => {
  const HOSTILE = ['../up', '/abs', 'ok/../../up', 'a/./../..//up', '..'];

  it('writes nothing outside the collection, and goes on with the rest', async () => {
    const entries = [...HOSTILE, 'good/fine', './dot'].map((name) => [{ name }, 'x'] as const);
    const link = [{ name: 'link', type: 'symlink', linkname: '/etc/passwd' }, ''] as const;
    await store('hostile.tar', await tar([...entries, link]));
    const before = await below('');
    const outcome = await alice.run('ibun -x hostile.tar jail');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr.match(/lies outside the collection/g)).toHaveLength(HOSTILE.length);
    expect(outcome.stderr).toContain('link is a link or a device');
    expect(await below('jail')).toEqual(['dot', 'good', 'good/fine']);
    const after = await below('');
    expect(after.filter((path) => !before.includes(path) && !path.startsWith('jail'))).toEqual([]);
  });

  it('does so for zip archives, too', async () => {
    const names = Object.fromEntries(['aa/bb', 'fine'].map((name) => [name, 'x']));
    const bytes = await zip(names);
    // The library makes no hostile names, so one is put in place of a name of the same length.
    await store(
      'hostile.zip',
      Buffer.from(bytes.toString('latin1').replaceAll('aa/bb', '../bb'), 'latin1'),
    );
    const outcome = await alice.run('ibun -x hostile.zip zipjail');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('lies outside the collection');
    expect(await below('zipjail')).toEqual(['fine']);
  });

  it('stops at the first failure with --fail-fast', async () => {
    await store(
      'failing.tar',
      await tar([
        [{ name: '../x' }, 'x'],
        [{ name: 'later' }, 'x'],
      ]),
    );
    expect((await alice.run('ibun -x --fail-fast failing.tar stopped')).code).toBe(3);
    expect(await below('stopped')).toEqual([]);
  });

  it('leaves no half of a data object of a damaged archive', async () => {
    const whole = gzipSync(await tar([[{ name: 'cut' }, randomBytes(50_000).toString('hex')]]));
    await store('cut.tgz', whole.subarray(0, 20_000));
    const outcome = await alice.run('ibun -x cut.tgz cut');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('cut.tgz is damaged');
    expect(await below('cut')).toEqual([]);
  });
});

describe('ibun refuses', () => {
  it.each([
    ['ibun a b', 1, '-c or -x'],
    ['ibun -c -x a b', 1, 'exclude each other'],
    ['ibun -c -D rar a tree', 1, 'type of archive'],
    ['ibun -c -D b a tree', 3, 'bzip2'],
    ['ibun -c --add a tree', 3, 'cannot add'],
    ['ibun -c tree/inside.tar tree', 3, 'part of itself'],
    ['ibun -c hollow.tar nothing', 3, 'does not exist'],
    ['ibun -c tree tree/a', 3, 'is a collection'],
    ['ibun -x nothing there', 3, 'does not exist'],
    ['ibun -x tree/a/big there', 3, 'no tar, gzip or zip'],
  ])('%s', async (line, code, text) => {
    const outcome = await alice.run(line);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toContain(text);
  });

  it('bzip2 that it finds', async () => {
    await store('x.bz2', Buffer.from('BZh91AY&SY'));
    expect((await alice.run('ibun -x x.bz2 there')).stderr).toContain('bzip2');
  });
});

it('changes nothing with --dry-run', async () => {
  await store('dry.tar', await tar([[{ name: 'a' }, 'x']]));
  const before = await below('');
  expect((await alice.must('ibun -c --dry-run new.tar tree')).stdout).toMatch(/^would /m);
  expect((await alice.must('ibun -x --dry-run dry.tar new')).stdout).toMatch(/^would /m);
  expect(await below('')).toEqual(before);
});
