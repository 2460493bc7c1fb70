/** The keychain against a real Secret Service: gnome-keyring on a bus of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const NEEDED = ['dbus-run-session', 'gnome-keyring-daemon'];
const missing = NEEDED.filter((program) => spawnSync('which', [program]).status !== 0);
if (missing.length > 0) {
  process.stderr.write(
    `secret-service.test.ts: not run, for ${missing.join(' and ')} are not installed\n`,
  );
}

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'irods-keyring-'));
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

/** Runs a module's text on a bus with an unlocked keyring; gives what it prints. */
function onItsBus(code: string): string {
  const script = `printf 'pw' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$NODE" --input-type=module -e "$CODE"`;
  return execFileSync('dbus-run-session', ['--', 'sh', '-c', script], {
    env: {
      ...process.env,
      HOME: home,
      XDG_DATA_HOME: home,
      XDG_RUNTIME_DIR: home,
      NODE: process.execPath,
      CODE: code,
    },
    encoding: 'utf8',
    timeout: 50_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe.skipIf(missing.length > 0)('a real keychain', () => {
  it('keeps, gives back, replaces and removes a session, long secrets too', async () => {
    const bundle = await buildKeychain();
    const printed = onItsBus(`
      import { Keychain } from '${bundle}';
      const clock = { now: Date.now, sleep: (ms, signal) => new Promise((done) => {
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', () => clearTimeout(timer));
      }) };
      const keychain = new Keychain({ load: () => import('${import.meta.resolve('keytar')}'), clock, onHang: () => {} });
      const long = 'x'.repeat(5000);
      const seen = [await keychain.read('a')];
      await keychain.write('a', 'one');
      seen.push(await keychain.read('a'));
      await keychain.write('a', long);
      seen.push((await keychain.read('a')) === long);
      await keychain.write('a', 'two');
      seen.push(await keychain.read('a'));
      await keychain.remove('a');
      seen.push(await keychain.read('a'));
      console.log(JSON.stringify(seen));
    `);
    expect(JSON.parse(printed)).toEqual([null, 'one', true, 'two', null]);
  }, 40_000);

  it('is whole for every process while others replace it', async () => {
    const bundle = await buildKeychain();
    const one = join(home, 'one.mjs');
    writeFileSync(
      one,
      `import { Keychain } from '${bundle}';
      const clock = { now: Date.now, sleep: (ms, signal) => new Promise((done) => {
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', () => clearTimeout(timer));
      }) };
      const keychain = new Keychain({ load: () => import('${import.meta.resolve('keytar')}'), clock, onHang: () => {} });
      const [, , what, id] = process.argv;
      for (let i = 0; i < 15; i += 1) {
        if (what === 'write') await keychain.write('a', id.repeat(4000));
        else if (!/^(w+|x+)$/.test(await keychain.read('a') ?? '')) process.exit(3);
      }`,
    );
    const printed = onItsBus(`
      import { spawn } from 'node:child_process';
      const run = (...words) => new Promise((done) => {
        spawn(process.execPath, ['${one}', ...words], { stdio: 'inherit' }).on('close', done);
      });
      const before = await run('write', 'x');
      const codes = await Promise.all([
        run('write', 'w'), run('write', 'x'), run('read'), run('read'), run('read'),
      ]);
      console.log(JSON.stringify([before, ...codes]));
    `);
    expect(JSON.parse(printed)).toEqual([0, 0, 0, 0, 0, 0]);
  }, 60_000);
});

/** The keychain as a module that plain Node can load. */
async function buildKeychain(): Promise<string> {
  const file = join(home, 'keychain.mjs');
  await build({ input: 'src/auth/keychain.ts', platform: 'node', output: { file } });
  return file;
}
