import { USER_TYPES, type UserType } from '../caller.js';

/** A seed file, or a part of it, that cannot be followed. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

export interface SeedUser {
  readonly name: string;
  readonly password: string;
  readonly type: UserType;
}

export interface SeedGroup {
  readonly name: string;
  /** The names of users. */
  readonly members: readonly string[];
}

/** The types of resources that a zone can have as a real one would. */
const RESOURCE_TYPES = ['unixfilesystem', 'passthru', 'replication', 'random', 'deferred'] as const;

export interface SeedResource {
  readonly name: string;
  readonly type: (typeof RESOURCE_TYPES)[number];
  readonly context: string;
  /** The name of the resource that it is put below; it must stand before it in the list. */
  readonly parent: string | undefined;
  readonly parentContext: string;
}

/** What a collection and a data object have in common. */
export interface SeedEntity {
  /** Absolute, or below the home collection of the owner. */
  readonly path: string;
  /** The name of a user; the administrator by default. */
  readonly owner: string | undefined;
  /** The access levels of others, by the name of the user or group. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly metadata: readonly {
    readonly attribute: string;
    readonly value: string;
    readonly units: string;
  }[];
}

export interface SeedCollection extends SeedEntity {
  /** Whether what is made in it gets its access list. */
  readonly inherits: boolean;
}

export interface SeedDataObject extends SeedEntity {
  /** What it holds: exactly one of the three. */
  readonly content:
    | { readonly kind: 'text' | 'base64'; readonly value: string }
    /** The path of a local file, from the folder of the seed file. */
    | { readonly kind: 'file'; readonly value: string };
  /** The name of a root resource; the default resource by default. */
  readonly resource: string | undefined;
  /** Whether its checksum is registered. */
  readonly checksum: boolean;
}

/** All that a seed file asks for. */
export interface SeedDescription {
  readonly users: readonly SeedUser[];
  readonly groups: readonly SeedGroup[];
  readonly resources: readonly SeedResource[];
  readonly collections: readonly SeedCollection[];
  readonly dataObjects: readonly SeedDataObject[];
}

/**
 * Checks what was read from a seed file.
 *
 * @throws {SeedError} which names the place, such as `users[2].name`.
 */
export function parseSeed(input: unknown): SeedDescription {
  const top = new Part('the file', input, [
    'users',
    'groups',
    'resources',
    'collections',
    'dataObjects',
  ]);
  return {
    users: top.parts('users', ['name', 'password', 'type']).map(parseUser),
    groups: top.parts('groups', ['name', 'members']).map((part) => ({
      name: part.text('name'),
      members: part.texts('members'),
    })),
    resources: top
      .parts('resources', ['name', 'type', 'context', 'parent', 'parentContext'])
      .map(parseResource),
    collections: top
      .parts('collections', [...ENTITY_MEMBERS, 'inherit'])
      .map((part) => ({ ...parseEntity(part), inherits: part.flag('inherit') })),
    dataObjects: top
      .parts('dataObjects', [...ENTITY_MEMBERS, ...CONTENT_KINDS, 'resource', 'checksum'])
      .map(parseDataObject),
  };
}

const ENTITY_MEMBERS = ['path', 'owner', 'permissions', 'metadata'];
const CONTENT_KINDS = ['text', 'base64', 'file'] as const;

function parseUser(part: Part): SeedUser {
  const type =
    part.optionalText('type') === undefined ? 'rodsuser' : part.oneOf('type', USER_TYPES);
  return { name: part.text('name'), password: part.text('password'), type };
}

function parseResource(part: Part): SeedResource {
  return {
    name: part.text('name'),
    type: part.oneOf('type', RESOURCE_TYPES),
    context: part.optionalText('context') ?? '',
    parent: part.optionalText('parent'),
    parentContext: part.optionalText('parentContext') ?? '',
  };
}

function parseEntity(part: Part): SeedEntity {
  return {
    path: part.text('path'),
    owner: part.optionalText('owner'),
    permissions: part.textMap('permissions'),
    metadata: part.parts('metadata', ['attribute', 'value', 'units']).map((avu) => ({
      attribute: avu.text('attribute'),
      value: avu.text('value'),
      units: avu.optionalText('units') ?? '',
    })),
  };
}

function parseDataObject(part: Part): SeedDataObject {
  const given = CONTENT_KINDS.filter((kind) => part.optionalText(kind) !== undefined);
  const [kind, another] = given;
  if (kind === undefined || another !== undefined) {
    throw part.failure('', `must have exactly one of ${CONTENT_KINDS.join(', ')}`);
  }
  return {
    ...parseEntity(part),
    content: { kind, value: part.optionalText(kind) ?? '' },
    resource: part.optionalText('resource'),
    checksum: part.flag('checksum'),
  };
}

/** One object of the file, which knows where it stands. */
class Part {
  readonly #place: string;
  readonly #members: Readonly<Record<string, unknown>>;

  constructor(place: string, value: unknown, known: readonly string[]) {
    this.#place = place;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new SeedError(`${place} must be a JSON object`);
    }
    this.#members = value as Record<string, unknown>;
    const unknown = Object.keys(value).find((name) => !known.includes(name));
    if (unknown !== undefined) throw this.failure(unknown, 'is not known here');
  }

  failure(member: string, problem: string): SeedError {
    const place = this.#place === 'the file' ? member : `${this.#place}.${member}`;
    return new SeedError(`${member === '' ? this.#place : place} ${problem}`);
  }

  optionalText(name: string): string | undefined {
    const value = this.#members[name];
    if (value === undefined || typeof value === 'string') return value;
    throw this.failure(name, 'must be a text');
  }

  text(name: string): string {
    const value = this.optionalText(name);
    if (value === undefined || value === '') throw this.failure(name, 'is missing');
    return value;
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word {
    const text = this.text(name);
    const known = words.find((word) => word === text);
    if (known === undefined) throw this.failure(name, `must be one of ${words.join(', ')}`);
    return known;
  }

  flag(name: string): boolean {
    const value = this.#members[name] ?? false;
    if (typeof value === 'boolean') return value;
    throw this.failure(name, 'must be true or false');
  }

  texts(name: string): string[] {
    return this.#list(name).map((value, index) => {
      if (typeof value === 'string') return value;
      throw this.failure(`${name}[${index}]`, 'must be a text');
    });
  }

  textMap(name: string): Record<string, string> {
    const value = this.#members[name] ?? {};
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isMap && Object.values(value).every((each) => typeof each === 'string')) {
      return value as Record<string, string>;
    }
    throw this.failure(name, 'must be an object whose members are texts');
  }

  parts(name: string, known: readonly string[]): Part[] {
    const prefix = this.#place === 'the file' ? name : `${this.#place}.${name}`;
    return this.#list(name).map((value, index) => new Part(`${prefix}[${index}]`, value, known));
  }

  #list(name: string): unknown[] {
    const value = this.#members[name] ?? [];
    if (Array.isArray(value)) return value;
    throw this.failure(name, 'must be a list');
  }
}
