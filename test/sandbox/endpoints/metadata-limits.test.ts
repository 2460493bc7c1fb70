import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { startZone, type ZoneClient } from '../zone-client.js';

let sandbox: Sandbox;
let alice: ZoneClient;

beforeEach(async () => {
  const zone = await startZone('alice');
  ({ sandbox } = zone);
  [alice] = zone.users as [ZoneClient];
});
afterEach(() => sandbox.stop());

const change = async (...values: readonly object[]) => {
  const operations = values.map((value) => ({ operation: 'add', attribute: 'a', ...value }));
  return await alice.post('collections', 'modify_metadata', {
    lpath: '/tempZone/home/alice',
    operations: JSON.stringify(operations),
  });
};

it('takes values of 2700 characters and units of 250', async () => {
  const answer = await change({ value: 'ä'.repeat(2700), units: 'u'.repeat(250) });
  expect(answer).toMatchObject({ status: 200, code: 0 });
});

it('refuses what is longer, and does nothing of the request', async () => {
  const answer = await change({ value: 'first' }, { value: 'x'.repeat(2701) });
  expect(answer).toMatchObject({
    status: 400,
    code: -167000,
    json: {
      irods_response: {
        failed_operation: {
          operation_index: 1,
          error_message: 'value too long for type character varying(2700)',
        },
      },
    },
  });
  expect(await alice.rows('select META_COLL_ATTR_VALUE')).toEqual([]);
});
