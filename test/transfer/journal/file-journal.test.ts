import { existsSync } from 'node:fs';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LockedError } from '../../../src/errors.js';
import {
  FileJournal,
  type FileJournalOptions,
} from '../../../src/transfer/journal/file-journal.js';
import type { TransferIdentity } from '../../../src/transfer/journal/journal.js';
import { JournalClaims } from '../../../src/transfer/journal/journal-claims.js';
import {
  addStep,
  type LeftJournal,
  readJournals,
} from '../../../src/transfer/journal/left-journal.js';
import { DiskFullError } from '../../../src/transfer/local/local-failure.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-journal-'));
});
afterEach(async () => await rm(folder, { recursive: true }));

const BIG: TransferIdentity = {
  direction: 'upload',
  source: '/home/alice/big',
  target: '/tempZone/home/alice/big',
  size: 100,
  modifiedAt: 1000,
};
const SMALL: TransferIdentity = { ...BIG, source: '/home/alice/s', target: '/tempZone/s' };
const NEW = { replaces: false };

const RUN = {
  server: 'http://localhost/irods-http-api/0.7.0',
  user: 'alice',
  commandLine: ['iput', 'big'],
  folder: '/home/alice',
  processId: 1,
  host: 'here',
};

function claims(own: number = RUN.processId, alive: readonly number[] = []): JournalClaims {
  return new JournalClaims({
    own: { processId: own, host: RUN.host },
    isAlive: (id) => alive.includes(id),
    random: Math.random,
  });
}

function journal(
  earlier: readonly LeftJournal[] = [],
  startedAt = 0,
  further: Partial<FileJournalOptions> = {},
): FileJournal {
  const run = { ...RUN, startedAt };
  const random = (): number => (startedAt % 100) / 100;
  return new FileJournal({ folder, run, earlier, claims: claims(), random, ...further });
}

test('goes when all is done', async () => {
  const whole = journal();
  whole.begin(BIG, NEW).done();
  expect(await readdir(folder)).toHaveLength(1);
  whole.close('finished');
  expect(await readdir(folder)).toEqual([]);
});

test('tells a later run what was done, and how far the rest came', async () => {
  const first = journal();
  first.begin(SMALL, NEW).done();
  const entry = first.begin(BIG, NEW);
  entry.opened('handle-1');
  entry.confirmed({ from: 40, to: 60 });
  entry.confirmed({ from: 0, to: 20 });
  entry.confirmed({ from: 20, to: 40 });
  const [left] = await readJournals(folder);
  expect(left?.owners).toHaveLength(1);
  expect([...(left?.unfinished.values() ?? [])]).toMatchObject([
    { target: BIG.target, handles: new Set(['handle-1']), ranges: [{ from: 0, to: 60 }] },
  ]);
  const second = journal(left === undefined ? [] : [left], 1);
  expect(second.earlier(SMALL)?.state).toBe('done');
  expect(second.earlier({ ...SMALL, modifiedAt: 2000 })).toBeUndefined();
  const earlier = second.earlier(BIG);
  expect(earlier).toMatchObject({ state: 'begun', ranges: [{ from: 0, to: 60 }] });
  second.begin(BIG, { ...NEW, resumes: earlier }).done();
  second.close('finished');
  expect(await readdir(folder)).toEqual([]);
});

test('bears a last line that a crash cut short', async () => {
  const first = journal();
  first.begin(BIG, NEW).confirmed({ from: 0, to: 20 });
  const [name = ''] = await readdir(folder);
  await appendFile(join(folder, name), '["range",0,20');
  const [left] = await readJournals(folder);
  expect(left?.unfinished.get(0)?.ranges).toEqual([{ from: 0, to: 20 }]);
});

test('holds what the interrupted run of an interrupted run knew', async () => {
  journal().begin(BIG, NEW).confirmed({ from: 0, to: 20 });
  const second = journal(await readJournals(folder), 1);
  const entry = second.begin(BIG, { ...NEW, resumes: second.earlier(BIG) });
  entry.confirmed({ from: 20, to: 30 });
  second.close('stopped');
  const third = journal(await readJournals(folder), 2);
  expect(third.earlier(BIG)?.ranges).toEqual([{ from: 0, to: 30 }]);
});

test('is readable by its owner only', async () => {
  journal().begin(BIG, NEW);
  const [name = ''] = await readdir(folder);
  const { stat } = await import('node:fs/promises');
  expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  expect(await readFile(join(folder, name), 'utf8')).toContain('"version":1');
});

