import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let rods: TestPerson;

beforeAll(async () => {
  rods = await zone.admin();
});

const lines = async (line: string): Promise<readonly string[]> =>
  (await rods.must(line)).stdout.split('\n').slice(0, -1);

describe('users', () => {
  it('are made, shown, changed and removed', async () => {
    expect(await rods.run('iadmin mkuser carla rodsuser')).toMatchObject({ code: 0, stdout: '' });
    expect(await lines('iadmin lu')).toContain('carla#tempZone');
    expect((await rods.must('iadmin lu carla')).stdout).toMatch(
      /^user_id: \d+\nuser_name: carla\nuser_type_name: rodsuser\nzone_name: tempZone\nuser_info: \nr_comment: \ncreate_ts: \d{4}-\d\d-\d\d\.\d\d:\d\d:\d\d\nmodify_ts: [^\n]+\n$/,
    );
    await rods.must('iadmin moduser carla type groupadmin');
    const [record] = JSON.parse((await rods.must('iadmin lu carla#tempZone --json')).stdout);
    expect(record).toMatchObject({ name: 'carla', zone: 'tempZone', type: 'groupadmin' });
    await rods.must('iadmin rmuser carla');
    expect(await lines('iadmin lu carla')).toEqual(['No rows found']);
    expect((await rods.must('iadmin lu carla --json')).stdout).toBe('[]\n');
  });

  it('sign in with the password they are given, on the line or on stdin', async () => {
    await rods.must('iadmin mkuser dora rodsuser');
    const environment = {
      IRODS_HTTP_API_URL: zone.url,
      IRODS_USER_NAME: 'dora',
      IRODS_ZONE_NAME: 'tempZone',
    };
    const signsIn = async (password: string): Promise<number> => {
      const env = { ...environment, IRODS_PASSWORD: password };
      return (await rods.run('iinit', { env })).code;
    };
    await rods.must('iadmin moduser dora password first_pw');
    expect(await signsIn('first_pw')).toBe(0);
    await rods.must('iadmin moduser dora password', { stdin: 'second_pw\n' });
    expect(await signsIn('second_pw')).toBe(0);
    expect(await signsIn('first_pw')).not.toBe(0);
  });

  it.each([
    ['mkuser rods rodsuser', 4, 'already'],
    ['mkuser frank wizard', 4, 'unknown user type'],
    ['rmuser nobody', 4, 'there is no user nobody#tempZone'],
    ['moduser nobody type rodsuser', 4, 'there is no user'],
    ['moduser rods password x', 4, 'between 3 and'],
    ['moduser rods comment x', 4, 'cannot change the comment'],
    ['frob', 4, 'unrecognized command'],
    ['atg nogroup rods', 4, 'nogroup'],
  ])('iadmin %s ends with %i and says why', async (words, code, text) => {
    const outcome = await rods.run(`iadmin ${words}`);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toContain(text);
  });

  it('are for administrators alone, whatever is asked', async () => {
    const alice = await zone.person('alice');
    for (const words of ['lu', 'mkuser x rodsuser', 'frob', '']) {
      const outcome = await alice.run(`iadmin ${words}`);
      expect(outcome).toMatchObject({ code: 6, stdout: '' });
      expect(outcome.stderr).toContain('-830000');
    }
    expect((await lines('iadmin lu')).includes('x#tempZone')).toBe(false);
  });
});

describe('groups', () => {
  it('are made, filled, emptied and removed', async () => {
    await zone.person('alice');
    await rods.must('iadmin mkgroup lab');
    await rods.must('iadmin atg lab alice');
    await rods.must('iadmin atg lab rods');
    expect(await lines('iadmin lg lab')).toEqual([
      'Members of group lab:',
      'alice#tempZone',
      'rods#tempZone',
    ]);
    await rods.must('iadmin rfg lab rods');
    const members = JSON.parse((await rods.must('iadmin lg lab --json')).stdout);
    expect(members.map(({ name }: { name: string }) => name)).toEqual(['alice']);
    expect(await lines('iadmin lg')).toEqual(['lab', 'public']);
    expect(await lines('iadmin lgd lab')).toContain('user_type_name: rodsgroup');
    await rods.must('iadmin rmgroup lab');
    expect(await lines('iadmin lg lab')).toEqual(['Members of group lab:', 'No rows found']);
  });
});

