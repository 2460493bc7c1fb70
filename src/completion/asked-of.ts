/** What is asked of the server for a word, by its kind. */
import type { IrodsClient } from '../api/client.js';
import type { CompletionName } from '../cli/define-command.js';
import type { MetadataTarget } from '../domain/avu.js';
import { LogicalPath, type PathBase } from '../domain/logical-path.js';
import { DEFAULT_PREFIX } from '../domain/schema/schema-avus.js';
import * as names from '../operations/completion/catalog-names.js';
import { type Candidates, joined, NONE } from '../operations/completion/name-query.js';
import { pathCandidates, splitTyped } from '../operations/completion/path-candidates.js';
import * as schemas from '../operations/completion/schema-candidates.js';
import type { SoughtWord } from './sought-word.js';

export interface Question {
  /** All that the answer depends on, but who asks and what is typed of the last element. */
  readonly about: readonly string[];
  readonly ask: (client: IrodsClient, signal: AbortSignal) => Promise<Candidates>;
}

export interface Asker {
  readonly base: PathBase;
  /** The local working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The question for a word; undefined where its kind is nothing that the server knows. */
export function askedOf(
  sought: SoughtWord,
  kind: CompletionName,
  asker: Asker,
): Question | undefined {
  const { typed } = sought;
  switch (kind) {
    case 'logical-path':
    case 'either-path':
      return pathQuestion(typed, asker, false);
    case 'collection-path':
      return pathQuestion(typed, asker, true);
    case 'resource':
      return question([kind], (client, signal) => names.resourceNames(client, typed, signal));
    case 'ticket':
      return question([kind], (client, signal) => names.ticketNames(client, typed, signal));
    case 'user':
      return principals(kind, typed, 'users');
    case 'group':
      return principals(kind, typed, 'groups');
    case 'user-or-group':
      return principals(kind, typed, 'both');
    case 'metadata-item':
      return askedOf(sought, ITEM_KINDS[targetOf(sought)], asker);
    case 'attribute':
      return attributeQuestion(sought, asker);
    case 'value':
      return sought.operands.length < 2
        ? undefined
        : valueQuestion(sought, sought.operands.at(-1), asker);
    case 'metadata-test':
      return testQuestion(sought, asker);
    case 'grantee-or-path':
      return askedOf(sought, granteeOrPath(sought.operands), asker);
    case 'schema':
      return typed.startsWith('/')
        ? pathQuestion(typed, asker, false)
        : question([kind], (client) => schemas.schemaNames(client, typed));
    case 'schema-field':
      return fieldQuestion(sought, asker);
    default:
      return undefined;
  }
}

const ITEM_KINDS: Readonly<Record<MetadataTarget, CompletionName>> = {
  data_object: 'logical-path',
  collection: 'collection-path',
  resource: 'resource',
  user: 'user-or-group',
};

/** What imeta is told to look at; data objects where nothing is said yet. */
function targetOf({ options }: SoughtWord): MetadataTarget {
  if (options.has('-C')) return 'collection';
  if (options.has('-R')) return 'resource';
  return options.has('-u') ? 'user' : 'data_object';
}

function question(about: readonly string[], ask: Question['ask']): Question {
  return { about, ask };
}

function pathQuestion(typed: string, { base }: Asker, onlyCollections: boolean): Question {
  const { folder, start } = splitTyped(typed);
  const place = `${LogicalPath.resolve(folder === '' ? '.' : folder, base)}`;
  return question(
    // `..` is no begin of a name.
    [onlyCollections ? 'collection-path' : 'logical-path', place, folder, `${start === '..'}`],
    async (client, signal) =>
      await pathCandidates(client, { typed, base, onlyCollections }, signal),
  );
}

function principals(
  kind: CompletionName,
  typed: string,
  which: 'users' | 'groups' | 'both',
): Question {
  return question([kind], (client, signal) => names.principalNames(client, typed, which, signal));
}

/** Attributes in use, and those of the schema that is named in what is typed. */
function attributeQuestion(sought: SoughtWord, asker: Asker): Question {
  const { typed } = sought;
  const target = targetOf(sought);
  const surroundings = schemaSurroundings(asker);
  // Another schema is asked for once its name is typed.
  const [prefix = '', name = '', rest] = typed.split('.', 3);
  const schema = prefix === surroundings.prefix && rest !== undefined ? name : '';
  return question(['attribute', target, schema], async (client, signal) =>
    joined(
      ...(await Promise.all([
        names.attributeNames(client, typed, target, signal),
        schemas.schemaAttributes(client, typed, surroundings),
      ])),
    ),
  );
}

/** Values in use, unless a schema says which there can be. */
function valueQuestion(
  sought: SoughtWord,
  attribute: string | undefined,
  asker: Asker,
): Question | undefined {
  const { typed } = sought;
  if (attribute === undefined) return undefined;
  const target = targetOf(sought);
  return question(['value', target, attribute], async (client, signal) => {
    const surroundings = schemaSurroundings(asker);
    const allowed = await schemas.schemaValues(client, typed, attribute, surroundings);
    if (allowed !== NONE) return allowed;
    return await names.attributeValues(client, typed, { attribute, target }, signal);
  });
}

/** An attribute at the beginning and after `and`, a value after a comparison. */
function testQuestion(sought: SoughtWord, asker: Asker): Question | undefined {
  const last = sought.operands.at(-1);
  if (last === undefined || last === 'and') return attributeQuestion(sought, asker);
  const isComparison = /^([=<>]+|like)$/.test(last);
  const attribute = sought.operands.findLast((word) => !/^([=<>]+|(not )?like|not)$/.test(word));
  return isComparison ? valueQuestion(sought, attribute, asker) : undefined;
}

function granteeOrPath([access, grantee]: readonly string[]): CompletionName {
  const namesNobody = access === 'inherit' || access === 'noinherit';
  return namesNobody || grantee !== undefined ? 'logical-path' : 'user-or-group';
}

function fieldQuestion({ typed, operands }: SoughtWord, asker: Asker): Question | undefined {
  const [schema] = operands;
  if (schema === undefined) return undefined;
  return question(['schema-field', asker.cwd, schema], async (client) =>
    schemas.fieldNames(client, typed, schema, schemaSurroundings(asker)),
  );
}

function schemaSurroundings({ cwd, env }: Asker): schemas.SchemaSurroundings {
  return { cwd, prefix: env['MANGO_SCHEMA_PREFIX'] || DEFAULT_PREFIX };
}
