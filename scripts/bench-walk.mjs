// Measures what going through very large trees costs, with the built program and simulated catalogs:
// npm run bench:walk [-- --entries 1000000 --shape flat --folder]. With --folder, a real local folder of
// that many empty files is made and compared too. Exits 1 where more than 200 MB were held.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';

const MOST_MEGABYTES = 200;
const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    shape: { type: 'string', multiple: true, default: ['flat', 'wide', 'tree', 'deep'] },
    folder: { type: 'boolean', default: false },
  },
});
const entries = Number(options.entries);
const repository = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = await mkdtemp(join(tmpdir(), 'irods-bench-'));
let missed = 0;
try {
  await build({
    input: join(repository, 'scripts', 'bench', 'simulated-catalog-process.ts'),
    platform: 'node',
    output: { file: join(folder, 'catalog.mjs'), codeSplitting: false },
  });
  await mkdir(join(folder, 'home'));
  console.log(`two trees of ${entries} entries each; a dry run`);
  for (const shape of options.shape) {
    const words = ['-q', '-r', '--delete', '--max-delete', '999999999', '--dry-run'];
    await measure(shape, [...words, 'i:left', 'i:right']);
    await measure(shape, [...words, 'i:left', 'down']);
  }
  if (options.folder) {
    await makeFolder();
    await measure('flat', ['-q', '-r', '--dry-run', 'local', 'i:left'], 'local folder up');
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;

async function makeFolder() {
  const local = join(folder, 'home', 'local');
  await mkdir(local);
  for (let i = 0; i < entries; i += 100) {
    const names = Array.from({ length: 100 }, (_, n) => `object-${String(i + n).padStart(8, '0')}`);
    await Promise.all(names.map((name) => writeFile(join(local, name), '')));
  }
}

async function measure(
  shape,
  words,
  what = `${shape} ${words.at(-1) === 'down' ? 'down' : 'across'}`,
) {
  const server = fork(join(folder, 'catalog.mjs'), [shape, `${entries}`]);
  const [{ url }] = await once(server, 'message');
  try {
    const { seconds, megabytes, lines } = await irsync(url, words);
    const isGood = megabytes < MOST_MEGABYTES;
    if (!isGood) missed += 1;
    const mark = isGood ? 'ok  ' : 'MISS';
    console.log(
      `${mark} ${what.padEnd(16)} ${lines} lines, ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB`,
    );
  } finally {
    const ended = once(server, 'exit');
    server.send('stop');
    await ended;
  }
}

/** Runs a line; gives the seconds it took, the most memory it held and the lines it printed. */
async function irsync(url, words) {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(repository, 'bin', 'irods.js'), 'irsync', ...words], {
    cwd: join(folder, 'home'),
    env: {
      PATH: process.env.PATH,
      HOME: join(folder, 'home'),
      TMPDIR: folder,
      IRODS_HTTP_API_URL: url,
      IRODS_USER_NAME: 'rods',
      IRODS_ZONE_NAME: 'tempZone',
      IRODS_PASSWORD: 'rods',
      IRODS_HTTP_API_STORE: 'file',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let lines = 0;
  child.stdout.on('data', (bytes) => {
    for (const byte of bytes) if (byte === 0x0a) lines += 1;
  });
  let peak = 0;
  const sampling = setInterval(async () => {
    peak = Math.max(peak, await memoryOf(child.pid));
  }, 100);
  const [code] = await once(child, 'close');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`irsync ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, megabytes: peak / 1e6, lines };
}

/** Bytes that a process held at most; 0 where the system does not tell. */
async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}
