/** ilsresc, irepl, itrim and iphymv. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let rods: TestPerson;
let alice: TestPerson;

beforeAll(async () => {
  rods = await zone.admin();
  alice = await zone.person('alice');
  for (const name of ['r1', 'r2', 'leaf']) {
    await rods.must(`iadmin mkresc ${name} unixfilesystem localhost:${rods.home}/${name}`);
  }
  for (const name of ['pt', 'mid']) await rods.must(`iadmin mkresc ${name} passthru`);
  await rods.must('iadmin addchildtoresc pt mid');
  await rods.must('iadmin addchildtoresc mid leaf');
});

/** A data object of its own for a test, of five bytes on demoResc. */
let made = 0;
async function object(): Promise<string> {
  made += 1;
  const path = `${alice.collection}/object${made}`;
  const wire = await Wire.as(zone, alice);
  await wire.post('data-objects', {
    op: 'write',
    lpath: path,
    bytes: 'hello',
    resource: 'demoResc',
  });
  return path;
}

/** `number hierarchy status` of each replica. */
async function replicas(path: string): Promise<readonly string[]> {
  const { stdout } = await alice.must(`ils -l --json ${path}`);
  const [entry] = JSON.parse(stdout);
  return entry.replicas.map(
    ({ number, hierarchy, status }: Record<string, unknown>) => `${number} ${hierarchy} ${status}`,
  );
}

async function makeStale(path: string): Promise<void> {
  const wire = await Wire.as(zone, alice);
  const fields = { op: 'write', lpath: path, bytes: 'HELLO', truncate: '0', 'replica-number': '0' };
  await wire.post('data-objects', fields);
}

describe('ilsresc', () => {
  it('draws trees, from the roots or from one resource', async () => {
    expect((await alice.must('ilsresc')).stdout).toBe(
      'demoResc:unixfilesystem\npt:passthru\n└── mid:passthru\n    └── leaf:unixfilesystem\nr1:unixfilesystem\nr2:unixfilesystem\n',
    );
    expect((await alice.must('ilsresc --ascii mid')).stdout).toBe(
      'mid:passthru\n`-- leaf:unixfilesystem\n',
    );
    await rods.must('iadmin mkresc both replication');
    for (const name of ['a', 'b']) {
      await rods.must(`iadmin mkresc ${name} unixfilesystem localhost:${rods.home}/${name}`);
      await rods.must(`iadmin addchildtoresc both ${name}`);
    }
    await rods.must('iadmin mkresc c passthru');
    await rods.must('iadmin rmchildfromresc both a');
    await rods.must('iadmin addchildtoresc c a');
    await rods.must('iadmin addchildtoresc both c');
    expect((await alice.must('ilsresc both')).stdout).toBe(
      'both:replication\n├── b:unixfilesystem\n└── c:passthru\n    └── a:unixfilesystem\n',
    );
  });

  it('shows one in long form, all as records', async () => {
    expect((await alice.must('ilsresc -l demoResc')).stdout).toMatch(
      /^resource name: demoResc\nid: \d+\nzone: tempZone\ntype: unixfilesystem\nlocation: localhost\nvault: [^\n]+\nfree space: \nfree space time: : Never\nstatus: \n/,
    );
    expect((await alice.must('ilsresc -l')).stdout.split('----\n').length).toBeGreaterThan(4);
    const records = JSON.parse((await alice.must('ilsresc pt --json')).stdout);
    expect(records.map(({ hierarchy }: { hierarchy: string }) => hierarchy)).toEqual([
      'pt',
      'pt;mid',
      'pt;mid;leaf',
    ]);
  });

  it.each(['ilsresc nix', 'ilsresc -l nix'])('%s fails', async (line) => {
    const outcome = await alice.run(line);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain('Resource nix does not exist.');
  });
});

