/**
 * `--dry-run` of every command that changes something, with a line that would really change
 * something: it says what it would do, sends no request that changes anything, and leaves the
 * catalog and the local files as they are. A changing command without a line is a failure.
 */
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import { leavesOf, loadCommands } from '../../src/generate/loaded-command.js';
import { SCHEMAS } from '../domain/schema/schema-files.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
const BOOK = join(SCHEMAS, 'book-v2.0.0-published.json');
const NOVEL = {
  title: 'A novel',
  cover: { colors: ['red'], type: 'soft' },
  author: [{ name: 'Ann', email: ['ann@kuleuven.be'] }],
  publisher: 'Corgi',
};
const PARTIAL_BYTES = 4 * 1024 * 1024;

/** What there is to be changed, made by the administrator. */
const PREPARATION = [
  'imkdir -p c/empty c/other',
  'iput local.txt c/a.txt',
  'iput local.txt c/b.txt',
  'iput local.txt gone.txt',
  'irm gone.txt',
  'iput -r --no-checksum tree c',
  'imeta add -d c/a.txt attribute value',
  'iticket create read c/a.txt',
  'iadmin mkresc disk2 unixfilesystem localhost:/disk2',
  'iadmin mkresc spare unixfilesystem localhost:/spare',
  'iadmin mkresc pass passthru',
  'iadmin mkresc child unixfilesystem localhost:/child',
  'iadmin addchildtoresc pass child',
  'irepl -R disk2 c/a.txt',
  'iadmin mkgroup lab',
  'iadmin mkuser eve rodsuser',
  'iadmin atg lab eve',
  'iadmin mkzone far remote far.example.org:1247',
  "iadmin asq 'select 1' one",
  'ibun -c c.tar c',
  'irule \'delay("<PLUSET>9999s</PLUSET>") { writeLine("serverLog", "x"); }\' null ruleExecOut',
  'ischema apply book-v1.0.0-published.json novel.json c/b.txt --force-realm',
  'ischema new note --from-table table.csv --realm life --save',
  'ischema publish life/note',
  'ischema new memo --from-table table.csv --realm life --save',
];

interface DryLine {
  readonly line: string;
  readonly stdin?: string;
  readonly code?: number;
}

const PASSWORDS = 'rods\nnew_password\nnew_password\n';

