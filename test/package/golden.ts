import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../helpers/run-program.js';
import { PROJECT } from '../repo/source-imports.js';

const SESSION = 'icommands.json';
const beside = join(PROJECT, '..', 'shared', 'golden');
/** A newer recording that lies beside the repository comes before the copy here. */
const folder = existsSync(join(beside, SESSION)) ? beside : join(PROJECT, 'test', 'recordings');

/** What the checker found: the steps that passed, and for each that failed what it said. */
export interface GoldenResult {
  readonly passed: ReadonlySet<string>;
  readonly failures: ReadonlyMap<string, string>;
}

/** The ids of all recorded steps, by their group. */
export function goldenSteps(): ReadonlyMap<string, readonly string[]> {
  const session = JSON.parse(readFileSync(join(folder, SESSION), 'utf8')) as {
    steps: readonly { id: string }[];
  };
  const groups = new Map<string, string[]>();
  for (const { id } of session.steps) {
    const group = id.split('.')[0] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return groups;
}

/** Runs the recorded session with the programs in `bin` against a fresh zone. */
export async function runGolden(bin: string, url: string): Promise<GoldenResult> {
  const words = [
    ...[join(folder, 'check.mjs'), '--session', join(folder, SESSION)],
    ...['--bin', bin, '--url', url, '--verbose'],
  ];
  const { stdout } = await runProgram(process.execPath, words, {
    env: { IRODS_HTTP_API_STORE: 'file' },
  });
  const passed = [...stdout.matchAll(/^ok {3}(\S+)$/gm)].map(([, id]) => id ?? '');
  const failures = [...stdout.matchAll(/^FAIL (\S+)[\s\S]*?(?=^(?:ok|FAIL) |^\d+ passed)/gm)];
  return {
    passed: new Set(passed),
    failures: new Map(failures.map(([text, id]) => [id ?? '', text])),
  };
}
