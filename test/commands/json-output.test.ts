/**
 * What every command really prints with --json, against the schema that is made from its
 * declaration. A command that prints records and is missing here is a failure.
 */

import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentSchema } from '../../src/generate/json-schemas.js';
import { leavesOf, loadCommands } from '../../src/generate/loaded-command.js';
import { SCHEMAS } from '../domain/schema/schema-files.js';
import type { TestPerson } from '../helpers/sandbox.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
const leaves = (await loadCommands()).flatMap(leavesOf);
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);

const BOOK = join(SCHEMAS, 'book-v2.0.0-published.json');
const FASTQ = join(SCHEMAS, 'fastq-v3.0.0-published.json');
const SKETCH = join(SCHEMAS, 'sketch-v1.0.0-draft.json');
const NOVEL = {
  title: 'A novel',
  cover: { colors: ['red'], type: 'soft' },
  author: [{ name: 'Ann', email: ['ann@kuleuven.be'] }],
  publisher: 'Corgi',
};

const OPERATION = { operation: 'add', attribute: 'a', value: 'v', units: '' };

/** What is prepared for all lines, by the administrator. */
const PREPARATION = [
  'imkdir -p c/sub',
  'iput local.txt c/a.txt',
  'iput local.txt c/b.txt',
  'iput local.txt c/sub/d.txt',
  'iput -r tree c/same',
  'ichksum -r c',
  'iput local.txt gone.txt',
  'irm gone.txt',
  'iput local.txt local2',
  'imkdir -p removed1 removed2 removed3/x removed4 deep/a/b',
  'irm -r removed3 removed4',
  'imeta add -d c/a.txt attribute value units',
  'imeta add -C c attribute value',
  'ichmod read public c/a.txt',
  'iticket create read c/a.txt',
  'iadmin mkresc disk2 unixfilesystem localhost:/disk2',
  'iadmin mkgroup lab',
  'iadmin atg lab rods',
  'irule \'delay("<PLUSET>9999s</PLUSET>") { writeLine("serverLog", "x"); }\' null ruleExecOut',
  `ischema apply ${BOOK} novel.json c/b.txt --force-realm`,
  `ischema publish ${SKETCH} --realm old`,
];

