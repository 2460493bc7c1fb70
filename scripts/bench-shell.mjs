/**
 * `npm run bench:shell`: what a line of `irods shell -f` costs beyond its requests. 100 lines run in
 * one process; the same requests are sent directly, one after the other, over one connection. Runs
 * alternate, so that other load on the machine meets both; the best of each counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSandbox } from './bench/start-sandbox.mjs';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LINES = 100;
const RUNS = 5;
/** Milliseconds that a line may cost beyond its requests. */
const MOST = 5;
const COMMANDS = ['ipwd', 'ils', 'ils reads', 'imeta ls -C reads', "ils 'reads/*.txt'"];

const home = await mkdtemp(join(tmpdir(), 'irods-bench-'));
const { url, stop } = await startSandbox();
const env = { ...process.env, HOME: home, IRODS_HTTP_API_STORE: 'file' };

/** Runs lines in one shell; gives what it wrote on stderr and the milliseconds it took. */
function shell(lines, words = []) {
  const program = [join(PROJECT, 'bin', 'ishell.js'), '-e', ...words];
  const started = performance.now();
  const input = lines.map((line) => `${line}\n`).join('');
  const { status, stderr } = spawnSync(process.execPath, program, { env, input });
  if (status !== 0) throw new Error(`${lines[0]} ended with ${status}: ${stderr}`);
  return { stderr: stderr.toString(), milliseconds: performance.now() - started };
}

/** The requests of a line, as --debug tells them: those that one waits for together, in groups. */
function requestsOf(line) {
  const groups = [];
  let isSending = false;
  for (const [, direction, number, target] of shell([line], ['--debug']).stderr.matchAll(
    /^([<>]) (\d+) (?:GET (\S+))?/gm,
  )) {
    if (direction === '>' && target === undefined) throw new Error(`${line} changes something`);
    if (direction === '>' && !isSending) groups.push([]);
    if (direction === '>') groups.at(-1).push({ number, target });
    isSending = direction === '>';
  }
  return groups;
}

/** Sends the requests so many times over warm connections; milliseconds. */
async function send(groups, authorization) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const get = async (target) =>
    await new Promise((resolve, reject) => {
      const options = { agent, headers: { authorization } };
      request(new URL(target, url), options, (answer) => {
        answer.resume().once('end', resolve);
      })
        .once('error', reject)
        .end();
    });
  const started = performance.now();
  for (let line = 0; line < LINES; line += 1) {
    for (const group of groups) await Promise.all(group.map(({ target }) => get(target)));
  }
  const milliseconds = performance.now() - started;
  agent.destroy();
  return milliseconds;
}

let isOver = false;
try {
  const words = ['--url', url, '--user-name', 'rods', '--zone-name', 'tempZone'];
  const iinit = [join(PROJECT, 'bin', 'iinit.js'), ...words];
  const signedIn = spawnSync(process.execPath, iinit, { env, input: 'rods\n' });
  if (signedIn.status !== 0) throw new Error(String(signedIn.stderr));
  shell(['imkdir reads', ...['a', 'b', 'c'].map((name) => `itouch reads/${name}.txt`)]);
  shell(['imeta add -C reads project reads']);
  const token = spawnSync(process.execPath, [join(PROJECT, 'bin', 'irods.js'), 'auth', 'token'], {
    env,
  }).stdout;
  const authorization = `Bearer ${String(token).trim()}`;
  console.log('line                  requests  ms a line  ms its requests  ms overhead');
  for (const line of COMMANDS) {
    const groups = requestsOf(line);
    const best = { empty: Infinity, shell: Infinity, requests: Infinity };
    const lines = Array.from({ length: LINES }, () => line);
    for (let run = 0; run < RUNS; run += 1) {
      // Starting, signing in and loading the command are paid once, by the first line.
      best.empty = Math.min(best.empty, shell([line]).milliseconds);
      best.shell = Math.min(best.shell, shell([line, ...lines]).milliseconds);
      best.requests = Math.min(best.requests, await send(groups, authorization));
    }
    const [each, direct] = [(best.shell - best.empty) / LINES, best.requests / LINES];
    const overhead = each - direct;
    isOver ||= overhead > MOST;
    const cells = [groups.flat().length, each.toFixed(2), direct.toFixed(2), overhead.toFixed(2)];
    console.log(
      line.padEnd(20),
      ...cells.map((cell, at) => String(cell).padStart([9, 10, 16, 12][at])),
    );
  }
  if (isOver) console.log(`more than ${MOST} ms of overhead`);
} finally {
  await stop();
  await rm(home, { recursive: true, force: true });
}
process.exitCode = isOver ? 1 : 0;
