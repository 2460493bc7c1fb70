/** What the values of the options of `irods sandbox` look like. */
import { UsageError } from '../../errors.js';
import type { ApiVersion, Credentials } from '../../sandbox/index.js';

/** The releases of the HTTP API that a zone can answer as. */
export const API_VERSIONS: readonly ApiVersion[] = ['0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0'];

/** Every reader throws UsageError for a word that is not what it reads. */
export function wholeNumber(word: string): number {
  const number = Number(word);
  if (!/^\d+$/.test(word) || !Number.isSafeInteger(number)) {
    throw new UsageError(`not a whole number: ${word}`);
  }
  return number;
}

export function positiveNumber(word: string): number {
  const number = wholeNumber(word);
  if (number === 0) throw new UsageError('a limit is a number above 0');
  return number;
}

export function portNumber(word: string): number {
  const number = wholeNumber(word);
  if (number > 65_535) throw new UsageError(`not a TCP port: ${word}`);
  return number;
}

/** `USER:PASSWORD`; the password may hold colons. */
export function credentials(word: string): Credentials {
  const colon = word.indexOf(':');
  if (colon < 1 || colon === word.length - 1) throw new UsageError('--admin takes USER:PASSWORD');
  return { name: word.slice(0, colon), password: word.slice(colon + 1) };
}

export function apiVersion(word: string): ApiVersion {
  const known = API_VERSIONS.find((version) => version === word);
  if (known !== undefined) return known;
  throw new UsageError(`--api-version takes ${API_VERSIONS.join(', ')}, not ${word}`);
}

/**
 * `NAME` or `NAME:MEMBER=NUMBER,…` of each fault, as one object: `answer:status=503,times=2` is
 * `{ answer: { status: 503, times: 2 } }`. Whether such faults exist is for the sandbox to say.
 */
export function faultDescriptions(words: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(words.map(faultDescription));
}

function faultDescription(word: string): readonly [string, Readonly<Record<string, number>>] {
  const [name = '', ...rest] = word.split(':');
  const members = rest.join(':');
  if (members === '') return [camelCase(name), {}];
  const entries = members.split(',').map((member) => {
    const [key = '', text = ''] = member.split('=');
    const number = Number(text);
    if (text === '' || Number.isNaN(number)) {
      throw new UsageError(`--fault ${word}: ${member} is not NAME=NUMBER`);
    }
    return [camelCase(key), number] as const;
  });
  return [camelCase(name), Object.fromEntries(entries)];
}

/** Words of the command line are joined by hyphens, as everywhere. */
function camelCase(word: string): string {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
