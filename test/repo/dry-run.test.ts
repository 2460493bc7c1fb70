/** `--dry-run` of every command that changes something: no request that changes anything is sent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGroup, type LeafCommand } from '../../src/cli/define-command.js';
import { REGISTRY } from '../../src/cli/registry.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let admin: TestPerson;
let before = '';

beforeAll(async () => {
  admin = await zone.admin();
  await admin.write('local.txt', 'some text\n');
  await admin.must('imkdir c');
  await admin.must('iput local.txt c/a.txt');
  await admin.must('imeta add -d c/a.txt attribute value');
  before = await everything();
});
afterAll(async () => {
  expect(await everything()).toBe(before);
});

/** All that the catalog tells of entries, permissions and metadata. */
async function everything(): Promise<string> {
  const entries = await admin.must('ils -r --json /tempZone');
  const users = await admin.must('iadmin lu');
  const resources = await admin.must('iadmin lr');
  return entries.stdout + users.stdout + resources.stdout;
}

const leaves: { title: string; words: string[]; leaf: LeafCommand }[] = [];
for (const { name, load } of REGISTRY) {
  const { command } = await load();
  const found = isGroup(command)
    ? Object.entries(command.subcommands).map(([sub, { command: leaf }]) => ({
        words: [name, sub],
        leaf,
      }))
    : [{ words: [name], leaf: command }];
  for (const { words, leaf } of found) {
    if (leaf.changes) leaves.push({ title: words.join(' '), words, leaf: leaf as LeafCommand });
  }
}

describe('with --dry-run', () => {
  it.each(leaves.map((one) => [one.title, one] as const))(
    '%s sends no change',
    async (_, { words, leaf }) => {
      const args = leaf.args.map(({ complete }) =>
        complete === 'local-path' ? 'local.txt' : 'c/a.txt',
      );
      for (const rest of [args, [...args, 'x'], ['-d', 'c/a.txt', 'attribute', 'value']]) {
        const outcome = await admin.run([...words, '--dry-run', '--debug', ...rest], {
          stdin: 'yes\n',
          env: { EDITOR: 'true', VISUAL: 'true' },
        });
        expect(outcome.stderr).not.toMatch(/^> \d+ POST (?!\S*authenticate)/m);
        expect(outcome.code).not.toBe(70);
      }
    },
  );
});
