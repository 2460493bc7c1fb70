/** The metadata file of an RO-Crate (https://w3id.org/ro/crate/1.1). */
import type { IrodsClient } from '../../api/client.js';
import type { Avu } from '../../domain/avu.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { readMany } from '../metadata/read-many.js';
import { inGroups } from '../pool.js';
import type { PayloadEntry } from './payload.js';

interface CrateRequest {
  readonly collection: LogicalPath;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Entity = Readonly<Record<string, unknown>>;

/** Entries described together. */
const TOGETHER = 20;

/**
 * The text, piece by piece: a file or dataset for everything, with its metadata as property values.
 * `entries` is gone through twice: for the list of what the crate has, and to describe it.
 */
export async function* crateText(
  client: IrodsClient,
  request: CrateRequest,
  entries: () => AsyncIterable<PayloadEntry>,
): AsyncGenerator<string, void, undefined> {
  yield '{"@context":"https://w3id.org/ro/crate/1.1/context","@graph":[\n';
  yield JSON.stringify({
    '@id': 'ro-crate-metadata.json',
    '@type': 'CreativeWork',
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    about: { '@id': './' },
  });
  yield ',\n';
  yield* rootText(client, request, entries());
  for await (const group of inGroups(entries(), TOGETHER)) {
    const paths = group.map(({ kind, path }) => ({
      path: request.collection.join(path),
      type: kind === 'file' ? ('data_object' as const) : ('collection' as const),
    }));
    const present = await readMany(client, paths);
    for (const [i, entry] of group.entries()) {
      const avus = present.get(`${paths[i]?.path}`)?.avus ?? [];
      for (const entity of described(entityOf(entry), avus)) yield `,\n${JSON.stringify(entity)}`;
    }
  }
  yield '\n]}\n';
}

async function* rootText(
  client: IrodsClient,
  { collection, now }: CrateRequest,
  entries: AsyncIterable<PayloadEntry>,
): AsyncGenerator<string, void, undefined> {
  const present = await readMany(client, [{ path: collection, type: 'collection' }]);
  const [root = {}, ...values] = described(
    {
      '@id': './',
      '@type': 'Dataset',
      name: collection.name,
      description: `The collection ${collection} of iRODS`,
      identifier: `${collection}`,
      datePublished: new Date(now).toISOString().slice(0, 10),
    },
    present.get(`${collection}`)?.avus ?? [],
  );
  yield `${JSON.stringify(root).slice(0, -1)},"hasPart":[`;
  let separator = '';
  for await (const entry of entries) {
    yield `${separator}${JSON.stringify({ '@id': idOf(entry) })}`;
    separator = ',';
  }
  yield ']}';
  for (const value of values) yield `,\n${JSON.stringify(value)}`;
}

/** An entity and the property values that it points to. */
function described(entity: Entity, avus: readonly Avu[]): readonly Entity[] {
  if (avus.length === 0) return [entity];
  const values = avus.map(({ attribute, value, units }, i) => ({
    '@id': `#${String(entity['@id'])}-${i + 1}`,
    '@type': 'PropertyValue',
    name: attribute,
    value,
    ...(units === '' ? {} : { unitText: units }),
  }));
  const pointers = values.map((value) => ({ '@id': value['@id'] }));
  return [{ ...entity, additionalProperty: pointers }, ...values];
}

function entityOf(entry: PayloadEntry): Entity {
  const name = entry.path.slice(entry.path.lastIndexOf('/') + 1);
  if (entry.kind === 'folder') return { '@id': idOf(entry), '@type': 'Dataset', name };
  return { '@id': idOf(entry), '@type': 'File', name, contentSize: String(entry.size) };
}

/** A relative URI; that of a dataset ends with a slash. */
function idOf({ kind, path }: PayloadEntry): string {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return kind === 'folder' ? `${uri}/` : uri;
}
