import { describe, expect, it } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import { runCli } from '../helpers/run-cli.js';
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

  it('has a line for what is missing, as JSON too', async () => {
    const outcome = await runCli('irods doctor --json', { env: { HOME: '/nonexistent' } });
    expect(outcome.code).toBe(3);
    expect(JSON.parse(outcome.stdout)).toEqual([
      expect.objectContaining({ check: 'settings', good: false, advice: expect.any(String) }),
    ]);
    const alice = await zone.person('alice');
    const env = { IRODS_SSL_CA_CERTIFICATE_FILE: '/nonexistent' };
    expect((await alice.run('irods doctor', { env })).stdout).toMatch(
      /BAD {3}authorities .*\n {19}/,
    );
  });

  it('asks the server itself, also where the URL tells the version', async () => {
    const alice = await zone.person('alice');
    const outcome = await alice.run([
      'irods',
      'doctor',
      '--url',
      zone.url.replace('0.7.0', '0.9.9'),
    ]);
    expect(outcome.stdout).toMatch(/BAD {3}server /);
  });

  it('finds out whose token it is, and has advice and the clock where nothing can be written', async () => {
    const alice = await zone.person('alice');
    const token = (await alice.run('irods auth token')).stdout.trim();
    const bob = await zone.person('bob');
    const outcome = await bob.run('irods doctor --json', { env: { IRODS_TOKEN: token } });
    const findings: { check: string; good: boolean; found: string; advice: string | null }[] =
      JSON.parse(outcome.stdout);
    const of = (name: string) => findings.find(({ check }) => check === name);
    expect(of('sign-in')).toMatchObject({ good: false, found: expect.stringContaining('alice') });
    expect(of('write')).toMatchObject({ good: false, advice: expect.stringContaining('ils -A') });
    expect(of('clock')).toMatchObject({ good: true });
  });

  it.each(['data-objects write', 'data-objects stat', 'data-objects read'])(
    'leaves nothing behind where it is stopped at %s, and ends as stopped',
    async (at) => {
      const alice = await zone.person('alice');
      const interruption = new AbortController();
      zone.sandbox.setFaults({ delay: { milliseconds: 30 } });
      const [endpoint, op] = at.split(' ');
      const asked = new RegExp(`^> .*${endpoint}.*op(=|":")${op}\\b`, 'm');
      const outcome = await alice.run('irods doctor --debug', {
        interruption,
        onStderr: (text) => {
          if (asked.test(text)) interruption.abort(new CancelledError('stopped'));
        },
      });
      zone.sandbox.setFaults({});
      expect(interruption.signal.aborted).toBe(true);
      expect(outcome.code).toBe(130);
      expect((await alice.run('ils')).stdout).not.toContain('.irods-doctor');
    },
  );
});
