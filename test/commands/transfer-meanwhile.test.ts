/** Transfers under which something changes: by another session, an administrator, a ticket's owner. */
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { type Fate, type Intercepted, type Interception, intercept } from '../helpers/intercept.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
const MEBIBYTE = 1024 * 1024;

let between: Interception | undefined;

afterEach(async () => {
  zone.sandbox.setFaults({});
  await between?.close();
  between = undefined;
});

/** The environment of who goes by the way on which `act` happens before the first request that is due. */
async function wayOn(
  person: TestPerson,
  isDue: (request: Intercepted) => boolean,
  act: () => unknown,
): Promise<{ env: Record<string, string> }> {
  let isDone = false;
  between = await intercept(zone.url, async (request): Promise<Fate> => {
    if (!isDone && isDue(request)) {
      isDone = true;
      await act();
    }
    return 'pass';
  });
  return { env: { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: person.password } };
}

function operation(what: string): (request: Intercepted) => boolean {
  return (request) => request.what === what;
}

async function setAccess(person: TestPerson, level: string, path: string): Promise<void> {
  const admin = await zone.admin();
  await admin.must(`ichmod -M -r ${level} ${person.name} ${path}`);
}

describe('where permission is taken away before an upload is confirmed', () => {
  test('that it may still be there is told, and --resume goes on with it', async () => {
    const alice = await zone.newcomer();
    const bytes = randomBytes(20 * MEBIBYTE);
    await alice.write('large', bytes);
    const way = await wayOn(alice, operation('data-objects calculate_checksum'), async () => {
      await setAccess(alice, 'null', alice.collection);
    });
    const { code, stderr } = await alice.run('iput large large', way);
    expect(code).toBe(3);
    expect(stderr).toContain('it is gone, or you may not see it any more');
    expect(stderr).toContain('it is not confirmed');
    await setAccess(alice, 'own', alice.collection);
    expect((await alice.must('irods transfers list', way)).stdout).toContain('1 unfinished');
    await alice.must('iput --resume large large', way);
    expect((await alice.must('icat large')).bytes.equals(bytes)).toBe(true);
    expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n  large\n`);
    expect((await alice.must('irods transfers list', way)).stdout).toBe('');
  });

  test('of small objects, too', async () => {
    const alice = await zone.newcomer();
    await alice.write('tree/a', 'a');
    let writes = 0;
    const isConfirming = ({ what }: Intercepted): boolean => {
      if (what === 'data-objects write') writes += 1;
      return writes > 0 && what.startsWith('query');
    };
    const way = await wayOn(alice, isConfirming, async () => {
      await setAccess(alice, 'null', alice.collection);
    });
    const { code, stderr } = await alice.run('iput -r tree', way);
    expect(code).toBe(3);
    expect(stderr).toContain(
      `tree/a did not arrive whole: the server does not have it; ${alice.collection}/tree/a is gone, or you may not see it any more`,
    );
  });
});

test('an old object that cannot be removed after a swap is named, and not called the new one', async () => {
  const alice = await zone.newcomer();
  await alice.write('data', 'new');
  await alice.must('itouch data');
  const hidden = async (): Promise<string> => {
    const { stdout } = await alice.must('ils');
    return /\.data\.\S+/.exec(stdout)?.[0] ?? 'none';
  };
  const way = await wayOn(alice, operation('data-objects remove'), async () => {
    await setAccess(alice, 'read', `${alice.collection}/${await hidden()}`);
  });
  const { code, stderr } = await alice.run('iput -f --atomic data data', way);
  expect(code).toBe(3);
  expect((await alice.must('icat data')).stdout).toBe('new');
  const old = `${alice.collection}/${await hidden()}`;
  expect(stderr).toContain(
    `${alice.collection}/data is the new one, whole; what was there before could not be removed, and is at ${old}`,
  );
  await setAccess(alice, 'own', old);
  await alice.must('irods transfers remove', way);
  expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n  data\n`);
});

describe('with a ticket of somebody else', () => {
  async function drop(options = ''): Promise<readonly [TestPerson, TestPerson, string, string]> {
    const [owner, guest] = [await zone.newcomer(), await zone.newcomer()];
    await owner.must('imkdir drop');
    const { stdout } = await owner.must(`iticket create ${options} write drop --json`);
    const [made] = JSON.parse(stdout) as readonly { readonly ticket: string }[];
    return [owner, guest, made?.ticket ?? '', `${owner.collection}/drop`];
  }

  test('what is stored is confirmed by size, which is told', async () => {
    const [owner, guest, ticket, path] = await drop();
    const bytes = { medium: randomBytes(100_000), large: randomBytes(9 * MEBIBYTE) };
    for (const [name, content] of Object.entries(bytes)) await guest.write(name, content);
    const outcome = await guest.must(`iput -t ${ticket} medium large ${path}`);
    const streamed = await guest.must(`iput -t ${ticket} - ${path}/stream`, { stdin: bytes.large });
    const warned = `${outcome.stderr}${streamed.stderr}`.match(
      /\S+ is confirmed by its size only/g,
    );
    expect(warned?.map((text) => text.split(' ')[0]).sort()).toEqual([
      `${path}/large`,
      `${path}/medium`,
      `${path}/stream`,
    ]);
    expect((await owner.must('icat drop/medium')).bytes.equals(bytes.medium)).toBe(true);
    expect((await owner.must('icat drop/large')).bytes.equals(bytes.large)).toBe(true);
    expect((await owner.must('icat drop/stream')).bytes.equals(bytes.large)).toBe(true);
  });

  test.each(['iput -K -t TICKET data PLACE', 'iput -K -t TICKET - PLACE'])(
    'who insists on a checksum is told that there is none: %s',
    async (line) => {
      const [, guest, ticket, path] = await drop();
      await guest.write('data', 'abc');
      const words = line.replace('TICKET', ticket).replace('PLACE', `${path}/data`);
      const { code, stderr } = await guest.run(words, { stdin: 'abc' });
      expect(code).toBe(3);
      expect(stderr).toContain('the HTTP API calculates no checksum by a ticket');
      expect(stderr).toContain('it is not confirmed');
    },
  );
});

describe('a resource that is down', () => {
  test('is named where an object on it cannot be overwritten', async () => {
    const [admin, alice] = [await zone.admin(), await zone.newcomer()];
    await admin.must('iadmin mkresc shelf unixfilesystem localhost:/shelf');
    await alice.write('data', 'new');
    await alice.must('iput -R shelf data data');
    await admin.must('iadmin modresc shelf status down');
    const { code, stderr } = await alice.run('iput -f data data');
    expect(code).toBe(3);
    expect(stderr).toContain(
      `cannot write ${alice.collection}/data: shelf, where it is, is down (SYS_RESC_IS_DOWN)`,
    );
  });

  test('is named where what is elsewhere is stale', async () => {
    const [admin, alice] = [await zone.admin(), await zone.newcomer()];
    for (const name of ['first', 'second']) {
      await admin.must(`iadmin mkresc ${name} unixfilesystem localhost:/${name}`);
    }
    await alice.write('data', 'old');
    await alice.must('iput -R first data data');
    await alice.must('irepl -R second data');
    await alice.write('data', 'new');
    await alice.must('iput -f -R first data data');
    expect((await alice.run('iget -R second data -')).stderr).toContain(
      `${alice.collection}/data: its replica on second is stale`,
    );
    expect((await alice.must('iget -n 1 data -')).stdout).toBe('old');
    await admin.must('iadmin modresc first status down');
    const { code, stderr } = await alice.run('iget data copy');
    expect(code).toBe(3);
    expect(stderr).toContain('cannot be read: first is down, and what is elsewhere is stale');
  });
});

describe('an object without a good replica', () => {
  async function stale(): Promise<TestPerson> {
    const [admin, alice] = [await zone.admin(), await zone.newcomer()];
    await alice.write('tree/a', 'abc');
    await alice.must('iput -r tree');
    const path = `${alice.collection}/tree/a`;
    await admin.must(`iadmin modrepl logical_path ${path} replica_number 0 DATA_REPL_STATUS 0`);
    return alice;
  }

  test.each([
    'irsync -r tree i:tree',
    'irsync -r -s tree i:tree',
    'irsync -r -K tree i:tree',
    'irsync tree/a i:tree/a',
  ])('is no match for a file: %s', async (line) => {
    const alice = await stale();
    for (const form of ['icheck tree tree', 'icheck -K tree tree', 'icheck tree/a tree/a']) {
      const { code, stdout } = await alice.run(form);
      expect(code).toBe(1);
      expect(stdout).toContain('no good replica');
    }
    await alice.must(line);
    expect((await alice.must('icat tree/a')).stdout).toBe('abc');
    expect((await alice.run('icheck tree tree')).code).toBe(0);
    expect((await alice.must(`${line} -v`)).stdout).toContain('a match no sync required');
  });

  test.each(['irsync -r i:tree tree', 'iget -f tree/a copy', 'icat tree/a'])(
    'cannot be brought, which is told: %s',
    async (line) => {
      const alice = await stale();
      const { code, stderr } = await alice.run(line);
      expect(code).not.toBe(0);
      expect(stderr).toContain(`${alice.collection}/tree/a: has no good replica`);
      expect((await alice.read('tree/a')).toString()).toBe('abc');
    },
  );
});

/**
 * The sandbox keeps no quotas, since the HTTP API has no way to set them. A server that does lets no
 * object be made beyond one, and says only that it could not be opened (http-api.md section 3.6).
 */
describe('a quota that is exceeded under a tree', () => {
  const REFUSED = JSON.stringify({ irods_response: { status_code: -175_000, status_message: '' } });

  async function storeAll(alice: TestPerson, over: string) {
    const rows = { irods_response: { status_code: 0 }, rows: [[alice.name, '0', over]] };
    between = await intercept(zone.url, ({ what, before, query }): Fate => {
      if (query?.includes('QUOTA_OVER')) return { status: 200, body: JSON.stringify(rows) };
      const isRefused = what === 'data-objects write' && before > 0;
      return isRefused ? { status: 200, body: REFUSED } : 'pass';
    });
    for (const name of ['a', 'b', 'c']) await alice.write(`tree/${name}`, name);
    const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: alice.password };
    return { outcome: await alice.run('iput -r tree', { env }), env };
  }

  test('is named, and what is there stays', async () => {
    const alice = await zone.newcomer();
    const { outcome, env } = await storeAll(alice, '4096');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr.match(/a quota is exceeded.*SYS_RESC_QUOTA_EXCEEDED/g)).toHaveLength(2);
    expect((await alice.must('ifind tree --type f')).stdout.split('\n')).toHaveLength(2);
    await between?.close();
    between = undefined;
    expect((await alice.must('irods transfers list', { env })).stdout).toContain('1 done');
  });

  test('is not where there is room', async () => {
    const alice = await zone.newcomer();
    const { outcome } = await storeAll(alice, '-4096');
    expect(outcome.stderr).not.toContain('quota');
    expect(outcome.stderr).toContain('no permission to write there, or the object is locked');
  });
});

/** The last one, as everybody is signed out then. */
test('a session that ends under an upload leaves word of how to go on', async () => {
  const alice = await zone.newcomer();
  await alice.write('large', randomBytes(20 * MEBIBYTE));
  const isSecondWrite = ({ what, before }: Intercepted): boolean =>
    what === 'data-objects write' && before === 1;
  const way = await wayOn(alice, isSecondWrite, () => {
    zone.sandbox.setFaults({ expireTokens: { atRequest: 0 } });
  });
  await alice.must('iinit', way);
  const { IRODS_PASSWORD: _, ...env } = way.env;
  const { code, stderr } = await alice.run('iput large large', { env });
  expect(code).toBe(3);
  expect(stderr).toContain('large is now incomplete');
  expect(stderr).toContain(
    'It could not be moved aside. Sign in again with iinit. --resume goes on with it.',
  );
  zone.sandbox.setFaults({});
  await alice.must('iput --resume large large', way);
  await alice.must('icheck -K large large', way);
});
