import {
  addChild,
  createResource,
  EMPTY_HOST,
  EMPTY_VAULT,
  getResource,
  isResourceProperty,
  modifyResource,
  type Resource,
  type ResourceProperty,
  removeChild,
  removeResource,
} from '../catalog/resources-admin.js';
import { CODES, libraryFailure, rewording } from '../error-codes.js';
import { HttpFailure, refusal, success } from '../http/answer.js';
import type { Json } from '../http/json.js';
import { IrodsFailure } from '../irods-failure.js';
import type { ApiVersion } from '../options.js';
import { rebalance } from '../writing/rebalance.js';
import { modifyMetadata } from './atomic-operations.js';
import { type Call, defineEndpoint, type Operation, since } from './define-endpoint.js';

/** Runs a change that only administrators may make; a refusal says what was attempted. */
function changeAsAdmin({ zone, caller }: Call, attempt: string, change: () => void): void {
  const failed = (code: number) => libraryFailure(code, attempt);
  if (!caller.isAdmin) throw failed(CODES.SYS_NO_API_PRIV);
  rewording(failed, () => zone.catalog.transaction(change));
}

/** Without both host and vault the resource has neither (`resources.create-passthru`). */
const create: Operation = (call) => {
  const { zone, parameters } = call;
  const name = parameters.required('name');
  const type = parameters.required('type');
  const host = parameters.text('host') ?? '';
  const vaultPath = parameters.text('vault-path') ?? '';
  const context = parameters.text('context') ?? '';
  const isPlaced = host !== '' && vaultPath !== '';
  const location = isPlaced ? `${host}:${vaultPath}` : '';
  const about = `name=[${name}], type=[${type}], location=[${location}], context=[${context}]`;
  changeAsAdmin(call, `Could not create resource [${about}]`, () => {
    createResource(zone.catalog, {
      name,
      type,
      context,
      host: isPlaced ? host : EMPTY_HOST,
      vaultPath: isPlaced ? vaultPath : EMPTY_VAULT,
    });
  });
  return success();
};

const remove: Operation = (call) => {
  const name = call.parameters.required('name');
  changeAsAdmin(call, `Could not remove resource [${name}]`, () => {
    removeResource(call.zone.catalog, name);
  });
  return success();
};

/** How messages call the properties. */
const PROPERTY_TEXTS: Readonly<Record<ResourceProperty, string>> = {
  name: 'resource name',
  type: 'resource type',
  host: 'resource host name',
  vault_path: 'resource vault path',
  context: 'resource context',
  status: 'resource status',
  free_space: 'resource free space',
  comments: 'resource comments',
  information: 'resource information',
};

/**
 * A property that does not exist changes nothing and is no error
 * (`resources.modify-unknown-property`); refusals come with HTTP 400 (`resources.modify-as-user`).
 */
const modify: Operation = (call) => {
  const { zone, parameters } = call;
  const name = parameters.required('name');
  const property = parameters.required('property');
  const value = parameters.required('value');
  if (!isResourceProperty(property)) return success();
  if (property === 'status' && value !== 'up' && value !== 'down') throw new HttpFailure(400);
  const attempt = `Could not change ${PROPERTY_TEXTS[property]} to [${value}] for resource [${name}]`;
  try {
    changeAsAdmin(call, attempt, () => modifyResource(zone.catalog, name, property, value));
  } catch (failure) {
    if (failure instanceof IrodsFailure) return refusal(failure, 400);
    throw failure;
  }
  return success();
};

const addChildOperation: Operation = (call) => {
  const parent = call.parameters.required('parent-name');
  const child = call.parameters.required('child-name');
  const context = call.parameters.text('context') ?? '';
  changeAsAdmin(call, `Could not add child resource [${child}] to resource [${parent}]`, () => {
    addChild(call.zone.catalog, parent, child, context);
  });
  return success();
};

const removeChildOperation: Operation = (call) => {
  const parent = call.parameters.required('parent-name');
  const child = call.parameters.required('child-name');
  const attempt = `Could not remove child resource [${child}] from resource [${parent}]`;
  changeAsAdmin(call, attempt, () => removeChild(call.zone.catalog, parent, child));
  return success();
};

/** Replicas that are missing or stale below replication resources are brought by then. */
const rebalanceOperation: Operation = async ({ zone, caller, parameters }) => {
  const name = parameters.required('name');
  const text = `Encountered rebalance error for resource [${name}]`;
  if (!caller.isAdmin) throw libraryFailure(CODES.SYS_NO_API_PRIV, text);
  try {
    await rebalance(zone, name);
  } catch (failure) {
    if (failure instanceof IrodsFailure) throw libraryFailure(failure.code, text);
    throw failure;
  }
  return success();
};

const stat: Operation = ({ zone, parameters }) => {
  const resource = getResource(zone.catalog, parameters.required('name'));
  if (!resource) return success({ exists: false, info: {} });
  return success({ exists: true, info: describe(resource, zone.settings.apiVersion) });
};

function describe(resource: Resource, version: ApiVersion): Record<string, Json> {
  const info = {
    id: String(resource.id),
    name: resource.name,
    type: resource.type,
    zone: resource.zone,
    host: resource.host,
    vault_path: resource.vaultPath,
    status: resource.status,
    context: resource.context,
    comments: resource.comments,
    information: resource.information,
    free_space: resource.freeSpace,
    free_space_last_modified: Number(resource.freeSpaceTime),
    parent_id: resource.parentId,
    created: Number(resource.created),
    last_modified: Number(resource.modified),
    last_modified_millis: Number(resource.modifiedMillis),
  };
  return version === '0.7.0' ? { ...info, parent_context: resource.parentContext } : info;
}

/** Resources have no path; their name takes its place where an entity is asked for. */
function findEntity({ zone }: Call, name: string): { id: number; path: string } | undefined {
  const resource = getResource(zone.catalog, name);
  return resource && { id: resource.id, path: name };
}

/** `/resources` (http-api.md 3.10). */
export const resources = defineEndpoint('resources', {
  get: { stat },
  post: {
    create,
    remove,
    modify: since('0.4.0', modify, 'not-implemented'),
    add_child: addChildOperation,
    remove_child: removeChildOperation,
    rebalance: rebalanceOperation,
    modify_metadata: modifyMetadata('name', findEntity, true),
  },
});
