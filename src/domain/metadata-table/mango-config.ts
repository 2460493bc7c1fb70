/** Configuration files of mango-metadata-from-tables (peers-and-users.md section 3.7). */
import { ConfigurationError } from '../../errors.js';
import { isObject, type JsonObject } from '../schema/schema.js';
import { PathTemplate } from './path-template.js';
import type { PathRule, SeveralValues } from './table-settings.js';

export interface MangoConfig {
  /** Names of the sheets to read; all where the file does not say. */
  readonly sheets: readonly string[] | undefined;
  /** Of the cells of a text file. */
  readonly delimiter: string | undefined;
  readonly path: PathRule;
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[];
  readonly several: SeveralValues | undefined;
  readonly schema:
    | {
        /** A local file. */
        readonly file: string;
        readonly keepOthers: boolean;
        readonly keepInvalid: boolean;
      }
    | undefined;
}

/** The one sheet of a text file. */
export const SINGLE_SHEET = 'single_sheet';

/**
 * Reads the content of a file, all of whose values are texts.
 * @throws ConfigurationError that names the key at fault.
 */
export function readMangoConfig(content: unknown, file: string): MangoConfig {
  const reader = new ConfigReader(file);
  const top = reader.object(content, 'the file');
  const separator = reader.text(top, 'multivalue_separator') ?? '';
  const columns = reader.texts(top, 'multivalue_columns') ?? [];
  const only = reader.texts(top, 'whitelist');
  return {
    sheets: reader.texts(top, 'sheets'),
    delimiter: reader.text(top, 'separator'),
    path: readPath(reader, top['path_column']),
    only,
    except: only === undefined ? (reader.texts(top, 'blacklist') ?? []) : [],
    several: separator === '' || columns.length === 0 ? undefined : { separator, columns },
    schema: readSchema(reader, top['mango_schema']),
  };
}

function readPath(reader: ConfigReader, content: unknown): PathRule {
  const rule = reader.object(content, 'path_column');
  const base = reader.text(rule, 'workdir');
  const kind = reader.text(rule, 'path_type') ?? 'absolute';
  if (kind === 'pattern') {
    const template = PathTemplate.parse(reader.required(rule, 'pattern', 'path_column.pattern'));
    return { from: 'template', template, base };
  }
  const column = reader.required(rule, 'column_name', 'path_column.column_name');
  switch (kind) {
    case 'absolute':
    case 'relative':
      return { from: 'column', column, base };
    case 'part':
      return { from: 'name', column, base };
    default:
      throw reader.fault(
        `path_column.path_type is ${kind}; it can be absolute, relative, part or pattern`,
      );
  }
}

function readSchema(reader: ConfigReader, content: unknown): MangoConfig['schema'] {
  if (isNothing(content)) return undefined;
  const rule = reader.object(content, 'mango_schema');
  const file = reader.text(rule, 'path');
  if (file === undefined) return undefined;
  return {
    file,
    keepOthers: !(reader.truth(rule, 'exclude_non_schema_metadata') ?? true),
    keepInvalid: !(reader.truth(rule, 'exclude_invalid_schema_metadata') ?? false),
  };
}

class ConfigReader {
  constructor(private readonly file: string) {}

  fault(message: string): ConfigurationError {
    return new ConfigurationError(`${this.file}: ${message}`, { path: this.file });
  }

  object(found: unknown, name: string): JsonObject {
    if (isObject(found)) return found;
    throw this.fault(found === undefined ? `${name} is missing` : `${name} has no keys and values`);
  }

  /** A text; undefined where it is missing, null or empty. */
  text(content: JsonObject, key: string): string | undefined {
    const found = content[key];
    if (isNothing(found)) return undefined;
    if (typeof found === 'string') return found;
    throw this.fault(`${key} is no text`);
  }

  required(content: JsonObject, key: string, name: string): string {
    const found = this.text(content, key);
    if (found === undefined) throw this.fault(`${name} is missing`);
    return found;
  }

  texts(content: JsonObject, key: string): readonly string[] | undefined {
    const found = content[key];
    if (isNothing(found)) return undefined;
    const isList = Array.isArray(found) && found.every((one) => typeof one === 'string');
    if (!isList) throw this.fault(`${key} is no list of texts`);
    return found;
  }

  truth(content: JsonObject, key: string): boolean | undefined {
    const found = this.text(content, key);
    if (found === undefined) return undefined;
    if (/^(true|yes|on)$/i.test(found)) return true;
    if (/^(false|no|off)$/i.test(found)) return false;
    throw this.fault(`${key} is neither true nor false`);
  }
}

/** As YAML writes that there is no value. */
function isNothing(found: unknown): boolean {
  return found === undefined || found === '' || found === '~' || /^null$/i.test(String(found));
}
