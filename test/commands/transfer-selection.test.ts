/** What rules leave out of a transfer: it is neither moved, nor read, nor complained about. */
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Fate, intercept } from '../helpers/intercept.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { plant } from '../helpers/transfer-steps.js';

const zone = useZone();
let alice: TestPerson;
beforeEach(async () => {
  alice = await zone.newcomer();
});

/** Paths of all leaves below a local folder. */
async function files(folder: string): Promise<readonly string[]> {
  const root = join(alice.cwd, folder);
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .sort();
}

/** Paths of all data objects below a collection. */
async function objects(collection: string): Promise<readonly string[]> {
  const { stdout } = await alice.must(`ifind ${collection} --type f`);
  const root = `${alice.collection}/${collection}/`;
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => line.slice(root.length)).sort();
}

/** Writes a file whose name is not UTF-8. */
async function writeOddly(folder: string, name: readonly number[]): Promise<void> {
  const path = Buffer.concat([Buffer.from(`${join(alice.cwd, folder)}/`), Buffer.from(name)]);
  await writeFile(path, 'odd');
}

/** How many requests a command line sends. */
async function requestsOf(line: string): Promise<number> {
  const { stderr } = await alice.must(`${line} --debug`);
  return stderr.split('\n').filter((text) => text.startsWith('> ')).length;
}

describe.each(['iput -r', 'irsync -r'])('%s', (command) => {
  /** The line that brings `src` into a collection that is not there yet. */
  const line = (options: string, target: string): string =>
    `${command} ${options} src ${command.startsWith('irsync') ? 'i:' : ''}${target}`;

  test('passes by an excluded link that leads nowhere, or in a circle', async () => {
    await plant(alice, ['src/a', 'src/sub/b']);
    await symlink('nowhere', join(alice.cwd, 'src/broken.lnk'));
    await symlink('..', join(alice.cwd, 'src/sub/loop.lnk'));
    expect((await alice.run(line('-v', 'all'))).code).toBe(3);
    const passed = { code: 0, stderr: '' };
    expect(await alice.run(line('-q --exclude *.lnk', 'some'))).toMatchObject(passed);
    const refusing = line('-q --links refuse --exclude *.lnk', 'none');
    expect(await alice.run(refusing)).toMatchObject(passed);
    expect(await objects('some')).toEqual(['a', 'sub/b']);
  });

  test('tells a link to a folder from one to nothing where a rule does', async () => {
    await plant(alice, ['src/a', 'other/b']);
    await symlink('../other', join(alice.cwd, 'src/folder.lnk'));
    await symlink('nowhere', join(alice.cwd, 'src/broken.lnk'));
    const { code, stderr } = await alice.run(line('--exclude *.lnk/', 'one'));
    expect(code).toBe(3);
    expect(stderr).toContain('broken.lnk');
    expect(stderr).not.toContain('folder.lnk');
    expect(await objects('one')).toEqual(['a']);
    await rm(join(alice.cwd, 'src/broken.lnk'));
    await alice.must(line('--links refuse --exclude *.lnk/', 'two'));
    expect((await alice.run(line('--links refuse', 'three'))).code).toBe(3);
  });

  test.skipIf(process.platform !== 'linux')(
    'passes by an excluded name that is not UTF-8',
    async () => {
      await plant(alice, ['src/a']);
      await writeOddly('src', [0x62, 0xff]);
      expect((await alice.run(line('', 'one'))).stderr).toContain('its name is not UTF-8');
      expect((await alice.run(line('--exclude b*/', 'two'))).code).toBe(3);
      const passed = { code: 0, stderr: '' };
      expect(await alice.run(line('-q --exclude b*', 'three'))).toMatchObject(passed);
      await alice.write('src/.irodsignore', 'b*\n!b*/\n');
      expect(await alice.run(line('-q', 'four'))).toMatchObject(passed);
      expect(await objects('four')).toEqual(['.irodsignore', 'a']);
    },
  );

  test('leaves a folder alone whose ignore file cannot be read, and goes on', async () => {
    await plant(alice, ['src/a', 'src/sub/b', 'src/sub/deep/c', 'src/z']);
    await mkdir(join(alice.cwd, 'src/sub/.irodsignore'));
    const { code, stderr } = await alice.run(line('', 'one'));
    expect(code).toBe(3);
    expect(stderr).toContain('sub/.irodsignore: it is a directory');
    expect(stderr).toContain('was left alone');
    expect(await objects('one')).toEqual(['a', 'z']);
    expect((await alice.run(line('--exclude sub', 'two'))).code).toBe(0);
  });
});

