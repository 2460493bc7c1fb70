/** The program as a process: what becomes of its exit code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ProgramOutcome, runProgram } from './helpers/run-program.js';
import { type TestPerson, useZone } from './helpers/sandbox.js';
import { PROJECT } from './repo/source-imports.js';

const zone = useZone();

test.skipIf(!existsSync('/dev/full'))(
  'a full disk under stdout is one line, and fails',
  async () => {
    const alice = await zone.newcomer();
    await alice.write('big', 'x'.repeat(3_000_000));
    await alice.must('iput big');
    for (const [name, line] of [
      ['irods', '--version'],
      ['ils', 'ils'],
      ['icat', 'icat big'],
      ['ils', 'ils --json'],
      ['ils', 'ils --help'],
      ['ishell', "ishell -f /dev/stdin <<< 'ipwd; ipwd'"],
    ]) {
      const script = `"$0" "$1" ${line} > /dev/full`;
      const words = ['-c', script, process.execPath, join(PROJECT, 'bin', 'irods.js')];
      const { code, stderr } = await runProgram('bash', words, { env: alice.env, cwd: alice.cwd });
      const told = `${name}: cannot write stdout: no space left on device\n`;
      expect({ line, code, stderr }).toEqual({ line, code: 3, stderr: told });
    }
  },
);

describe.skipIf(process.platform === 'win32')('where nobody reads on', () => {
  /** Runs a line whose reader is gone before anything is printed. */
  async function unread(
    person: TestPerson,
    line: string,
    stdin = '/dev/null',
  ): Promise<ProgramOutcome> {
    const [program = '', ...words] = line.split(' ');
    const script = `set -o pipefail; "$0" "$@" <${stdin} | true`;
    const node = [process.execPath, join(PROJECT, 'bin', `${program}.js`)];
    const at = { env: { ...person.env }, cwd: person.cwd };
    return await runProgram('bash', ['-c', script, ...node, ...words], at);
  }

  async function withFolder(): Promise<TestPerson> {
    const alice = await zone.newcomer();
    const names = Array.from({ length: 100 }, (_, index) => `many/${index}`);
    await Promise.all(names.map(async (name) => await alice.write(name, name)));
    return alice;
  }

  test('what is only to be read ends without a word', async () => {
    const alice = await withFolder();
    await alice.must('iput -r many');
    for (const line of [
      'ils -r',
      'ifind many',
      'icat many/1',
      'iget many/1 -',
      'irods doctor',
      'iput -r -f --dry-run many',
      'irsync -r -l many i:listed',
    ]) {
      const { code, stderr } = await unread(alice, line);
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
    }
    expect((await alice.must('ils')).stdout).not.toContain('doctor');
  });

  test('what was to be done whole stops in order, and says so', async () => {
    const alice = await withFolder();
    const put = await unread(alice, 'iput -rv many');
    expect(put.code).toBe(141);
    expect(put.stderr).toContain('go on with the same command and --resume');
    expect(put.stderr).toContain('iput: stopped before it was done, as nobody reads on');
    await alice.must('iput -r --resume many');
    const get = await unread(alice, 'iget --json -r many back');
    expect({ code: get.code, told: get.stderr.includes('as nobody reads on') }).toEqual({
      code: 141,
      told: true,
    });
    await alice.write('script', 'ils -r many\n'.repeat(20));
    const script = await unread(alice, 'ishell -f script');
    expect(script.code).toBe(141);
    expect(script.stderr).toContain('ishell: stopped before it was done, as nobody reads on');
    await alice.write('lines', `${'ls -d many/1\n'.repeat(20)}add -d many/1 a b\n`);
    const lines = await unread(alice, 'imeta', 'lines');
    expect(lines.code).not.toBe(0);
    expect(lines.stderr).toMatch(/^imeta[ a-z]*: stopped before it was done, as nobody reads on/);
    await alice.write('script', `${'ipwd\n'.repeat(20)}imkdir late\n`);
    const late = await unread(alice, 'ishell -f script');
    expect(late.code).toBe(141);
    expect(late.stderr).toContain(': stopped before it was done, as nobody reads on');
    await alice.write('script', 'ipwd\n');
    expect(await unread(alice, 'ishell -f script')).toMatchObject({ code: 0, stderr: '' });
  });
});
