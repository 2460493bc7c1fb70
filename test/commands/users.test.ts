/** iuserinfo, igroupadmin, ipasswd, iquota and izonereport. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let rods: TestPerson;
let alice: TestPerson;

beforeAll(async () => {
  rods = await zone.admin();
  alice = await zone.person('alice');
});

describe('iuserinfo', () => {
  it('shows who is signed in, with groups', async () => {
    const outcome = await alice.run('iuserinfo');
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toMatch(
      /^name: alice\nid: \d+\ntype: rodsuser\nzone: tempZone\ninfo: \ncomment: \ncreate time: \d{11}: \d{4}-[^\n]+\nmodify time: \d{11}: \d{4}-[^\n]+\nmember of group: alice\nmember of group: public\n$/,
    );
  });

  it('shows others, for programs as well', async () => {
    const record = JSON.parse((await alice.must('iuserinfo rods#tempZone --json')).stdout);
    expect(record).toMatchObject({ name: 'rods', type: 'rodsadmin', authentication_names: [] });
    expect(record.groups).toContain('public');
  });

  it('fails for a user who does not exist', async () => {
    const outcome = await alice.run('iuserinfo nobody');
    expect(outcome).toMatchObject({ code: 4, stdout: '' });
    expect(outcome.stderr).toContain('User nobody#tempZone does not exist.');
    expect((await alice.run('iuserinfo a#b#c')).code).toBe(1);
  });
});

describe('igroupadmin', () => {
  it('lets a group administrator make users and groups, without passwords', async () => {
    const gina = await zone.person('gina');
    await rods.must('iadmin moduser gina type groupadmin');
    await gina.must('igroupadmin mkgroup team');
    await gina.must('igroupadmin mkuser newbie');
    const refused = await gina.run('igroupadmin mkuser other secret_pw');
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain('only a rodsadmin');
    const names = (await rods.must('iadmin lu')).stdout;
    expect(names).toContain('newbie#tempZone');
    expect(names).not.toContain('other#tempZone');
    await gina.must('igroupadmin atg team gina');
    await gina.must('igroupadmin atg team newbie');
    expect((await gina.must('igroupadmin lg team')).stdout).toBe(
      'Members of group team:\ngina#tempZone\nnewbie#tempZone\n',
    );
    await gina.must('igroupadmin rfg team newbie');
    expect((await gina.must('igroupadmin lg')).stdout).toBe('public\nteam\n');
    expect((await gina.must('igroupadmin lg nix')).stdout).toBe(
      'Members of group nix:\nNo rows found\n',
    );
  });

  it('fails for others, and for what it does not know', async () => {
    const outcome = await alice.run('igroupadmin mkgroup mine');
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain('Administrators may, and group administrators.');
    await rods.must('iadmin mkgroup full');
    await rods.must('iadmin atg full rods');
    for (const line of ['igroupadmin rfg full rods', 'igroupadmin atg full alice']) {
      const { stderr } = await alice.run(line);
      expect(stderr).toContain('you may not change who is in the group full');
      expect(stderr).toContain('Administrators may, and group administrators who are in it.');
    }
    expect((await alice.run('igroupadmin frob')).code).toBe(4);
  });

  it('has an interactive mode', async () => {
    const outcome = await alice.run('igroupadmin', { stdin: 'lg\nq\n' });
    expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining('public\n') });
    const dry = await rods.must('igroupadmin --dry-run', { stdin: 'mkgroup dry\n' });
    expect(dry.stdout).toContain('would make the group dry');
    expect((await rods.must('igroupadmin -v lg')).stdout).not.toContain('dry');
    expect((await alice.must('igroupadmin help atg')).stdout).toContain('Usage: igroupadmin atg');
    expect((await alice.must('igroupadmin lg -V')).stdout).toContain('public\n');
  });
});

describe('ipasswd', () => {
  it('changes the password of an administrator, who has to know the old one', async () => {
    await rods.must('iadmin mkuser boss rodsadmin');
    await rods.must('iadmin moduser boss password first_pw');
    const boss = await zoneLogin('boss', 'first_pw');
    const wrong = await rods.run('ipasswd', { env: boss, stdin: 'nope\n' });
    expect(wrong).toMatchObject({ code: 8, stdout: '' });
    const differ = await rods.run('ipasswd', { env: boss, stdin: 'first_pw\nabcd\nabce\n' });
    expect(differ.code).toBe(8);
    const short = await rods.run('ipasswd', { env: boss, stdin: 'first_pw\nx\ny\nz\n' });
    expect(short.code).toBe(8);
    expect(short.stderr).toContain('between 3 and 42');
    const done = await rods.run('ipasswd -f', { env: boss, stdin: 'first_pw\nsecond_pw\n' });
    expect(done).toMatchObject({ code: 0, stdout: '' });
    expect((await rods.run('iinit', { env: { ...boss, IRODS_PASSWORD: 'second_pw' } })).code).toBe(
      0,
    );
    expect((await rods.run('iinit', { env: { ...boss, IRODS_PASSWORD: 'first_pw' } })).code).toBe(
      7,
    );
  });

  it('tells others before they type anything that it cannot', async () => {
    const outcome = await alice.run('ipasswd', { stdin: 'alice_pw\nnew_pw\nnew_pw\n' });
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain('only administrators');
    expect(outcome.stderr).not.toContain('Enter');
  });

  async function zoneLogin(user: string, password: string): Promise<Record<string, string>> {
    const env = { IRODS_USER_NAME: user };
    await rods.must('iinit', { env: { ...env, IRODS_PASSWORD: password } });
    return env;
  }
});

describe('iquota', () => {
  it('shows the four kinds of quotas and the groups', async () => {
    expect((await alice.must('iquota')).stdout).toBe(
      [
        'Resource quotas for user alice:',
        'None',
        '',
        'Global (total) quotas for user alice:',
        'None',
        '',
        'Group quotas on resources:',
        'None',
        '',
        'Group global (total) quotas:',
        'None',
        '',
        'User alice is a member of groups: alice, public',
        '',
      ].join('\n'),
    );
    expect((await alice.must('iquota -a')).stdout).toContain('Resource quotas for users:\nNone\n');
    expect((await alice.must('iquota --json')).stdout).toBe('[]\n');
    expect((await alice.must('iquota usage')).stdout).toContain("run 'iadmin cu'");
    expect((await alice.run('iquota nonsense')).code).toBe(1);
  });
});

describe('izonereport', () => {
  it('prints JSON for administrators, and fails for others', async () => {
    const { stdout } = await rods.must('izonereport');
    expect(stdout.startsWith('\n{')).toBe(true);
    expect(JSON.parse(stdout)).toHaveProperty('zones');
    expect(JSON.parse((await rods.must('izonereport --json')).stdout)).toEqual(JSON.parse(stdout));
    expect(await alice.run('izonereport')).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('what HTTP cannot do', () => {
  it.each(['imcoll -m link -R x /a /b', 'ips -av', 'iclienthints'])('%s', async (line) => {
    const outcome = await alice.run(line);
    expect(outcome).toMatchObject({ code: 3, stdout: '' });
    expect(outcome.stderr).toMatch(/^\w+: the HTTP API cannot .+\n {2}.+\.\n$/);
  });
});
