import { describe, expect, it } from 'vitest';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();

describe('irods doctor', () => {
  it('finds everything good, and leaves nothing behind', async () => {
    const alice = await zone.person('alice');
    const outcome = await alice.run('irods doctor --json');
    expect(outcome.code).toBe(0);
    const findings: { check: string; good: boolean }[] = JSON.parse(outcome.stdout);
    expect(findings.filter(({ good }) => !good)).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['server', 'sign-in', 'latency', 'write', 'read', 'remove', 'clock']),
    );
    const left = await alice.run([
      'iquest',
      '%s',
      "select DATA_NAME where DATA_NAME like '.irods-doctor%'",
    ]);
    expect(left.stdout).toContain('CAT_NO_ROWS_FOUND');
  });

  it('says what to do where nobody is signed in, and where nothing answers', async () => {
    const alice = await zone.person('alice');
    const stranger = { IRODS_USER_NAME: 'nobody' };
    expect(await alice.run('irods doctor', { env: stranger })).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/BAD {3}session .*\n.*iinit/),
    });
    const outcome = await alice.run('irods doctor --url http://127.0.0.1:1');
    expect(outcome).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/BAD {3}server .*refused/),
    });
  });
});
