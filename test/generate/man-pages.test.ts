import { expect, test } from 'vitest';
import { loadCommands } from '../../src/generate/loaded-command.js';
import { manPage } from '../../src/generate/man-pages.js';

const commands = await loadCommands();
const ipwd = commands.find(({ title }) => title === 'ipwd');

function pageShowing(shown: readonly string[]): string {
  if (ipwd === undefined) throw new Error('there is no ipwd');
  return manPage(ipwd, '1.2.3', new Map(), new Map([['ipwd', shown]]));
}

test('shows below an example what it showed, each line as it was', () => {
  expect(pageShowing(['.hidden  \\n', "'quoted'", '', '└── x'])).toContain(
    [
      '.SH EXAMPLES',
      'The current collection:',
      '.RS 4',
      '.nf',
      '\\fB$ ipwd\\fR',
      '\\&.hidden  \\en',
      '\\(aqquoted\\(aq',
      '',
      '\\[u2514]\\[u2500]\\[u2500] x',
      '.fi',
      '.RE',
    ].join('\n'),
  );
});

test('cuts what is long', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, i) => `line ${i + 1}`);
  expect(pageShowing(numbered(12))).toContain('line 11\nline 12\n.fi');
  expect(pageShowing(numbered(13))).toContain('line 11\n\\&...\n.fi');
});

test.each([
  ['iadmin', '\\fB6\\fR\nyou are no administrator (rodsadmin)\n'],
  ['ischema', '; ischema validate: a document does not fit, or could not be read\n'],
])('lists what only subcommands of %s end with', (name, row) => {
  const command = commands.find(({ title }) => title === name);
  if (command === undefined) throw new Error(`there is no ${name}`);
  expect(manPage(command, '1.2.3', new Map(), new Map())).toContain(row);
});
