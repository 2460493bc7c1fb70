import { beforeAll, describe, expect, it } from 'vitest';
import { API_VERSIONS } from '../../src/sandbox/options.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

describe.each(API_VERSIONS)('collections and data objects on irods_http_api %s', (apiVersion) => {
  const zone = useZone({ apiVersion });
  let alice: TestPerson;
  let home: string;

  beforeAll(async () => {
    alice = await zone.person('alice');
    home = alice.collection;
    const wire = await Wire.as(zone, alice);
    await alice.must('imkdir -p tree/sub');
    for (let i = 0; i < 20; i += 1) await wire.write(`${home}/tree/n${10 + i}`, 'x');
    await wire.write(`${home}/tree/sub/two words`, '22');
  });

  it('lists more than one page, with owners and permissions', async () => {
    const { stdout } = await alice.must('ils -lA tree');
    expect(stdout.match(/^ {2}alice {13}0 demoResc {12}1 \S{16} & n\d\d$/gm)).toHaveLength(20);
    expect(stdout.match(/ACL - alice#tempZone:own {3}$/gm)).toHaveLength(21);
  });

  it('gives a tree to programs', async () => {
    const found = JSON.parse((await alice.must('ils --json -r tree')).stdout);
    expect(found).toHaveLength(22);
    expect(found[20]).toMatchObject({ name: 'two words', size: 2, owner: 'alice' });
    expect(found[20].permissions).toMatchObject([{ name: 'alice', level: 'own' }]);
    expect(found[21]).toMatchObject({ name: 'sub', type: 'collection', owner: 'alice' });
  });

  it('copies, moves and removes', async () => {
    await alice.must('icp -r tree copy');
    await alice.must('imv copy/n10 copy/sub');
    await alice.must(['irm', '-f', 'copy/n?[1-9]']);
    const { stdout } = await alice.must('itree copy');
    expect(stdout).toBe(
      'copy\n  sub\n    n10\n    two words\n  n20\nFound 1 collections and 3 data objects\n',
    );
    await alice.must('irm -rf copy');
    expect(await alice.run('ils copy')).toMatchObject({ code: 4 });
  });
});
