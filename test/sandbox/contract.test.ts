/**
 * Replays the recording of a real server against the sandbox. Where a newer recording lies beside
 * the repository it is used instead of the copy here.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/index.js';

/** The groups of the recording that the sandbox answers whole. This list only grows. */
const WHOLE_GROUPS = [
  'auth',
  'paths',
  'info',
  'users',
  'collections',
  'data',
  'parallel',
  'query',
  'resources',
  'rules',
  'tickets',
  'zones',
  'cleanup',
];

const RECORDING = 'http-api-0.7.0.json';
const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const beside = join(repository, '..', 'shared', 'contract');
const own = join(repository, 'test', 'recordings');
const folder = existsSync(join(beside, RECORDING)) ? beside : own;

interface Recording {
  readonly steps: readonly { readonly id?: string; readonly optional?: boolean }[];
}

const recording = JSON.parse(readFileSync(join(folder, RECORDING), 'utf8')) as Recording;

/** The ids of the steps that must pass, by group. */
function stepsOf(group: string): string[] {
  return recording.steps
    .filter(({ id, optional }) => id?.startsWith(`${group}.`) && !optional)
    .map(({ id }) => id ?? '');
}

function replay(url: string): Promise<string> {
  const script = join(folder, 'replay.mjs');
  const scenario = join(folder, RECORDING);
  const parameters = [script, '--url', url, '--scenario', scenario, '--verbose'];
  return new Promise((resolve) => {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, parameters, options, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

describe('the recorded answers of a real server', () => {
  let output = '';
  let passed = new Set<string>();

  beforeAll(async () => {
    const sandbox = await startSandbox();
    try {
      output = await replay(sandbox.url);
    } finally {
      await sandbox.stop();
    }
    passed = new Set([...output.matchAll(/^ok {3}(\S+)$/gm)].map(([, id]) => id ?? ''));
  });

  test.each(WHOLE_GROUPS)('%s', (group) => {
    const steps = stepsOf(group);
    expect(steps.length).toBeGreaterThan(0);
    const failed = steps.filter((id) => !passed.has(id));
    expect(failed.map((id) => detailsOf(output, id))).toEqual([]);
  });
});

/** What the checker said about a step: what it wanted and what it got. */
function detailsOf(output: string, id: string): string {
  const start = output.indexOf(`FAIL ${id}\n`);
  if (start < 0) return `${id}: not replayed\n${output.slice(-500)}`;
  return output.slice(start).split('\n').slice(0, 3).join('\n');
}
