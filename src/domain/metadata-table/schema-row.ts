/** Cells of a row as a document of a schema. */
import { UsageError } from '../../errors.js';
import type { Avu } from '../avu.js';
import { fieldPath, instancePath, type PathStep } from '../schema/field-path.js';
import { findingText, hasErrors } from '../schema/finding.js';
import { isObject } from '../schema/schema.js';
import { toAvus } from '../schema/schema-avus.js';
import { validateDocument } from '../schema/validate-document.js';
import type { ColumnMeaning } from './column-header.js';
import type { TableSchema } from './table-settings.js';

export interface FieldCell {
  readonly field: readonly PathStep[];
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly values: readonly string[];
}

export interface SchemaRow {
  readonly avus: readonly Avu[];
  readonly notices: readonly string[];
  /** Why the row does not fit. */
  readonly problem: string | undefined;
}

/**
 * The AVUs of the cells by a schema, validated first. Values of a select that are left out become
 * metadata of their own with `keepInvalid`.
 */
export function schemaAvus(
  { schema, prefix, keepInvalid }: TableSchema,
  cells: readonly FieldCell[],
): SchemaRow {
  const document: MutableDocument = {};
  for (const { field, values } of cells) put(document, field, values);
  const { values, findings } = validateDocument(schema, document);
  const notices = findings.map(findingText);
  const errors = findings.filter((finding) => hasErrors([finding]));
  if (errors.length > 0) {
    return { avus: [], notices: [], problem: errors.map(findingText).join('; ') };
  }
  const gap = gapIn(document, '');
  if (gap !== undefined) return { avus: [], notices: [], problem: gap };
  const avus = toAvus(schema, values, prefix);
  const leftOut = new Set(
    findings.filter(({ rule }) => rule === 'choice').map(({ found }) => String(found)),
  );
  const kept = keepInvalid
    ? cells.flatMap(({ meaning, values: texts }) =>
        texts.filter((text) => leftOut.has(text)).map((value) => ({ ...meaning, value })),
      )
    : [];
  // The version alone says nothing.
  return { avus: [...(avus.length > 1 ? avus : []), ...kept], notices, problem: undefined };
}

/** A header names the last of them, and those before are there too. */
const MOST_INSTANCES = 9999;

type MutableDocument = Record<string, unknown>;

/** Puts values where the steps lead; several of one place become a list. */
function put(
  document: MutableDocument,
  steps: readonly PathStep[],
  values: readonly string[],
): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  const { id, index } = step;
  if (rest.length === 0) {
    const all = [document[id] ?? []].flat().concat(values);
    document[id] = all.length === 1 ? all[0] : all;
    return;
  }
  if (index === undefined) {
    const found = document[id];
    const below = Array.isArray(found) ? instance(found, 1) : isObject(found) ? found : {};
    if (!Array.isArray(found)) document[id] = below;
    put(below as MutableDocument, rest, values);
    return;
  }
  const found = document[id];
  const list: unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
  document[id] = list;
  put(instance(list, index), rest, values);
}

/** Instances are counted by their order: one that is empty would give its number to the next. */
function gapIn(document: Readonly<MutableDocument>, parent: string): string | undefined {
  for (const [id, value] of Object.entries(document)) {
    const path = fieldPath(parent, id);
    const instances = (Array.isArray(value) ? value : [value]).filter(isObject);
    for (const [i, one] of instances.entries()) {
      const isEmpty = Object.keys(one).length === 0;
      if (isEmpty) {
        return `${instancePath(path, i + 1)} is empty, and ${instancePath(path, instances.length)} is not`;
      }
      const below = gapIn(one, instancePath(path, i + 1));
      if (below !== undefined) return below;
    }
  }
  return undefined;
}

function instance(list: unknown[], index: number): MutableDocument {
  if (index > MOST_INSTANCES) throw new UsageError(`${index} is too high a number of an instance`);
  while (list.length < index) list.push({});
  return list[index - 1] as MutableDocument;
}