describe('iget -r', () => {
  test('reads the ignore files of collections, and brings them', async () => {
    await plant(alice, ['src/a', 'src/b.tmp', 'src/sub/c.log', 'src/sub/d', 'src/out/e']);
    await alice.must('iput -r src up');
    await alice.must('istream write up/.irodsignore', { stdin: '*.tmp\nout/\n' });
    await alice.must('istream write up/sub/.irodsignore', { stdin: '*.log\n' });
    await alice.must('iget -r up down');
    expect(await files('down')).toEqual(['.irodsignore', 'a', 'sub/.irodsignore', 'sub/d']);
    await alice.must('irsync -r i:up same');
    expect(await files('same')).toEqual(await files('down'));
    await alice.must('iget -r --include *.log up more');
    expect(await files('more')).toContain('sub/c.log');
  });

  test('reads them with a ticket too', async () => {
    await plant(alice, ['src/a', 'src/b.tmp', 'src/sub/c.tmp', 'src/out/d']);
    await alice.must('iput -r src up');
    await alice.must('istream write up/.irodsignore', { stdin: '*.tmp\nout/\n' });
    const made = await alice.must('iticket create read up');
    const ticket = made.stdout.trim().slice('ticket:'.length);
    const bob = await zone.newcomer();
    await bob.must(`iget -r -t ${ticket} ${alice.collection}/up down`);
    const found = await readdir(join(bob.cwd, 'down'), { recursive: true });
    expect(found.sort()).toEqual(['.irodsignore', 'a', 'sub']);
  });

  test('asks nothing more for collections that have none, and one read for one that has', async () => {
    for (const collection of ['few/a', 'many/a', 'many/b', 'many/c/d', 'ruled/a']) {
      await alice.must(`imkdir -p ${collection}`);
    }
    await alice.must('istream write ruled/a/.irodsignore', { stdin: '*.tmp\n' });
    const few = await requestsOf('iget -r few down');
    expect(await requestsOf('iget -r many down2')).toBe(few);
    expect(await requestsOf('iget -r ruled down3')).toBe(few + 2);
  });

  test('does not read the ignore file of a collection that is left out', async () => {
    await plant(alice, ['src/a', 'src/out/b']);
    await alice.must('iput -r src up');
    await alice.must('istream write up/out/.irodsignore', { stdin: '*.tmp\n' });
    const lines = ['iget -r --exclude out up', 'irsync -r --exclude out i:up'];
    const counts = [];
    for (const line of lines) counts.push(await requestsOf(`${line} ${line.slice(0, 4)}1`));
    await alice.must('irm -f up/out/.irodsignore');
    for (const line of lines) {
      expect(await requestsOf(`${line} ${line.slice(0, 4)}2`)).toBe(counts.shift());
    }
  });

  test('leaves a collection alone whose ignore file cannot be read, and goes on', async () => {
    await plant(alice, ['src/a', 'src/p+q/.irodsignore', 'src/p+q/deep/c', 'src/z']);
    await alice.must('iput -r src up');
    for (const line of ['iget -r up one', 'irsync -r i:up two']) {
      const { code, stderr } = await alice.run(line);
      expect(code).toBe(3);
      expect(stderr).toContain('1 failed');
      expect(stderr).toContain('up/p+q/.irodsignore');
    }
    expect(await files('one')).toEqual(['a', 'z']);
    expect(await files('two')).toEqual(['a', 'z']);
  });
});

describe('irsync --delete', () => {
  test('moves nothing into a target whose ignore file cannot be read', async () => {
    await plant(alice, ['src/a', 'down/.irodsignore/x', 'down/a']);
    await alice.must('irsync -r src i:up');
    await alice.write('down/a', 'mine');
    const { code, stderr } = await alice.run('irsync -r --delete i:up down');
    expect(code).toBe(3);
    expect(stderr).toContain('.irodsignore: it is a directory');
    expect((await alice.read('down/a')).toString()).toBe('mine');
  });

  test('keeps a folder of the target whose ignore file cannot be read', async () => {
    await plant(alice, ['src/a', 'down/gone', 'down/sub/b', 'down/other/.irodsignore/x']);
    await alice.must('irsync -r src i:up');
    const { code, stderr } = await alice.run('irsync -r --delete i:up down');
    expect(code).toBe(3);
    expect(stderr).toContain('other/.irodsignore: it is a directory');
    expect(await files('down')).toEqual(['a', 'other/.irodsignore/x']);
    await alice.must('irsync -r --delete --exclude other i:up down');
    expect(await files('down')).toEqual(['a', 'other/.irodsignore/x']);
  });
});

