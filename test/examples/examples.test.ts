/**
 * The examples of the manual pages, which are run as they stand there: what they show has to be
 * what is kept in `recorded`, from where it comes into the pages. `npm run generate:examples` keeps
 * it anew.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { RECORDINGS } from '../../src/generate/index.js';
import { examplesOf, loadCommands, pageNameOf } from '../../src/generate/loaded-command.js';
import { parseRecording, type Recording, recordingText } from '../../src/generate/recording.js';
import { PROJECT } from '../repo/source-imports.js';
import { Disguise } from './disguise.js';
import { ExampleZone, writeFiles } from './example-zone.js';
import { PREPARATIONS, type Preparation, type PreparingLine } from './preparations.js';
import { Programs } from './programs.js';
import { settled } from './settled.js';
import { typeLine } from './type-line.js';

const isRecording = process.env['RECORD_EXAMPLES'] === '1';

const pages = new Map(
  (await loadCommands())
    .map((loaded) => [pageNameOf(loaded), examplesOf(loaded).map(([line]) => line)] as const)
    .filter(([, lines]) => lines.length > 0),
);

let folder: string;
let programs: Programs;
let zone: ExampleZone | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'irods-programs-'));
  programs = await Programs.install(folder);
});
afterEach(async () => {
  await zone?.close();
  zone = undefined;
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.each([...pages])('%s shows what its page says', async (page, lines) => {
  zone = await ExampleZone.open();
  const shown = await runExamples(zone, lines, PREPARATIONS[page] ?? {});
  const path = join(PROJECT, RECORDINGS, `${page}.txt`);
  const kept = parseRecording(await readFile(path, 'utf8').catch(() => ''));
  if (isRecording && !areSame(kept, shown)) await writeFile(path, recordingText(shown));
  else expect(comparable(shown)).toEqual(comparable(kept));
});

/** Runs them one after the other; throws where one ends otherwise than it should. */
async function runExamples(
  at: ExampleZone,
  lines: readonly string[],
  preparation: Preparation,
): Promise<Recording> {
  const person = preparation.as === 'rods' ? at.rods : at.alice;
  const disguise = new Disguise(person, at.url, at.serverFolders);
  if (preparation.isNew) await rm(join(person.home, '.irods'), { recursive: true });
  await writeFiles(person.cwd, preparation.files ?? {});
  for (const [path, text] of Object.entries(preparation.serverFiles ?? {})) {
    await writeFiles(disguise.path(path), { '': text });
  }
  const prepare = async (steps: readonly PreparingLine[] = []): Promise<void> => {
    for (const step of steps) {
      if (typeof step === 'string') await person.must(step);
      else if ('rods' in step) await at.rods.must(step.rods);
      else await at.breakOff(person, step.brokenOff);
    }
  };
  await prepare(preparation.first);
  const recording = new Map<string, readonly string[]>();
  let ticket = 'TICKET';
  for (const line of lines) {
    recording.set(line, []);
    if (preparation.notRun?.[line] !== undefined) continue;
    await prepare(preparation.before?.[line]);
    at.goOn();
    const { code, shown } = await typeLine(person, disguise.off(line.replace('TICKET', ticket)), {
      programs,
      env: preparation.env,
      answers: preparation.answers?.[line]?.map((answer) => disguise.off(answer)),
      stopAt: preparation.stopped?.[line],
    });
    expect({ line, shown, code }).toEqual({ line, shown, code: preparation.exits?.[line] ?? 0 });
    recording.set(line, disguise.on(shown));
    ticket = /^ticket:(\w{15})$/.exec(shown[0] ?? '')?.[1] ?? ticket;
  }
  return recording;
}

function areSame(one: Recording, other: Recording): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

function comparable(recording: Recording): readonly (readonly [string, readonly string[]])[] {
  return [...recording].map(([line, shown]) => [line, settled(shown)]);
}

test('nothing is prepared or kept for examples that are not there', async () => {
  const odd = Object.entries(PREPARATIONS).flatMap(([page, preparation]) => {
    const { before, answers, stopped, exits, notRun } = preparation;
    const named = [before, answers, stopped, exits, notRun].flatMap((of) => Object.keys(of ?? {}));
    return named.filter((line) => pages.get(page)?.includes(line) !== true);
  });
  expect(odd).toEqual([]);
  const kept = (await readdir(join(PROJECT, RECORDINGS))).map((name) => parse(name).name);
  expect(kept.filter((page) => !pages.has(page))).toEqual([]);
});
