/**
 * What the examples of a manual page need beyond the zone that all have (`example-zone.ts`). The
 * examples of a page are run one after the other in one zone, in the order of the page.
 */
import { makeXlsx } from '../helpers/make-xlsx.js';
import { RESULTS } from './files.js';
import { BOOK, BOOK_DOCUMENT, FASTQ_1, FASTQ_2, RUN_DOCUMENT } from './schemas.js';
import {
  CHANGES,
  DESCRIBED_READS,
  LANES,
  MICE,
  OPERATIONS,
  SAMPLE_AVUS,
  SAMPLES,
  TABLE_SETTINGS,
} from './tables.js';

export interface Preparation {
  /** Who types: alice, where nothing is said. */
  readonly as?: 'rods';
  /** Without any settings, as before the first sign-in. */
  readonly isNew?: true;
  /** Further local files in the working folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files of the server that are not in the catalog, by the paths that examples have for them. */
  readonly serverFiles?: Readonly<Record<string, string>>;
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Lines before the first example. */
  readonly first?: readonly PreparingLine[];
  /** Lines before one of the examples. */
  readonly before?: Readonly<Record<string, readonly PreparingLine[]>>;
  /** What is typed when an example asks, line by line. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Examples that end by Ctrl-C, as soon as something like this is shown. */
  readonly stopped?: Readonly<Record<string, RegExp>>;
  /** Exit codes of examples, where they are not 0. */
  readonly exits?: Readonly<Record<string, number>>;
  /** Examples that no test can run, each with the reason; the page shows them without output. */
  readonly notRun?: Readonly<Record<string, string>>;
}

export type PreparingLine =
  /** By who types the examples. */
  | string
  /** By the administrator. */
  | { readonly rods: string }
  /** A transfer that fails in its middle. */
  | { readonly brokenOff: string };

/** A group that has a schema for its reads, where alice may publish more. */
const TRAINING: readonly PreparingLine[] = [
  { rods: 'iadmin mkgroup training' },
  { rods: 'iadmin atg training alice' },
  { rods: 'imkdir -p /tempZone/mango/training/schemas /tempZone/mango/lab/schemas' },
  { rods: 'ichmod -r own alice /tempZone/mango' },
  'ischema publish fastq-v1.0.0-draft.json --realm training',
  'icp -r reads /tempZone/home/training/reads',
];

/** A rule that waits for its time. */
function delayed(hours: number, text: string): string {
  return `irule 'delay("<PLUSET>${hours}h</PLUSET>") { writeLine("serverLog", "${text}"); }' null null`;
}