/** A line for each changing command; TICKET, RULE and AVU stand for what the preparation made. */
const LINES: Readonly<Record<string, string | DryLine>> = {
  iadmin: { line: 'iadmin', stdin: 'mkuser new rodsuser\n' },
  'iadmin addchildtoresc': 'iadmin addchildtoresc pass spare',
  'iadmin asq': "iadmin asq 'select 2' two",
  'iadmin atg': 'iadmin atg lab rods',
  'iadmin mkgroup': 'iadmin mkgroup new',
  'iadmin mkresc': 'iadmin mkresc new unixfilesystem localhost:/new',
  'iadmin mkuser': 'iadmin mkuser new rodsuser',
  'iadmin mkzone': 'iadmin mkzone new remote new.example.org:1247',
  'iadmin modrepl':
    'iadmin modrepl logical_path HOME/c/a.txt replica_number 0 DATA_COMMENTS comment',
  'iadmin modresc': 'iadmin modresc spare comment text',
  'iadmin moduser': 'iadmin moduser eve type groupadmin',
  'iadmin modzone': 'iadmin modzone far comment text',
  'iadmin rfg': 'iadmin rfg lab eve',
  'iadmin rmchildfromresc': 'iadmin rmchildfromresc pass child',
  'iadmin rmgroup': 'iadmin rmgroup lab',
  'iadmin rmresc': 'iadmin rmresc spare',
  'iadmin rmuser': 'iadmin rmuser eve',
  'iadmin rmzone': 'iadmin rmzone far',
  'iadmin rsq': 'iadmin rsq one',
  ibun: 'ibun -x c.tar unpacked',
  // It could not compare what it was not to have calculated.
  icheck: { line: 'icheck -K --missing compute tree c/tree', code: 1 },
  ichksum: 'ichksum -f c/a.txt',
  ichmod: 'ichmod read eve c/a.txt',
  icp: 'icp c/a.txt c/copy',
  iedit: 'iedit c/a.txt',
  ifind: 'ifind c -name a.txt -delete',
  iget: 'iget c/a.txt brought',
  igroupadmin: { line: 'igroupadmin', stdin: 'mkgroup new\n' },
  'igroupadmin atg': 'igroupadmin atg lab rods',
  'igroupadmin mkgroup': 'igroupadmin mkgroup new',
  'igroupadmin mkuser': 'igroupadmin mkuser new',
  'igroupadmin rfg': 'igroupadmin rfg lab eve',
  imeta: { line: 'imeta', stdin: 'add -d c/a.txt piped value\n' },
  'imeta add': 'imeta add -d c/a.txt new value',
  'imeta add-job': 'imeta add-job --include TZ c/a.txt',
  'imeta adda': 'imeta adda -d c/a.txt new value',
  'imeta addw': 'imeta addw -d c/%.txt new value',
  'imeta apply': 'imeta apply operations.json c/a.txt',
  'imeta cp': 'imeta cp -d -d c/a.txt c/b.txt',
  'imeta from-table': 'imeta from-table table.csv --path-column path',
  'imeta import': 'imeta import avus.csv',
  'imeta mod': 'imeta mod -d c/a.txt attribute value v:other',
  'imeta rm': 'imeta rm -d c/a.txt attribute value',
  'imeta rmi': 'imeta rmi -d c/a.txt AVU',
  'imeta rmw': 'imeta rmw -d c/a.txt attr% %',
  'imeta set': 'imeta set -d c/a.txt attribute other',
  imkdir: 'imkdir c/new',
  imv: 'imv c/a.txt c/moved',
  ipasswd: { line: 'ipasswd', stdin: PASSWORDS },
  iphymv: 'iphymv -S demoResc -R spare c/b.txt',
  iput: 'iput local.txt c/new',
  iqdel: 'iqdel RULE',
  ireg: 'ireg -R demoResc /etc/hostname HOME/c/registered',
  irepl: 'irepl -R spare c/a.txt',
  irm: 'irm c/a.txt',
  irmdir: 'irmdir c/empty',
  irmtrash: 'irmtrash',
  'irods api': 'irods api POST collections op=create lpath=HOME/c/new',
  'irods share': 'irods share c/a.txt',
  'irods transfers remove': 'irods transfers remove',
  'irods transfers resume': 'irods transfers resume',
  irsync: 'irsync -r tree i:c/synced',
  irule: 'irule \'writeLine("stdout", "x")\' null ruleExecOut',
  'ischema apply': `ischema apply ${BOOK} novel.json c/a.txt --force-realm`,
  'ischema archive': 'ischema archive life/note',
  'ischema clone': 'ischema clone life/note letter',
  'ischema new': 'ischema new letter --from-table table.csv --realm life --save',
  'ischema publish': 'ischema publish life/memo',
  'ischema rm': `ischema rm ${BOOK} c/b.txt`,
  'ischema upgrade': `ischema upgrade c/b.txt --schema ${BOOK} --yes`,
  ishell: { line: 'ishell', stdin: 'mkdir c/new && rm c/a.txt; imeta add -d c/b.txt a v\n' },
  'istream write': { line: 'istream write c/new', stdin: 'text' },
  'isysmeta mod': 'isysmeta mod c/a.txt comment 0 text',
  iticket: { line: 'iticket', stdin: 'create read c/a.txt\n' },
  'iticket create': 'iticket create read c/b.txt',
  'iticket delete': 'iticket delete TICKET',
  itouch: 'itouch c/a.txt',
  'itrash empty': 'itrash empty',
  'itrash restore': 'itrash restore gone.txt',
  itrim: 'itrim -N 1 -n 1 c/a.txt',
  iunreg: 'iunreg c/a.txt',
};

let admin: TestPerson;
let before = '';
const made = { TICKET: '', RULE: '', AVU: '', HOME: '' };

