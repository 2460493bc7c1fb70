/** Measures the built program against any server: see `npm run bench -- --help`. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { delayingProxy } from './bench/delaying-proxy.mjs';
import { startSandbox } from './bench/start-sandbox.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(project, 'bin', 'irods.js');
const usageTeller = join(project, 'scripts', 'bench', 'tell-usage.mjs');
const HELP = `Usage: npm run bench -- [--url URL] [--user NAME] [--zone NAME] [--vs-icommands]
                       [--rtt MS] [--scale FACTOR]

Times the built program: put and get of 1 GiB, 1 000 files of 4 KiB up and down, one ils, and the
list of 10 000 entries. Tells the processor seconds and the peak memory of the client beside.

  --url URL        the HTTP API to measure against; without it, a sandbox is started
  --user NAME      whom to sign in as, with the password in IRODS_PASSWORD (rods)
  --zone NAME      the zone (tempZone)
  --vs-icommands   the real iCommands on the PATH do the same in turn, with their own settings
                   and sign-in, and the table gives ratios
  --rtt MS         a proxy between, for both, that makes a round trip this long; 30 MB and 19
                   files then, and no long list
  --scale FACTOR   everything this much smaller, such as 0.1, for a quick look
  --help           this text`;
const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    user: { type: 'string', default: 'rods' },
    zone: { type: 'string', default: 'tempZone' },
    'vs-icommands': { type: 'boolean', default: false },
    rtt: { type: 'string', default: '0' },
    scale: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
const scale = Number(options.scale);
const rtt = Number(options.rtt);
const GIBIBYTE = 1024 ** 3;
const bigSize = Math.max(1024 * 1024, Math.round((rtt > 0 ? 30_000_000 : GIBIBYTE) * scale));
const smallCount = Math.max(4, Math.round((rtt > 0 ? 19 : 1000) * scale));
const listCount = Math.max(10, Math.round(10_000 * scale));

const folder = await mkdtemp(join(tmpdir(), 'irods-bench-'));
const closers = [async () => await rm(folder, { recursive: true, force: true })];
const stop = async () => {
  for (const close of closers.splice(0).reverse()) await close();
};
process.once('SIGINT', () => void stop().then(() => process.exit(130)));
try {
  await main();
} finally {
  await stop();
}

async function main() {
  const direct = options.url ?? (await ownSandbox());
  const url = rtt > 0 ? await delayed(direct) : direct;
  const home = await signIn(url);
  await makeFiles();
  const collection = `bench-${Date.now().toString(36)}`;
  const ours = client('ours', (words, settings) => [
    process.execPath,
    ['--import', usageTeller, program, ...words],
    { HOME: home, ...settings },
  ]);
  const theirs = options['vs-icommands'] ? await iCommands() : undefined;
  console.log(`server ${direct}${rtt > 0 ? `, round trip ${rtt} ms` : ''}`);
  const rows = await measureAll(collection, ours, theirs);
  printTable(rows, theirs !== undefined);
}

/** Every measurement, ours and theirs in turn, so that both meet the same machine. */
async function measureAll(collection, ours, theirs) {
  const rows = [];
  const both = async (name, bytes, work) => {
    const row = { name, bytes, ours: await work(ours, `${collection}-o`) };
    if (theirs !== undefined) row.theirs = await work(theirs, `${collection}-t`);
    rows.push(row);
    console.error(`${name}: ${row.ours.seconds.toFixed(2)} s`);
  };
  for (const each of [ours, theirs]) {
    if (each !== undefined) await startOnce(each, `${collection}-${each === ours ? 'o' : 't'}`);
  }
  const big = join(folder, 'big');
  // Ours compares checksums unless told not to, iput where it is told to.
  await both(`put ${size(bigSize)}, size only`, bigSize, (who, at) =>
    who.run(['iput', '-f', ...(who === ours ? ['--no-checksum'] : []), big, `${at}/big`]),
  );
  await both(`put ${size(bigSize)}, checksum`, bigSize, (who, at) =>
    who.run(['iput', who === ours ? '-f' : '-fK', big, `${at}/big`]),
  );
  await both(`get ${size(bigSize)}`, bigSize, (who, at) =>
    who.run(['iget', '-f', `${at}/big`, join(folder, `back-${at}`)]),
  );
  const small = `${smallCount} files of 4 KiB`;
  await both(`put ${small}`, smallCount * 4096, (who, at) =>
    who.run(['iput', '-r', join(folder, 'small'), `${at}/small`]),
  );
  await both(`get ${small}`, smallCount * 4096, (who, at) =>
    who.run(['iget', '-r', `${at}/small`, join(folder, `small-${at}`)]),
  );
  await both('one ils', 0, async (who, at) => await bestOf(5, () => who.run(['ils', at])));
  if (rtt === 0) await measureListing(both, collection, ours, theirs);
  for (const [who, at] of [
    [ours, `${collection}-o`],
    [theirs, `${collection}-t`],
  ]) {
    if (who !== undefined) await who.run(['irm', '-rf', at]);
  }
  return rows;
}

/** Every program once: what the first run of a day or of an installation takes is not what counts. */
async function startOnce(who, collection) {
  const [tiny, back] = [join(folder, 'small', 'file-0'), join(folder, 'tiny')];
  await who.run(['imkdir', collection]);
  await who.run(['iput', tiny, `${collection}/tiny`]);
  await who.run(['iget', '-f', `${collection}/tiny`, back]);
  await who.run(['ils', collection]);
}

