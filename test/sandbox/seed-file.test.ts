import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SeedError, startSandbox } from '../../src/sandbox/index.js';
import { ApiUser } from './api-user.js';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'irods-seed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function seedFile(content: unknown): string {
  const file = join(folder, 'zone.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** The example in the documentation. */
function documentedExample(): string {
  const document = readFileSync(join(repository, 'docs', 'sandbox-seed-file.md'), 'utf8');
  return /```json\n([\s\S]*?)```/.exec(document)?.[1] ?? '';
}

test('the documented example makes what it says, and does so again without harm', async () => {
  const seed = seedFile(documentedExample());
  const dir = join(folder, 'zone');
  for (let start = 0; start < 2; start += 1) {
    const sandbox = await startSandbox({ dir, seedFile: seed });
    try {
      const alice = await ApiUser.signIn(sandbox, 'alice', 'alice_pw');
      const bob = await ApiUser.signIn(sandbox, 'bob', 'bob_pw');
      const notes = `${alice.home}/reads/notes.txt`;
      expect((await alice.read(notes)).toString()).toBe('first run\n');
      expect((await bob.read(notes)).toString()).toBe('first run\n');
      expect(await alice.read(`${alice.home}/reads/raw.bin`)).toEqual(Buffer.from([0, 1, 2, 3]));
      expect(await alice.replicas(`${alice.home}/reads/raw.bin`)).toEqual([
        ['0', '1'],
        ['1', '1'],
      ]);
      const stat = await alice.mustGet('data-objects', { op: 'stat', lpath: notes });
      expect(stat.checksum).toMatch(/^sha2:/);
      const collection = `where COLL_NAME = '${alice.home}/reads' group by META_COLL_ATTR_NAME, META_COLL_ATTR_VALUE`;
      expect(
        await alice.rows(`select META_COLL_ATTR_NAME, META_COLL_ATTR_VALUE ${collection}`),
      ).toEqual([['project', 'P1']]);
    } finally {
      await sandbox.stop();
    }
  }
});

test('a local file is found from the folder of the seed file', async () => {
  writeFileSync(join(folder, 'local.bin'), 'local');
  const dataObjects = [{ path: 'a/b/copy', file: 'local.bin', permissions: { public: 'read' } }];
  const sandbox = await startSandbox({ seedFile: seedFile({ dataObjects }) });
  try {
    const rods = await ApiUser.signIn(sandbox);
    expect((await rods.read(`${rods.home}/a/b/copy`)).toString()).toBe('local');
  } finally {
    await sandbox.stop();
  }
});

describe('a seed file is refused', () => {
  const object = { path: 'x', text: '' };
  test.each([
    ['that is not JSON', '{', /JSON/],
    ['that is a list', [], /the file must be a JSON object/],
    ['with an unknown list', { things: [] }, /things is not known here/],
    ['with an unknown member', { users: [{ nam: 'x' }] }, /users\[0\].nam is not known here/],
    ['without a name', { users: [{ password: 'x' }] }, /users\[0\].name is missing/],
    [
      'with a bad type',
      { users: [{ name: 'a', password: 'abc', type: 'king' }] },
      /users\[0\].type/,
    ],
    [
      'with an unknown type of resource',
      { resources: [{ name: 'r', type: 'replicaton' }] },
      /resources\[0\].type must be one of unixfilesystem, passthru, /,
    ],
    [
      'with two contents',
      { dataObjects: [{ ...object, base64: '' }] },
      /dataObjects\[0\] must have/,
    ],
    ['with an unknown owner', { collections: [{ path: 'x', owner: 'zoe' }] }, /no user zoe/],
    ['with a bad name', { users: [{ name: 'a b', password: 'abc' }] }, /USER_INVALID_USERNAME/],
    [
      'with an unknown member of a group',
      { groups: [{ name: 'g', members: ['z'] }] },
      /CAT_INVALID/,
    ],
    [
      'with a bad permission',
      { collections: [{ path: 'x', permissions: { public: 'all' } }] },
      /all/,
    ],
    ['with a missing file', { dataObjects: [{ path: 'x', file: 'nowhere' }] }, /nowhere/],
    ['with an unknown resource', { dataObjects: [{ ...object, resource: 'r' }] }, /SYS_RESC/],
  ])('%s', async (_what, content, message) => {
    const dir = join(folder, 'zone');
    const file = seedFile(content);
    const started = startSandbox({ dir, seedFile: file });
    await expect(started).rejects.toThrow(SeedError);
    await expect(started).rejects.toThrow(message);
    await expect(started).rejects.toThrow(`${file}: `);
    expect(existsSync(dir)).toBe(false);
    await (await startSandbox({ dir })).stop();
  });

  test('that there is not', async () => {
    const seed = join(folder, 'nothing.json');
    const started = startSandbox({ dir: join(folder, 'zone'), seedFile: seed });
    await expect(started).rejects.toThrow(`${seed}: there is no such file`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('and what the folder held stays: another thing, and a zone', async () => {
    const dir = join(folder, 'zone');
    mkdirSync(dir);
    writeFileSync(join(dir, 'mine.txt'), 'mine');
    const bad = seedFile({ collections: [{ path: 'x', owner: 'zoe' }] });
    await expect(startSandbox({ dir, seedFile: bad })).rejects.toThrow(SeedError);
    expect(readdirSync(dir)).toEqual(['mine.txt']);
    const sandbox = await startSandbox({ dir, seedFile: seedFile(documentedExample()) });
    await sandbox.stop();
    const worse = seedFile({ collections: [{ path: 'x', owner: 'zoe' }] });
    await expect(startSandbox({ dir, seedFile: worse })).rejects.toThrow('x: there is no user zoe');
    const again = await startSandbox({ dir });
    const alice = await ApiUser.signIn(again, 'alice', 'alice_pw');
    expect((await alice.read(`${alice.home}/reads/notes.txt`)).toString()).toBe('first run\n');
    await again.stop();
  });
});
