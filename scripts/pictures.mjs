/**
 * `npm run pictures`: takes the pictures of the README from real runs, in a real terminal (tmux),
 * against a zone that lives as long as that takes. Nothing in them is typed in by hand: what stands
 * in `docs/pictures` is what the terminal showed, cell by cell.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { installIfNeeded, runNpm } from './install-if-needed.mjs';
import { screenAsSvg } from './pictures/screen-as-svg.mjs';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PICTURES = join(PROJECT, 'docs', 'pictures');
const SESSION = `irods-pictures-${process.pid}`;
const MEBIBYTE = 1024 * 1024;
/** Milliseconds until something must be on the screen. */
const PATIENCE = 60_000;

process.chdir(PROJECT);
await installIfNeeded();
runNpm(['run', '--silent', 'build']);
const folder = await mkdtemp(join(tmpdir(), 'irods-pictures-'));
const zone = await startZone();
try {
  await prepare(zone.url);
  await takeProgress();
  await takeShell();
  await takeBrowse();
} finally {
  tmux('kill-session', '-t', SESSION);
  zone.child.kill('SIGTERM');
  await once(zone.child, 'close');
  await rm(folder, { recursive: true, force: true });
}

/** Transfers under way: held to a rate, so that there is something to see. */
async function takeProgress() {
  await terminal({ columns: 92, rows: 9 });
  await type('iput -r --bwlimit 12M run7');
  await until(/files.*(4\d|5\d)%/);
  await save('progress', 'iput stores a folder');
  tmux('send-keys', '-t', SESSION, 'C-c');
  await until(/--resume/);
}

async function takeShell() {
  await terminal({ columns: 92, rows: 22 });
  await type('irods shell', { clear: false });
  await until(/~>\s*$/);
  for (const line of [
    'cd reads',
    'ls -l',
    'imeta add -d s1.fastq organism mouse',
    'imeta ls -d s1.fastq',
    'ls -l | grep fastq > list.txt',
    '!wc -l list.txt',
  ]) {
    tmux('send-keys', '-t', SESSION, '-l', line);
    tmux('send-keys', '-t', SESSION, 'Enter');
    await settled();
  }
  tmux('send-keys', '-t', SESSION, '-l', 'iget s');
  tmux('send-keys', '-t', SESSION, 'Tab');
  await sleep(1000);
  tmux('send-keys', '-t', SESSION, 'Tab');
  await settled();
  await save('shell', 'irods shell: commands, pipes, completion');
}

async function takeBrowse() {
  await terminal({ columns: 110, rows: 24 });
  await type('irods browse reads', { clear: false });
  await until(/s2\.fastq/);
  for (const key of ['Down', 'Down', 'Space', 'Down', 'Tab']) {
    tmux('send-keys', '-t', SESSION, key);
    await settled();
  }
  await save('browse', 'irods browse: a collection, and the metadata of one data object');
  tmux('send-keys', '-t', SESSION, 'q');
}