describe('resources', () => {
  it('are made below each other, changed and removed', async () => {
    expect((await rods.must('iadmin mkresc pt passthru')).stdout).toBe(
      'Creating resource:\nName:\t\t"pt"\nType:\t\t"passthru"\nHost:\t\t""\nPath:\t\t""\nContext:\t""\n',
    );
    await rods.must(`iadmin mkresc ufs unixfilesystem localhost:${rods.home}/ufs`);
    await rods.must('iadmin addchildtoresc pt ufs');
    const [ufs] = JSON.parse((await rods.must('iadmin lr ufs --json')).stdout);
    expect(ufs).toMatchObject({ hierarchy: 'pt;ufs', host: 'localhost', type: 'unixfilesystem' });
    expect(await lines('iadmin lr')).toEqual(['bundleResc', 'demoResc', 'pt', 'ufs']);
    await rods.must('iadmin modresc ufs comment hello');
    expect(await lines('iadmin lr ufs')).toContain('r_comment: hello');
    expect(await lines(`iadmin modresc ufs path ${rods.home}/other`)).toEqual([
      `Previous resource path: ${rods.home}/ufs`,
    ]);

    const held = await rods.run('iadmin rmresc --dryrun pt');
    expect(held).toMatchObject({ code: 4, stdout: expect.stringContaining(':: FAILURE') });
    expect(held.stderr).toContain('ufs');
    await rods.must('iadmin rmchildfromresc pt ufs');
    expect(await lines('iadmin rmresc --dryrun pt')).toEqual([
      'DRYRUN REMOVING RESOURCE [pt - 0] :: SUCCESS',
    ]);
    await rods.must('iadmin rmresc ufs');
    await rods.must('iadmin rmresc pt');
    expect(await lines('iadmin lr')).toEqual(['bundleResc', 'demoResc']);
  });

  it('change their names only when told so on stdin', async () => {
    await rods.must('iadmin mkresc old passthru');
    for (const stdin of ['n\n', '', '\n']) {
      const refused = await rods.run('iadmin modresc old name new', { stdin });
      expect(refused.code).toBe(4);
      expect(refused.stderr).toContain('Resource rename aborted');
    }
    const done = await rods.run('iadmin modresc old name new', { stdin: 'yes\n' });
    expect(done).toMatchObject({ code: 0, stdout: 'OK, performing the resource rename\n' });
    expect(await lines('iadmin lr')).toContain('new');
    await rods.must('iadmin rmresc new');
  });

  it('that do not exist are told', async () => {
    const outcome = await rods.run('iadmin modresc nix comment x');
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain('-78000');
  });
});

describe('zones and the rest of the catalog', () => {
  it('lists, makes, changes and removes zones', async () => {
    await rods.must('iadmin mkzone far remote localhost:1250 hello');
    expect(await lines('iadmin lz far')).toEqual(
      expect.arrayContaining(['zone_conn_string: localhost:1250', 'r_comment: hello']),
    );
    await rods.must('iadmin modzone far comment changed');
    expect(await lines('iadmin lz far')).toContain('r_comment: changed');
    expect(await lines('iadmin lz')).toEqual(['far', 'tempZone']);
    await rods.must('iadmin rmzone far');
    expect(await lines('iadmin lz far')).toEqual(['No rows found']);
    expect((await rods.run('iadmin rmzone far')).code).toBe(4);
  });

  it('lists tokens and quotas', async () => {
    expect(await lines('iadmin lt')).toContain('user_type');
    expect(await lines('iadmin lt user_type')).toContain('rodsadmin');
    expect(await lines('iadmin lt user_type rodsa%')).toContain('token_name: rodsadmin');
    expect(await lines('iadmin lq')).toEqual([
      'Per resource quotas (if any) for users/groups:',
      'No rows found',
      '',
      'Global (total usage) quotas (if any) for users/groups:',
      'No rows found',
    ]);
    expect(await lines('iadmin lua')).toEqual(['No rows found']);
  });

  it('stores and removes specific queries', async () => {
    await rods.must([
      'iadmin',
      'asq',
      'select user_name from R_USER_MAIN where user_name = ?',
      'by',
    ]);
    const again = await rods.run(['iadmin', 'asq', 'select zone_name from R_ZONE_MAIN', 'by']);
    expect(again.code).toBe(4);
    await rods.must('iadmin rsq by');
    expect((await rods.run('iadmin rsq by')).code).toBe(4);
    expect((await rods.run(['iadmin', 'asq', 'select 1'])).stderr).toContain('alias');
  });

  it('scrambles passwords on this machine', async () => {
    expect((await rods.must('iadmin spass rods key')).stdout).toBe('Scrambled form is:9LsW\n');
    expect((await rods.must('iadmin dspass', { stdin: '9LsW\nkey\n' })).stdout).toBe(
      'Unscrambled form is:rods\n',
    );
  });
});

