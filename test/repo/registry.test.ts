import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OptionSpec } from '../../src/cli/define-command.js';
import { COMMON_OPTIONS, flagWords, globalOptionsOf } from '../../src/cli/global-options.js';
import { HIDDEN, REGISTRY } from '../../src/cli/registry.js';
import { type LoadedCommand, leavesOf, loadCommands } from '../../src/generate/loaded-command.js';
import { runCli } from '../helpers/run-cli.js';
import { PROJECT } from './source-imports.js';

const commands = await loadCommands();
const leaves = commands.flatMap(leavesOf);

test('every command file is registered, and every entry has its file', async () => {
  const files = await readdir(join(PROJECT, 'src', 'commands'));
  const names = files.filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3));
  const registered = [...REGISTRY, ...HIDDEN].map(({ name }) => name.replace(/^_+/, ''));
  expect(registered.sort()).toEqual(names.sort());
});

test('names and aliases are used once', () => {
  const names = REGISTRY.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('entries stand sorted within their groups, and groups together', () => {
  const groups = REGISTRY.map(({ group }) => group).filter(
    (group, at, all) => group !== all[at - 1],
  );
  expect(new Set(groups).size).toBe(groups.length);
  for (const group of groups) {
    const names = REGISTRY.filter((entry) => entry.group === group).map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  }
});

test('summaries are short, begin in lower case and end without a full stop', () => {
  const summaries = [
    ...REGISTRY.map(({ name, summary }) => [name, summary] as const),
    ...leaves.map(({ title, summary }) => [title, summary] as const),
  ];
  const odd = summaries.filter(([, summary]) => !/^[a-z].{3,70}[^.\s]$/.test(summary));
  expect(odd).toEqual([]);
});

describe.each(leaves)('$title', ({ title, leaf }) => {
  const own = Object.entries(leaf.options as Record<string, OptionSpec<unknown>>);

  test('flags are well formed and used once', () => {
    const words = own.flatMap(([, option]) => flagWords(option.flags));
    expect(words.filter((word) => !/^(-[A-Za-z0-9]|--[a-zA-Z][a-zA-Z0-9_-]+)$/.test(word))).toEqual(
      [],
    );
    const all = [
      ...words,
      ...Object.values(globalOptionsOf(leaf)).flatMap((option) => flagWords(option.flags)),
    ];
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  test('a value stands in the flags where one is taken, and only there', () => {
    const odd = own.filter(([, { flags, takes }]) => /[<[]/.test(flags) !== (takes === 'value'));
    expect(odd).toEqual([]);
  });

  test('option keys leave those of the global options alone', () => {
    const global = new Set([
      ...Object.keys(COMMON_OPTIONS),
      ...['json', 'ndjson', 'csv', 'tsv', 'fields', 'dryRun'],
    ]);
    expect(own.map(([key]) => key).filter((key) => global.has(key))).toEqual([]);
  });

  test('only the last argument takes several words', () => {
    const variadic = leaf.args.map(({ variadic }: { variadic?: true }) => variadic === true);
    expect(variadic.slice(0, -1)).not.toContain(true);
  });

  test('shows its help', async () => {
    const outcome = await runCli([...title.replace(/^irods /, '').split(' '), '--help']);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain('Exit status:');
    expect(outcome.stdout).toContain(title);
  });
});

test('every command shows help at -h, and irods --help names it', async () => {
  const program = (await runCli('irods --help')).stdout;
  for (const { name } of REGISTRY) {
    expect((await runCli([name, '-h'])).code).toBe(0);
    expect(program.split(/\s+/)).toContain(name);
  }
});

/** The lines of all examples of a command and its subcommands. */
function exampleLines(loaded: LoadedCommand): readonly string[] {
  return [loaded.command, ...leavesOf(loaded).map(({ leaf }) => leaf)].flatMap(
    ({ examples = [] }) => examples.map(([line]: readonly [string, string]) => line),
  );
}

test('every command that can do something has an example that shows it', () => {
  const available = commands.filter(({ entry }) => entry.unavailable !== true);
  const without = available.filter(
    (loaded) => !exampleLines(loaded).some((line) => line.includes(loaded.title)),
  );
  expect(without.map(({ title }) => title)).toEqual([]);
});

test('examples use commands that there are', () => {
  const titles = commands.map(({ title }) => title);
  const lines = commands.flatMap(exampleLines);
  expect(lines.filter((line) => !titles.some((title) => line.includes(title)))).toEqual([]);
});

/** What these print is bytes, a document of its own or the output of other commands. */
const NO_RECORDS = [
  ...['icat', 'ihead', 'itail', 'istream read', 'irods api', 'irods auth token'],
  ...['irods sandbox', 'ishell', 'iadmin', 'igroupadmin', 'imeta', 'iticket'],
  ...['iadmin help', 'igroupadmin help', 'iticket help', 'imeta help', 'imeta export'],
  ...['ischema get', 'ischema template', 'ischema export'],
];

test('what a command prints is records for programs, unless it cannot be', () => {
  const texts = leaves.filter(({ leaf }) => leaf.prints.kind === 'text').map(({ title }) => title);
  expect(texts.sort()).toEqual([...NO_RECORDS].sort());
});
