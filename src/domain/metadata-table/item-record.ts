/** What files say about the metadata of items: JSON documents, and rows with one AVU each. */
import { type Avu, type AvuOperation, avuKey, type MetadataTarget } from '../avu.js';
import { avuProblem } from '../avu-limits.js';
import { isObject, type JsonObject } from '../schema/schema.js';
import { mangoAvus } from './mango-document.js';

/** An item as a file names it. */
export interface NamedItem {
  /** Its path; for resources and users its name. */
  readonly name: string;
  /** Undefined where the file does not say; then it is a data object or a collection. */
  readonly type: MetadataTarget | undefined;
}

/** What a file says of one item, and the row, from 1, where it begins to. */
export interface DescribedItem extends NamedItem {
  readonly row: number;
  readonly avus: readonly Avu[];
}

export interface ItemOperations extends NamedItem {
  readonly row: number;
  readonly operations: readonly AvuOperation[];
}

/** A row that cannot be understood, or holds what the catalog does not take. */
export interface FaultyRow {
  readonly row: number;
  /** As far as the row says. */
  readonly name: string | undefined;
  readonly problem: string;
}

function isFaulty<T extends object>(row: T | FaultyRow): row is FaultyRow {
  return 'problem' in row;
}

/** What stands in the way of reading a value. */
class Problem extends Error {}

const TYPES: readonly MetadataTarget[] = ['data_object', 'collection', 'resource', 'user'];

/**
 * Reads a document about an item: `metadata` is a list of AVUs or a document of ManGO's; or the
 * document itself is one AVU; or it is one of ManGO's without a path, about `otherwise`.
 */
export function readDescription(
  document: unknown,
  row: number,
  otherwise?: string,
): DescribedItem | FaultyRow {
  return orFaulty(row, document, otherwise, (content, item) => {
    const { metadata } = content;
    if (Array.isArray(metadata)) return { ...item, avus: distinct(metadata.map(readAvu)) };
    if (isObject(metadata)) return { ...item, avus: distinct(mangoAvus(metadata)) };
    if (metadata !== undefined) throw new Problem('metadata is neither a list nor an object');
    if ('attribute' in content) return { ...item, avus: [readAvu(content)] };
    if (isNamed(content)) throw new Problem('there is neither metadata nor an attribute');
    return { ...item, avus: distinct(mangoAvus(content)) };
  });
}

/** Reads a document with a path and the operations of an atomic change of its metadata. */
export function readOperations(document: unknown, row: number): ItemOperations | FaultyRow {
  return orFaulty(row, document, undefined, ({ operations }, item) => {
    if (!Array.isArray(operations)) throw new Problem('operations is missing, or no list');
    return { ...item, operations: operations.map(readOperation) };
  });
}

/** Whether a document is one operation, as in the list that the HTTP API takes. */
export function isOperation(document: unknown): document is JsonObject {
  return isObject(document) && 'operation' in document && !isNamed(document);
}

/** Reads such an operation. */
export function readBareOperation(
  document: JsonObject,
  row: number,
): { readonly operation: AvuOperation } | FaultyRow {
  try {
    return { operation: readOperation(document) };
  } catch (error) {
    if (error instanceof Problem) return { row, name: undefined, problem: error.message };
    throw error;
  }
}

/** Reads a row of a table with one AVU a row. */
export function readAvuRow(
  cells: Readonly<Record<string, string>>,
  row: number,
): DescribedItem | FaultyRow {
  const { attribute = '', value = '', units = '', ...rest } = cells;
  const item = Object.fromEntries(Object.entries(rest).filter(([, cell]) => cell !== ''));
  return orFaulty(row, item, undefined, (_content, named) => ({
    ...named,
    avus: [readAvu({ attribute, value, units })],
  }));
}

/**
 * Puts together what rows that follow each other say of one item. Where one of them is faulty, so
 * is the item.
 */
export async function* joinedByItem(
  rows: AsyncIterable<DescribedItem | FaultyRow>,
): AsyncGenerator<DescribedItem | FaultyRow, void, undefined> {
  let group:
    | { first: DescribedItem | FaultyRow; avus: Avu[]; fault: FaultyRow | undefined }
    | undefined;
  const finished = (): (DescribedItem | FaultyRow)[] => {
    if (group === undefined) return [];
    if (group.fault !== undefined) return [group.fault];
    return isFaulty(group.first) ? [group.first] : [{ ...group.first, avus: distinct(group.avus) }];
  };
  for await (const row of rows) {
    if (group === undefined || group.first.name !== row.name || row.name === undefined) {
      yield* finished();
      group = { first: row, avus: [], fault: undefined };
    }
    if (isFaulty(row)) group.fault ??= row;
    else group.avus.push(...row.avus);
  }
  yield* finished();
}

function orFaulty<T>(
  row: number,
  document: unknown,
  otherwise: string | undefined,
  read: (content: JsonObject, item: NamedItem & { readonly row: number }) => T,
): T | FaultyRow {
  let name: string | undefined;
  try {
    if (!isObject(document)) throw new Problem('not a JSON object');
    name = nameIn(document) ?? otherwise;
    if (name === undefined) throw new Problem('there is no path');
    return read(document, { row, name, type: typeIn(document) });
  } catch (error) {
    if (error instanceof Problem) return { row, name, problem: error.message };
    throw error;
  }
}

function isNamed(content: JsonObject): boolean {
  return 'path' in content || 'name' in content;
}

function nameIn(content: JsonObject): string | undefined {
  for (const key of ['path', 'name']) {
    const found = Object.hasOwn(content, key) ? content[key] : undefined;
    if (typeof found === 'string' && found !== '') return found;
    if (found !== undefined) throw new Problem(`${key} is no text, or empty`);
  }
  return undefined;
}

function typeIn({ type }: JsonObject): MetadataTarget | undefined {
  const known = TYPES.find((one) => one === type);
  if (known !== undefined) return known;
  if (type !== undefined && type !== null && type !== '') {
    throw new Problem(`type is ${JSON.stringify(type)}; it can be ${TYPES.join(', ')}`);
  }
  return undefined;
}

function readOperation(found: unknown, index = 0): AvuOperation {
  const place = `operation ${index + 1}`;
  if (!isObject(found)) throw new Problem(`${place} is no object`);
  const { operation } = found;
  if (operation !== 'add' && operation !== 'remove') {
    throw new Problem(`${place} is ${JSON.stringify(operation)}; it can be add or remove`);
  }
  try {
    return { operation, ...readAvu(found) };
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${place}: ${error.message}`);
    throw error;
  }
}

function readAvu(found: unknown): Avu {
  if (!isObject(found)) throw new Problem('one of the metadata is no object');
  const avu = {
    attribute: textIn(found, 'attribute'),
    value: textIn(found, 'value'),
    units: textIn(found, 'units', ''),
  };
  const problem = avuProblem(avu);
  if (problem !== undefined) throw new Problem(problem);
  return avu;
}

function textIn(content: JsonObject, key: string, otherwise?: string): string {
  const found = content[key];
  if (typeof found === 'string') return found;
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  if ((found === undefined || found === null) && otherwise !== undefined) return otherwise;
  throw new Problem(found === undefined ? `${key} is missing` : `${key} is no text`);
}

function distinct(avus: Iterable<Avu>): readonly Avu[] {
  return [...new Map([...avus].map((avu) => [avuKey(avu), avu])).values()];
}
