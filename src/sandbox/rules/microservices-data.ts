import { IrodsFailure } from '../irods-failure.js';
import type { RuleContext } from './built-in.js';
import { toText } from './coercion.js';
import {
  type Argument,
  type Microservices,
  microservice,
  parsePairs,
  setText,
} from './microservice.js';
import type { OpenObject, OpenOptions } from './rule-host.js';
import { RULE_STATUS } from './status.js';
import { integer, textOf } from './values.js';

/** The first descriptor that a rule gets, after those that the server keeps for itself. */
const FIRST_DESCRIPTOR = 3;

function keepOpen({ openObjects }: RuleContext, object: OpenObject): number {
  let descriptor = FIRST_DESCRIPTOR;
  while (openObjects.has(descriptor)) descriptor += 1;
  openObjects.set(descriptor, object);
  return descriptor;
}

function openObject({ openObjects }: RuleContext, descriptor: Argument): OpenObject {
  const object = openObjects.get(descriptor.integer());
  if (object === undefined) throw new IrodsFailure(RULE_STATUS.invalidFileDescriptor);
  return object;
}

/** Options whose first one may stand without its name. */
function options(argument: Argument, nameOfFirst: string): Map<string, string> {
  if (argument.value === undefined || argument.value.type === 'pairs') return argument.pairs();
  const value = toText(argument.value);
  const [first = ''] = value.split('++++');
  const isPlain = first !== '' && first !== 'null' && !/^\w+=/.test(first) && first !== 'forceFlag';
  return parsePairs(isPlain ? `${nameOfFirst}=${value}` : value);
}

const CHECKSUM_KEYWORDS = [
  'ChksumAll',
  'forceChksum',
  'replNum',
  'objPath',
  'verifyChksum',
  'irodsAdmin',
];
const COPY_KEYWORDS = [
  'objPath',
  'destRescName',
  'dataType',
  'verifyChksum',
  'forceFlag',
  'numThreads',
];
// `all`, `updateRepl` and the checksums of a replication are not offered: they fail.
const REPLICATION_KEYWORDS = [
  'objPath',
  'destRescName',
  'numThreads',
  'rescName',
  'replNum',
  'irodsAdmin',
];

/**
 * Options of a microservice that are a string always; one without `=` is a keyword, or where
 * `nameOfFirst` is given its value.
 * @throws IrodsFailure (USER_PARAM_TYPE_ERR, USER_BAD_KEYWORD_ERR) for any other
 */
function knownOptions(
  argument: Argument,
  nameOfFirst: string | undefined,
  known: readonly string[],
): Map<string, string> {
  const value = argument.required();
  if (value.type !== 'string') throw new IrodsFailure(RULE_STATUS.parameterType);
  const found = parsePairs(named(value.value, nameOfFirst));
  for (const name of found.keys()) {
    if (!known.includes(name)) {
      throw new IrodsFailure(RULE_STATUS.badKeyword, `USER_BAD_KEYWORD_ERR: ${name}`);
    }
  }
  return found;
}

/** Values without a name get it. */
function named(options: string, name: string | undefined): string {
  if (name === undefined || options === '' || options === 'null') return options;
  const pieces = options.split('++++');
  return pieces.map((piece) => (piece.includes('=') ? piece : `${name}=${piece}`)).join('++++');
}

function replicaNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new IrodsFailure(RULE_STATUS.invalidReplica);
  return Number(text);
}

const resourceOf = (found: ReadonlyMap<string, string>, name: string) => {
  const resource = found.get(name);
  return resource === undefined || resource === '' ? {} : { resource };
};

const SEEK_ORIGINS: Readonly<Record<string, 'start' | 'current' | 'end'>> = {
  SEEK_SET: 'start',
  SEEK_CUR: 'current',
  SEEK_END: 'end',
};

