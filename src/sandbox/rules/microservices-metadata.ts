import { IrodsFailure } from '../irods-failure.js';
import {
  type Argument,
  type Microservice,
  type Microservices,
  microservice,
  setText,
} from './microservice.js';
import type { MetadataChange, MetadataTarget } from './rule-host.js';
import { RULE_STATUS } from './status.js';

const TARGETS: Readonly<Record<string, MetadataTarget>> = {
  '-d': 'data_object',
  '-C': 'collection',
  '-c': 'collection',
  '-R': 'resource',
  '-r': 'resource',
  '-u': 'user',
  '-G': 'user',
};

function targetOf(argument: Argument): MetadataTarget {
  const target = TARGETS[argument.text()];
  if (target === undefined) throw new IrodsFailure(RULE_STATUS.invalidInput);
  return target;
}

/** Applies one operation with all pairs to an object. */
const withPairs = (operation: MetadataChange['operation']): Microservice =>
  microservice(3, async ({ host }, pairs, name, type) => {
    const changes = [...pairs.pairs()].map(([attribute, value]) => ({
      operation,
      attribute,
      value,
    }));
    await host.modifyMetadata(targetOf(type), name.text(), changes);
  });

const OPERATIONS: Readonly<Record<string, MetadataChange['operation']>> = {
  add: 'add',
  rm: 'remove',
  set: 'set',
};

/** Microservices about metadata and permissions. */
export const METADATA_MICROSERVICES: Microservices = {
  msiAssociateKeyValuePairsToObj: withPairs('add'),
  msiSetKeyValuePairsToObj: withPairs('set'),
  msiRemoveKeyValuePairsFromObj: withPairs('remove'),
  msiModAVUMetadata: microservice(
    6,
    async ({ host }, type, name, what, attribute, value, units) => {
      const operation = OPERATIONS[what.text()];
      if (operation === undefined) throw new IrodsFailure(RULE_STATUS.invalidInput);
      await host.modifyMetadata(targetOf(type), name.text(), [
        { operation, attribute: attribute.text(), value: value.text(), units: units.text() },
      ]);
    },
  ),
  msiSetACL: microservice(4, async ({ host }, depth, permission, user, path) => {
    await host.setPermission(
      path.text(),
      user.text(),
      permission.text(),
      depth.text() === 'recursive',
    );
  }),
  msiGetObjType: microservice(2, async ({ host }, path, result) => {
    const type = await host.objectType(path.text());
    if (type === undefined) throw new IrodsFailure(RULE_STATUS.objectMissing);
    setText(result, type === 'collection' ? '-c' : '-d');
  }),
};
