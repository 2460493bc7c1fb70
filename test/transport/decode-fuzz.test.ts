import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createClient, type IrodsClient } from '../../src/api/client.js';
import { readServerInfo } from '../../src/api/info.js';
import { errorText } from '../../src/cli/report-error.js';
import { LogicalPath } from '../../src/domain/logical-path.js';
import { CliError } from '../../src/errors.js';
import { decodeAnswer } from '../../src/transport/decode.js';
import type { Transport } from '../../src/transport/request.js';
import { seededRandom } from '../helpers/random.js';

const CASES = 100_000;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
const random = seededRandom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

interface Step {
  readonly expect?: { readonly status?: number; readonly json?: unknown };
}
const recording: { steps: Step[] } = JSON.parse(
  readFileSync(new URL('../recordings/http-api-0.7.0.json', import.meta.url), 'utf8'),
);
const answers = recording.steps.flatMap(({ expect: answer }) =>
  answer?.json === undefined
    ? []
    : [{ status: answer.status ?? 200, text: JSON.stringify(answer.json) }],
);

const HOSTILE = [
  'null',
  '-1',
  '1e999',
  '""',
  '{}',
  '[]',
  '"\u001b[2J\u0007"',
  '"\\u001b]0;x\\u0007"',
  '\u0000',
  '\ud800',
  '"__proto__":1,',
  '-170000',
  '[[[[',
  '}}',
  '9'.repeat(400),
  '"a\\nb"',
  'true',
  '"\u202e"',
  '"\u009b2J\u0085"',
  '"\u009d0;x\u009c\u2028"',
];

/** One recorded answer with a few random changes. */
function mutated(text: string): string {
  let result = text;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
    const at = Math.floor(random() * (result.length + 1));
    const length = Math.floor(random() * 8);
    const way = random();
    if (way < 0.25) result = result.slice(0, at) + result.slice(at + length);
    else if (way < 0.5) result = result.slice(0, at) + pick(HOSTILE) + result.slice(at + length);
    else if (way < 0.6) result = result.slice(0, at);
    else if (way < 0.7) result = '['.repeat(Math.floor(random() * 5000)) + result;
    else result = replaceOneValue(result);
  }
  return result;
}

function replaceOneValue(text: string): string {
  const values = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+|true|false|null)/g)];
  const chosen = values[Math.floor(random() * values.length)];
  if (chosen === undefined) return text;
  const [whole] = chosen;
  return `${text.slice(0, chosen.index)}:${pick(HOSTILE)}${text.slice(chosen.index + whole.length)}`;
}

/** Every way in which the client reads an answer. */
const READERS: ((client: IrodsClient) => Promise<unknown>)[] = [
  (client) => client.info.get(),
  (client) => client.collections.stat(LogicalPath.root),
  (client) => client.collections.list(LogicalPath.root),
  (client) => client.collections.create(LogicalPath.root),
  (client) => client.dataObjects.stat(LogicalPath.root),
  (client) => client.dataObjects.verifyChecksum(LogicalPath.root),
  (client) => client.dataObjects.calculateChecksum(LogicalPath.root),
  (client) => client.dataObjects.openParallelWrite(LogicalPath.root, 1),
  (client) => client.query.genQuery1Page('q', 0),
  (client) => client.query.genQuery2('q'),
  (client) => client.resources.stat('r'),
  (client) => client.rules.listEngines(),
  (client) => client.rules.execute('r'),
  (client) => client.tickets.create(LogicalPath.root, 'read'),
  (client) => client.usersGroups.users(),
  (client) => client.usersGroups.groups(),
  (client) => client.usersGroups.stat('u'),
  (client) => client.zones.stat('z'),
  (client) => client.zones.report(),
];

it(`reads ${CASES} mutated answers without a crash or a control character (FUZZ_SEED=${seed})`, async () => {
  let current = { status: 200, text: '' };
  const transport: Transport = {
    send: async (request) => decodeAnswer(request, current.status, current.text),
    sendForText: async () => current.text,
    stream: async () => {
      throw new Error('not streamed here');
    },
    open: async () => {
      throw new Error('not opened here');
    },
    allowInFlight: () => {},
    close: async () => {},
  };
  const server = readServerInfo({ api_version: '0.7.0', irods_zone: 'z' });
  const client = createClient(transport, { url: new URL('http://127.0.0.1/'), user: 'u', server });
  let failures = 0;
  for (let i = 0; i < CASES; i += 1) {
    const base = pick(answers);
    current = {
      status: random() < 0.8 ? base.status : pick([200, 400, 404, 429, 500, 503]),
      text: mutated(base.text),
    };
    try {
      await pick(READERS)(client);
    } catch (error) {
      failures += 1;
      if (!(error instanceof CliError))
        throw new Error(`seed ${seed}, case ${i}: ${current.text.slice(0, 300)}`, { cause: error });
      const shown = errorText(error, { command: 'x', asJson: i % 2 === 0, debug: i % 3 === 0 });
      if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(shown)) {
        throw new Error(`seed ${seed}, case ${i}: control characters in ${JSON.stringify(shown)}`);
      }
    }
  }
  expect(failures).toBeGreaterThan(CASES / 10);
}, 120_000);
