/** What becomes of a run whose terminal goes away: a window that is closed, a line to a machine that is cut. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../helpers/run-program.js';
import { useZone } from '../helpers/sandbox.js';
import { describeInTerminals, Terminal } from '../helpers/terminal.js';
import { PROJECT } from '../repo/source-imports.js';

const zone = useZone();
const IRODS = join(PROJECT, 'bin', 'irods.js');
const MEBIBYTE = 1024 * 1024;

describeInTerminals('a run in a terminal', () => {
  test('ends in order with it, and goes on later', async () => {
    const alice = await zone.newcomer();
    const content = randomBytes(40 * MEBIBYTE);
    await alice.write('big', content);
    const upload = ['iput', '--bwlimit', '10M', '--progress', 'json', 'big'];
    const words = ['-c', 'exec "$@" 2> told', 'sh', process.execPath, IRODS, ...upload];
    const terminal = Terminal.start('sh', words, { cwd: alice.cwd, env: alice.env });
    const told = async (): Promise<string> =>
      await readFile(join(alice.cwd, 'told'), 'utf8').catch(() => '');
    const patience = { timeout: 20_000 };
    await expect.poll(told, patience).toContain('"advance"');
    terminal.hangUp();
    await expect.poll(told, patience).toContain('--resume');
    expect((await alice.must('ils')).stdout).toMatch(/:\n {2}\.big\.\w{6}\.partial\n$/);
    const left = async (): Promise<string> => (await alice.must('irods transfers')).stdout;
    await expect.poll(left, patience).toContain('  interrupted  ');
    await alice.must('iput --resume big');
    expect((await alice.must('iget big -')).bytes.equals(content)).toBe(true);
  });
});

test.skipIf(process.platform === 'win32')('a run of nohup goes on without one', async () => {
  const alice = await zone.newcomer();
  const script = `
    mkfifo content
    nohup "$@" < content > told 2>&1 & run=$!
    exec 3> content
    until grep -q begin told; do sleep 0.05; done
    kill -HUP $run
    echo content >&3
    exec 3>&-
    wait $run
    echo "ended with $?"`;
  const words = [
    '-c',
    script,
    'sh',
    process.execPath,
    IRODS,
    'iput',
    '--progress',
    'json',
    '-',
    'x',
  ];
  const { stdout } = await runProgram('sh', words, { cwd: alice.cwd, env: alice.env });
  expect(stdout).toBe('ended with 0\n');
  expect((await alice.must('iget x -')).stdout).toBe('content\n');
});
