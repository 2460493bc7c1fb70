/**
 * The zone that examples are run in: the same catalog at the same time every time, with alice, who
 * types, and an administrator.
 */
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { RunningZone, type TestPerson } from '../helpers/sandbox.js';
import { HOME, LOCAL } from './files.js';

/** When alice put her data into the zone, and when she types the first line. */
const [STORED_AT, TYPED_AT] = [Date.UTC(2026, 1, 27, 16, 20), Date.UTC(2026, 2, 2, 9, 30)];
/** Milliseconds between two lines. */
const PAUSE = 60_000;

/** Not where TMPDIR says: tables break long paths, and examples have paths without blanks. */
const SHORT_FOLDER = process.platform === 'win32' ? tmpdir() : '/tmp';

const PASSWORD = 'alice_pw';

const SEED = {
  users: [
    { name: 'alice', password: PASSWORD },
    { name: 'bob', password: 'bob_pw' },
  ],
  groups: [{ name: 'lab', members: ['alice', 'bob'] }],
  resources: [{ name: 'archive', type: 'unixfilesystem' }],
  collections: [
    { path: 'reads', owner: 'alice', metadata: [{ attribute: 'project', value: 'liver' }] },
    { path: 'run7', owner: 'alice' },
  ],
  dataObjects: Object.entries(HOME).map(([path, text]) => ({
    path,
    owner: 'alice',
    text,
    resource: 'demoResc',
    checksum: path !== 'notes.txt',
    ...detailsOf(path),
  })),
};

/** Reads are described, and shared with a group. */
function detailsOf(path: string) {
  const sample = /^reads\/(s\d+)\.fastq$/.exec(path)?.[1];
  if (sample === undefined) return {};
  return {
    permissions: { lab: 'read' },
    metadata: [
      { attribute: 'organism', value: 'mouse' },
      { attribute: 'sample', value: sample },
      { attribute: 'length', value: '75', units: 'bp' },
    ],
  };
}

export class ExampleZone {
  private constructor(
    private readonly zone: RunningZone,
    private readonly folder: string,
    readonly alice: TestPerson,
    readonly rods: TestPerson,
  ) {}

  static async open(): Promise<ExampleZone> {
    vi.useFakeTimers({ toFake: ['Date'], now: STORED_AT });
    const folder = await mkdtemp(join(SHORT_FOLDER, 'irods-examples-'));
    const seedFile = join(folder, 'seed.json');
    await writeFile(seedFile, JSON.stringify(SEED));
    const zone = await RunningZone.start({ seed: 11, seedFile, dir: join(folder, 'zone') });
    vi.setSystemTime(TYPED_AT);
    const alice = await zone.seeded('alice', PASSWORD);
    const rods = await zone.admin();
    for (const person of [alice, rods]) await writeFiles(person.cwd, LOCAL);
    return new ExampleZone(zone, folder, alice, rods);
  }

  get url(): string {
    return this.zone.sandbox.url;
  }

  /** The folders of the server, by the names that examples have for them. */
  get serverFolders(): ReadonlyMap<string, string> {
    return new Map([
      ['/var/lib/irods/Vault', join(this.folder, 'zone', 'vault')],
      ['/srv', join(this.folder, 'srv')],
    ]);
  }

  /** Has a transfer fail in its middle: the server's disk is full. */
  async breakOff(person: TestPerson, line: string): Promise<void> {
    const { sandbox } = this.zone;
    sandbox.setFaults({ diskFull: { times: 1 } });
    const { code } = await person.run(line);
    sandbox.setFaults({});
    if (code === 0) throw new Error(`it went to its end: ${line}`);
  }

  /** Time goes on, from one line to the next. */
  goOn(): void {
    vi.setSystemTime(Date.now() + PAUSE);
  }

  async close(): Promise<void> {
    await this.zone.stop();
    await rm(this.folder, { recursive: true, force: true });
    vi.useRealTimers();
  }
}

/** Writes files into a folder, all with the same time. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    await utimes(path, STORED_AT / 1000, STORED_AT / 1000);
  }
}