describe('--stable-for', () => {
  test.each([
    ['iput fresh', 'fresh'],
    ['iput fresh old', 'fresh'],
    ['irsync fresh i:', 'fresh'],
    ['irsync fresh old i:', 'fresh'],
  ])('leaves a file alone that is named, too: %s', async (line, name) => {
    await plant(alice, ['old']);
    await alice.write('fresh', 'x');
    const words = line.split(' ');
    if (words.length > 2) words.push(words[0] === 'irsync' ? `i:${alice.collection}` : '.');
    const told = words.filter((word) => word !== 'i:');
    const choice = ['--stable-for', '1h', '--json'];
    const planned = await alice.must([...told, ...choice, '--dry-run']);
    const { stdout } = await alice.must([...told, ...choice]);
    expect(planned.stdout.match(/skipped/g)).toEqual(stdout.match(/skipped/g));
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ state: 'skipped', reason: 'still being written' }),
    );
    const { stdout: listing } = await alice.must('ils');
    expect(listing).not.toContain(name);
    expect(listing.includes('old')).toBe(line.includes('old'));
  });

  test.each([
    'iget fresh .',
    'iget fresh copy',
    'irsync i:fresh .',
    'irsync i:fresh i:second .',
    'irsync i:fresh copy',
    'irsync -r i:fresh i:tree/ .',
  ])('leaves an object alone that is named: %s', async (line) => {
    await alice.must('imkdir tree');
    for (const name of ['fresh', 'second']) await alice.must(`iput - ${name}`, { stdin: 'x' });
    const { stdout } = await alice.must(`${line} --stable-for 1h --json`);
    const states = (JSON.parse(stdout) as { state: string }[]).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['skipped']));
    expect(await files('.')).toEqual([]);
  });

  test.each(['iput -r src up', 'irsync -r src i:up'])(
    'counts from when it is a file’s turn: %s',
    async (line) => {
      const names = Array.from({ length: 12 }, (_, number) => `f${10 + number}`);
      await plant(
        alice,
        names.map((name) => `src/${name}`),
      );
      const between = await intercept(zone.url, async ({ what, before }): Promise<Fate> => {
        if (what === 'data-objects write' && before === 0) await alice.write('src/f21', 'more');
        return 'pass';
      });
      try {
        const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: alice.password };
        const { stdout } = await alice.must(`${line} --stable-for 1h --ndjson`, { env });
        expect(stdout).toContain('still being written');
        expect(await objects('up')).toEqual(names.slice(0, -1));
      } finally {
        await between.close();
      }
    },
  );
});

describe('--links', () => {
  test.each(['iput', 'irsync'])('counts for a link that is named: %s', async (command) => {
    await plant(alice, ['tree/file', 'file']);
    await symlink('file', join(alice.cwd, 'link'));
    await symlink('tree', join(alice.cwd, 'linked'));
    const target = command === 'iput' ? 'up' : 'i:up';
    for (const source of ['link', 'linked']) {
      await alice.must(`${command} -r --links skip ${source} ${target}`);
      const refused = await alice.run(`${command} -r --links refuse ${source} ${target}`);
      expect(refused.code).toBe(3);
      expect(refused.stderr).toContain(`${source} is a symbolic link`);
      expect((await alice.must('ils')).stdout).not.toContain('up');
    }
    // With a slash at its end it means what it leads to.
    await alice.must(`${command} -r --links skip linked/ ${target}`);
    expect(await objects('up')).toEqual(['file']);
  });
});

test('a whole home folder goes without the sessions and journals of this program', async () => {
  const home = alice.env['HOME'] ?? '';
  await writeFile(join(home, 'notes.txt'), 'mine');
  await mkdir(join(home, '.irods', 'kept'), { recursive: true });
  await writeFile(join(home, '.irods', 'kept', 'too'), 'mine');
  const own = await readdir(join(home, '.irods', 'http-api'));
  expect(own.length).toBeGreaterThan(0);
  for (const line of [`iput -r ${home} put`, `irsync -r --include http-api ${home} i:synced`]) {
    await alice.must(line);
  }
  for (const collection of ['put', 'synced']) {
    const { stdout } = await alice.must(['ils', '-r', collection]);
    expect(stdout).toContain('notes.txt');
    expect(stdout).toContain('/.irods/kept');
    expect(stdout).not.toContain('http-api');
    await alice.must(`icheck ${home} ${collection}`);
  }
  const again = (await alice.must(`irsync -rv ${home} i:synced`)).stdout.match(/.+/g) ?? [];
  expect(again.filter((line) => !line.includes('no sync required'))).toEqual([]);
  await alice.must('irm -rf synced/.irods');
  await alice.must(`irsync -r --delete i:synced ${home}`);
  expect(await readdir(join(home, '.irods'))).toEqual(['http-api']);
  expect(await readdir(join(home, '.irods', 'http-api'))).toEqual(expect.arrayContaining(own));
});
