import { addZone, findZone, isZoneProperty, modifyZone, removeZone } from '../catalog/zones.js';
import { CODES, libraryFailure, rewording } from '../error-codes.js';
import { HttpFailure, success } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import { zoneReport } from '../zone-report.js';
import { type Call, defineEndpoint, type Operation, since } from './define-endpoint.js';

/** Only administrators change zones (`zones.add-as-user`). */
const asAdmin =
  (attempt: (call: Call) => string, change: (call: Call) => void): Operation =>
  (call) => {
    const text = attempt(call);
    const failed = (code: number) => libraryFailure(code, text);
    if (!call.caller.isAdmin) throw failed(CODES.SYS_NO_API_PRIV);
    rewording(failed, () => call.zone.catalog.transaction(() => change(call)));
    return success();
  };

/** The library refuses an empty name before it asks the server. */
function zoneName({ parameters }: Call): string {
  const name = parameters.required('name');
  if (name === '') {
    throw libraryFailure(CODES.SYS_INVALID_INPUT_PARAM, 'Invalid zone name: cannot be empty');
  }
  return name;
}

const report: Operation = ({ zone, caller }) => {
  if (!caller.isAdmin) {
    throw new IrodsFailure(CODES.SYS_NO_API_PRIV, 'Could not generate zone report.');
  }
  return success({ zone_report: zoneReport(zone) });
};

const stat: Operation = (call) => {
  const zone = findZone(call.zone.catalog, zoneName(call));
  if (!zone) return success({ exists: false, info: {} });
  const { id, name, type, connection, comment } = zone;
  return success({ exists: true, info: { id, name, type, connection_info: connection, comment } });
};

const add = asAdmin(
  (call) => `Failed to add zone [${zoneName(call)}].`,
  (call) => {
    const connection = call.parameters.text('connection-info') ?? '';
    const comment = call.parameters.text('comment') ?? '';
    addZone(call.zone.catalog, call.caller, { name: zoneName(call), connection, comment });
  },
);

const remove = asAdmin(
  (call) => `Failed to remove zone [${zoneName(call)}].`,
  (call) => removeZone(call.zone.catalog, zoneName(call)),
);

const PROPERTY_NAMES = { name: 'name', connection_info: 'connection info', comment: 'comment' };

function propertyOf({ parameters }: Call): keyof typeof PROPERTY_NAMES {
  const property = parameters.required('property');
  if (!isZoneProperty(property)) throw new HttpFailure(400);
  return property;
}

const modify = asAdmin(
  (call) => {
    const name = zoneName(call);
    const property = PROPERTY_NAMES[propertyOf(call)];
    call.parameters.required('value');
    return `Failed to update ${property} for zone [${name}].`;
  },
  (call) => {
    const value = call.parameters.required('value');
    modifyZone(call.zone.catalog, zoneName(call), propertyOf(call), value);
  },
);

/** `/zones` (http-api.md 3.14). */
export const zones = defineEndpoint('zones', {
  get: { report, stat: since('0.4.0', stat) },
  post: {
    add: since('0.4.0', add),
    remove: since('0.4.0', remove),
    modify: since('0.4.0', modify),
  },
});
