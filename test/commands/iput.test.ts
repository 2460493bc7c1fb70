/** iput and iget: what they attach, choose, refuse and say. */
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listenBetween } from '../helpers/listen-between.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();

test('checksums: of larger objects by default, of all with -k, of none with --no-checksum', async () => {
  const alice = await zone.newcomer();
  await alice.write('small', 'text');
  await alice.write('large', Buffer.alloc(70_000));
  await alice.must('iput small s1');
  await alice.must('iput large l1');
  await alice.must('iput -k small s2');
  await alice.must('iput --no-checksum large l2');
  const { stdout } = await alice.must('ils --json .');
  const entries = JSON.parse(stdout) as { name: string; checksum: string | null }[];
  const withChecksum = entries.filter(({ checksum }) => checksum !== null).map(({ name }) => name);
  expect(withChecksum.sort()).toEqual(['l1', 's2']);
});

test('-P tells what a run came to where there is no terminal, however small it is', async () => {
  const alice = await zone.newcomer();
  await alice.write('small', 'text');
  expect((await alice.must('iput -P small')).stderr).toMatch(/^1\/1 files, 4 of 4, 100%, .*\/s\n$/);
  expect((await alice.must('iget -P small copy')).stderr).toMatch(/^1\/1 files, 4 of 4, 100%/);
  expect(await alice.must('iput -f small')).toMatchObject({ stdout: '', stderr: '' });
});

test('-a brings the other replicas up to date', async () => {
  const admin = await zone.admin();
  await admin.must(`iadmin mkresc second unixfilesystem localhost:/tmp/irods-second-${Date.now()}`);
  await admin.write('a', 'old');
  await admin.must('iput a');
  await admin.must('irepl -R second a');
  await admin.write('a', 'newer');
  await admin.must('iput -f -a a');
  const { stdout } = await admin.must('ils -l a');
  expect(stdout.match(/ 5 .* & a/g)).toHaveLength(2);
});

test('several folders go into a collection that is made for them', async () => {
  const alice = await zone.newcomer();
  await alice.write('one/a', '');
  await alice.write('two/b', '');
  await alice.must('iput -r one two both');
  expect((await alice.must('ils both')).stdout).toContain(`C- ${alice.collection}/both/two`);
});

test('names that would leave the folder are refused, and mapped when asked', async () => {
  const alice = await zone.newcomer();
  await alice.write('file', 'text');
  await alice.must('imkdir hostile');
  const long = 'x'.repeat(250);
  await alice.must(['iput', 'file', `hostile/${long}${'ü'.repeat(2)}yz`]);
  const refused = await alice.run('iget -r hostile down');
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain('--map-names');
  expect(await readdir(join(alice.cwd, 'down'))).toEqual([]);
  await alice.must('iget -r --map-names hostile mapped');
  expect(await readdir(join(alice.cwd, 'mapped'))).toHaveLength(1);
});

test('nothing is written through a link that leads out of the target', async () => {
  const alice = await zone.newcomer();
  await alice.write('tree/sub/file', 'text');
  await alice.must('iput -r tree');
  await mkdir(join(alice.cwd, 'down', 'tree'), { recursive: true });
  await mkdir(join(alice.cwd, 'elsewhere'));
  await symlink(join(alice.cwd, 'elsewhere'), join(alice.cwd, 'down', 'tree', 'sub'));
  expect((await alice.run('iget -rf tree down')).code).toBe(3);
  expect(await readdir(join(alice.cwd, 'elsewhere'))).toEqual([]);
});

test('shards together are the whole, without overlap', async () => {
  const alice = await zone.newcomer();
  for (let i = 0; i < 20; i += 1) await alice.write(`tree/file${i}`, `${i}`);
  expect((await alice.run('iput -r --shard 1/3 tree all')).code).toBe(1);
  await alice.must('imkdir all');
  for (const shard of ['1/3', '2/3', '3/3']) await alice.must(`iput -r --shard ${shard} tree all`);
  expect((await alice.must('ils all/tree')).stdout.match(/ {2}file/g)).toHaveLength(20);
});

test('--order-by size begins with the smallest', async () => {
  const alice = await zone.newcomer();
  for (const size of [3, 1, 2]) await alice.write(`tree/f${size}`, 'x'.repeat(size));
  const { stdout } = await alice.must('iput -r --order-by size --dry-run --ndjson tree');
  const sizes = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { action: string; size: number })
    .filter(({ action }) => action === 'upload')
    .map(({ size }) => size);
  expect(sizes).toEqual([1, 2, 3]);
});

test('the reason of a refusal is found out', async () => {
  const alice = await zone.newcomer();
  await alice.write('a', 'text');
  const missing = await alice.run('iput a nowhere/deep/a');
  expect(missing.stderr).toContain('CAT_UNKNOWN_COLLECTION');
  const resource = await alice.run('iput -R nothing a');
  expect(resource.stderr).toContain('SYS_RESC_DOES_NOT_EXIST');
  const admin = await zone.admin();
  await admin.must('imkdir readable');
  await admin.must(`ichmod read ${alice.name} readable`);
  const forbidden = await alice.run(`iput a ${admin.collection}/readable/a`);
  expect(forbidden.stderr).toContain('CAT_NO_ACCESS_PERMISSION');
});

test('the header that makes writes faster is sent unless it is switched off', async () => {
  const alice = await zone.newcomer();
  await alice.write('file', 'x');
  const received: string[] = [];
  const proxy = await listenBetween(zone.url, received);
  try {
    const env = { IRODS_HTTP_API_URL: proxy.url, IRODS_PASSWORD: alice.password };
    await alice.must('iput file one', { env });
    expect(received.join('')).toMatch(/X-Padding: x{4096}/i);
    received.length = 0;
    await alice.must('iput file two', { env: { ...env, IRODS_HTTP_API_PADDING: 'off' } });
    expect(received.join('')).not.toMatch(/X-Padding/i);
    const wrong = await alice.run('iput file three', {
      env: { ...env, IRODS_HTTP_API_PADDING: 'yes' },
    });
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('on or off');
  } finally {
    await proxy.close();
  }
});
