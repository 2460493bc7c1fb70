/** The completion scripts in the shells they are for. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../helpers/installed-tools.js';
import {
  completeInBash,
  completeInFish,
  completeInZsh,
  type Desk,
  makeDesk,
} from './complete-in.js';

let desk: Desk;
beforeAll(async () => {
  desk = await makeDesk(await mkdtemp(join(tmpdir(), 'irods-completion-')));
});
afterAll(async () => {
  await rm(desk.folder, { recursive: true, force: true });
});

const SHELLS = [
  { shell: 'bash', complete: completeInBash },
  { shell: 'zsh', complete: completeInZsh },
  { shell: 'fish', complete: completeInFish },
];

describe.each(SHELLS)('$shell', ({ shell, complete }) => {
  if (!isInstalled(shell)) {
    test.skip(`${shell} is not installed: skipped`, () => {});
    return;
  }

  test('completes names of commands', async () => {
    expect(await complete(desk, 'irods ii')).toEqual(['iinit']);
    expect(await complete(desk, 'irods sand')).toEqual(['sandbox']);
  });

  test('completes options of a command, under each of its names', async () => {
    for (const line of ['ils --rec', 'irods ils --rec', 'irods ls --rec']) {
      expect(await complete(desk, line)).toEqual(['--recursive']);
    }
    expect(await complete(desk, 'irods sandbox --ad')).toEqual(['--admin']);
  });

  test('completes the values of an option', async () => {
    expect(await complete(desk, 'ils --color al')).toEqual(['always']);
    expect(await complete(desk, 'irods sandbox --api-version 0.6')).toEqual(['0.6.0']);
  });

  test('completes subcommands and their options', async () => {
    expect(await complete(desk, 'iadmin mku')).toEqual(['mkuser']);
    expect(await complete(desk, 'irods admin lu --nd')).toEqual(['--ndjson']);
  });

  test('completes local paths', async () => {
    const offered = await complete(desk, 'irods sandbox --dir loc');
    expect(offered.map((path) => path.replaceAll('\\', ''))).toEqual([
      'local one.txt',
      'local-two.txt',
    ]);
  });

  test('asks irods for logical paths, with the words of the line', async () => {
    expect(await complete(desk, 'ils -l rea')).toEqual(
      expect.arrayContaining(['reads/', 'reads & writes.txt']),
    );
    expect(await complete(desk, 'ils asked')).toEqual(['asked:ils asked']);
  });

  test('offers nothing where nothing can be known', async () => {
    expect(await complete(desk, 'iinit --user-name x')).toEqual([]);
  });
});