describe('irepl', () => {
  it('makes replicas on root resources, listed once with their whole hierarchy', async () => {
    const path = await object();
    expect(await alice.run(`irepl -R pt ${path}`)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(await replicas(path)).toEqual(['0 demoResc good', '1 pt;mid;leaf good']);
    await alice.must(`irepl -R pt ${path}`);
    const told = await alice.must(`irepl -v -R r1 -S pt ${path}`);
    expect(told.stdout).toMatch(
      /^ {3}object\d+ +0\.000 MB \| \d\.\d{3} sec \| 1 thr \| +[\d.]+ MB\/s\n$/,
    );
    expect(await replicas(path)).toHaveLength(3);
  });

  it('brings stale replicas up to date with -a', async () => {
    const path = await object();
    await alice.must(`irepl -R pt ${path}`);
    await makeStale(path);
    expect(await replicas(path)).toEqual(['0 demoResc good', '1 pt;mid;leaf stale']);
    const [record] = JSON.parse((await alice.must(`irepl -a --json ${path}`)).stdout);
    expect(record).toMatchObject({ path, resources: ['pt'], size: 5 });
    expect(await replicas(path)).toEqual(['0 demoResc good', '1 pt;mid;leaf good']);
  });

  it('works on trees with -r', async () => {
    await alice.must('imkdir -p tree/deep');
    const wire = await Wire.as(zone, alice);
    for (const name of ['tree/a', 'tree/deep/b']) {
      const lpath = `${alice.collection}/${name}`;
      await wire.post('data-objects', { op: 'write', lpath, bytes: 'x' });
    }
    expect((await alice.run('irepl -R r1 tree')).stderr).toContain('-r');
    const { stdout } = await alice.must('irepl -r -v -R r1 tree');
    expect(stdout).toMatch(/^C- \S+\/tree:\n {3}a .+\nC- \S+\/tree\/deep:\n {3}b .+\n$/);
    expect(await replicas(`${alice.collection}/tree/deep/b`)).toHaveLength(2);
  });

  it('needs permission or -M', async () => {
    const path = await object();
    expect((await rods.run(`irepl -R r1 ${path}`)).code).toBe(3);
    await rods.must(`irepl -M -R r1 ${path}`);
    expect(await replicas(path)).toHaveLength(2);
  });

  it.each([
    ['irepl', 2, 'no paths'],
    ['irepl -R nix OBJECT', 3, 'no resource nix'],
    ['irepl -R leaf OBJECT', 3, 'below another resource'],
    ['irepl -R r1 nothing_here', 3, 'does not exist'],
    ['irepl -S r1 -n 0 OBJECT', 3, 'exclude each other'],
    ['irepl -R r1 -a OBJECT', 3, 'exclude each other'],
    ['irepl -n x OBJECT', 1, 'replica number'],
  ])('%s ends with %i', async (line, code, text) => {
    const outcome = await alice.run(line.replace('OBJECT', await object()));
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(text);
  });
});

describe('itrim', () => {
  it('keeps two replicas unless told otherwise, and sums up', async () => {
    const path = await object();
    await alice.must(`irepl -R r1 ${path}`);
    expect(await alice.must(`itrim -n 0 ${path}`)).toMatchObject({
      stdout: 'Total size trimmed = 0.000 MB. Number of data objects trimmed = 0.\n',
      stderr: `${path}: replica 0 stays, so that 2 do; -N 1 keeps one\n`,
    });
    expect((await alice.must(`itrim -v -N 1 -n 0 ${path}`)).stdout).toBe(
      `${path.split('/').at(-1)} - a copy trimmed\nTotal size trimmed = 0.000 MB. Number of data objects trimmed = 1.\n`,
    );
    expect(await replicas(path)).toEqual(['1 r1 good']);
  });

  it('takes the stale ones first, and counts a hierarchy as one replica', async () => {
    const path = await object();
    for (const resource of ['pt', 'r1']) await alice.must(`irepl -R ${resource} ${path}`);
    expect((await alice.must(`itrim -N 3 ${path}`)).stdout).toContain('trimmed = 0.');
    await makeStale(path);
    await alice.must(`irepl -R r1 ${path}`);
    await alice.must(`itrim ${path}`);
    expect(await replicas(path)).toEqual(['0 demoResc good', '2 r1 good']);
  });

  it('only says what would go with --dryrun, and chooses by resource and age', async () => {
    const path = await object();
    await alice.must(`irepl -R pt ${path}`);
    expect((await alice.must(`itrim --dryrun -N 1 -S pt ${path}`)).stdout).toBe(
      '====== This is a DRYRUN ======\nTotal size trimmed = 0.000 MB. Number of data objects trimmed = 1.\n',
    );
    const [young] = JSON.parse((await alice.must(`itrim -N 1 --age 5 --json ${path}`)).stdout);
    expect(young).toEqual({ path, type: 'data_object', size: 5, trimmed: [] });
    expect(await replicas(path)).toHaveLength(2);
    const [record] = JSON.parse((await alice.must(`itrim -N 1 -S pt --json ${path}`)).stdout);
    expect(record.trimmed).toEqual([{ number: 1, hierarchy: 'pt;mid;leaf' }]);
    expect(await replicas(path)).toEqual(['0 demoResc good']);
  });

  it('goes on after a failure and ends with 3', async () => {
    const path = await object();
    await alice.must(`irepl -R r1 ${path}`);
    const outcome = await alice.run(`itrim -N 1 -n 0 missing ${path}`);
    expect(outcome.code).toBe(3);
    expect(outcome.stdout).toContain('trimmed = 1.');
    expect(outcome.stderr).toContain('missing');
    const absent = await alice.run(`itrim -n 9 ${await object()} ${path}`);
    expect(absent.code).toBe(3);
    expect(absent.stderr.match(/has no replica 9 .*\[-164000\]/g)).toHaveLength(2);
    await alice.must(`irepl -R r2 ${path}`);
    expect((await alice.run(`itrim -N 1 -n 9 ${path}`)).stderr).toContain('-164000');
    expect((await alice.run('itrim -n 1 -S r1 x')).stdout).toBe('');
    expect((await alice.run('itrim')).code).toBe(2);
  });

  it('never takes the last good replica', async () => {
    const path = await object();
    await alice.must(`irepl -R r1 ${path}`);
    await makeStale(path);
    const outcome = await alice.run(`itrim -N 1 -n 0 ${path}`);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('last good one');
    expect(await replicas(path)).toHaveLength(2);
    const only = await object();
    for (const line of [`itrim -N 1 -n 0 ${only}`, `itrim -n 0 ${only}`, `iunreg -n 0 ${only}`]) {
      const refused = await alice.run(line);
      expect([line, refused.code]).toEqual([line, 3]);
      expect(refused.stderr).toContain('[-402000]');
    }
    expect(await replicas(only)).toEqual(['0 demoResc good']);
  });
});

describe('iphymv', () => {
  it('moves a replica to a hierarchy, a leaf or a root', async () => {
    const path = await object();
    await alice.must(`iphymv -S demoResc -R leaf ${path}`);
    expect(await replicas(path)).toEqual(['1 pt;mid;leaf good']);
    await alice.must(`iphymv -S 'pt;mid;leaf' -R r1 ${path}`);
    expect(await replicas(path)).toEqual(['2 r1 good']);
    const [record] = JSON.parse(
      (await alice.must(`iphymv -n 2 -R 'pt;mid;leaf' --json ${path}`)).stdout,
    );
    expect(record).toMatchObject({ path, hierarchy: 'pt;mid;leaf', size: 5 });
    expect((await alice.must(`istream read ${path}`)).stdout).toBe('hello');
  });

  it.each([
    ['iphymv -R nix OBJECT', 3, 'no resource nix'],
    ['iphymv -S r2 -R r1 OBJECT', 3, 'no replica on r2'],
    ['iphymv -n 5 -R r1 OBJECT', 3, 'no replica 5'],
    ['iphymv -R r1 nothing_here', 5, 'does not exist'],
  ])('%s ends with %i, and nothing is lost', async (line, code, text) => {
    const path = await object();
    const outcome = await alice.run(line.replace('OBJECT', path));
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(text);
    expect(await replicas(path)).toEqual(['0 demoResc good']);
  });

  it('does not touch a good replica that is there already', async () => {
    const path = await object();
    await alice.must(`irepl -R r1 ${path}`);
    const outcome = await alice.run(`iphymv -S demoResc -R r1 ${path}`);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('good replica at r1 already');
    expect(await replicas(path)).toHaveLength(2);
  });

  it('says both steps with --dry-run', async () => {
    const path = await object();
    const { stdout } = await alice.must(`iphymv -R r1 --dry-run ${path}`);
    expect(stdout).toMatch(/^would replicate .+\nwould trim .+\n$/);
    expect(await replicas(path)).toEqual(['0 demoResc good']);
  });
});
