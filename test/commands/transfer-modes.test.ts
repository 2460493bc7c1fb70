/** Which files that come down can be executed. */
import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { plant } from '../helpers/transfer-steps.js';

const zone = useZone();
let admin: TestPerson;

/** Modes of the catalog, as the iCommands store them: decimal, with the type of a file. */
const MODES = { program: 0o100755, mine: 0o100700, special: 0o106755, plain: 0o100644 };

beforeAll(async () => {
  admin = await zone.admin();
  const names = Object.keys(MODES);
  await plant(
    admin,
    names.map((name) => `src/${name}`),
  );
  await admin.must('iput -r src tree');
  for (const [name, mode] of Object.entries(MODES)) await setMode(`tree/${name}`, mode);
});

async function setMode(path: string, mode: number | string): Promise<void> {
  const lpath = `${admin.collection}/${path}`;
  await admin.must(`iadmin modrepl logical_path ${lpath} replica_number 0 DATA_MODE ${mode}`);
}

/** The permission bits of a local file, octal. */
async function modeOf(name: string): Promise<string> {
  const { mode } = await stat(join(admin.cwd, name));
  return (mode & 0o7777).toString(8);
}

const usual = 0o666 & ~process.umask();
const withBits = (bits: number): string => (usual | (bits & ~process.umask())).toString(8);

describe.skipIf(process.platform === 'win32')('execute bits', () => {
  test.each(['iget -r tree', 'irsync -r i:tree'])('of the catalog count: %s', async (line) => {
    const folder = line.slice(0, 4);
    await admin.must(`${line} ${folder}`);
    expect(await modeOf(`${folder}/program`)).toBe(withBits(0o111));
    expect(await modeOf(`${folder}/mine`)).toBe(withBits(0o100));
    expect(await modeOf(`${folder}/special`)).toBe(withBits(0o111));
    expect(await modeOf(`${folder}/plain`)).toBe(withBits(0));
  });

  test.each(['iget tree/program', 'irsync i:tree/program'])('of one object: %s', async (line) => {
    const file = `one-${line.slice(0, 4)}`;
    await admin.must(`${line} ${file}`);
    expect(await modeOf(file)).toBe(withBits(0o111));
  });

  test('are taken from whatever replica tells', async () => {
    await admin.must('iadmin mkresc other unixfilesystem localhost:/other-for-modes');
    await admin.must('irepl -R other tree/program');
    const lpath = `${admin.collection}/tree/program`;
    await admin.must(
      `iadmin modrepl logical_path ${lpath} replica_number 1 DATA_MODIFY_TIME 02000000000`,
    );
    await admin.must('iget tree/program replicated');
    expect(await modeOf('replicated')).toBe(withBits(0o111));
  });

  test('of a file that is overwritten stay as they were', async () => {
    await plant(admin, ['kept']);
    await chmod(join(admin.cwd, 'kept'), 0o640);
    await admin.must('iget -f tree/program kept');
    expect(await modeOf('kept')).toBe('640');
    await chmod(join(admin.cwd, 'kept'), 0o750);
    await admin.must('iget -f tree/plain kept');
    expect(await modeOf('kept')).toBe('750');
  });

  test('are not made of what is no mode', async () => {
    const values = { small: 0o11, text: 'rwx', none: 0 };
    for (const [name, value] of Object.entries(values)) {
      await admin.must(`iput src/plain tree/${name}`);
      await setMode(`tree/${name}`, value);
      await admin.must(`iget tree/${name} from-${name}`);
      expect(await modeOf(`from-${name}`)).toBe(withBits(0));
    }
  });

  test('do not survive the way up, but an overwriting of the object', async () => {
    await plant(admin, ['tool']);
    await chmod(join(admin.cwd, 'tool'), 0o755);
    await admin.must('iput tool tool');
    await admin.must('iget tool tool-back');
    expect(await modeOf('tool-back')).toBe(withBits(0));
    await setMode('tool', MODES.program);
    await admin.must('iput -f tool tool');
    await admin.must('iget tool tool-again');
    expect(await modeOf('tool-again')).toBe(withBits(0o111));
  });
});