describe('what HTTP cannot do', () => {
  it.each([
    'aua',
    'rua',
    'rpp',
    'cu',
    'suq',
    'sgq',
    'rum',
    'at',
    'rt',
    'modzonecollacl',
    'modrescdatapaths',
    'get_grid_configuration',
    'set_grid_configuration',
    'get_delay_server_info',
    'set_delay_server',
  ])('iadmin %s fails and says what works', async (word) => {
    const outcome = await rods.run(`iadmin ${word} --any -x word`);
    expect(outcome).toMatchObject({ code: 4, stdout: '' });
    expect(outcome.stderr).toMatch(/^iadmin \w+: the HTTP API cannot .+\n {2}.+\.\n$/);
  });
});

describe('the interactive mode', () => {
  it('runs the lines of stdin until quit, and goes on after a failure', async () => {
    const stdin = `lg\n\nrmuser 'no body'\nlu "rods\nh lu\nlz\nquit\nmkgroup never\n`;
    const outcome = await rods.run('iadmin', { stdin });
    expect(outcome.code).toBe(4);
    expect(outcome.stdout).toContain('public\n');
    expect(outcome.stdout).toContain('Usage: iadmin lu');
    expect(outcome.stdout.endsWith('tempZone\n')).toBe(true);
    expect(outcome.stderr).toContain('no body#tempZone');
    expect(outcome.stderr).toContain('not closed');
    expect(outcome.stderr).toContain('2 of the lines failed');
    expect(await lines('iadmin lg')).not.toContain('never');
  });
});

it('explains subcommands on the line too, and suggests the near one', async () => {
  for (const line of ['iadmin help', 'iadmin h', 'iadmin help lu', 'iadmin h mkuser']) {
    const outcome = await rods.run(line);
    expect([line, outcome.code, outcome.stderr]).toEqual([line, 0, '']);
    expect(outcome.stdout).toContain(`Usage: iadmin ${line.split(' ')[2] ?? ''}`);
  }
  expect(await rods.run('iadmin quit')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const unknown = await rods.run('iadmin help mkusr');
  expect(unknown).toMatchObject({ code: 4, stdout: '' });
  expect(unknown.stderr).toContain('Did you mean mkuser?');
});

it('ends with 2 at a wrong option, and with 4 at other wrong usage', async () => {
  expect((await rods.run('iadmin -x lz')).code).toBe(2);
  expect((await rods.run('iadmin lz -x')).code).toBe(2);
  expect((await rods.run('iadmin mkuser')).code).toBe(4);
});

it('changes nothing with --dry-run in the interactive mode', async () => {
  const stdin = 'mkuser drytest rodsuser\nlz\n';
  const outcome = await rods.must('iadmin --dry-run', { stdin });
  expect(outcome.stdout).toMatch(/^would make the user drytest .*\ntempZone\n$/);
  expect(await lines('iadmin lu drytest')).toEqual(['No rows found']);
});

it('says what it would change with --dry-run, and changes nothing', async () => {
  const changes = [
    'mkuser eve rodsuser',
    'mkgroup g',
    'rmgroup public',
    'atg public rods',
    'mkresc r passthru',
    'mkzone z remote h:1',
    'rmresc demoResc',
    'modresc demoResc comment x',
  ];
  for (const words of changes) {
    const outcome = await rods.run(`iadmin ${words} --dry-run`);
    expect(outcome).toMatchObject({ code: 0, stdout: expect.stringMatching(/^would /m) });
  }
  expect(await lines('iadmin lu eve')).toEqual(['No rows found']);
  expect(await lines('iadmin lr')).toEqual(['bundleResc', 'demoResc']);
  expect(await lines('iadmin lz')).toEqual(['tempZone']);
});
