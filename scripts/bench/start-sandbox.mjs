/** A sandbox of the built program, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'bin', 'irods.js');

/**
 * Starts one with the administrator `rods` and the password `rods`.
 *
 * @returns its base URL, and how to stop it
 */
export async function startSandbox() {
  const child = spawn(process.execPath, [PROGRAM, 'sandbox'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const told = once(createInterface({ input: child.stdout }), 'line');
  const [url] = await Promise.race([
    told,
    ended.then(() => Promise.reject(new Error('the sandbox ended before it was ready'))),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}
