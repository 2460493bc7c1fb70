import { expect, test } from 'vitest';
import { foldReplicas } from '../../../src/transfer/catalog/find-entry.js';

const SUM = 'sha2:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=';
const [STALE, GOOD] = ['0', '1'];

function replica(number: number, time: number, checksum: string, status = GOOD, size = 5) {
  return [`${size}`, `0${time}`, checksum, status, `${number}`, ''];
}

test.each([
  ['the newest good replica', [replica(0, 1, 'md5'), replica(1, 2, SUM)], SUM],
  ['another good one, where that has none', [replica(0, 1, SUM), replica(1, 2, '')], SUM],
  ['in either order', [replica(1, 2, ''), replica(0, 1, SUM)], SUM],
  ['not a stale one', [replica(0, 1, SUM, STALE), replica(1, 2, '')], ''],
  ['not one of another size', [replica(0, 1, SUM, GOOD, 4), replica(1, 2, '')], ''],
])('the checksum of an object is that of %s', (_, rows, checksum) => {
  expect(foldReplicas(rows)).toMatchObject({ size: 5, good: true, modifiedAt: 2000, checksum });
});
