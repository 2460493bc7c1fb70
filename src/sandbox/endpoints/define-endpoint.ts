/**
 * How an endpoint says what it can do.
 *
 * A module of `endpoints/` exports one endpoint made by `defineEndpoint(name, { get, post })` and is
 * listed in `endpoints/index.ts`. Each table goes from the name of an op to its operation: a
 * function from a `Call` to an answer, or a promise of one. Around it the server does what is the
 * same everywhere, in the order of http-api.md 1.6: path (404), method (405), content type (400),
 * presence of `op` (400), op known for this method (400), ops that are declared and not implemented
 * (501), the token (400 without one, 401 for one that is not good), a user who was removed since
 * (200 with -827000). Only then does the operation run, so it begins with its own parameters:
 *
 *     const create: Operation = ({ zone, caller, parameters }) => {
 *       const lpath = parameters.required('lpath');            // 400 when missing
 *       if (parameters.isOn('create-intermediates')) …         // flags are on for `1` only
 *       const count = parameters.integer('count') ?? 15;       // 400 when it is not one
 *       const created = zone.catalog.transaction(() => createCollection(zone.catalog, caller, …));
 *       return success({ created });                           // adds irods_response
 *     };
 *
 * What goes wrong is thrown: `IrodsFailure` becomes HTTP 200 with `status_code` (and
 * `status_message` where it carries one); `HttpFailure` becomes that status with an empty body;
 * anything else is a fault of ours and becomes 500. An answer of another shape is built with
 * `json`, `refusal`, `empty` and their siblings of `http/answer.ts`. Everything of the zone that
 * changes, changes in one `catalog.transaction` for each request, which must not wait for anything.
 *
 * `since('0.4.0', operation)` is an op that older releases do not know; a second argument
 * `'not-implemented'` makes them answer 501 as they do for ops they only declare.
 */
import type { Caller } from '../caller.js';
import type { Answer } from '../http/answer.js';
import type { Parameters } from '../http/parameters.js';
import type { ApiVersion } from '../options.js';
import type { Release } from '../release.js';
import type { Zone } from '../zone.js';

/** One request that has passed the checks in front of every operation. */
export interface Call {
  readonly zone: Zone;
  readonly caller: Caller;
  readonly parameters: Parameters;
}

/** Does what one op does. */
export type Operation = (call: Call) => Answer | Promise<Answer>;

/** What a server does about an op that it does not have. */
export type Absence = 'unknown' | 'not-implemented';

interface VersionedOperation {
  readonly since: ApiVersion;
  readonly before: Absence;
  readonly operation: Operation;
}

/** The ops of one method, by name. */
export type OperationTable = Readonly<
  Record<string, Operation | VersionedOperation | 'not-implemented'>
>;

/** An endpoint whose requests name an op. */
export interface Endpoint {
  readonly name: string;
  readonly get: OperationTable;
  readonly post: OperationTable;
}

/** Declares an endpoint. */
export function defineEndpoint(
  name: string,
  operations: { readonly get?: OperationTable; readonly post?: OperationTable },
): Endpoint {
  return { name, get: operations.get ?? {}, post: operations.post ?? {} };
}

/** An op that releases before `version` do not have. */
export function since(
  version: ApiVersion,
  operation: Operation,
  before: Absence = 'unknown',
): VersionedOperation {
  return { since: version, before, operation };
}

/** The operation that a server of the given release runs for an op, or how it lacks it. */
export function findOperation(
  table: OperationTable,
  op: string,
  release: Release,
): Operation | Absence {
  const entry = Object.hasOwn(table, op) ? table[op] : undefined;
  if (entry === undefined) return 'unknown';
  if (typeof entry !== 'object') return entry;
  return release.isAtLeast(entry.since) ? entry.operation : entry.before;
}
