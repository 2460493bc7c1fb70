/**
 * Metadata as ManGO's own converter gives it for download, grouped by name spaces
 * (peers-and-users.md section 3.7):
 *
 *     { "schema": { "book": { "title": "…", "author": [{ "name": "…" }] } },
 *       "mg": { "mime_type": "…" }, "analysis": { "tika": { … } }, "other": { … } }
 *
 * Several values are a list. A value with units that the groups do not tell is a list of pairs,
 * `[["12", "cm"]]`, so that nothing is lost.
 */
import type { Avu } from '../avu.js';
import { isObject, type JsonObject } from '../schema/schema.js';
import { DEFAULT_PREFIX } from '../schema/schema-avus.js';

const ANALYSIS = 'analysis/';
/** Names of groups that are no name spaces of attributes. */
const GROUPS = ['schema', 'analysis', 'other'];
/** Where an attribute has a value and is a name space too. */
const OWN_VALUE = '__value__';

type Leaf = string | readonly [value: string, units: string];
interface Branch {
  readonly leaves: Leaf[];
  readonly below: Map<string, Branch>;
  /** Instances of a composite field, by their numbers. */
  readonly instances: Map<number, Branch>;
}

const newBranch = (): Branch => ({ leaves: [], below: new Map(), instances: new Map() });

/** The document of the AVUs of one item. */
export function mangoDocument(avus: Iterable<Avu>): JsonObject {
  const top = newBranch();
  for (const avu of avus) place(top, avu);
  return Object.fromEntries([...top.below].map(([key, branch]) => [key, written(branch)]));
}

function place(top: Branch, { attribute, value, units }: Avu): void {
  const steps = attribute.split('.');
  const [first = '', ...rest] = steps;
  const leaf: Leaf = units === '' ? value : [value, units];
  const isAmbiguous = steps.includes(OWN_VALUE);
  if (first === DEFAULT_PREFIX && rest.length > 1 && !isAmbiguous) {
    const instances = instancesOf(rest.slice(1, -1), units);
    if (instances !== undefined) {
      const [schema = '', ...fields] = rest;
      composite(child(child(top, 'schema'), schema), fields, instances).leaves.push(value);
      return;
    }
  }
  if (steps.length === 1 && units.startsWith(ANALYSIS)) {
    const group = child(child(top, 'analysis'), units.slice(ANALYSIS.length));
    child(group, attribute).leaves.push(value);
  } else if (
    steps.length === 1 ||
    GROUPS.includes(first) ||
    first === DEFAULT_PREFIX ||
    isAmbiguous
  ) {
    child(child(top, 'other'), attribute).leaves.push(leaf);
  } else {
    steps.reduce(child, top).leaves.push(leaf);
  }
}

/** The instance of each composite field on the way; undefined where units do not tell them. */
function instancesOf(composites: readonly string[], units: string): readonly number[] | undefined {
  if (composites.length === 0) return units === '' ? [] : undefined;
  const numbers = units.split('.');
  const isWhole =
    numbers.length === composites.length && numbers.every((n) => /^[1-9]\d{0,3}$/.test(n));
  return isWhole ? numbers.map(Number) : undefined;
}

function composite(
  schema: Branch,
  fields: readonly string[],
  instances: readonly number[],
): Branch {
  let branch = schema;
  for (const [i, field] of fields.entries()) {
    branch = child(branch, field);
    const number = instances[i];
    if (number === undefined) continue;
    const instance = branch.instances.get(number) ?? newBranch();
    branch.instances.set(number, instance);
    branch = instance;
  }
  return branch;
}

function child(branch: Branch, key: string): Branch {
  const found = branch.below.get(key) ?? newBranch();
  branch.below.set(key, found);
  return found;
}

function written(branch: Branch): unknown {
  const { leaves, below, instances } = branch;
  if (instances.size > 0) {
    const last = Math.max(...instances.keys());
    const objects = Array.from({ length: last }, (_, i) =>
      written(instances.get(i + 1) ?? newBranch()),
    );
    const list = [...objects, ...leaves];
    return list.length === 1 ? list[0] : list;
  }
  const [only] = leaves;
  const isPlain = leaves.length === 1 && typeof only === 'string';
  const own = isPlain ? only : leaves;
  if (below.size === 0 && leaves.length > 0) return own;
  const entries = [...below].map(([key, one]) => [key, written(one)] as const);
  return Object.fromEntries(leaves.length > 0 ? [...entries, [OWN_VALUE, own]] : entries);
}

/** The AVUs that such a document tells; also of one that ManGO's own tools wrote. */
export function mangoAvus(document: JsonObject): readonly Avu[] {
  return [...groupAvus(document)];
}

function* groupAvus(document: JsonObject): Generator<Avu> {
  for (const [key, content] of Object.entries(document)) {
    if (key === 'schema') yield* eachBelow(content, schemaAvus);
    else if (key === 'analysis') yield* eachBelow(content, analysisAvus);
    else if (key === 'other') yield* eachBelow(content, leafAvus);
    else yield* namespaceAvus(key, content);
  }
}

function* eachBelow(
  content: unknown,
  read: (key: string, content: unknown) => Iterable<Avu>,
): Generator<Avu> {
  if (!isObject(content)) return;
  for (const [key, below] of Object.entries(content)) yield* read(key, below);
}

function* analysisAvus(tool: string, content: unknown): Generator<Avu> {
  const units = `${ANALYSIS}${tool}`;
  for (const avu of eachBelow(content, leafAvus)) yield { ...avu, units };
}

function* namespaceAvus(attribute: string, content: unknown): Generator<Avu> {
  if (!isObject(content)) {
    yield* leafAvus(attribute, content);
    return;
  }
  for (const [key, below] of Object.entries(content)) {
    yield* namespaceAvus(key === OWN_VALUE ? attribute : `${attribute}.${key}`, below);
  }
}

function* leafAvus(attribute: string, content: unknown): Generator<Avu> {
  for (const one of Array.isArray(content) ? (content as readonly unknown[]) : [content]) {
    const [value, units] = Array.isArray(one) ? (one as readonly unknown[]) : [one, ''];
    if (isLeaf(value))
      yield { attribute, value: String(value), units: isLeaf(units) ? String(units) : '' };
  }
}

function* schemaAvus(name: string, content: unknown): Generator<Avu> {
  yield* fieldAvus(`${DEFAULT_PREFIX}.${name}`, content, []);
}

function* fieldAvus(start: string, content: unknown, instances: readonly number[]): Generator<Avu> {
  if (!isObject(content)) return;
  for (const [key, below] of Object.entries(content)) {
    const attribute = `${start}.${key}`;
    const list = Array.isArray(below) ? (below as readonly unknown[]) : [below];
    for (const [i, one] of list.entries()) {
      if (isObject(one)) yield* fieldAvus(attribute, one, [...instances, i + 1]);
      else if (isLeaf(one)) yield { attribute, value: String(one), units: instances.join('.') };
    }
  }
}

function isLeaf(found: unknown): found is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof found);
}
