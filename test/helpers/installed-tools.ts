import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';

/** Whether a program of the system is there. */
function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/**
 * Tests that need a program of the system. Where it is missing they are skipped, which is said on
 * stderr and by the name that they are listed under.
 */
export function describeWith(program: string, name: string, tests: () => void): void {
  if (isInstalled(program)) {
    describe(name, tests);
    return;
  }
  const missing = `${name}: not tried, as ${program} is not installed`;
  process.stderr.write(`${missing}\n`);
  describe(missing, () => {
    test.skip(`${program} is not installed: skipped`, () => {});
  });
}
