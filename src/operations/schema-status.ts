/** Which items carry which version of which schema, and whether that still holds. */
import type { IrodsClient } from '../api/client.js';
import type { Avu } from '../domain/avu.js';
import { type Finding, hasErrors } from '../domain/schema/finding.js';
import { compareVersions } from '../domain/schema/lifecycle.js';
import { fromAvus } from '../domain/schema/read-avus.js';
import type { MetadataSchema } from '../domain/schema/schema.js';
import { attributeNamespace } from '../domain/schema/schema-avus.js';
import { validateDocument } from '../domain/schema/validate-document.js';
import { LocalError } from '../errors.js';
import type { SchemaItem } from './schema-application.js';
import { loadSchema } from './schema-finding.js';
import { describedItems, type ItemScope, schemaNamesIn, versionIn } from './schema-items.js';
import { listStoredSchemas, type StoredSchema } from './schema-places.js';

export type SchemaState =
  /** It carries the newest version, and fits it. */
  | 'current'
  /** It carries another version; `findings` tell how it stands to the newest. */
  | 'outdated'
  /** It carries the newest version, and does not fit it. */
  | 'invalid'
  /** No published schema of that name can be seen and used. */
  | 'unknown';

export interface SchemaReport {
  readonly item: SchemaItem;
  readonly name: string;
  /** The version that the item carries; undefined where nothing tells. */
  readonly version: string | undefined;
  /** The one to compare with; undefined where there is none. */
  readonly schema: MetadataSchema | undefined;
  readonly state: SchemaState;
  readonly findings: readonly Finding[];
}

export interface StatusChoices {
  readonly prefix: string;
  /** Only this schema; otherwise every one that an item carries, in its published version. */
  readonly only?: MetadataSchema | undefined;
}

/** Reports of all items of a scope that carry metadata of schemas, one for each item and schema. */
export async function* schemaStatus(
  client: IrodsClient,
  scope: ItemScope,
  { prefix, only }: StatusChoices,
): AsyncGenerator<SchemaReport, void, undefined> {
  const newest = new NewestSchemas(client, only);
  const start = only === undefined ? `${prefix}.` : attributeNamespace(prefix, only.name);
  for await (const { path, type, avus } of describedItems(client, scope, start)) {
    for (const name of schemaNamesIn(avus, prefix)) {
      const schema = await newest.find(name, realmOf(`${path}`));
      const common = { item: { path, type }, name, version: versionIn(avus, prefix, name) };
      yield schema instanceof LocalError
        ? { ...common, schema: undefined, state: 'unknown', findings: [unusable(schema)] }
        : { ...common, schema, ...judged(schema, common.version, avus, prefix) };
    }
  }
}

function judged(
  schema: MetadataSchema | undefined,
  version: string | undefined,
  avus: readonly Avu[],
  prefix: string,
): Pick<SchemaReport, 'state' | 'findings'> {
  if (schema === undefined) return { state: 'unknown', findings: [] };
  const read = fromAvus(schema, avus, prefix);
  const findings = [...read.findings, ...validateDocument(schema, read.document).findings];
  return { state: stateOf(version, schema, findings), findings };
}

function unusable({ message }: LocalError): Finding {
  return { path: '', severity: 'error', rule: 'syntax', message };
}

function stateOf(
  version: string | undefined,
  schema: MetadataSchema,
  findings: readonly Finding[],
): SchemaState {
  if (version === undefined || compareVersions(version, schema.version) !== 0) return 'outdated';
  return hasErrors(findings) ? 'invalid' : 'current';
}

/** The project that an item is in: `/ZONE/home/PROJECT/…`. */
function realmOf(path: string): string | undefined {
  const [, , home, project] = path.split('/');
  return home === 'home' ? project : undefined;
}

/** The published schemas, each read once. */
class NewestSchemas {
  private readonly loaded = new Map<string, Promise<MetadataSchema | LocalError>>();
  private stored: Promise<readonly StoredSchema[]> | undefined;

  constructor(
    private readonly client: IrodsClient,
    private readonly only: MetadataSchema | undefined,
  ) {}

  /** Of several realms with a schema of that name the item's own counts; else the first. */
  async find(
    name: string,
    realm: string | undefined,
  ): Promise<MetadataSchema | LocalError | undefined> {
    if (this.only !== undefined) return this.only;
    this.stored ??= listStoredSchemas(this.client);
    const candidates = (await this.stored).filter(
      (stored) => stored.name === name && stored.status === 'published',
    );
    const chosen = candidates.find((stored) => stored.realm === realm) ?? candidates[0];
    return chosen === undefined ? undefined : await this.load(chosen);
  }

  private async load({ path }: StoredSchema): Promise<MetadataSchema | LocalError> {
    const known = this.loaded.get(`${path}`) ?? this.read(`${path}`);
    this.loaded.set(`${path}`, known);
    return await known;
  }

  /** One that has errors must not keep the others from being told. */
  private async read(path: string): Promise<MetadataSchema | LocalError> {
    const search = { cwd: '/', client: async () => this.client };
    try {
      return (await loadSchema(path, search)).schema;
    } catch (error) {
      if (error instanceof LocalError) return error;
      throw error;
    }
  }
}
