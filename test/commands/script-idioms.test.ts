/**
 * What scripts written for the iCommands rest on beyond the recordings: the words they look for on
 * stderr, and lines of iRODS 4 that are still about.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let rods: TestPerson;
let alice: TestPerson;

beforeAll(async () => {
  rods = await zone.admin();
  alice = await zone.person('alice');
  await alice.write('a.txt', 'hello');
  await alice.must('iput a.txt');
  await alice.must('imkdir -p full/sub');
}, 30_000);

describe('stderr has the words that scripts look for', () => {
  it.each([
    // Installers and test suites tell a missing path from other failures of ils by these words.
    ['ils nope', 4, '/nope does not exist or user lacks access permission'],
    ['ils -l nope', 4, '/nope does not exist or user lacks access permission'],
    ['irm nope', 3, '/nope does not exist'],
    ['icp nope x', 3, '/nope does not exist'],
    ['imv nope x', 3, '/nope does not exist'],
    ['ichksum nope', 3, '/nope does not exist'],
    ['iget nope', 3, '/nope does not exist'],
    ['iput nope', 3, 'does not exist'],
    ['irsync -r nope i:x', 3, 'does not exist'],
    ['icd nope', 3, 'No such collection: /tempZone/home/alice/nope'],
    ['imeta ls -d nope', 4, 'does not exist'],
    ['imeta ls -C nope', 4, 'does not exist'],
    ['imeta ls -R nope', 4, 'does not exist'],
    ['imeta ls -u nope', 4, 'does not exist'],
    ['irmdir nope', 1, 'Collection does not exist'],
    ['irmdir full', 1, 'Collection is not empty'],
    // The names of the codes, as the iCommands append them.
    ['imkdir full', 3, 'CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME'],
    ['imkdir no/such/parent', 3, 'CAT_UNKNOWN_COLLECTION'],
    ['iput nope', 3, 'USER_INPUT_PATH_ERR'],
    ['iget full', 3, 'USER_INPUT_OPTION_ERR'],
    ['ichmod fly rods a.txt', 8, 'CAT_INVALID_ARGUMENT'],
    ['iput a.txt', 3, 'OVERWRITE_WITHOUT_FORCE_FLAG'],
    ['iput a.txt nope/a.txt', 3, 'CAT_UNKNOWN_COLLECTION'],
    ['imeta add -d nope a b', 4, 'CAT_UNKNOWN_FILE'],
    ['imeta add -C nope a b', 4, 'CAT_UNKNOWN_COLLECTION'],
    ['imeta rm -d a.txt a b', 4, 'CAT_SUCCESS_BUT_WITH_NO_INFO'],
    ['ichmod read nobody a.txt', 8, 'CAT_INVALID_USER'],
    ['itrim -S nosuch -N 1 a.txt', 3, 'SYS_RESC_DOES_NOT_EXIST'],
    ['itrim -n 0 -S demoResc a.txt', 3, 'USER_INCOMPATIBLE_PARAMS'],
    ['itrim -N 0 a.txt', 1, 'SYS_INVALID_INPUT_PARAM'],
    ['iadmin lu', 6, 'CAT_INSUFFICIENT_PRIVILEGE_LEVEL'],
    ['iticket delete nosuch', 4, 'CAT_TICKET_INVALID'],
  ])('%s ends with %i', async (line, code, words) => {
    const outcome = await alice.run(line);
    expect([line, outcome.code]).toEqual([line, code]);
    expect(outcome.stderr).toContain(words);
  });

  it('a second imeta add tells by the name of its code that nothing is amiss', async () => {
    await alice.must('imeta add -d a.txt once only');
    const { code, stderr } = await alice.run('imeta add -d a.txt once only');
    expect(code).toBe(4);
    expect(stderr).toContain('CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME');
  });

  it.each([
    ['mkuser alice rodsuser', 'CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME'],
    ['mkuser eve wizard', 'CAT_INVALID_USER_TYPE'],
    ['rmuser nobody', 'CAT_INVALID_USER'],
    ['rmgroup nobody', 'CAT_INVALID_GROUP'],
    ['rfg public nobody', 'CAT_INVALID_USER'],
    ['rmresc nosuch', 'no resource nosuch'],
  ])('iadmin %s ends with 4', async (words, name) => {
    const { code, stderr } = await rods.run(`iadmin ${words}`);
    expect([words, code]).toEqual([words, 4]);
    expect(stderr).toContain(name);
  });

  it('iadmin rfg tells that the user was no member', async () => {
    await rods.must('iadmin mkgroup lab');
    const { code, stderr } = await rods.run('iadmin rfg lab alice');
    expect(code).toBe(4);
    expect(stderr).toContain('alice#tempZone is not in the group lab (USER_NOT_IN_GROUP)');
  });
});

it('ienv tells the release of the iCommands under the name that scripts look for', async () => {
  const { stdout } = await alice.must('ienv');
  const lines = stdout.split('\n').filter((line) => line.includes('version'));
  expect(lines).toEqual([expect.stringMatching(/^irods_version - 5\.\d+\.\d+$/)]);
});

describe('an administrator who would act as somebody else', () => {
  it('is told that this cannot be, before anything is done', async () => {
    const env = { clientUserName: 'alice' };
    const outcome = await rods.run('imkdir proxied', { env });
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain('alice#tempZone');
    expect((await rods.run('ils proxied')).code).toBe(4);
    expect((await rods.run('ils', { env: { clientRodsZone: 'elsewhere' } })).code).not.toBe(0);
  });

  it('goes on where the variables name the user who is signed in', async () => {
    const env = { clientUserName: 'rods', clientRodsZone: 'tempZone' };
    expect(await rods.run('ils', { env })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('iput -D', () => {
  it('leaves objects the type that they have by themselves', async () => {
    await alice.must('iput -D generic a.txt typed.txt');
    expect((await alice.must('ils -L typed.txt')).stdout).toContain('    generic    ');
  });

  it('of somebody who may set no type stores nothing', async () => {
    const outcome = await alice.run('iput -Dtar a.txt a.tar');
    expect(outcome).toMatchObject({ code: 3, stdout: '' });
    expect(outcome.stderr).toContain('only a rodsadmin can set a data type');
    expect((await alice.run('ils a.tar')).code).toBe(4);
  });

  it('sets the type of all replicas for an administrator', async () => {
    const path = await rods.write('b.txt', 'hello');
    await rods.must('iadmin mkresc second unixfilesystem localhost:/second');
    await rods.must(`iput ${path} b.tar`);
    await rods.must('irepl -R second b.tar');
    await rods.must('itrim -N 1 -n 0 b.tar');
    await rods.must(`iput -f -R second -Dtar ${path} b.tar`);
    expect((await rods.must('ils -L b.tar')).stdout).toContain('    tar file    ');
  });
});

describe('lines of iRODS 4', () => {
  it('imeta reads its subcommands from a pipe', async () => {
    const stdin = `add -d a.txt piped 'two words'\nls -d a.txt piped\nquit\nrm -d a.txt piped x\n`;
    const { stdout } = await alice.must('imeta', { stdin });
    expect(stdout).toContain('attribute: piped\nvalue: two words\nunits: \n');
    const failed = await alice.run('imeta', {
      stdin: 'rm -d a.txt none none\nls -d a.txt piped\n',
    });
    expect(failed.code).toBe(4);
    expect(failed.stdout).toContain('value: two words');
    expect(await alice.run('imeta', { stdin: '' })).toMatchObject({ code: 1, stdout: '' });
    expect(await alice.run('imeta', { stdin: 'quit\n' })).toMatchObject({ code: 0, stderr: '' });
  });

  it('imeta takes a path for a zone', async () => {
    await alice.must('imeta add -d a.txt zoned yes');
    const { stdout } = await alice.must('imeta qu -z /tempZone -d zoned = yes');
    expect(stdout).toBe('collection: /tempZone/home/alice\ndataObj: a.txt\n');
  });

  it('imeta qu takes != for <>', async () => {
    await alice.must('imeta add -d a.txt reads 0');
    expect((await alice.must('imeta qu -d reads != 0')).stdout).toBe('No rows found\n');
    const { stdout } = await alice.must('imeta qu -d reads != 5 and reads = 0');
    expect(stdout).toBe('collection: /tempZone/home/alice\ndataObj: a.txt\n');
  });

  it('ichmod takes the level of an administrator as -M writes it', async () => {
    expect((await alice.run('ichmod admin:own alice a.txt')).code).toBe(8);
    await rods.must('ichmod -r admin:read rods /tempZone/home/alice/full');
    expect((await alice.must('ils -A full')).stdout).toContain('rods#tempZone:read_object');
  });

  it('iticket create -r makes a ticket to read', async () => {
    const { stdout } = await alice.must('iticket create -r a.txt');
    const { stdout: shown } = await alice.must(`iticket ls ${stdout.trim().split(':')[1]}`);
    expect(shown).toContain('ticket type: read\n');
    expect((await alice.run('iticket create -r')).code).toBe(1);
  });

  it('iadmin modresc knows freespace by both its names', async () => {
    await rods.must('iadmin modresc demoResc freespace 4096');
    expect((await rods.must('iadmin lr demoResc')).stdout).toContain('free_space: 4096\n');
  });
});

it('iput and iget take --progress alone for -P', async () => {
  await alice.must('iput -K --progress --metadata cake;yes;no a.txt shown.txt');
  expect((await alice.must('imeta ls -d shown.txt')).stdout).toContain('attribute: cake\n');
  await alice.must('iget --progress shown.txt got.txt');
  expect(`${await alice.read('got.txt')}`).toBe('hello');
  await alice.must('iget -f --progress none shown.txt got.txt');
});

it('irsync compares by size with -s and verifies with -K at once', async () => {
  await alice.write('same-size/one', 'new');
  await alice.write('old', 'old');
  await alice.must('imkdir sized');
  await alice.must('iput old sized/one');
  await alice.must('irsync -rsK same-size i:sized');
  expect((await alice.must('iget sized/one -')).stdout).toBe('old');
  await alice.write('same-size/one', 'newer');
  await alice.must('irsync -K -s -v -r same-size i:sized');
  expect((await alice.must('iget sized/one -')).stdout).toBe('newer');
  expect((await alice.must('ils -L sized/one')).stdout).toContain('sha2:');
});
