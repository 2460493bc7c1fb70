import { beforeEach, expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeEach(async () => {
  alice = await zone.newcomer();
});

const ENGINE = 'irods_rule_engine_plugin-irods_rule_language-instance';

/** Submits a rule that is to run in an hour. */
async function delay(person: TestPerson, text: string): Promise<void> {
  const rule = `delay("<PLUSET>1h</PLUSET><INST_NAME>${ENGINE}</INST_NAME>") { writeLine("serverLog", "${text}"); }`;
  await person.must(['irule', '-r', ENGINE, rule, 'null', 'ruleExecOut']);
}

const ids = async (person: TestPerson, options = ''): Promise<readonly string[]> =>
  JSON.parse((await person.must(`iqstat --json ${options}`)).stdout).map(
    ({ id }: { id: string }) => id,
  );

test('iqstat says where nothing waits', async () => {
  expect((await alice.must('iqstat')).stdout).toBe(
    `No delayed rules pending for user ${alice.name}\n`,
  );
  expect((await alice.must('iqstat 999999')).stdout).toBe(
    `No delayed rules pending for user ${alice.name} (and matching key '999999')\n`,
  );
  expect((await alice.run('iqstat x')).code).toBe(1);
  expect((await alice.run('iqstat -a -u bob')).code).toBe(2);
  expect((await alice.run('iqstat -u nobody')).stderr).toContain('there is no user nobody');
});

test('iqstat lists what waits, in brief and in full', async () => {
  await delay(alice, 'one');
  await delay(alice, 'two');
  const [first = ''] = await ids(alice);
  const { stdout } = await alice.must('iqstat');
  expect(stdout).toMatch(/^id {5}name\n\d+ .*one.* \n\d+ .*two.* \n$/);
  const full = (await alice.must(`iqstat ${first}`)).stdout;
  expect(full).toMatch(new RegExp(`^id: ${first}\nname: .*one`));
  expect(full).toContain(`\nuser_name: ${alice.name}\n`);
  expect(full).toMatch(/\ntime: \d{11} : \d{4}-\d\d-\d\d\.\d\d:\d\d:\d\d\n/);
  expect(full).toMatch(/\nexec_status: .*\n$/);
  expect((await alice.must('iqstat -l')).stdout.match(/^----$/gm)).toHaveLength(1);
  const [record] = JSON.parse((await alice.must('iqstat --json')).stdout);
  expect(record).toMatchObject({ id: first, owner: alice.name });
  expect(Date.parse(record.run_at)).toBeGreaterThan(Date.now());
});

test('iqdel removes by number, and goes on after a failure', async () => {
  await delay(alice, 'one');
  await delay(alice, 'two');
  await delay(alice, 'three');
  const [one, two, three] = await ids(alice);
  const outcome = await alice.run(`iqdel ${one} 999999 ${two}`);
  expect(outcome).toMatchObject({ code: 4, stdout: '' });
  expect(outcome.stderr).toContain('there is no delayed rule 999999');
  expect(await ids(alice)).toEqual([three]);
  await alice.must(`iqdel --dry-run ${three}`);
  expect(await ids(alice)).toEqual([three]);
  expect((await alice.run('iqdel')).code).toBe(255);
  expect((await alice.run(`iqdel -a ${three}`)).code).toBe(255);
  expect((await alice.run('iqdel x')).stderr).toContain('not the number');
});

test('iqdel -a removes ones own, for administrators those of all', async () => {
  const admin = await zone.admin();
  const other = await zone.newcomer();
  await delay(alice, 'one');
  await delay(other, 'two');
  const [mine] = await ids(alice);
  expect((await alice.must('iqdel -a -v')).stdout).toBe(`Deleting ${mine}\n`);
  expect(await ids(other)).toHaveLength(1);
  await admin.must(`iqdel -u ${other.name}`);
  expect(await ids(other)).toEqual([]);
  await delay(other, 'three');
  await admin.must('iqdel -a');
  expect(await ids(admin, '-a')).toEqual([]);
});

test('iqmod says what works in its place', async () => {
  const outcome = await alice.run('iqmod 1 priority 5');
  expect(outcome).toMatchObject({ code: 4, stdout: '' });
  expect(outcome.stderr).toContain('iqdel');
});