/** By the names of the pages. */
export const PREPARATIONS: Readonly<Record<string, Preparation>> = {
  iadmin: {
    as: 'rods',
    answers: { 'iadmin moduser carol password': ['a new secret', 'a new secret', 'rods'] },
  },
  ibun: { first: ['ibun -c -D zip upload.zip reads'] },
  icheck: {
    first: ['irm -f run7/log.txt'],
    exits: {
      'icheck run7 /tempZone/home/alice/run7': 1,
      'icheck -K --missing read run7 run7 --json': 1,
      'icheck --shard-count 8 run7 run7': 1,
    },
  },
  iedit: {
    notRun: {
      'iedit notes.txt': 'an editor takes the full screen',
      "iedit --editor 'code --wait' notes.txt": 'the editor has a window of its own',
    },
  },
  ifind: {
    first: ['itouch -s 1700000000 run7/a.tmp', 'imeta add -d notes.txt Kind organism'],
    answers: { "ifind . -n '*.tmp' --older 30d --delete": ['y'] },
  },
  ifsck: {
    as: 'rods',
    serverFiles: { '/var/lib/irods/Vault/demoResc/left.bin': 'nobody knows' },
    exits: { 'ifsck -rK /var/lib/irods/Vault': 4 },
  },
  iget: { first: ['ibun -c run7.tar run7'] },
  igroupadmin: { as: 'rods', first: ['iadmin mkuser carol rodsuser'] },
  iinit: {
    isNew: true,
    files: { 'password-file': 'rods\n' },
    answers: {
      iinit: ['http://127.0.0.1:9000/irods-http-api/0.7.0', 'rods', 'tempZone', 'rods'],
      'iinit --url http://127.0.0.1:9000/irods-http-api/0.7.0 --user-name rods --zone-name tempZone':
        ['rods'],
    },
  },
  imeta: {
    files: {
      'names.txt': 'notes.txt\nresults.csv\n',
      'samples.csv': SAMPLES,
      'samples.xlsx': await makeXlsx({
        Sheet1: [
          ['path', 'organism'],
          ['raw/s1.fastq', 'mouse'],
          ['raw/s2.fastq', 'mouse'],
        ],
      }),
      'mice.csv': MICE,
      'described.csv': DESCRIBED_READS,
      'lanes.csv': LANES,
      'table.yaml': TABLE_SETTINGS,
      'avus.csv': SAMPLE_AVUS,
      'metadata.json': '{"metadata": {"organism": "mouse"}}\n',
      'changes.ndjson': CHANGES,
      'operations.json': OPERATIONS,
      'fastq-v1.0.0-draft.json': FASTQ_1,
    },
    env: { SLURM_JOB_ID: '4711', SLURM_JOB_NAME: 'align', SLURM_CPUS_ON_NODE: '16' },
    first: TRAINING,
    before: {
      'imeta mod -d notes.txt length 12 cm v:13 u:mm': ['imeta add -d notes.txt length 12 cm'],
      "imeta rm --all --attr 'draft*' -d notes.txt results.csv": [
        'imeta add -d notes.txt draft 1',
        'imeta add -d results.csv draft.of alice',
      ],
      "imeta qu -C year '>=' 2020 and state = raw or = final": [
        'imeta add -C reads year 2026',
        'imeta add -C reads state raw',
      ],
      'imeta rmw -d notes.txt tmp.% %': ['imeta add -d notes.txt tmp.a 1'],
      'imeta lsw -d notes.txt tmp.%': [
        'imeta add -d notes.txt tmp.lane 2',
        'imeta add -d notes.txt tmp.checked no',
      ],
      'imeta export --format mango notes.txt': ['imeta rm --all --attr tmp.* -d notes.txt'],
    },
  },
  imv: { first: ['imkdir tables'] },
  ipasswd: { as: 'rods', answers: { ipasswd: ['rods', 'a new secret', 'a new secret'] } },
  iput: { files: { 'samples.csv': MICE }, first: ['imkdir runs tables'] },
  iqdel: { first: [delayed(1, 'one'), delayed(2, 'two')] },
  iqstat: { first: [delayed(1, 'one')] },
  ireg: {
    as: 'rods',
    serverFiles: { '/srv/run7/results.csv': RESULTS, '/srv/mirror/results.csv': RESULTS },
  },
  irm: { first: ['itouch run7/a.tmp run7/b.tmp'] },
  irmdir: { first: ['imkdir -p a/b/c'] },
  irmtrash: {
    first: ['irm run7/log.txt'],
    before: { 'irmtrash --age 10080': ['irm results.csv'] },
  },
  'irods-auth': { env: { IRODS_PASSWORD: 'alice_pw' } },
  'irods-browse': {
    notRun: {
      'irods browse': 'it takes the full screen',
      'irods browse /tempZone/home/public': 'it takes the full screen',
      'irods browse --dry-run': 'it takes the full screen',
    },
  },
  'irods-sandbox': {
    stopped: {
      'irods sandbox': /http.*\n/,
      'irods sandbox --port 9000 --dir ./zone': /http.*\n/,
      'irods sandbox --fault answer:status=503,times=3': /http.*\n/,
    },
    notRun: {
      [`curl -X PUT -H 'Content-Type: application/json' -d '{"flipByte":{"times":1}}' http://127.0.0.1:9000/control/faults`]:
        'it is about a zone that runs elsewhere',
    },
  },
  'irods-share': { first: ['imkdir inbox'] },
  'irods-transfers': {
    first: ['imkdir runs', { brokenOff: 'iput -N 1 -r run7 runs' }],
    before: { 'irods transfers remove': [{ brokenOff: 'iput notes.txt runs' }] },
  },
  irsync: {
    first: ['imkdir runs'],
    before: {
      'irsync -r --delete --dry-run run7 i:runs/run7': [
        'ichksum -r runs/run7',
        'icp notes.txt runs/run7/old.txt',
      ],
    },
  },
  irule: {
    files: {
      'report.r':
        'report {\n  writeLine("stdout", "since *since");\n}\nINPUT *since="2025-01-01"\nOUTPUT ruleExecOut\n',
    },
  },
  iscan: {
    as: 'rods',
    serverFiles: { '/var/lib/irods/Vault/demoResc/left.bin': 'nobody knows' },
    exits: { 'iscan -r /var/lib/irods/Vault': 4 },
  },
  ischema: {
    files: {
      'fastq-v1.0.0-draft.json': FASTQ_1,
      'fastq-v2.0.0-draft.json': FASTQ_2,
      'book.json': BOOK,
      'data.json': BOOK_DOCUMENT,
      'run7.json': RUN_DOCUMENT,
      'samples.csv': SAMPLES,
    },
    first: [
      ...TRAINING,
      'icp -r run7 /tempZone/home/training/run7',
      'icp notes.txt /tempZone/home/training/notes.txt',
      'icd /tempZone/home/training',
    ],
    before: {
      'ischema status -r reads': ['ischema apply training/fastq run7.json reads/s2.fastq'],
      'ischema status notes.txt --schema book.json': [
        'ischema apply book.json data.json notes.txt',
      ],
    },
    answers: {
      'ischema new book': ['title', '', '', 'y', '', ''],
    },
  },
  ishell: {
    files: { 'steps.txt': 'cd reads\nls\nimeta ls -d s1.fastq\n' },
    answers: { ishell: ['cd reads', 'ls -l', 'exit'] },
  },
  isysmeta: { as: 'rods', first: ['iput results.csv', 'irepl -R archive results.csv'] },
  iticket: { first: ['imkdir inbox'] },
  itrash: {
    first: ['irm -r run7', 'irm notes.txt', 'iput notes.txt', 'irm notes.txt', 'irm results.csv'],
    before: {
      'itrash restore --all notes.txt': ['irm notes.txt', 'iput notes.txt', 'irm notes.txt'],
    },
    answers: { 'itrash empty': ['y'] },
  },
  itrim: { first: ['irepl -R archive results.csv', 'irepl -r -R archive run7'] },
  iunreg: { first: ['irepl -R archive results.csv'] },
  izonereport: { as: 'rods' },
};