test('what two killed runs left of one transfer is taken over from both', async () => {
  for (const startedAt of [0, 1000]) journal([], startedAt).begin(BIG, NEW);
  const third = journal(await readJournals(folder), 2000);
  const earlier = third.earlier(BIG);
  third.begin(BIG, { ...NEW, resumes: earlier }).done();
  third.close('finished');
  expect(await readdir(folder)).toEqual([]);
});

test('that goes while journals are read is left out, and not made again', async () => {
  journal([], 1).begin(BIG, NEW);
  journal([], 2).begin(SMALL, NEW);
  const [first] = (await readdir(folder)).sort();
  const path = join(folder, first ?? '');
  const all = await readJournals(folder);
  const removing = async (): Promise<boolean> => {
    await rm(path, { force: true });
    return true;
  };
  expect(await readJournals(folder, removing)).toEqual([all[1]]);
  const looking = async (): Promise<boolean> => (await stat(path)).size > 0;
  expect(await readJournals(folder, looking)).toEqual([]);
  const [gone] = all;
  if (gone !== undefined) addStep(gone, ['dropped', 0]);
  expect(await readdir(folder)).toHaveLength(1);
});

test.skipIf(!existsSync('/dev/full'))('on a full disk is a local failure', async () => {
  const place = join(folder, 'state');
  await mkdir(place);
  const full = new FileJournal({
    folder: place,
    run: { ...RUN, startedAt: 0 },
    earlier: [],
    claims: claims(),
    random: () => 0,
  });
  await symlink('/dev/full', join(place, '19700101T000000-1-0000.journal'));
  expect(() => full.begin(BIG, NEW)).toThrow(DiskFullError);
  full.close('stopped');
  expect(await readdir(place)).toEqual([]);
});

test('goes with all that knew the same, once that was gone by', async () => {
  for (const startedAt of [0, 1000]) {
    const run = journal([], startedAt, { run: { ...RUN, commandLine: ['x'], startedAt } });
    run.begin(BIG, NEW).done();
    run.begin(SMALL, NEW).done();
    run.close('stopped');
  }
  const next = journal(await readJournals(folder), 2000);
  expect(next.earlier(BIG)?.state).toBe('done');
  expect(next.earlier(BIG)?.state).toBe('done');
  next.close('finished');
  // SMALL was not gone by.
  expect(await readdir(folder)).toHaveLength(2);
  const last = journal(await readJournals(folder), 3000);
  for (const identity of [BIG, SMALL]) expect(last.earlier(identity)?.state).toBe('done');
  last.close('finished');
  expect(await readdir(folder)).toEqual([]);
});

test('is claimed by one process at a time, until that ends or releases it', async () => {
  journal().begin(BIG, NEW);
  const read = async (): Promise<LeftJournal> => {
    const [left] = await readJournals(folder);
    if (left === undefined) throw new Error('no journal');
    return left;
  };
  const [one, other] = [claims(2, [2]), claims(3, [2, 3])];
  const [forOne, forOther] = [await read(), await read()];
  expect(one.claim(forOne)).toBe(true);
  expect(one.claim(forOne)).toBe(true);
  // It was read before, and so seems to be nobody's.
  expect(other.hasEnded(forOther)).toBe(true);
  expect(other.claim(forOther)).toBe(false);
  expect(() => other.require(forOther)).toThrow(LockedError);
  expect(other.hasEnded(await read())).toBe(false);
  one.releaseAll();
  expect(other.claim(await read())).toBe(true);
  // The process that has it is gone.
  expect(claims(4, [4]).claim(await read())).toBe(true);
});

test('takes over what was sent in the line that begins the transfer: no kill comes between', async () => {
  const first = journal().begin(BIG, NEW);
  first.partial('/tempZone/home/alice/.big.left.partial');
  first.confirmed({ from: 0, to: 20 });
  const second = journal(await readJournals(folder), 1000);
  second.begin(BIG, { ...NEW, resumes: second.earlier(BIG) });
  const [, name = ''] = (await readdir(folder)).sort();
  const [header, begin] = (await readFile(join(folder, name), 'utf8')).split('\n');
  // It was killed right after that.
  await writeFile(join(folder, name), `${header}\n${begin}\n`);
  const third = journal(await readJournals(folder), 2000);
  expect(third.earlier(BIG)).toMatchObject({
    partial: '/tempZone/home/alice/.big.left.partial',
    ranges: [{ from: 0, to: 20 }],
  });
});