async function bestOf(runs, work) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await work());
  return results.reduce((best, one) => (one.seconds < best.seconds ? one : best));
}

async function measureListing(both, collection, ours, theirs) {
  const list = join(folder, 'list');
  await mkdir(list);
  for (let i = 0; i < listCount; i += 1) await writeFile(join(list, `entry-${i}`), '');
  await ours.run(['iput', '-r', list, `${collection}-o/list`]);
  if (theirs !== undefined)
    await ours.run(['icp', '-r', `${collection}-o/list`, `${collection}-t/list`]);
  await both(`list ${listCount} entries`, 0, (who, at) => who.run(['ils', '-l', `${at}/list`]));
}

/** One who can run commands; each run gives its wall time, and what it used where it tells. */
function client(name, prepare) {
  const run = async (words, settings = {}) => {
    const [file, args, env] = prepare(words, settings);
    const began = performance.now();
    const child = spawn(file, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let complaints = '';
    child.stderr.on('data', (text) => {
      complaints += text;
    });
    let usage = '';
    child.stdio[3].on('data', (text) => {
      usage += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    const seconds = (performance.now() - began) / 1000;
    if (code !== 0)
      throw new Error(`${name}: ${words.join(' ')} ended with ${code}: ${complaints}`);
    return { seconds, ...(usage === '' ? {} : JSON.parse(usage)) };
  };
  return { run };
}

async function ownSandbox() {
  const { url, stop: stopSandbox } = await startSandbox();
  closers.push(stopSandbox);
  process.env.IRODS_PASSWORD ??= 'rods';
  return url;
}

/** The URL of a proxy in front of this one that delays. */
async function delayed(url) {
  const target = new URL(url);
  const port = await delay(target.hostname, Number(target.port || 80));
  return `http://127.0.0.1:${port}${target.pathname}`;
}

async function delay(host, port) {
  const proxy = await delayingProxy(host, port, rtt);
  closers.push(proxy.close);
  return proxy.port;
}

/** A home of its own with settings and a session; the person's own files stay untouched. */
async function signIn(url) {
  const home = join(folder, 'home');
  await mkdir(join(home, '.irods'), { recursive: true });
  await writeFile(
    join(home, '.irods', 'irods_environment.json'),
    JSON.stringify({
      irods_http_api_url: url,
      irods_user_name: options.user,
      irods_zone_name: options.zone,
    }),
  );
  const child = spawn(process.execPath, [program, 'iinit'], {
    env: { ...process.env, HOME: home },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(`${process.env.IRODS_PASSWORD ?? ''}\n`);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error('signing in failed');
  return home;
}

/** The iCommands on the PATH, with the person's own settings; through the delay too. */
async function iCommands() {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((part) => !part.startsWith(project));
  const settings = { PATH: path.join(delimiter) };
  const found = spawnSync('iput', ['-h'], { env: { ...process.env, ...settings } });
  if (found.error !== undefined) throw new Error('the iCommands are not on the PATH');
  if (rtt > 0) Object.assign(settings, await delayedEnvironment());
  return client('iCommands', ([command, ...words]) => [command, words, settings]);
}

async function delayedEnvironment() {
  const file =
    process.env.IRODS_ENVIRONMENT_FILE ?? join(homedir(), '.irods', 'irods_environment.json');
  const own = JSON.parse(await readFile(file, 'utf8'));
  const port = await delay(own.irods_host, own.irods_port ?? 1247);
  const changed = join(folder, 'icommands.json');
  await writeFile(changed, JSON.stringify({ ...own, irods_host: '127.0.0.1', irods_port: port }));
  return { IRODS_ENVIRONMENT_FILE: changed };
}

async function makeFiles() {
  await mkdir(join(folder, 'small'));
  for (let i = 0; i < smallCount; i += 1) {
    await writeFile(join(folder, 'small', `file-${i}`), randomBytes(4096));
  }
  const stream = createWriteStream(join(folder, 'big'));
  for (let left = bigSize; left > 0; left -= 8 * 1024 * 1024) {
    const bytes = randomBytes(Math.min(left, 8 * 1024 * 1024));
    if (!stream.write(bytes)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  await new Promise((resolve) => stream.end(resolve));
}

function printTable(rows, compared) {
  const lines = [
    [
      '',
      'seconds',
      'MB/s',
      'CPU s',
      'peak MB',
      ...(compared ? ['iCommands', 'rate ratio', 'time ratio'] : []),
    ],
  ];
  for (const { name, bytes, ours, theirs } of rows) {
    const rate = bytes > 0 ? (bytes / 1e6 / ours.seconds).toFixed(1) : '';
    const ratios =
      theirs === undefined
        ? []
        : [
            theirs.seconds.toFixed(2),
            (theirs.seconds / ours.seconds).toFixed(2),
            (ours.seconds / theirs.seconds).toFixed(2),
          ];
    const used = [ours.cpuSeconds.toFixed(2), (ours.peakBytes / 1e6).toFixed(0)];
    lines.push([name, ours.seconds.toFixed(2), rate, ...used, ...ratios]);
  }
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join('  '));
  }
}

function size(bytes) {
  return bytes >= GIBIBYTE
    ? `${(bytes / GIBIBYTE).toFixed(0)} GiB`
    : `${Math.round(bytes / 1e6)} MB`;
}
