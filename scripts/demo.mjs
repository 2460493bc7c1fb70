/**
 * `npm run demo [-- DIR]`: the main job on real files, against a zone that lives as long as the
 * demo. Installs and builds first; puts DIR (by default this project's sources) into the zone,
 * fetches it again and compares every byte. What cannot make that way, such as a broken link, is
 * named first and left out. Exit code 0 only if all else is equal.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { compareFolders } from './compare-folders.mjs';
import { installIfNeeded, runNpm } from './install-if-needed.mjs';
import { findLeftOut, linkAllBut } from './left-out.mjs';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Lines of one command's output that are shown. */
const SHOWN_LINES = 12;

const source = resolve(
  process.env['INIT_CWD'] ?? process.cwd(),
  process.argv[2] ?? join(PROJECT, 'src'),
);
const stopped = new AbortController();
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    process.exitCode = code;
    stopped.abort();
  });
}

process.chdir(PROJECT);
let folder;
/** What goes up: the folder itself, or one with links to what of it can. */
let uploaded = source;
let zone;
try {
  if (!(await stat(source)).isDirectory()) throw new Error(`${source} is not a folder`);
  await installIfNeeded();
  runNpm(['run', '--silent', 'build']);
  folder = await mkdtemp(join(tmpdir(), 'irods-demo-'));
  await mkdir(join(folder, 'home'));
  await leaveOut(await findLeftOut(source));
  zone = await startZone();
  await runDemo(zone.url);
} catch (error) {
  process.exitCode ||= 1;
  console.error(stopped.signal.aborted ? '\nstopped' : `\nthe demo failed: ${error.message}`);
} finally {
  await zone?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}

/** The steps, as a person would type them. */
async function runDemo(url) {
  const name = basename(uploaded);
  const fetched = join(folder, 'fetched');
  await type(['irods', 'iinit', '--url', url, '--user-name', 'rods', '--zone-name', 'tempZone'], {
    stdin: 'rods\n',
  });
  await type(['imkdir', 'demo']);
  await type(['icd', 'demo']);
  const up = await type(['iput', '-r', '-K', name]);
  await type(['ils', '-l', name]);
  await type(['imeta', 'add', '-C', name, 'purpose', 'demonstration']);
  await type(['imeta', 'ls', '-C', name]);
  await type([
    'iquest',
    `SELECT COUNT(DATA_ID), SUM(DATA_SIZE) WHERE COLL_NAME LIKE '%/demo/${likePattern(name)}%'`,
  ]);
  // Many commands in one session; alone at a terminal, irods asks for them at a prompt.
  await type(['ishell'], { stdin: 'pwd; ls\n' });
  const down = await type(['iget', '-r', '-K', name, fetched]);
  const { differences, files, bytes } = await compareFolders(uploaded, fetched);
  for (const difference of differences.slice(0, SHOWN_LINES))
    console.log(`DIFFERENT: ${difference}`);
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(`${files} files, ${bytes} bytes: up in ${seconds(up)}, down in ${seconds(down)}`);
  if (differences.length > 0) throw new Error(`${differences.length} files came back different`);
  console.log('every byte that came back is equal to what went up');
}

/** Names what cannot make the way, and has the rest go up in its place. */
async function leaveOut(leftOut) {
  const name = basename(source).replaceAll('+', '_').replace(/^-/, '_') || 'root';
  if (leftOut.size === 0 && name === basename(source)) return;
  uploaded = join(folder, 'links', name);
  await mkdir(dirname(uploaded));
  await linkAllBut(leftOut, source, uploaded);
  if (name !== basename(source)) console.log(`${source} goes by the name ${name} here`);
  show([...leftOut].map(([path, reason]) => `left out: ${path} (${reason})`));
}

/** `'` cannot stand in a query's text; what it becomes matches it. */
function likePattern(name) {
  return name.replaceAll("'", '_');
}

/** Shows a command line, runs it, shows its output; answers how long it took. Throws where it fails. */
async function type([program, ...words], { stdin } = {}) {
  console.log(
    `$ ${stdin === undefined ? '' : `echo ${asTyped(stdin.trim())} | `}${[program, ...words].map(asTyped).join(' ')}`,
  );
  const started = performance.now();
  const child = spawn(process.execPath, [join(PROJECT, 'bin', `${program}.js`), ...words], {
    cwd: dirname(uploaded),
    env: environment(),
    signal: stopped.signal,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(stdin ?? '');
  // Commands end their input when they do not read it.
  child.stdin.on('error', () => {});
  const lines = await Promise.all([
    linesOf(child.stdout),
    linesOf(child.stderr),
    once(child, 'close'),
  ]);
  show([...lines[0], ...lines[1]]);
  const [code, signal] = lines[2];
  if (code !== 0) throw new Error(`${program} ended with ${signal ?? `exit code ${code}`}`);
  return performance.now() - started;
}

async function linesOf(stream) {
  const lines = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}

function show(lines) {
  for (const line of lines.slice(0, SHOWN_LINES)) console.log(line);
  const more = lines.length - SHOWN_LINES;
  if (more > 0) console.log(`… and ${more} more ${more === 1 ? 'line' : 'lines'}`);
  console.log('');
}

function asTyped(word) {
  return /^[\w./:=+,@%-]+$/.test(word) ? word : `"${word.replaceAll(/["\\$`]/g, '\\$&')}"`;
}

/** Only what a person's shell would give, and a home folder that goes away again. */
function environment() {
  const { PATH, LANG, SystemRoot } = process.env;
  const home = join(folder, 'home');
  const given = {
    PATH,
    LANG,
    SystemRoot,
    HOME: home,
    USERPROFILE: home,
    TMPDIR: folder,
    TEMP: folder,
  };
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), IRODS_HTTP_API_STORE: 'file' };
}

async function startZone() {
  console.log('$ irods sandbox &');
  const child = spawn(process.execPath, [join(PROJECT, 'bin', 'irods.js'), 'sandbox'], {
    cwd: folder,
    env: environment(),
    // Of its own group: Ctrl-C must reach it only when the demo stops it.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  const reader = createInterface({ input: child.stdout });
  const first = await Promise.race([once(reader, 'line'), ended.then(() => undefined)]);
  if (first === undefined) throw new Error('the zone did not start');
  console.log(`${first[0]}\n`);
  return { url: first[0], stop };
}
