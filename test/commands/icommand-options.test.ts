/** Options and words of the iCommands that few use, and what commands say where they are wrong. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
  await alice.must('imkdir -p m+n/deep c');
  const wire = await Wire.as(zone, alice);
  for (const name of ['a', 'b']) await wire.write(`${alice.collection}/c/${name}`, name);
});

test('-Z has no effect', async () => {
  expect((await alice.must('ils -Z c/a')).stdout).toBe(`  ${alice.collection}/c/a\n`);
  await alice.must('icp -Z c/a c/copy');
  await alice.must('itrim -Z c/copy');
  await alice.must('irm -Zf c/copy');
});

test('itouch -v prints the version', async () => {
  expect((await alice.must('itouch -v')).stdout).toMatch(/^irods \d+\.\d+\.\d+\n$/);
});

describe('imeta', () => {
  test.each(['imeta', 'imeta -v', 'imeta -V', 'imeta -z tempZone'])(
    '%s says that there is no subcommand',
    async (line) => {
      const { code, stderr } = await alice.run(line);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^imeta: no subcommand\n/)]);
    },
  );

  test.each(['imeta addd -d c/a x y', 'imeta help addd'])('%s suggests add', async (line) => {
    const { code, stdout, stderr } = await alice.run(line);
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain('Did you mean add?');
  });

  test('ls prints nothing where nobody is signed in', async () => {
    const env = { IRODS_USER_NAME: 'nobody' };
    expect(await alice.run('imeta ls -d c/a', { env })).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('icd', () => {
  test('goes to a collection with a plus sign', async () => {
    await alice.must(['icd', 'm+n']);
    expect((await alice.must('ipwd')).stdout).toBe(`${alice.collection}/m+n\n`);
    expect((await alice.run(['icd', 'n+m'])).code).toBe(3);
    expect((await alice.run('icd ../c/a')).code).toBe(3);
  });

  test('-v tells what becomes of the session file', async () => {
    await alice.must(`icd ${alice.collection}/c`);
    const file = `Deleting \\(if it exists\\) session envFile:\\S+`;
    expect((await alice.must('icd -v')).stdout).toMatch(
      new RegExp(`^${file}\nunlink status = 0\n$`),
    );
    expect((await alice.must('icd -v')).stdout).toContain('unlink status = -1\n');
  });
});

test('isysmeta ls takes many, with the keys of ils', async () => {
  const { stdout } = await alice.must("isysmeta ls --json 'c/*'");
  expect(JSON.parse(stdout)).toMatchObject(
    ['a', 'b'].map((name) => ({
      path: `${alice.collection}/c/${name}`,
      number: 0,
      status: 'good',
      leaf_resource: 'demoResc',
      checksum: null,
    })),
  );
  expect((await alice.must('isysmeta ls c/b c/a')).stdout).toMatch(
    /^doing ls of \S+\/b\n(.*\n)+doing ls of \S+\/a\n/,
  );
});

test('ichmod ends with 3 where settings are missing, with 4 at words that are no paths', async () => {
  const env = { IRODS_ENVIRONMENT_FILE: '/nonexistent/environment.json' };
  expect((await alice.run('ichmod read bob c/a', { env })).code).toBe(3);
  expect((await alice.run('ichmod -x read bob c/a')).code).toBe(1);
  expect((await alice.run('ichmod read bob /../..')).code).toBe(4);
  expect((await alice.run("ichmod read bob 'nope*'")).code).toBe(4);
});

test.each([
  ['ils --from-file nofile', 1, 'ils: cannot read nofile: it does not exist\n'],
  ['irule -F nope.r', 1, 'irule: cannot open nope.r: it does not exist\n'],
  ['iscan /nope', 4, 'iscan: cannot read /nope: it does not exist\n'],
  ['imeta import nofile', 4, 'imeta import: cannot read nofile: it does not exist\n'],
])('%s says what is wrong with the local file in plain words', async (line, code, stderr) => {
  expect(await alice.run(line)).toMatchObject({ code, stdout: '', stderr });
});

test('a path in another zone is told to be one', async () => {
  const { stderr } = await alice.run('ils /far/home /far/home/x');
  expect(stderr.match(/\/far is not in tempZone/g)).toHaveLength(1);
  expect((await alice.run('ils c')).stderr).toBe('');
});