/** Microservices about data objects and collections. */
export const DATA_MICROSERVICES: Microservices = {
  msiDataObjCreate: microservice(3, async (context, path, keywords, descriptor) => {
    const found = options(keywords, 'destRescName');
    const object = await context.host.open(path.text(), {
      mode: 'create',
      overwrite: found.has('forceFlag'),
      ...resourceOf(found, 'destRescName'),
    });
    descriptor.set(integer(keepOpen(context, object)));
  }),
  msiDataObjOpen: microservice(2, async (context, keywords, descriptor) => {
    const found = options(keywords, 'objPath');
    const mode: OpenOptions['mode'] = /WR/.test(found.get('openFlags') ?? '') ? 'write' : 'read';
    const object = await context.host.open(found.get('objPath') ?? '', {
      mode,
      ...resourceOf(found, 'rescName'),
    });
    descriptor.set(integer(keepOpen(context, object)));
  }),
  msiDataObjRead: microservice(3, async (context, descriptor, length, buffer) => {
    const value = await openObject(context, descriptor).read(length.integer());
    buffer.set({ type: 'bytes', value });
    return value.length;
  }),
  msiDataObjWrite: microservice(3, async (context, descriptor, source, length) => {
    const value = source.required();
    const bytes = value.type === 'bytes' ? value.value : Buffer.from(textOf(value) ?? '');
    const count = length.value === undefined ? bytes.length : Number.parseInt(length.text(), 10);
    const isWhole = Number.isNaN(count) || count >= bytes.length;
    const written = await openObject(context, descriptor).write(
      isWhole ? bytes : bytes.subarray(0, count),
    );
    length.set(integer(written));
    return written;
  }),
  msiDataObjLseek: microservice(4, async (context, descriptor, offset, from, status) => {
    const origin = SEEK_ORIGINS[from.text()];
    if (origin === undefined) throw new IrodsFailure(RULE_STATUS.invalidInput);
    status.set(integer(await openObject(context, descriptor).seek(offset.integer(), origin)));
  }),
  msiDataObjClose: microservice(2, async (context, descriptor, status) => {
    const object = openObject(context, descriptor);
    context.openObjects.delete(descriptor.integer());
    await object.close();
    status.set(integer(0));
  }),
  msiDataObjUnlink: microservice(2, async ({ host }, keywords, status) => {
    const found = options(keywords, 'objPath');
    await host.removeDataObject(found.get('objPath') ?? '', { force: found.has('forceFlag') });
    status.set(integer(0));
  }),
  msiDataObjCopy: microservice(4, async ({ host }, from, to, keywords, status) => {
    const found = knownOptions(keywords, 'destRescName', COPY_KEYWORDS);
    await host.copyObject(from.text(), to.text(), {
      overwrite: found.has('forceFlag'),
      resource: found.get('destRescName'),
    });
    status.set(integer(0));
  }),
  msiDataObjRepl: microservice(3, async ({ host }, path, keywords, status) => {
    const found = knownOptions(keywords, 'destRescName', REPLICATION_KEYWORDS);
    await host.replicate(found.get('objPath') ?? path.text(), {
      destination: found.get('destRescName'),
      sourceResource: found.get('rescName'),
      replicaNumber: replicaNumber(found.get('replNum')),
      asAdmin: found.has('irodsAdmin'),
    });
    status.set(integer(0));
  }),
  msiDataObjRename: microservice(4, async ({ host }, from, to, _type, status) => {
    await host.renameObject(from.text(), to.text());
    status.set(integer(0));
  }),
  msiDataObjChksum: microservice(3, async ({ host }, path, keywords, checksum) => {
    const found = knownOptions(keywords, undefined, CHECKSUM_KEYWORDS);
    const value = await host.checksum(found.get('objPath') ?? path.text(), {
      force: found.has('forceChksum'),
      all: found.has('ChksumAll'),
      verify: found.has('verifyChksum'),
      asAdmin: found.has('irodsAdmin'),
      replicaNumber: replicaNumber(found.get('replNum')),
    });
    setText(checksum, value);
  }),
  msiCollCreate: microservice(3, async ({ host }, path, parents, status) => {
    await host.createCollection(path.text(), { parents: parents.text() === '1' });
    status.set(integer(0));
  }),
  msiRmColl: microservice(3, async ({ host }, path, keywords, status) => {
    const force = options(keywords, 'objPath').has('forceFlag');
    await host.removeCollection(path.text(), { force });
    status.set(integer(0));
  }),
};
