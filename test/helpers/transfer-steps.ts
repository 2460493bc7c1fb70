import { utimes } from 'node:fs/promises';
import type { TestPerson } from './sandbox.js';

const OLD = new Date('2020-01-01T00:00:00Z');

/** Writes local files that tell their names, last changed long ago. */
export async function plant(person: TestPerson, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const path = await person.write(name, `content of ${name}`);
    await utimes(path, OLD, OLD);
  }
}

export interface Step {
  readonly action: string;
  readonly state: string;
  readonly source: string;
  readonly target: string;
  readonly reason: string | null;
}

/** What a transfer command tells of each of its steps. */
export async function steps(person: TestPerson, line: string): Promise<readonly Step[]> {
  const { stdout } = await person.must(`${line} --ndjson`);
  const lines = stdout.split('\n').filter((text) => text !== '');
  return lines.map((text) => JSON.parse(text) as Step);
}

/** What was done or would be, without what was skipped. */
export function deeds(all: readonly Step[]): readonly string[] {
  return all
    .filter(({ state }) => state !== 'skipped')
    .map(({ action, target }) => `${action} ${target}`)
    .sort();
}
