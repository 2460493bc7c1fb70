/** What people see on a terminal, where it is not what scripts read. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunOptions } from '../helpers/run-cli.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let alice: TestPerson;
let home: string;
const HOUR = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;

beforeAll(async () => {
  alice = await zone.person('alice');
  home = alice.collection;
  const wire = await Wire.as(zone, alice);
  await alice.must('imkdir -p reads/raw/deep reads/漢字');
  for (const name of ['a.txt', 'b.txt', '漢.txt']) await wire.write(`${home}/reads/${name}`, name);
  await wire.write(`${home}/reads/raw/deep/big.bin`, 'x'.repeat(3000));
});

/** stdout on a terminal without colour. */
async function onTerminal(line: string, options: RunOptions = {}): Promise<string> {
  const outcome = await alice.must(line, {
    tty: true,
    ...options,
    env: { NO_COLOR: '1', ...options.env },
  });
  return outcome.stdout;
}

describe('ils on a terminal', () => {
  it('shows names side by side, collections with a slash', async () => {
    expect(await onTerminal('ils reads')).toBe(
      `${home}/reads:\na.txt  b.txt  漢.txt  raw/  漢字/\n`,
    );
    expect(await onTerminal('ils reads', { columns: 14 })).toBe(
      `${home}/reads:\na.txt   raw/\nb.txt   漢字/\n漢.txt\n`,
    );
  });

  it('sets the collections of -r apart', async () => {
    expect(await onTerminal('ils -r reads/raw')).toBe(
      `${home}/reads/raw:\n\n${home}/reads/raw/deep:\nbig.bin\n`,
    );
  });

  it('aligns the columns of -l', async () => {
    const lines = (await onTerminal('ils -l reads')).trimEnd().split('\n');
    expect(lines[1]).toMatch(new RegExp(`^alice  0  demoResc  5  ${HOUR}  &  a.txt$`));
    expect(lines[3]).toMatch(new RegExp(`^alice  0  demoResc  7  ${HOUR}  &  漢.txt$`));
    expect(lines[4]).toMatch(new RegExp(`^ {20}-  ${HOUR}     raw/$`));
  });

  it('colours by type where colour is on, and is the same without it', async () => {
    const plain = await onTerminal('ils reads');
    const coloured = await onTerminal('ils --color always reads');
    expect(coloured).toContain('\u001b[1m\u001b[34mraw\u001b[39m\u001b[22m/');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    const { stdout } = await alice.must('ils reads', { tty: true, env: { TERM: 'xterm' } });
    expect(stdout).toBe(coloured);
    expect((await alice.must('ils --color never reads', { tty: true })).stdout).toBe(plain);
  });

  it('is for scripts what it was, with colours only where they are asked for', async () => {
    const { stdout } = await alice.must('ils reads', { env: { TERM: 'xterm' } });
    expect(stdout).toBe(
      [
        `${home}/reads:`,
        '  a.txt',
        '  b.txt',
        '  漢.txt',
        `  C- ${home}/reads/raw`,
        `  C- ${home}/reads/漢字`,
        '',
      ].join('\n'),
    );
    const coloured = (await alice.must('ils --color always reads')).stdout;
    expect(coloured).not.toBe(stdout);
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(stdout);
    const json = await alice.must('ils --json --color always reads', { tty: true });
    expect(json.stdout).not.toContain('\u001b');
  });
});

describe('sizes', () => {
  it('have units with -H, in ils, itree and idu', async () => {
    const deep = 'reads/raw/deep';
    expect(await onTerminal(`ils -lH ${deep}`)).toMatch(/ {2}2\.9K {2}\d/);
    expect((await alice.must(`ils -lH ${deep}`)).stdout).toMatch(/ {9}2\.9K \d/);
    expect((await alice.must(`itree -H ${deep}`)).stdout).toBe(
      'deep\n  big.bin 2.9K\nFound 0 collections and 1 data objects, taking up 2.9K total\n',
    );
    expect((await alice.must(`idu -H ${deep}`)).stdout).toBe(`2.9K\t${home}/${deep}\n`);
    const [record] = JSON.parse((await alice.must(`ils -H --json ${deep}`)).stdout) as {
      size: number;
    }[];
    expect(record?.size).toBe(3000);
  });
});

