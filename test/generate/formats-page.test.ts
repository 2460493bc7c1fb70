import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatsPage } from '../../src/generate/formats-page.js';
import { PROJECT } from '../repo/source-imports.js';

test('names every code that an error can have', async () => {
  const source = await readFile(join(PROJECT, 'src', 'errors.ts'), 'utf8');
  const codes = [...source.matchAll(/readonly code = '(\w+)'/g)].map(([, code = '']) => code);
  expect(codes).toContain('LOCKED');
  const [, listed = ''] = /`code` is one of ([^.]+)\./.exec(formatsPage([])) ?? [];
  // What only has an exit code is never told; what is no error of ours is a defect.
  const told = [...codes.filter((code) => code !== 'NEGATIVE'), 'INTERNAL'];
  expect(listed.split(/, | and /).sort()).toEqual(told.sort());
});
