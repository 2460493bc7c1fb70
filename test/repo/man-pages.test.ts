import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWith } from '../helpers/installed-tools.js';
import { runProgram } from '../helpers/run-program.js';
import { PROJECT } from './source-imports.js';

const folder = join(PROJECT, 'man');
const pages = (await readdir(folder)).sort();

/** How each formatter says what it does not like; silence is good. */
const LINTERS = [
  ['mandoc', ['-T', 'lint', '-W', 'warning']],
  ['groff', ['-man', '-ww', '-z', '-Tutf8']],
] as const;

for (const [program, options] of LINTERS) {
  describeWith(program, program, () => {
    test('finds nothing to warn of', async () => {
      const words = [...options, ...pages.map((page) => join(folder, page))];
      const { code, stdout, stderr } = await runProgram(program, words);
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });
}

describeWith('man', 'man', () => {
  test('shows a page with the options as they are typed', async () => {
    const { code, stdout, stderr } = await runProgram('man', ['-l', join(folder, 'ils.1')], {
      env: { MANWIDTH: '80', LC_ALL: 'C.UTF-8' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ +ils \[options\] \[path \.\.\.\]$/m);
    expect(stdout).toMatch(/^ +-r, --recursive$/m);
  });
});

test.each(pages.filter((page) => page.endsWith('.1')))(
  '%s has the sections of a command',
  async (page) => {
    const text = await readFile(join(folder, page), 'utf8');
    const sections = [...text.matchAll(/^\.SH (.+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(expect.arrayContaining(['NAME', 'SYNOPSIS', 'DESCRIPTION']));
    expect(sections.slice(-1)).toEqual(['SEE ALSO']);
    expect(sections).toContain('EXIT STATUS');
    // Characters beyond ASCII are written by their names, for formatters that read bytes.
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
  },
);