/** The lines to try, by the command they belong to; HERE is the local working folder. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  'iadmin dspass': ["iadmin dspass '.(!SF*$&' key"],
  'iadmin mkresc': ['iadmin mkresc disk3 unixfilesystem localhost:/disk3'],
  'iadmin modresc': ['iadmin modresc disk3 comment c', 'iadmin modresc disk3 path /disk4'],
  'iadmin modzone': ['iadmin modzone tempZone comment c'],
  'iadmin rmresc': ['iadmin rmresc disk3 --dryrun', 'iadmin rmresc disk3'],
  'iadmin spass': ['iadmin spass text key'],
  'iticket create': ['iticket create read c/a.txt'],
  iqdel: ['iqdel -a'],
  'iadmin lg': ['iadmin lg', 'iadmin lg lab'],
  'iadmin lgd': ['iadmin lgd lab'],
  'iadmin lq': ['iadmin lq'],
  'iadmin lr': ['iadmin lr', 'iadmin lr demoResc'],
  'iadmin lt': ['iadmin lt', 'iadmin lt user_type'],
  'iadmin lu': ['iadmin lu', 'iadmin lu rods'],
  'iadmin lua': ['iadmin lua'],
  'iadmin luan': ['iadmin luan rods'],
  'iadmin luz': ['iadmin luz tempZone'],
  'iadmin lz': ['iadmin lz', 'iadmin lz tempZone'],
  ichmod: ['ichmod read public c/a.txt c/b.txt', 'ichmod -r inherit c'],
  icheck: ['icheck tree c/same', 'icheck -v tree c/same', 'icheck -K tree c'],
  ichksum: ['ichksum c/a.txt', 'ichksum -K -r c'],
  icp: ['icp -r c/sub copied', 'icp local2 copied2'],
  idu: ['idu c', 'idu -s c'],
  ienv: ['ienv'],
  ierror: ['ierror -808000', 'ierror 510002', 'ierror --exit-codes'],
  ifind: ['ifind c', 'ifind c -name "*.txt"'],
  ifsck: ['ifsck -r HERE/tree'],
  'igroupadmin lg': ['igroupadmin lg', 'igroupadmin lg lab'],
  iget: ['iget c/a.txt fetched.txt', 'iget -r c fetched'],
  ihelp: ['ihelp'],
  ils: ['ils c/a.txt', 'ils -r c', 'ils -d c'],
  ilsresc: ['ilsresc', 'ilsresc -l demoResc'],
  'imeta add-job': ['imeta add-job --include TZ c/a.txt'],
  'imeta from-table': ['imeta from-table table.csv --path-column path'],
  'imeta apply': ['imeta apply operations.json c/a.txt'],
  'imeta import': ['imeta import avus.csv'],
  'imeta ls': ['imeta ls -d c/a.txt', 'imeta ls -C c'],
  'imeta lsw': ['imeta lsw -d c/a.txt attr%'],
  'imeta qu': ['imeta --json qu -d attribute = value', 'imeta --json qu -C attribute = value'],
  imkdir: ['imkdir -p made/x made/y'],
  imiscsvrinfo: ['imiscsvrinfo'],
  imv: ['imv local2 moved2'],
  iphymv: ['iphymv -S demoResc -R disk2 c/b.txt'],
  iput: ['iput local.txt c/put.txt', 'iput -r tree c'],
  ipwd: ['ipwd'],
  iqstat: ['iqstat', 'iqstat -l'],
  iquery: ["iquery 'select COLL_NAME, DATA_NAME'"],
  iquest: ["iquest 'SELECT DATA_NAME, DATA_SIZE'"],
  iquota: ['iquota'],
  irepl: ['irepl -R disk2 c/a.txt'],
  itrim: ['itrim -N 1 -S disk2 c/a.txt'],
  'irods auth status': ['irods auth status'],
  'irods doctor': ['irods doctor'],
  'irods profile list': ['irods profile list'],
  'irods share': ['irods share c/a.txt', 'irods share c --write --uses 3'],
  'irods transfers': ['irods transfers'],
  'irods transfers list': ['irods transfers list'],
  irm: ['irm -r removed1 removed2'],
  irmdir: ['irmdir -p deep/a/b'],
  irmtrash: ['irmtrash removed3'],
  irsync: ['irsync -r tree i:c/synced'],
  irule: ['irule \'writeLine("stdout", "x")\' null ruleExecOut'],
  iscan: ['iscan -r HERE/tree'],
  'ischema apply': [`ischema apply ${BOOK} novel.json c/a.txt --force-realm`],
  'ischema archive': ['ischema archive old/sketch'],
  'ischema clone': [`ischema clone ${FASTQ} reads --to clone.json`],
  'ischema diff': [`ischema diff ${BOOK} ${FASTQ}`],
  'ischema extract': [`ischema extract ${BOOK} c/b.txt`],
  'ischema lint': [`ischema lint ${BOOK} ${FASTQ}`],
  'ischema ls': ['ischema ls'],
  'ischema new': [`ischema new fastq --from ${FASTQ} --to next.json`],
  'ischema publish': [`ischema publish ${SKETCH} --realm lab`],
  'ischema rm': [`ischema rm ${BOOK} c/b.txt`],
  'ischema show': [`ischema show ${BOOK}`],
  'ischema status': [`ischema status c/b.txt --schema ${BOOK}`],
  'ischema to-avus': [`ischema to-avus ${BOOK} novel.json`],
  'ischema upgrade': [`ischema upgrade c/b.txt --schema ${BOOK} --yes`],
  'ischema validate': [`ischema validate ${BOOK} novel.json`],
  'isysmeta ldt': ['isysmeta ldt'],
  'isysmeta ls': ['isysmeta ls c/a.txt'],
  'iticket ls': ['iticket ls'],
  'iticket ls-all': ['iticket ls-all'],
  itouch: ['itouch c/a.txt touched c'],
  'itrash empty': ['itrash empty removed4 --yes'],
  'itrash restore': ['itrash restore gone.txt'],
  'itrash ls': ['itrash ls', 'itrash ls -r'],
  itree: ['itree c'],
  iunreg: ['iunreg c/put.txt'],
  iuserinfo: ['iuserinfo', 'iuserinfo rods'],
  izonereport: ['izonereport'],
};

/** Commands whose records are faults: they report on stderr how many there are, and fail. */
const FINDING_FAULTS = ['icheck', 'ifsck', 'iscan'];

let admin: TestPerson;

beforeAll(async () => {
  admin = await zone.admin();
  await admin.write('local.txt', 'some text\n');
  await admin.write('table.csv', `path,colour\n${admin.collection}/c/a.txt,red\n`);
  await admin.write('tree/one.txt', '1');
  await admin.write('novel.json', JSON.stringify(NOVEL));
  await admin.write('operations.json', JSON.stringify([OPERATION]));
  await admin.write('avus.csv', `path,attribute,value,units\n${admin.collection}/c/b.txt,a,v,u\n`);
  for (const line of PREPARATION) await admin.must(line);
});

const printing = leaves.flatMap((leaf) => {
  const schema = documentSchema(leaf);
  return schema === undefined ? [] : [{ title: leaf.title, schema }];
});

test('every command that prints records is tried', () => {
  expect(printing.map(({ title }) => title).filter((title) => !(title in LINES))).toEqual([]);
});

describe.each(printing)('$title', ({ title, schema }) => {
  const validate = ajv.compile(schema);

  test.each(LINES[title] ?? [])('%s', async (line) => {
    // Notices stand on stderr with --json too.
    const words = line.includes('--json') ? line : `${line} --json --quiet`;
    const outcome = await admin.run(words.replaceAll('HERE', admin.cwd));
    if (!FINDING_FAULTS.includes(title)) expect(outcome.stderr).toBe('');
    const document: unknown = JSON.parse(outcome.stdout);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });
});