beforeAll(async () => {
  admin = await zone.admin();
  await admin.write('local.txt', 'some text\n');
  await admin.write('tree/one.txt', '1');
  await admin.write('novel.json', JSON.stringify(NOVEL));
  const book = JSON.parse(await readFile(BOOK, 'utf8')) as object;
  await admin.write('book-v1.0.0-published.json', JSON.stringify({ ...book, version: '1.0.0' }));
  await admin.write('table.csv', `path,colour\n${admin.collection}/c/a.txt,red\n`);
  await admin.write('avus.csv', `path,attribute,value,units\n${admin.collection}/c/b.txt,a,v,u\n`);
  const operation = { operation: 'add', attribute: 'a', value: 'v', units: '' };
  await admin.write('operations.json', JSON.stringify([operation]));
  await chmod(await admin.write('editor', '#!/bin/sh\necho more >> "$1"\n'), 0o700);
  for (const line of PREPARATION) await admin.must(line);
  await leaveInterrupted('big');
  made.HOME = admin.collection;
  made.TICKET = (await records('iticket ls-all'))[0]?.['ticket'] ?? '';
  made.RULE = (await records('iqstat -a'))[0]?.['id'] ?? '';
  made.AVU = (await records('imeta ls -d c/a.txt'))[0]?.['id'] ?? '';
  before = await everything();
}, 60_000);

async function records(line: string): Promise<readonly Record<string, string>[]> {
  return JSON.parse((await admin.must(`${line} --json`)).stdout);
}

/** Stops an upload in the middle, so that there is a run to resume or to clear away. */
async function leaveInterrupted(name: string): Promise<void> {
  await admin.write(name, Buffer.alloc(PARTIAL_BYTES));
  const interruption = new AbortController();
  setTimeout(() => interruption.abort(new CancelledError('stopped')), 1500);
  expect((await admin.run(`iput --bwlimit 1M ${name}`, { interruption })).code).toBe(130);
}

/** All that the catalog tells, and all local files. */
async function everything(): Promise<string> {
  const lines = [
    'ils -r --json /tempZone',
    'ilsresc -l --json',
    'iadmin lz --json',
    "iquest --no-page 'select USER_NAME, USER_TYPE'",
    "iquest --no-page 'select USER_GROUP_NAME, USER_NAME'",
    'iticket ls-all --json',
    'iqstat -a --json',
    'irods transfers --json',
  ];
  const found = [];
  for (const line of lines) found.push((await admin.must(line)).stdout);
  for (const entry of await readdir(admin.cwd, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    found.push(path, entry.isFile() ? await readFile(path, 'latin1') : '');
  }
  return found.join('\n');
}

const changing = (await loadCommands())
  .flatMap(leavesOf)
  .filter(({ leaf }) => leaf.changes)
  .map(({ title }) => title)
  // On the full screen only: test/browse/terminal.test.ts types its keys.
  .filter((title) => title !== 'irods browse');

test('every command that changes something has a line here, and no other', () => {
  expect(Object.keys(LINES).sort()).toEqual([...changing].sort());
});

describe('with --dry-run', () => {
  test.each(Object.entries(LINES))('%s says what it would do, and does not', async (_, given) => {
    const { line, stdin = '', code = 0 } = typeof given === 'string' ? { line: given } : given;
    const typed = Object.entries(made).reduce(
      (text, [word, value]) => text.replace(word, value),
      line,
    );
    // imeta reads options before the names only.
    const words = typed.startsWith('imeta ')
      ? typed.replace('imeta ', 'imeta --dry-run --debug ')
      : `${typed} --dry-run --debug`;
    const outcome = await admin.run(words, {
      stdin,
      env: { EDITOR: join(admin.cwd, 'editor'), PATH: process.env['PATH'] ?? '' },
    });
    // Commands that know the difference beforehand show it.
    expect(outcome.stdout).toMatch(/^would \w+|^\/\S+: \d+ added, \d+ removed/m);
    // ipasswd signs in with the old password.
    expect(outcome.stderr).not.toMatch(/^> \d+ POST (?!\S*\/authenticate )/m);
    expect(outcome.code).toBe(code);
  });
});

afterAll(async () => {
  expect(await everything()).toBe(before);
});
