import { spawnSync } from 'node:child_process';

/** Whether a program of the system is there; tests that need it are skipped where it is not. */
export function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}
