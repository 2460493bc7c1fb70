import { spawn } from 'node:child_process';
import { withoutSecrets } from '../domain/child-environment.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Whether a browser on this machine would be seen by the person: not over SSH, not without a display. */
export function hasBrowser(env: Env, platform: NodeJS.Platform): boolean {
  if (env['SSH_CONNECTION'] || env['CI']) return false;
  return (
    platform === 'darwin' ||
    platform === 'win32' ||
    Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
  );
}

/** Opens an address in the person's browser. False where none could be started. */
export async function openBrowser(
  address: URL,
  env: Env,
  platform: NodeJS.Platform,
): Promise<boolean> {
  const [command, ...words] = openerOf(env, platform);
  if (command === undefined) return false;
  const child = spawn(command, [...words, address.href], {
    env: withoutSecrets(env),
    stdio: 'ignore',
    detached: true,
  });
  return await new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

function openerOf(env: Env, platform: NodeJS.Platform): readonly string[] {
  if (env['BROWSER']) return [env['BROWSER']];
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
}
