import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();

test('a folder may be named in every way', async () => {
  const alice = await zone.newcomer();
  await alice.write('notes.txt', 'text\n');
  await alice.must('iput notes.txt');
  const folder = join(alice.cwd, 'target');
  await mkdir(folder);
  for (const typed of [
    'target',
    'target/',
    folder,
    `${folder}/`,
    `${folder}//`,
    `${folder}/../target/`,
  ]) {
    const { code, stderr } = await alice.run(['iget', '-f', 'notes.txt', typed]);
    expect({ typed, code, stderr }).toMatchObject({ typed, code: 0 });
  }
  expect((await alice.read('target/notes.txt')).toString()).toBe('text\n');
});
