import { expect, it } from 'vitest';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();

it.each(['/', '/tempZone', '/tempZone/home', '/tempZone/trash'])(
  'irm -r refuses %s, which holds everybody’s data',
  async (path) => {
    const admin = await zone.admin();
    expect(await admin.run(['irm', '-rf', path])).toMatchObject({ code: 3 });
    expect(await admin.run('ils /tempZone/home/rods')).toMatchObject({ code: 0 });
  },
);

it('irm refuses an empty path, which would be the current collection', async () => {
  const admin = await zone.admin();
  expect(await admin.run(['irm', '-rf', ''])).toMatchObject({ code: 1 });
  expect(await admin.run('ils')).toMatchObject({ code: 0 });
});
