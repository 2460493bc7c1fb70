/** Transfers of somebody who has no home folder that can be written into, as in many containers. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import { journalsOf } from '../helpers/left-behind.js';
import { runAfter } from '../helpers/run-after.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();

/** Somebody of whose settings everything comes from the environment, with such a home folder. */
async function homeless() {
  const alice = await zone.newcomer();
  // A folder in a file can be made by nobody, root included.
  const env = {
    HOME: join(await alice.write('file', 'content'), 'home'),
    IRODS_HTTP_API_URL: zone.url,
    IRODS_USER_NAME: alice.name,
    IRODS_ZONE_NAME: 'tempZone',
    IRODS_PASSWORD: alice.password,
  };
  return { alice, env };
}

describe('without a home folder', () => {
  test('what is moved arrives, and it is told that nothing is written down', async () => {
    const { alice, env } = await homeless();
    const options = { env, stdin: 'content' };
    for (const line of ['iput file', 'iget file copy', 'irsync file i:other', 'iput - stream']) {
      const { code, stderr } = await alice.run(line, options);
      expect([line, code]).toEqual([line, 0]);
      expect(stderr).toMatch(/^cannot write \S+: .*; what is interrupted cannot be resumed\n$/);
    }
    expect(await alice.run('iput -q file quietly', options)).toMatchObject({ code: 0, stderr: '' });
    expect((await alice.read('copy')).toString()).toBe('content');
    expect((await alice.must('icat other')).stdout).toBe('content');
  });

  test.each(['iput big', 'iget big copy'])(
    'a run that is stopped leaves nothing, and does not promise to be resumed: %s',
    async (words) => {
      const { alice, env } = await homeless();
      await alice.write('big', Buffer.alloc(20 * 1024 * 1024));
      if (words.startsWith('iget')) await alice.must('iput big');
      const before = (await alice.must('ils')).stdout;
      const interruption = new AbortController();
      const onStderr = (text: string): void => {
        if (text.includes('"advance"')) interruption.abort(new CancelledError('stopped'));
      };
      const line = `${words} --bwlimit 10M --progress json`;
      const { code, stderr } = await alice.run(line, { env, interruption, onStderr });
      expect(code).toBe(130);
      expect(stderr).toContain(' done, ');
      expect(stderr).not.toContain('--resume');
      expect((await alice.must('ils')).stdout).toBe(before);
      expect((await readdir(alice.cwd)).sort()).toEqual(['big', 'file']);
    },
  );

  test('resuming is refused', async () => {
    const { alice, env } = await homeless();
    const { code, stderr } = await alice.run('iput --resume file', { env });
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^iput: cannot write /)]);
  });
});

test('where a home folder has no room, what is moved arrives, and it is told', async () => {
  const alice = await zone.newcomer();
  await alice.write('file', 'content');
  const { code, stdout, stderr } = await runAfter('ulimit -f 0', 'iput file', alice);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toMatch(/^cannot write \S+: .*; what is interrupted cannot be resumed\n$/);
  expect((await alice.must('icat file')).stdout).toBe('content');
  expect(await readdir(journalsOf(alice))).toEqual([]);
});

test('what a killed run left of looking whether there is room goes with the next one', async () => {
  const alice = await zone.newcomer();
  await alice.write('file', 'content');
  await alice.must('iput file');
  await writeFile(join(journalsOf(alice), '.room'), 'x');
  await alice.must('iget file copy');
  expect(await readdir(journalsOf(alice))).toEqual([]);
});
