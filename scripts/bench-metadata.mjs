// Measures metadata in bulk against its targets, with the built program and a sandbox:
// npm run bench:metadata. Exits 1 when one is missed.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const AVUS = 100_000;
/** Seconds that an import of so many may take on 2 cores. */
const MOST_SECONDS = 300;
const MOST_MEBIBYTES = 300;
/** Data objects that are searched, how many organisms they have, and the seconds it may take. */
const OBJECTS = 1_000_000;
const ORGANISMS = 1000;
const MOST_SEARCH_SECONDS = 3;
const repository = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = await mkdtemp(join(tmpdir(), 'irods-bench-'));
let missed = 0;

await build({
  input: join(repository, 'scripts', 'bench', 'sandbox-process.ts'),
  platform: 'node',
  external: ['node-sqlite3-wasm'],
  output: { file: join(folder, 'sandbox.mjs'), codeSplitting: false },
});
await mkdir(join(folder, 'home'));
let url;
try {
  await withZone({ fill: AVUS }, measureImports);
  await withZone({ fill: OBJECTS, organisms: ORGANISMS }, measureSearch);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;

async function measureImports() {
  await run('imeta', ['export', '/tempZone/home/rods'], '/dev/null');
  await measure('1 AVU each', AVUS, (i) => [['run', `${i}`, '']]);
  await measure('10 AVUs each', AVUS / 10, (i) =>
    Array.from({ length: 10 }, (_, n) => [`sample.${n}`, `value ${i}`, n % 2 ? 'cm' : '']),
  );
}

/** An AVU test that the catalog has an index for, among a million data objects. */
async function measureSearch() {
  const words = ['/tempZone/home', '--avu', 'organism=organism 7'];
  const found = join(folder, 'found');
  await run('ifind', ['/tempZone/home/rods', '--maxdepth', '0']);
  const outcome = await run('ifind', words, found);
  const count = (await readFile(found, 'utf8')).split('\n').length - 1;
  if (count !== OBJECTS / ORGANISMS) throw new Error(`ifind found ${count}`);
  report(`${count} of ${OBJECTS} data objects found by an AVU:`, outcome, MOST_SEARCH_SECONDS);
  const json = await run('ifind', ['--json', ...words]);
  report('the same with all that the catalog tells of them:', json, 2 * MOST_SEARCH_SECONDS);
}

/** Runs `work` beside a sandbox of its own that was filled as the message says. */
async function withZone(filling, work) {
  const server = fork(join(folder, 'sandbox.mjs'), {
    env: { ...process.env, NODE_PATH: join(repository, 'node_modules') },
  });
  [{ url }] = await once(server, 'message');
  try {
    server.send(filling);
    await once(server, 'message');
    await work();
  } finally {
    const exited = once(server, 'exit');
    server.send({ stop: true });
    await exited;
  }
}

async function measure(what, items, avusOf) {
  const rows = ['path,attribute,value,units\n'];
  for (let i = 0; i < items; i += 1) {
    const path = `/tempZone/home/rods/object-${String(i).padStart(6, '0')}`;
    for (const avu of avusOf(i)) rows.push(`${[path, ...avu].join(',')}\n`);
  }
  const file = join(folder, 'rows.csv');
  await writeFile(file, rows.join(''));
  const results = join(folder, 'results.csv');
  const first = await run('imeta', ['import', file, '--results', results]);
  report(`${AVUS} AVUs imported, ${what}:`, first, MOST_SECONDS);
  report('the same again, nothing to change:', await run('imeta', ['import', file]), MOST_SECONDS);
  const out = join(folder, 'out.ndjson');
  const words = ['export', '-r', '--format', 'ndjson', '/tempZone/home/rods'];
  report('all metadata exported:', await run('imeta', words, out), MOST_SECONDS);
}

/** Runs a line; gives the seconds it took and the most memory it held, in bytes. */
async function run(command, words, outputFile) {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(repository, 'bin', 'irods.js'), command, ...words], {
    env: {
      PATH: process.env.PATH,
      HOME: join(folder, 'home'),
      IRODS_HTTP_API_URL: url,
      IRODS_USER_NAME: 'rods',
      IRODS_ZONE_NAME: 'tempZone',
      IRODS_PASSWORD: 'rods',
      IRODS_HTTP_API_STORE: 'file',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.pipe(createWriteStream(outputFile ?? '/dev/null'));
  let peakBytes = 0;
  const sampling = setInterval(async () => {
    peakBytes = Math.max(peakBytes, await memoryOf(child.pid));
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command} ${words[0]} ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, peakBytes };
}

/** Bytes that a process holds; 0 where the system does not tell. */
async function memoryOf(pid) {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function report(what, { seconds, peakBytes }, mostSeconds) {
  const mebibytes = peakBytes / 1024 / 1024;
  const isGood = seconds < mostSeconds && mebibytes < MOST_MEBIBYTES;
  if (!isGood) missed += 1;
  console.log(
    `${isGood ? 'ok  ' : 'MISS'} ${what} ${seconds.toFixed(1)} s, ${Math.round(mebibytes)} MiB`,
  );
}
