/**
 * A sandbox in a process of its own, for `bench-sandbox.mjs`: tells its URL, fills a collection on
 * request and answers how much memory it held at most.
 */

import { findCollection } from '../../src/sandbox/catalog/collections.js';
import {
  grantInitialAccess,
  insertReplica,
} from '../../src/sandbox/catalog/data-object-changes.js';
import { requireResource } from '../../src/sandbox/catalog/hierarchy.js';
import { addAvu } from '../../src/sandbox/catalog/metadata.js';
import { findCaller } from '../../src/sandbox/catalog/users.js';
import { type OpenZone, openZone } from '../../src/sandbox/open-zone.js';
import { resolveOptions } from '../../src/sandbox/options.js';

const settings = resolveOptions({});
const opened = await openZone({}, settings);
const port = await opened.front.listen(0, settings.host);
let peakBytes = 0;
const sample = () => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
};
setInterval(sample, 20).unref();

process.on('message', (message: { fill?: number; organisms?: number; stop?: true }) => {
  if (message.fill !== undefined) fill(opened, message.fill, message.organisms);
  sample();
  process.send?.({ peakBytes });
  if (message.stop) void opened.close().then(() => process.disconnect());
});
process.send?.({ url: `http://${settings.host}:${port}/irods-http-api/${settings.apiVersion}` });

/**
 * Makes this many empty data objects in the administrator's home; with `organisms` each has one of
 * so many as metadata, in turn.
 */
function fill({ zone }: OpenZone, count: number, organisms?: number): void {
  const { catalog, vault } = zone;
  const owner = findCaller(catalog, settings.admin.name, '');
  const collection = findCollection(catalog, `/${catalog.zone}/home/${settings.admin.name}`);
  const resource = requireResource(catalog, zone.defaultResource);
  if (!owner || !collection) throw new Error('a new zone has an administrator with a home');
  catalog.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const objectId = catalog.nextId();
      insertReplica(catalog, {
        objectId,
        collectionId: collection.id,
        name: `object-${String(index).padStart(6, '0')}`,
        number: 0,
        status: 1,
        size: index,
        resourceId: resource.id,
        physicalPath: vault.newPath(objectId, resource),
        owner,
        mode: 0o600,
      });
      grantInitialAccess(catalog, owner, objectId, collection);
      if (organisms !== undefined) {
        const value = `organism ${index % organisms}`;
        addAvu(catalog, objectId, { attribute: 'organism', value, units: '' });
      }
    }
  });
}