describe('itree on a terminal', () => {
  it('draws lines', async () => {
    expect(await onTerminal('itree reads')).toBe(
      [
        'reads',
        '├── raw/',
        '│   └── deep/',
        '│       └── big.bin',
        '├── 漢字/',
        '├── a.txt',
        '├── b.txt',
        '└── 漢.txt',
        'Found 3 collections and 4 data objects',
        '',
      ].join('\n'),
    );
  });

  it('ends the lines at the last thing that is shown', async () => {
    expect(await onTerminal('itree -P a.txt -L 1 reads')).toBe(
      'reads\n├── raw/\n├── 漢字/\n└── a.txt\nFound 2 collections and 1 data objects\n',
    );
    expect(await onTerminal('itree -c -L 1 reads')).toContain('└── 漢字/\n');
  });

  it('indents where an indentation is asked for', async () => {
    expect(await onTerminal('itree --indent 1 -L 1 reads')).toContain(
      'reads\n raw\n 漢字\n a.txt\n',
    );
  });
});

describe('tables', () => {
  it('show metadata', async () => {
    await alice.must('imeta add -C reads length 12 cm');
    await alice.must('imeta add -C reads sample 漢字');
    expect(await onTerminal('imeta ls -C reads')).toBe(
      [
        `AVUs defined for collection ${home}/reads:`,
        '┌───────────┬───────┬───────┐',
        '│ attribute │ value │ units │',
        '├───────────┼───────┼───────┤',
        '│ length    │ 12    │ cm    │',
        '│ sample    │ 漢字  │       │',
        '└───────────┴───────┴───────┘',
        '',
      ].join('\n'),
    );
    expect(await onTerminal('imeta ls -C reads/raw')).toMatch(/raw:\nNone\n$/);
  });

  it('show tickets, one of them by all its fields', async () => {
    const { stdout } = await alice.must('iticket create write reads --uses 3');
    const ticket = stdout.trim().replace('ticket:', '');
    const listed = await onTerminal('iticket ls');
    expect(listed).toContain(`│ ${ticket} │ write  │ ${home}/reads/ │ 0 of 3 │ never   │`);
    expect(listed).not.toContain('----');
    const one = await onTerminal(`iticket ls ${ticket}`);
    expect(one).toMatch(/│ data objects written +│ 0 of 10 /);
    await alice.must('iticket create read reads/a.txt');
    const both = (await onTerminal('iticket ls')).trimEnd().split('\n');
    expect(both.map((line) => line.charAt(0)).join('')).toMatch(/^┌│├[│├]+└$/);
    expect(new Set(both.map((line) => line.length)).size).toBe(1);
    await alice.must(`iticket delete ${ticket}`);
  });

  it('show users, yourself by all that is known', async () => {
    const admin = await zone.admin();
    const { stdout } = await admin.must('iadmin lu', { tty: true, env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/│ alice +│ tempZone │ rodsuser +│/);
    expect(await onTerminal('iuserinfo')).toMatch(/│ name +│ alice +│\n/);
  });

  it('show resources, one of them by all its fields', async () => {
    expect(await onTerminal('ilsresc -l')).toMatch(/│ demoResc +│ unixfilesystem +│/);
    expect(await onTerminal('ilsresc -l demoResc')).toMatch(/│ vault +│ \S+ +│\n/);
  });
});

describe('tabs of the program’s own', () => {
  it('are columns, where a tab would be shown as two characters', async () => {
    expect(await onTerminal('idu -d 1 --count reads/raw')).toBe(
      `3000  1  ${home}/reads/raw/deep\n3000  1  ${home}/reads/raw\n`,
    );
    expect(await onTerminal('irule -a')).toMatch(/^ {8}irods_rule_engine_plugin-\S+$/m);
    const admin = await zone.admin();
    const made = await admin.must("iadmin mkresc looks replication ''", { tty: true });
    expect(made.stdout).toMatch(/^Name: {5}"looks"\nType: {5}"replication"$/m);
    const piped = await admin.must("iadmin mkresc looks2 replication ''");
    expect(piped.stdout).toContain('Name:\t\t"looks2"\nType:\t\t"replication"\n');
  });
});
