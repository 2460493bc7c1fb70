import { IrodsFailure } from '../irods-failure.js';
import { toText } from './coercion.js';
import { type Microservices, microservice, parsePairs, setText } from './microservice.js';
import { RULE_STATUS, RuleLimitReached } from './status.js';
import { formatTime, parseTime } from './time-format.js';
import { text, textOf } from './values.js';

/** Times that microservices hand out as strings: 11 digits of seconds. */
const timestamp = (seconds: number): string => String(Math.trunc(seconds)).padStart(11, '0');

const HUMAN_FORMAT = '%Y-%m-%d.%H:%M:%S';

function timeBy(seconds: number, format: string): string {
  return format === 'human' ? formatTime(seconds, HUMAN_FORMAT) : timestamp(seconds);
}

/** Microservices about strings, key-value pairs and time. */
export const TEXT_MICROSERVICES: Microservices = {
  writePosInt: microservice(2, ({ output }, target, value) =>
    output.write(target.text(), String(value.integer())),
  ),
  writeBytesBuf: microservice(2, ({ output }, target, value) =>
    output.write(target.text(), textOf(value.required()) ?? ''),
  ),
  writeKeyValPairs: microservice(3, async ({ output }, target, pairs, separator) => {
    for (const [key, value] of pairs.pairs()) {
      await output.write(target.text(), `${key}${separator.text()}${value}\n`);
    }
  }),
  msiPrintKeyValPair: microservice(2, async ({ output }, target, pairs) => {
    for (const [key, value] of pairs.pairs()) {
      await output.write(target.text(), `${key} = ${value}\n`);
    }
  }),
  msiAddKeyVal: microservice(3, (_context, pairs, key, value) => {
    const entries = new Map(pairs.pairs()).set(key.text(), value.text());
    pairs.set({ type: 'pairs', entries });
  }),
  msiGetValByKey: microservice(3, (_context, pairs, key, result) => {
    const value = pairs.pairs().get(key.text());
    if (value === undefined) throw new IrodsFailure(RULE_STATUS.unmatchedKey);
    setText(result, value);
  }),
  msiString2KeyValPair: microservice(2, (_context, source, pairs) => {
    const separator = source.text().includes('++++') ? '++++' : '%';
    pairs.set({ type: 'pairs', entries: parsePairs(source.text(), separator) });
  }),
  msiStrToBytesBuf: microservice(2, (_context, source, buffer) =>
    buffer.set({ type: 'bytes', value: Buffer.from(source.text()) }),
  ),
  msiBytesBufToStr: microservice(2, (_context, buffer, result) =>
    setText(result, textOf(buffer.required()) ?? ''),
  ),
  msiStrlen: microservice(2, (_context, value, result) =>
    setText(result, String(Buffer.byteLength(value.text()))),
  ),
  msiStrchop: microservice(2, (_context, value, result) =>
    setText(result, value.text().slice(0, -1)),
  ),
  msiStrCat: microservice(2, ({ budget }, target, value) => {
    const joined = target.text() + value.text();
    if (joined.length > budget.limits.textLength)
      throw new IrodsFailure(RULE_STATUS.stringOverflow);
    setText(target, joined);
  }),
  msiSubstr: microservice(4, (_context, value, offset, length, result) =>
    setText(result, substring(value.text(), offset.integer(), length.text())),
  ),
  msiSplitPath: microservice(3, (_context, path, parent, name) => {
    const full = path.text();
    const at = full.lastIndexOf('/');
    setText(parent, at < 0 ? '' : at === 0 ? '/' : full.slice(0, at));
    setText(name, full.slice(at + 1));
  }),
  msiSplitPathByKey: microservice(4, (_context, path, key, before, after) => {
    const at = path.text().lastIndexOf(key.text());
    if (at < 0) throw new IrodsFailure(RULE_STATUS.invalidInput);
    setText(before, path.text().slice(0, at));
    setText(after, path.text().slice(at + key.text().length));
  }),
  msiExit: microservice(2, async ({ output }, code, message) => {
    await output.write('stdout', `${message.text()}\n`);
    throw new IrodsFailure(code.integer(), message.text());
  }),
  msiGoodFailure: microservice(0, () => {
    throw new IrodsFailure(RULE_STATUS.retryWithoutRecovery);
  }),
  msiSleep: microservice(2, async ({ host, budget }, seconds, microseconds) => {
    const wait = seconds.integer() * 1000 + microseconds.integer() / 1000;
    if (wait > budget.remaining) throw new RuleLimitReached('the rule takes too long');
    await host.sleep(wait);
  }),
  msiGetSystemTime: microservice(2, ({ host }, result, format) =>
    setText(result, timeBy(host.now() / 1000, toText(format.value ?? text('')))),
  ),
  msiGetIcatTime: microservice(2, ({ host }, result, format) =>
    setText(result, timeBy(host.now() / 1000, format.text() === 'unix' ? '' : 'human')),
  ),
  msiHumanToSystemTime: microservice(2, (_context, source, result) => {
    const seconds = parseTime(source.text(), HUMAN_FORMAT);
    if (seconds === undefined) throw new IrodsFailure(RULE_STATUS.dateFormat);
    setText(result, timestamp(seconds));
  }),
};

/** A piece of a string; a negative offset counts from the end, `null` means all that follows. */
function substring(value: string, offset: number, length: string): string {
  const bytes = Buffer.from(value);
  const start = offset < 0 ? Math.max(0, bytes.length + offset) : offset;
  if (start > bytes.length) throw new IrodsFailure(RULE_STATUS.invalidInput);
  const count = length === 'null' ? bytes.length : Number.parseInt(length, 10);
  const end = count < 0 ? bytes.length + count : start + count;
  return bytes.toString('utf8', start, Math.min(end, bytes.length));
}
