/** How the options of `imeta from-table`, or a configuration file, say what its rows mean. */
import { flag, value, values } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { type MangoConfig, readMangoConfig } from '../../domain/metadata-table/mango-config.js';
import { PathTemplate } from '../../domain/metadata-table/path-template.js';
import type {
  PathRule,
  SeveralValues,
  TableSchema,
  TableSettings,
} from '../../domain/metadata-table/table-settings.js';
import { requireApplicable } from '../../domain/schema/lifecycle.js';
import { ConfigurationError, UsageError } from '../../errors.js';
import { readYaml } from '../../operations/tables/read-yaml.js';
import { PREFIX_OPTION, prefixOf, schemaNamed } from '../ischema/schema-input.js';
import { readInput } from '../shared/input-file.js';

const column = { complete: 'nothing' } as const;

export const TABLE_OPTIONS = {
  pathColumn: value('--path-column <column>', 'column of the paths; path by default', column),
  pathPattern: value(
    '--path-pattern <pattern>',
    'paths made of columns, such as {sample|lower}/{run}.fastq',
    column,
  ),
  byName: flag(
    '--by-name',
    'the column holds what the name of a data object anywhere below --base begins with',
  ),
  allMatches: flag('--all-matches', 'with --by-name, where several begin so, describe all of them'),
  base: value(
    '--base <collection>',
    'where relative paths begin; the current collection by default',
    {
      complete: 'logical-path',
    },
  ),
  column: values('--column <column>', 'only this column becomes metadata; may be repeated', column),
  skipColumn: values('--skip-column <column>', 'all but this one do; may be repeated', column),
  separator: value(
    '--separator <text>',
    'cells hold several values with this between them',
    column,
  ),
  splitColumn: values(
    '--split-column <column>',
    'with --separator, only cells of this column do; may be repeated',
    column,
  ),
  literalHeaders: flag(
    '--literal-headers',
    'take headers as attributes as they stand, without [units]',
  ),
  delimiter: value('--delimiter <character>', 'between cells of a text file', column),
  sheet: values('--sheet <name>', 'read this sheet, not all of them; may be repeated', column),
  config: value(
    '--config <file>',
    'a YAML configuration file of mango-metadata-from-tables; options given too come first',
    { complete: 'local-path' },
  ),
  schema: value('--schema <schema>', 'columns are fields of this ManGO schema, and are validated', {
    complete: 'schema',
  }),
  keepOthers: flag(
    '--keep-others',
    'with a schema, columns it has no field for become metadata too',
  ),
  ...PREFIX_OPTION,
} as const;

type Given<T> = T | undefined;
export interface TableOptions {
  readonly pathColumn: Given<string>;
  readonly pathPattern: Given<string>;
  readonly byName: boolean;
  readonly allMatches: boolean;
  readonly base: Given<string>;
  readonly column: readonly string[];
  readonly skipColumn: readonly string[];
  readonly separator: Given<string>;
  readonly splitColumn: readonly string[];
  readonly literalHeaders: boolean;
  readonly delimiter: Given<string>;
  readonly sheet: readonly string[];
  readonly config: Given<string>;
  readonly schema: Given<string>;
  readonly keepOthers: boolean;
  readonly prefix: Given<string>;
}

export interface TableReading {
  readonly settings: TableSettings;
  readonly delimiter: string | undefined;
  readonly sheets: readonly string[] | undefined;
}

/** @throws UsageError where options exclude each other; ConfigurationError for a faulty file. */
export async function tableReading(ctx: Context, options: TableOptions): Promise<TableReading> {
  const config = options.config === undefined ? undefined : await readConfig(ctx, options.config);
  const several = severalValues(options);
  const hasColumns = options.column.length > 0 || options.skipColumn.length > 0;
  if (options.column.length > 0 && options.skipColumn.length > 0) {
    throw new UsageError('--column and --skip-column exclude each other');
  }
  return {
    delimiter: options.delimiter === '\\t' ? '\t' : (options.delimiter ?? config?.delimiter),
    sheets: options.sheet.length > 0 ? options.sheet : config?.sheets,
    settings: {
      path: pathRule(options, config),
      only: hasColumns ? listOrNone(options.column) : config?.only,
      except: hasColumns ? options.skipColumn : (config?.except ?? []),
      several: several ?? config?.several,
      plainHeaders: options.literalHeaders || config !== undefined,
      schema: await tableSchema(ctx, options, config),
    },
  };
}

async function readConfig(ctx: Context, file: string): Promise<MangoConfig> {
  return readMangoConfig(await readYaml(await readInput(ctx, file), file), file);
}

function pathRule(options: TableOptions, config: MangoConfig | undefined): PathRule {
  const { pathColumn, pathPattern, byName, allMatches } = options;
  if (pathPattern !== undefined && (pathColumn !== undefined || byName)) {
    throw new UsageError('--path-pattern goes without --path-column and --by-name');
  }
  const base = options.base ?? config?.path.base;
  const isGiven = pathPattern !== undefined || pathColumn !== undefined || byName;
  const rule: PathRule =
    config !== undefined && !isGiven
      ? { ...config.path, base }
      : pathPattern !== undefined
        ? { from: 'template', template: PathTemplate.parse(pathPattern), base }
        : { from: byName ? 'name' : 'column', column: pathColumn ?? 'path', base };
  if (allMatches && rule.from !== 'name') throw new UsageError('--all-matches goes with --by-name');
  return rule;
}

function severalValues({ separator, splitColumn }: TableOptions): SeveralValues | undefined {
  if (separator === undefined) {
    if (splitColumn.length > 0) throw new UsageError('--split-column goes with --separator');
    return undefined;
  }
  if (separator === '') throw new UsageError('--separator is empty');
  return { separator, columns: listOrNone(splitColumn) };
}

function listOrNone(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names;
}

async function tableSchema(
  ctx: Context,
  options: TableOptions,
  config: MangoConfig | undefined,
): Promise<TableSchema | undefined> {
  const word = options.schema ?? config?.schema?.file;
  if (word === undefined) {
    if (options.keepOthers) throw new UsageError('--keep-others goes with --schema');
    return undefined;
  }
  const { schema } = await orConfigurationError(
    schemaNamed(ctx, word, ['published']),
    options.schema === undefined ? options.config : undefined,
  );
  // Configuration files never asked whether their schema is published.
  if (options.schema !== undefined) requireApplicable(schema);
  return {
    schema,
    prefix: prefixOf(ctx, options),
    keepOthers: options.keepOthers || config?.schema?.keepOthers === true,
    keepInvalid: config?.schema?.keepInvalid === true,
  };
}

/** Without its schema the rows of a table would be described in another way than was meant. */
async function orConfigurationError<T>(work: Promise<T>, file: string | undefined): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (file === undefined || !(error instanceof UsageError)) throw error;
    throw new ConfigurationError(`${file}: mango_schema.path: ${error.message}`, {
      path: file,
      cause: error,
    });
  }
}
