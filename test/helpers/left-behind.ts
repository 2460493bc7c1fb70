/** Journals as killed runs leave them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostOfProcesses } from '../../src/context/look-at-process.js';
import { FileJournal } from '../../src/transfer/journal/file-journal.js';
import { JournalClaims } from '../../src/transfer/journal/journal-claims.js';
import type { RunDescription } from '../../src/transfer/journal/journal-lines.js';
import type { TestPerson } from './sandbox.js';

/** A transfer of a small file; what matters of it is changed. */
export const IDENTITY = {
  direction: 'upload',
  source: '/nowhere/file',
  target: '/tempZone/nothing',
  size: 3,
  modifiedAt: 1000,
} as const;

/** The folder of a person's journals. */
export function journalsOf(person: TestPerson): string {
  return join(person.home, '.irods', 'http-api', 'transfers');
}

/** The journal of a run that was killed, in the home collection unless `by` says otherwise. */
export async function leftBehind(
  person: TestPerson,
  commandLine: readonly string[],
  write: (journal: FileJournal) => void,
  by: Partial<RunDescription> = {},
): Promise<void> {
  const child = spawn(process.execPath, ['-e', '0']);
  const [processId] = [child.pid ?? 0, await once(child, 'close')];
  const settings = await readFile(join(person.home, '.irods', 'irods_environment.json'), 'utf8');
  const { irods_http_api_url: server } = JSON.parse(settings) as { irods_http_api_url: string };
  const run = {
    server,
    user: person.name,
    commandLine,
    folder: person.cwd,
    processId,
    host: hostOfProcesses(),
    startedAt: Date.now(),
    ...by,
  };
  const folder = journalsOf(person);
  await mkdir(folder, { recursive: true });
  const own = { processId, host: run.host };
  const claims = new JournalClaims({ own, isAlive: () => false, random: Math.random });
  write(new FileJournal({ folder, run, earlier: [], claims, random: Math.random }));
}
