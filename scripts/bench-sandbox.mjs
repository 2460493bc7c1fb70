// Measures the sandbox against its targets: npm run bench:sandbox
// Exits 1 when one is missed.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const MEBIBYTE = 1024 * 1024;
const repository = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'irods-bench-'));
const home = '/tempZone/home/rods';
let missed = 0;

await build({
  input: join(repository, 'scripts', 'bench', 'sandbox-process.ts'),
  platform: 'node',
  external: ['node-sqlite3-wasm'],
  output: { file: join(folder, 'sandbox.mjs'), codeSplitting: false },
});
const server = fork(join(folder, 'sandbox.mjs'), {
  env: { ...process.env, NODE_PATH: join(repository, 'node_modules') },
});
const [{ url }] = await once(server, 'message');
const base = new URL(url);
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

try {
  const basic = Buffer.from('rods:rods').toString('base64');
  const signedIn = await request('POST', 'authenticate', { Authorization: `Basic ${basic}` });
  const token = { Authorization: `Bearer ${signedIn}` };
  await measureTransfer(token);
  await measureSmallWrites(token);
  await measureListing(token);
} finally {
  const exited = once(server, 'exit');
  server.send({ stop: true });
  await exited;
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;

async function measureListing(token) {
  await tell({ fill: 100_000 });
  const query = `select DATA_NAME, DATA_SIZE, DATA_MODIFY_TIME where COLL_NAME = '${home}' limit 100000`;
  const parameters = { op: 'execute_genquery', parser: 'genquery2', query };
  const begun = performance.now();
  const answer = await request('GET', `query?${new URLSearchParams(parameters)}`, token);
  const seconds = (performance.now() - begun) / 1000;
  const rows = JSON.parse(answer).rows.length;
  report(
    `${rows} data objects listed by one GenQuery2 in`,
    seconds,
    's',
    seconds < 2 && rows === 100_000,
  );
}

async function measureSmallWrites(token) {
  const count = 5000;
  const body = Buffer.alloc(4096, 1);
  const begun = performance.now();
  await inParallel(4, count, (index) => write(token, { lpath: `${home}/small-${index}` }, body));
  const rate = count / ((performance.now() - begun) / 1000);
  report('writes of 4 KiB, 4 at a time:', rate, 'per second', rate >= 1000);
}

async function measureTransfer(token) {
  const lpath = `${home}/large`;
  const [chunks, size] = [128, 8 * MEBIBYTE];
  const init = await form(token, { op: 'parallel_write_init', lpath, 'stream-count': '3' });
  const handle = JSON.parse(init).parallel_write_handle;
  const sent = createHash('sha256');
  const chunk = (index) => Buffer.alloc(size, `chunk ${index} `);
  for (let index = 0; index < chunks; index += 1) sent.update(chunk(index));
  let begun = performance.now();
  await inParallel(3, chunks, (index, stream) => {
    const where = { 'stream-index': String(stream), offset: String(index * size) };
    return write(token, { 'parallel-write-handle': handle, ...where }, chunk(index));
  });
  await form(token, { op: 'parallel_write_shutdown', 'parallel-write-handle': handle });
  report(
    '1 GiB written in 3 streams at',
    1024 / ((performance.now() - begun) / 1000),
    'MiB/s',
    true,
  );
  begun = performance.now();
  const received = await digest(`data-objects?op=read&lpath=${lpath}`, token);
  report('and read back at', 1024 / ((performance.now() - begun) / 1000), 'MiB/s', true);
  const isSame = received === sent.digest('hex');
  report('bytes that came back:', isSame ? 100 : 0, '% right', isSame);
  const { peakBytes } = await tell({});
  report('most memory held meanwhile:', peakBytes / MEBIBYTE, 'MiB', peakBytes < 200 * MEBIBYTE);
}

function report(what, value, unit, isGood) {
  if (!isGood) missed += 1;
  const shown = value >= 100 ? Math.round(value) : Number(value.toFixed(2));
  console.log(`${isGood ? 'ok  ' : 'MISS'} ${what} ${shown} ${unit}`);
}

async function tell(message) {
  server.send(message);
  const [answer] = await once(server, 'message');
  return answer;
}

/** Runs `work` for 0 … count-1, so many at a time; each gets the number of its lane, too. */
async function inParallel(lanes, count, work) {
  let next = 0;
  const run = async (lane) => {
    while (next < count) await work(next++, lane);
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
}

function write(token, parameters, body) {
  const headers = Object.entries({ op: 'write', ...parameters }).map(([name, value]) => [
    `irods-api-request-${name}`,
    value,
  ]);
  return request('POST', 'data-objects', { ...token, ...Object.fromEntries(headers) }, body);
}

function form(token, fields) {
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const body = Buffer.from(new URLSearchParams(fields).toString());
  return request('POST', 'data-objects', { ...token, ...type }, body);
}

async function request(method, target, headers, body) {
  const chunks = [];
  await exchange(method, target, headers, body, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks).toString();
}

async function digest(target, headers) {
  const hash = createHash('sha256');
  // The server closes a connection after a streamed read without saying so: it must not be kept.
  await exchange('GET', target, headers, undefined, (chunk) => hash.update(chunk), false);
  return hash.digest('hex');
}

function exchange(method, target, headers, body, onData, connection = agent) {
  const { hostname, port } = base;
  const path = `${base.pathname}/${target}`;
  return new Promise((resolve, reject) => {
    const sent = http.request(
      { agent: connection, hostname, port, method, path, headers },
      (response) => {
        response.on('data', onData);
        response.on('error', reject);
        response.on('end', () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`answered ${response.statusCode}`)),
        );
      },
    );
    sent.on('error', reject);
    if (body) sent.setHeader('Content-Length', body.length);
    sent.end(body);
  });
}