/** Somebody who is signed in, with reads in the zone and a run on the disk. */
async function prepare(url) {
  const { home, work, bin } = places();
  await Promise.all(
    [home, work, bin].map(async (place) => await mkdir(place, { recursive: true })),
  );
  for (const name of ['irods', 'iput', 'iget', 'ils', 'imeta', 'iinit', 'imkdir', 'ichmod']) {
    const line = `exec '${process.execPath}' '${join(PROJECT, 'bin', `${name}.js`)}' "$@"`;
    await writeFile(join(bin, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  }
  await writeFile(join(folder, 'bashrc'), `PS1='$ '\nPATH='${environment().PATH}'\n`);
  run(['iinit', '--url', url, '--user-name', 'rods', '--zone-name', 'tempZone'], 'rods\n');
  await mkdir(join(work, 'reads'));
  await mkdir(join(work, 'run7'));
  for (const [name, size] of [
    ['s1.fastq', 3 * MEBIBYTE],
    ['s2.fastq', 5 * MEBIBYTE],
    ['s10.fastq', 2 * MEBIBYTE],
  ]) {
    await writeFile(join(work, 'reads', name), fastq(size));
  }
  await writeFile(join(work, 'reads', 'notes.txt'), 'Three samples of the first run.\n');
  for (let i = 1; i <= 6; i += 1) {
    await writeFile(join(work, 'run7', `sample_${i}.bam`), randomBytes((18 + i * 5) * MEBIBYTE));
  }
  run(['iput', '-r', '-q', 'reads']);
  run(['imkdir', 'reads/qc']);
  run(['imeta', 'add', '-d', 'reads/s2.fastq', 'organism', 'mouse']);
  run(['imeta', 'add', '-d', 'reads/s2.fastq', 'read length', '150', 'bp']);
  run(['ichmod', 'read', 'public', 'reads/s2.fastq']);
}

/** Text that looks like what a sequencer writes. */
function fastq(size) {
  const bases = 'ACGT';
  const lines = [];
  for (let length = 0, read = 1; length < size; read += 1) {
    const random = randomBytes(50);
    const sequence = [...random].map((byte) => bases[byte % 4]).join('');
    const quality = [...random].map((byte) => String.fromCharCode(63 + (byte % 11))).join('');
    const text = `@run1:1:${read}\n${sequence}\n+\n${quality}\n`;
    lines.push(text);
    length += text.length;
  }
  return lines.join('');
}

function places() {
  return { home: join(folder, 'home'), work: join(folder, 'work'), bin: join(folder, 'bin') };
}

function environment() {
  const { home, bin } = places();
  return {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: home,
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    IRODS_HTTP_API_STORE: 'file',
  };
}

function run([program, ...words], input = '') {
  const { bin, work } = places();
  const options = { cwd: work, env: environment(), input, stdio: ['pipe', 'ignore', 'inherit'] };
  execFileSync(join(bin, program), words, options);
}

async function startZone() {
  const words = [join(PROJECT, 'bin', 'irods.js'), 'sandbox', '--dir', join(folder, 'zone')];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, url };
}

/** A terminal of a size, with a shell in it that has an empty screen. */
async function terminal({ columns, rows }) {
  tmux('kill-session', '-t', SESSION);
  const variables = Object.entries(environment()).flatMap(([name, value]) => [
    '-e',
    `${name}=${value}`,
  ]);
  const size = ['-x', String(columns), '-y', String(rows)];
  const { work } = places();
  const shell = `exec bash --noprofile --rcfile '${join(folder, 'bashrc')}' -i`;
  tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-s',
    SESSION,
    ...size,
    ...variables,
    '-c',
    work,
    shell,
  );
  tmux('set-option', '-t', SESSION, 'status', 'off');
  await until(/\$\s*$/);
}

async function type(line) {
  tmux('send-keys', '-t', SESSION, '-l', line);
  tmux('send-keys', '-t', SESSION, 'Enter');
}

async function until(wanted) {
  const end = Date.now() + PATIENCE;
  while (!wanted.test(screen())) {
    if (Date.now() > end) throw new Error(`the screen never showed ${wanted}:\n${screen()}`);
    await sleep(50);
  }
}

/** Waits until the screen has not changed for a while. */
async function settled() {
  for (let before; before !== screen(); ) {
    before = screen();
    await sleep(700);
  }
}

function screen(...words) {
  return execFileSync('tmux', ['capture-pane', '-p', '-t', SESSION, ...words], {
    encoding: 'utf8',
  });
}

async function save(name, title) {
  const [columns, rows] = execFileSync(
    'tmux',
    ['display-message', '-p', '-t', SESSION, '#{pane_width} #{pane_height}'],
    { encoding: 'utf8' },
  )
    .trim()
    .split(' ')
    .map(Number);
  await mkdir(PICTURES, { recursive: true });
  const svg = screenAsSvg(screen('-e'), { columns, rows, title });
  await writeFile(join(PICTURES, `${name}.svg`), svg);
  console.log(`docs/pictures/${name}.svg`);
}

function tmux(...words) {
  try {
    execFileSync('tmux', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if (words[0] !== 'kill-session') throw error;
  }
}
