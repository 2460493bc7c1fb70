import { expect, test } from 'vitest';
import type { CommandGroup } from '../../src/cli/define-command.js';
import { findLeaf } from '../../src/cli/find-leaf.js';
import { findCommand } from '../../src/cli/registry.js';

/** imeta, and how often the options of its subcommands were read. */
async function watchedGroup(): Promise<{ readonly group: CommandGroup; reads: () => number }> {
  const { command } = (await findCommand('imeta')?.load()) ?? {};
  if (command === undefined || !('subcommands' in command)) throw new Error('imeta is no group');
  let reads = 0;
  const watched = Object.entries(command.subcommands).map(([name, { command: leaf, ...rest }]) => {
    const watching = new Proxy(leaf, {
      get: (target, key) => {
        if (key === 'options') reads += 1;
        return Reflect.get(target, key);
      },
    });
    return [name, { ...rest, command: watching }] as const;
  });
  const group = { ...command, subcommands: Object.fromEntries(watched) };
  return { group, reads: () => reads };
}

test('a subcommand that comes first is found without reading the options of all', async () => {
  const { group, reads } = await watchedGroup();
  expect(findLeaf(group, ['ls', '-C', 'reads'])).toMatchObject({
    subcommand: 'ls',
    words: ['-C', 'reads'],
  });
  expect(reads()).toBe(0);
});

test('a value of an option before it is no subcommand', async () => {
  const { group } = await watchedGroup();
  const words = ['--color', 'never', '--user-n', 'add', 'ls', '-C', 'reads'];
  expect(findLeaf(group, words)).toMatchObject({
    subcommand: 'ls',
    words: ['--color', 'never', '--user-n', 'add', '-C', 'reads'],
  });
});
