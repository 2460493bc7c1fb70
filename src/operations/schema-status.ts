/** Which items carry which version of which schema, and whether that still holds. */
import type { IrodsClient } from '../api/client.js';
import { type Finding, hasErrors } from '../domain/schema/finding.js';
import { compareVersions } from '../domain/schema/lifecycle.js';
import { fromAvus } from '../domain/schema/read-avus.js';
import type { FieldValues, MetadataSchema } from '../domain/schema/schema.js';
import { attributeNamespace } from '../domain/schema/schema-avus.js';
import { validateDocument } from '../domain/schema/validate-document.js';
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
  /** No published schema of that name can be seen. */
  | 'unknown';

export interface SchemaReport {
  readonly item: SchemaItem;
  readonly name: string;
  /** The version that the item carries; undefined where nothing tells. */
  readonly version: string | undefined;
  /** The one to compare with; undefined where there is none. */
  readonly schema: MetadataSchema | undefined;
  readonly state: SchemaState;
  /** What the metadata says by the newest schema; to be applied only where `fits`. */
  readonly values: FieldValues;
  readonly fits: boolean;
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
      const schema = await newest.find(name, path.zone === '' ? undefined : realmOf(`${path}`));
      const common = { item: { path, type }, name, version: versionIn(avus, prefix, name) };
      if (schema === undefined) {
        yield { ...common, schema, state: 'unknown', values: {}, fits: false, findings: [] };
        continue;
      }
      const read = fromAvus(schema, avus, prefix);
      const { values, findings, fits } = validateDocument(schema, read.document);
      const all = [...read.findings, ...findings];
      yield {
        ...common,
        schema,
        state: stateOf(common.version, schema, all),
        values,
        fits,
        findings: all,
      };
    }
  }
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
  private readonly loaded = new Map<string, Promise<MetadataSchema>>();
  private stored: Promise<readonly StoredSchema[]> | undefined;

  constructor(
    private readonly client: IrodsClient,
    private readonly only: MetadataSchema | undefined,
  ) {}

  /** Of several realms with a schema of that name the item's own counts; else the first. */
  async find(name: string, realm: string | undefined): Promise<MetadataSchema | undefined> {
    if (this.only !== undefined) return this.only;
    this.stored ??= listStoredSchemas(this.client);
    const candidates = (await this.stored).filter(
      (stored) => stored.name === name && stored.status === 'published',
    );
    const chosen = candidates.find((stored) => stored.realm === realm) ?? candidates[0];
    return chosen === undefined ? undefined : await this.load(chosen);
  }

  private async load({ path }: StoredSchema): Promise<MetadataSchema> {
    const known = this.loaded.get(`${path}`) ?? this.read(`${path}`);
    this.loaded.set(`${path}`, known);
    return await known;
  }

  private async read(path: string): Promise<MetadataSchema> {
    const search = { cwd: '/', client: async () => this.client };
    return (await loadSchema(path, search)).schema;
  }
}
