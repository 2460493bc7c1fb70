/** Lines that break, and servers that turn requests away, at each step of a transfer. */
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/context/clock.js';
import { type Fate, type Intercepted, type Interception, intercept } from '../helpers/intercept.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
const BIG = randomBytes(9 * 1024 * 1024);
/** More often in a row than a single request is tried again by itself. */
const OUTAGE = 12;

let between: Interception | undefined;
afterEach(async () => {
  await between?.close();
  between = undefined;
});

/** A clock on which nobody waits. */
const restless: Clock = { now: () => Date.now(), sleep: async () => {} };

/** Somebody whose requests pass `decide`. */
async function behind(
  decide: (request: Intercepted) => Fate | Promise<Fate>,
): Promise<{ alice: TestPerson; run: (line: string) => ReturnType<TestPerson['run']> }> {
  const alice = await zone.newcomer();
  between = await intercept(zone.url, decide);
  const env = { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: alice.password };
  return { alice, run: async (line) => await alice.run(line, { env, clock: restless }) };
}

/** The first requests of a kind meet a fate. */
function first(kind: string, times: number, fate: Fate): (request: Intercepted) => Fate {
  return ({ what, before }) => (what === kind && before < times ? fate : 'pass');
}

describe('a line that is down for a while is waited out', () => {
  test.each([
    'data-objects parallel_write_init',
    'data-objects parallel_write_shutdown',
    'data-objects calculate_checksum',
  ])('at %s', async (what) => {
    const { alice, run } = await behind(first(what, OUTAGE, 'drop'));
    await alice.write('big', BIG);
    const outcome = await run('iput big');
    expect(outcome).toMatchObject({ code: 0 });
    await alice.must('iget -K big copy');
    expect((await alice.read('copy')).equals(BIG)).toBe(true);
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });

  test.each<Fate>(['drop', 'lose the answer'])('while what failed is removed: %s', async (fate) => {
    const { alice, run } = await behind(first('data-objects remove', OUTAGE, fate));
    await alice.write('small', 'content');
    zone.sandbox.setFaults({ failWrite: { times: 1 } });
    const { code, stderr } = await run('iput small');
    expect(code).toBe(3);
    expect(stderr).not.toContain('incomplete');
    expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n`);
    expect((await alice.must('irods transfers')).stdout).toBe('');
  });

  test.each([
    ['iget -r tree copy'],
    ['iput -r -f local tree'],
    ['irsync -r i:tree copy'],
    ['icheck local/tree tree'],
  ])('while a collection is walked: %s', async (line) => {
    let queries = 0;
    let skipped = 0;
    const { alice, run } = await behind(({ what }) => {
      if (what !== 'query execute_genquery') return 'pass';
      queries += 1;
      return queries > skipped && queries <= skipped + OUTAGE ? 'drop' : 'pass';
    });
    await alice.write('local/tree/a/file', 'content');
    await alice.must('iput -r local/tree tree');
    for (skipped = 0; skipped < 5; skipped += 1) {
      queries = 0;
      const outcome = await run(line.replace('copy', `copy${skipped}`));
      expect(outcome).toMatchObject({ code: 0 });
    }
  });
});

test.each<[string, Fate]>([
  ['is down for a while', 'drop'],
  ['loses an answer', 'lose the answer'],
])('irsync --delete waits out a line that %s', async (_, fate) => {
  const times = fate === 'drop' ? OUTAGE : 1;
  const { alice, run } = await behind(first('data-objects remove', times, fate));
  await alice.must('imkdir target');
  for (const name of ['kept', 'old', 'older']) {
    await alice.must(`iput - target/${name}`, { stdin: name });
  }
  await alice.write('source/kept', 'kept');
  const outcome = await run('irsync -r -s --delete source i:target');
  expect(outcome).toMatchObject({ code: 0 });
  expect((await alice.must('ils target')).stdout).toMatch(/:\n {2}kept\n$/);
});

describe('--atomic over a line that loses answers', () => {
  test.each([
    ['of the first renaming', 'data-objects rename', 0],
    ['of the second renaming', 'data-objects rename', 1],
    ['of the removal', 'data-objects remove', 0],
  ])('leaves the new object under the name: %s', async (_, kind, which) => {
    const { alice, run } = await behind(({ what, before }) =>
      what === kind && before === which ? 'lose the answer' : 'pass',
    );
    await alice.must('iput - object', { stdin: 'old' });
    await alice.write('new', 'new');
    expect(await run('iput -f --atomic new object')).toMatchObject({ code: 0 });
    expect((await alice.must('icat object')).stdout).toBe('new');
    expect(JSON.parse((await alice.must('ils --json')).stdout)).toHaveLength(1);
  });
});

describe('--atomic, where somebody else works with the name meanwhile', () => {
  /** Something is done before the new object gets its name. */
  async function meanwhile(deed: (alice: TestPerson) => Promise<unknown>) {
    const { alice, run } = await behind(async ({ what, before }): Promise<Fate> => {
      if (what === 'data-objects rename' && before === 0) await deed(alice);
      return 'pass';
    });
    await alice.write('new', 'new');
    return { alice, run };
  }

  test('what was removed needs not step aside', async () => {
    const { alice, run } = await meanwhile(async (someone) => await someone.must('irm -f object'));
    await alice.must('iput - object', { stdin: 'old' });
    const outcome = await run('iput -f --atomic new object');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect((await alice.must('icat object')).stdout).toBe('new');
    expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n  object\n`);
  });

  test('the new one is whole where the message says', async () => {
    const { alice, run } = await meanwhile(
      async (someone) => await someone.must('iput - object', { stdin: 'other' }),
    );
    const outcome = await run('iput --atomic new object');
    expect(outcome.code).toBe(3);
    const [, place = ''] = /the new object is whole, at (\S+)/.exec(outcome.stderr) ?? [];
    expect((await alice.must(['icat', place])).stdout).toBe('new');
    expect((await alice.must('icat object')).stdout).toBe('other');
    expect(await run('irods transfers remove')).toMatchObject({ code: 0, stderr: '' });
    expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n  object\n`);
  });
});

test('an object at which the connection always breaks does not keep others from coming', async () => {
  const { alice, run } = await behind(({ what, path }) =>
    what === 'data-objects read' && path?.endsWith('/b') === true ? 'drop' : 'pass',
  );
  for (const name of ['a', 'b', 'c']) {
    await alice.write(`tree/${name}`, name);
  }
  await alice.must('iput -r tree');
  const outcome = await run('iget -r --retry-for 0 tree copy');
  expect(outcome.code).not.toBe(0);
  expect(outcome.stderr).toContain('tree/b, byte 0: ');
  expect(outcome.stderr).toContain('1 failed');
  for (const name of ['a', 'c']) expect(`${await alice.read(`copy/${name}`)}`).toBe(name);
});

test('a session that ends and cannot be renewed loses nothing of what was sent', async () => {
  const { alice } = await behind(first('data-objects write', 100, { status: 401 }));
  await alice.write('big', BIG);
  const env = { IRODS_HTTP_API_URL: between?.url ?? '' };
  await alice.must('iinit', { env: { ...env, IRODS_PASSWORD: alice.password } });
  const outcome = await alice.run('iput big', { env });
  expect(outcome.code).toBe(7);
  expect((await alice.must('ils')).stdout).toMatch(/\.big\.\w+\.partial\n/);
  expect((await alice.must('irods transfers')).stdout).toContain('1 unfinished');
});

describe('what was not written is not called incomplete', () => {
  test.each<[string, Fate]>([
    ['a server that has no room', { status: 503 }],
    ['a proxy that refuses', { status: 403 }],
  ])('after %s', async (_, fate) => {
    const { alice, run } = await behind(first('data-objects write', 100, fate));
    await alice.must('iput - object', { stdin: 'old' });
    await alice.write('new', 'new');
    for (const line of ['iput -f --retry-for 0 new object', 'iput -f --retry-for 0 - object']) {
      const outcome = await run(line);
      expect(outcome.code).toBe(3);
      expect(outcome.stderr).not.toContain('incomplete');
    }
    expect((await alice.must('icat object')).stdout).toBe('old');
    expect((await alice.must('imeta ls -d object')).stdout).not.toContain('failed_transfer');
  });

  test('but is after a write of which no answer came', async () => {
    const { alice, run } = await behind(first('data-objects write', 100, 'lose the answer'));
    await alice.must('iput - object', { stdin: 'old' });
    await alice.write('new', 'new');
    const outcome = await run('iput -f --retry-for 0 new object');
    expect(outcome.stderr).toContain('is now incomplete');
  });

  test('but is where the answer to the opening of a large one was lost', async () => {
    const kind = 'data-objects parallel_write_init';
    const { alice, run } = await behind(first(kind, 1, 'lose the answer'));
    await alice.must('iput - object', { stdin: 'old' });
    await alice.write('big', BIG);
    const outcome = await run('iput -f big object');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('is now incomplete');
  });

  test('but is where there was no room for one, and the answer to emptying it was lost', async () => {
    const fates: Readonly<Record<string, Fate>> = {
      'data-objects parallel_write_init': { status: 503 },
      'data-objects write': 'lose the answer',
    };
    const { alice, run } = await behind(({ what }) => fates[what] ?? 'pass');
    await alice.must('iput - object', { stdin: 'old' });
    await alice.write('big', BIG);
    const outcome = await run('iput -f --retry-for 0 big object');
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('is now incomplete');
  });
});

describe('the mark of an object that is incomplete', () => {
  test.each([
    'iput -f new object',
    'irsync -r folder/ i:.',
    'iput -f big object',
    'iput -f - object',
    'irsync new i:object',
  ])('goes when it is whole again: %s', async (line) => {
    const { alice, run } = await behind(first('data-objects write', 100, 'lose the answer'));
    await alice.must('iput - object', { stdin: 'old' });
    await alice.must('imeta add -d object own value');
    await alice.write('new', 'new');
    await alice.write('folder/object', 'newer');
    await alice.write('big', BIG);
    await run('iput -f --retry-for 0 new object');
    const marked = (await alice.must('imeta ls -d object')).stdout;
    expect(marked).toContain('irods-cli::failed_transfer');
    await alice.must(line, { stdin: 'newest' });
    const left = JSON.parse((await alice.must('imeta ls -d object --json')).stdout);
    expect(left).toMatchObject([{ attribute: 'own', value: 'value' }]);
  });

  test('that cannot be taken off is told', async () => {
    const { alice, run } = await behind(({ what }) => {
      return what === 'data-objects modify_metadata' ? { status: 403 } : 'pass';
    });
    await alice.must('iput - object', { stdin: 'old' });
    await alice.must('imeta add -d object irods-cli::failed_transfer because');
    await alice.write('new', 'new');
    const outcome = await run('iput -f new object');
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toContain('object is whole, but still marked as failed by');
  });

  test.each([
    'iget object copy',
    'iget object -',
    'iget -r c copies',
    'irsync i:object copy',
    'irsync -r i:c copies',
  ])('is told whoever reads it: %s', async (line) => {
    const alice = await zone.newcomer();
    await alice.must('imkdir c');
    for (const path of ['object', 'c/object', 'c/other']) {
      await alice.must(`iput - ${path}`, { stdin: 'half' });
    }
    expect((await alice.must(line)).stderr).not.toContain('may be incomplete');
    for (const path of ['object', 'c/object']) {
      await alice.must(`imeta add -d ${path} irods-cli::failed_transfer because`);
    }
    const outcome = await alice.must(line.replace('iget', 'iget -f'));
    expect(outcome.stderr.match(/object may be incomplete: its upload failed/g)).toHaveLength(1);
    expect(outcome.stderr).not.toContain('other');
  });

  test('goes where the server copies a whole one over it, and is told where it copies that', async () => {
    const alice = await zone.newcomer();
    await alice.must('imkdir c');
    await alice.must('iput - c/object', { stdin: 'whole' });
    await alice.must('irsync -r i:c i:d');
    await alice.must('imeta add -d d/object irods-cli::failed_transfer because');
    expect((await alice.must('irsync -r i:c i:d')).stderr).not.toContain('incomplete');
    expect((await alice.must('imeta ls -d d/object')).stdout).not.toContain('failed_transfer');
    expect((await alice.must('irsync -rl i:c i:d')).stdout).toBe('');
    await alice.must('imeta add -d c/object irods-cli::failed_transfer because');
    expect((await alice.must('irsync -r i:c i:d')).stderr).toContain('c/object may be incomplete');
  });

  test('keeps it from being taken for the same as a file', async () => {
    const alice = await zone.newcomer();
    await alice.write('folder/object', 'whole');
    await alice.write('folder/other', 'whole');
    await alice.must('irsync -r folder/ i:.');
    await alice.must('imeta add -d object irods-cli::failed_transfer because');
    const compared = await alice.run('icheck folder .');
    expect(compared.code).not.toBe(0);
    expect(compared.stdout).toContain('its upload failed');
    const listed = await alice.must('irsync -rl folder/ i:.');
    expect(listed.stdout.split('\n').filter(Boolean)).toHaveLength(1);
    await alice.must('irsync -r folder/ i:.');
    expect((await alice.run('icheck folder .')).code).toBe(0);
  });
});
