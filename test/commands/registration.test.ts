/** ireg, iunreg, isysmeta, iscan and ifsck. */
import { appendFile, mkdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let rods: TestPerson;
let alice: TestPerson;

beforeAll(async () => {
  rods = await zone.admin();
  alice = await zone.person('alice');
});

/** A folder on the server's disk with files of these names and contents. */
let made = 0;
async function serverFolder(files: Readonly<Record<string, string>>): Promise<string> {
  made += 1;
  const folder = join(rods.home, `server${made}`);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

describe('ireg', () => {
  it('registers a file with a checksum, and a replica of it', async () => {
    const folder = await serverFolder({ one: 'hello', two: 'hello' });
    const path = `${rods.collection}/registered`;
    await rods.must(`iadmin mkresc mirror unixfilesystem localhost:${folder}/vault`);
    await rods.must(`ireg -k -R demoResc ${folder}/one ${path}`);
    await rods.must(`ireg --repl -R mirror ${folder}/two ${path}`);
    await rods.must(`itouch -n 1 --seconds-since-epoch 2000000000 ${path}`);
    const [entry] = JSON.parse((await rods.must(`ils -L --json ${path}`)).stdout);
    expect(entry).toMatchObject({ size: 5, checksum: expect.stringMatching(/^sha2:/) });
    expect(entry.replicas.map((one: Record<string, unknown>) => one['physical_path'])).toEqual([
      `${folder}/one`,
      `${folder}/two`,
    ]);
    expect((await rods.must(`istream read ${path}`)).stdout).toBe('hello');
  });

  it.each([
    ['ireg FOLDER/one /tempZone/home/rods', 3, 'already exists'],
    ['ireg --repl FOLDER/one /tempZone/home/rods/none', 3, 'does not exist'],
    ['ireg -r FOLDER /tempZone/home/rods/tree', 3, 'cannot register folders'],
    ['ireg one /tempZone/home/rods/x', 1, 'absolute'],
    ['ireg FOLDER/one relative', 1, 'absolute'],
    ['ireg FOLDER/nothing /tempZone/home/rods/x', 3, ''],
    ['ireg FOLDER/one', 1, 'missing'],
  ])('%s ends with %i', async (line, code, text) => {
    const folder = await serverFolder({ one: '1' });
    const outcome = await rods.run(line.replace('FOLDER', folder));
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toContain(text);
  });
});

describe('iunreg', () => {
  it('forgets data objects and trees, and leaves the files', async () => {
    const folder = await serverFolder({ one: '1', two: '2' });
    await rods.must('imkdir -p tree/deep');
    await rods.must(`ireg ${folder}/one ${rods.collection}/single`);
    await rods.must(`ireg ${folder}/two ${rods.collection}/tree/deep/two`);
    expect((await rods.must('iunreg --dryrun -v single')).stdout).toBe(
      `${rods.collection}/single\n`,
    );
    await rods.must('ils single');
    await rods.must('iunreg single');
    expect((await rods.run('ils single')).code).not.toBe(0);
    expect((await rods.run('iunreg tree')).stderr).toContain('-r');
    const [record] = JSON.parse((await rods.must('iunreg -r --json tree')).stdout);
    expect(record).toMatchObject({ path: `${rods.collection}/tree/deep/two` });
    expect((await rods.run('ils tree')).code).not.toBe(0);
    expect((await stat(`${folder}/one`)).size + (await stat(`${folder}/two`)).size).toBe(2);
  });

  it('forgets one replica by the rule of itrim', async () => {
    const folder = await serverFolder({ one: '1', two: '1' });
    const path = `${rods.collection}/double`;
    await rods.must(`iadmin mkresc second unixfilesystem localhost:${folder}/vault`);
    await rods.must(`ireg ${folder}/one ${path}`);
    await rods.must(`ireg --repl -R second ${folder}/two ${path}`);
    expect((await rods.must(`iunreg -N 1 -n 1 ${path}`)).stdout).toContain('trimmed = 1.');
    expect((await stat(`${folder}/two`)).size).toBe(1);
    const [entry] = JSON.parse((await rods.must(`ils -L --json ${path}`)).stdout);
    expect(entry.replicas).toHaveLength(1);
  });

  it('fails for what is not there', async () => {
    expect((await rods.run('iunreg nothing')).code).toBe(3);
    expect((await rods.run('iunreg -r nothing')).code).toBe(3);
    expect((await rods.run('iunreg')).code).toBe(2);
  });
});

describe('isysmeta', () => {
  it('shows a data object in short and in full', async () => {
    await makeObject(zone, alice, "it's 100%");
    const path = `${alice.collection}/it's 100%`;
    expect((await alice.must(['isysmeta', 'ls', "it's 100%"])).stdout).toBe(
      `doing ls of ${path}\ndata_name: it's 100%\ndata_expiry_ts (expire time): 00000000000: None\n`,
    );
    const { stdout } = await alice.must(['isysmeta', 'ls', '-l', "it's 100%"]);
    expect(
      stdout
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(': ')[0]),
    ).toEqual([
      'data_name',
      'data_id',
      'coll_id',
      'data_repl_num',
      'data_version',
      'data_type_name',
      'data_size',
      'resc_name',
      'data_path',
      'data_owner_name',
      'data_owner_zone',
      'data_repl_status',
      'data_status',
      'data_checksum',
      'data_expiry_ts (expire time)',
      'data_map_id',
      'r_comment',
      'create_ts',
      'modify_ts',
    ]);
    expect(stdout).toContain('data_owner_name: alice\n');
  });

  it('changes expiry, data type and comment, for administrators', async () => {
    await makeObject(zone, alice, 'dated');
    const path = `${alice.collection}/dated`;
    await rods.must(`isysmeta mod ${path} 2031-02-03.04:05:06`);
    await rods.must(['isysmeta', 'mod', path, 'datatype', 'tar file']);
    await rods.must(['isysmeta', 'mod', path, 'comment', 'plain']);
    const [record] = JSON.parse((await rods.must(`isysmeta ls --json ${path}`)).stdout);
    const at = new Date(2031, 1, 3, 4, 5, 6).toISOString().replace('.000Z', 'Z');
    expect(record).toMatchObject({ expires_at: at, data_type: 'tar file', comment: 'plain' });
    await rods.must(['isysmeta', 'mod', path, 'comment', '0', 'numbered']);
    expect((await rods.must(`isysmeta ls -l ${path}`)).stdout).toContain('r_comment: numbered\n');
    const refused = await alice.run('isysmeta mod dated +1h');
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain('-830000');
  });

  it('lists data types, and fails for bad times and missing objects', async () => {
    const { stdout } = await alice.must('isysmeta ldt');
    expect(stdout).toMatch(/^Defined data-types:\n/);
    expect(stdout).toContain('\ntar file\n');
    expect((await rods.run('isysmeta mod x soon')).stderr).toContain('Invalid time format input');
    expect((await rods.run('isysmeta mod x soon')).code).toBe(1);
    expect((await alice.run('isysmeta ls nothing')).code).toBe(4);
  });
});

describe('iscan', () => {
  it('finds files that the catalog does not know', async () => {
    const folder = await serverFolder({ known: '1', stray: '2', 'deep/stray2': '3' });
    await symlink(join(folder, 'stray'), join(folder, 'link'));
    await rods.must(`ireg ${folder}/known ${rods.collection}/known${made}`);
    const flat = await rods.run(`iscan ${folder}`);
    expect(flat).toMatchObject({ code: 4, stdout: `${folder}/stray is not registered in iRODS\n` });
    const deep = await rods.run(`iscan -r --json ${folder}`);
    const found = JSON.parse(deep.stdout).map(
      (one: Record<string, unknown>) => one['physical_path'],
    );
    expect(found.sort()).toEqual([`${folder}/deep/stray2`, `${folder}/stray`]);
    expect(await rods.run(`iscan ${folder}/known`)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('finds data objects whose files are gone', async () => {
    const folder = await serverFolder({ here: '1', gone: '2' });
    await rods.must('imkdir scanned');
    for (const name of ['here', 'gone']) {
      await rods.must(`ireg ${folder}/${name} ${rods.collection}/scanned/${name}`);
    }
    expect((await rods.run('iscan -d scanned')).code).toBe(0);
    await rm(join(folder, 'gone'));
    expect(await rods.run('iscan -d scanned')).toMatchObject({
      code: 4,
      stdout: `Physical file ${folder}/gone on server localhost is missing, corresponding to iRODS object ${rods.collection}/scanned/gone\n`,
    });
    expect((await rods.run('iscan -d scanned/here')).code).toBe(0);
    expect((await alice.run('iscan -d .')).stderr).toContain('-830000');
  });

  it('says that it cannot look at other hosts', async () => {
    await rods.must('iadmin mkresc far unixfilesystem far.example.org:/vault');
    await rods.must('imkdir elsewhere');
    const folder = await serverFolder({ file: '1' });
    const path = `${rods.collection}/elsewhere/file`;
    await rods.must(`ireg ${folder}/file ${path}`);
    await rods.must('iadmin modresc demoResc host far.example.org');
    const outcome = await rods.run('iscan -d elsewhere');
    await rods.must('iadmin modresc demoResc host localhost');
    expect(outcome).toMatchObject({ code: 4, stdout: '' });
    expect(outcome.stderr).toContain('cannot look at the files of far.example.org');
  });

  it('fails for what is not there', async () => {
    expect((await rods.run('iscan /nowhere/at/all')).code).toBe(4);
    expect((await rods.run('iscan relative')).code).toBe(1);
    expect((await rods.run('iscan -d nothing')).code).toBe(4);
  });
});

describe('ifsck', () => {
  it('finds files that are not what the catalog says', async () => {
    const folder = await serverFolder({ fine: 'fine', longer: 'long', other: 'abcd', plain: 'x' });
    for (const name of ['fine', 'longer', 'other']) {
      await rods.must(`ireg -k ${folder}/${name} ${rods.collection}/fsck-${name}`);
    }
    await rods.must(`ireg ${folder}/plain ${rods.collection}/fsck-plain`);
    expect(await rods.run(`ifsck -r ${folder}`)).toMatchObject({ code: 0, stdout: '' });
    const warned = await rods.run(`ifsck -rK ${folder}`);
    expect(warned).toMatchObject({
      code: 0,
      stdout: `WARNING: checksum not available for iRODS object [${rods.collection}/fsck-plain], no checksum comparison possible with local file [${folder}/plain] .\n`,
    });
    await appendFile(join(folder, 'longer'), 'er');
    await writeFile(join(folder, 'other'), 'abcX');
    await writeFile(join(folder, 'stray'), '');
    const outcome = await rods.run(`ifsck -rK -R demoResc ${folder}`);
    expect(outcome.code).toBe(4);
    const prefix = `${rods.collection}/fsck`;
    expect(outcome.stdout.split('\n').sort().slice(1)).toEqual([
      `CORRUPTION: local file [${folder}/longer] size [6] not consistent with iRODS object [${prefix}-longer] size [4].`,
      `CORRUPTION: local file [${folder}/other] checksum not consistent with iRODS object [${prefix}-other] checksum.`,
      `WARNING: checksum not available for iRODS object [${prefix}-plain], no checksum comparison possible with local file [${folder}/plain] .`,
      `WARNING: local file [${folder}/stray] is not registered in iRODS.`,
    ]);
    expect((await rods.run('ifsck relative')).code).toBe(1);
  });
});
