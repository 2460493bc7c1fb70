/**
 * Random walks through a collection of things with hostile names: each step changes a model and,
 * through the commands, the zone; then the zone must hold what the model says. The seed is printed
 * and can be given as HOSTILE_NAMES_SEED.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../helpers/random.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let alice: TestPerson;
let wire: Wire;

beforeAll(async () => {
  alice = await zone.person('alice');
  wire = await Wire.as(zone, alice);
});

const PIECES = [
  "'",
  '"',
  '\\',
  '%',
  '_',
  '+',
  ' ',
  '*',
  '?',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '&',
  '=',
  ';',
  '$',
  '`',
  '|',
  '<',
  '~',
  '-',
  '--',
  '.',
  '\n',
  '\t',
  '\u0001',
  '\u001b[31m',
  '\u007f',
  'é',
  'e\u0301',
  '漢',
  '😀',
  '\u202e',
  '\u00a0',
  '\ufeff',
  "''",
  "' or '1'='1",
  '%27',
  '\\x27',
  'a',
  'B',
  '0',
  'null',
];

class Walk {
  private readonly random: () => number;
  /** Every path below the root, with its size; null for a collection. */
  readonly model = new Map<string, number | null>();

  constructor(
    seed: number,
    readonly root: string,
  ) {
    this.random = seededRandom(seed);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** A name that no sibling has; never one that a path would take for something else. */
  freshPath(): string {
    const parent = this.pick(['', ...this.paths(null)]);
    for (;;) {
      const count = 1 + Math.floor(this.random() * 5);
      const name = Array.from({ length: count }, () => this.pick(PIECES)).join('');
      const path = parent === '' ? name : `${parent}/${name}`;
      if (name !== '.' && name !== '..' && !this.model.has(path)) return path;
    }
  }

  paths(kind: 'data object' | null): readonly string[] {
    const wanted = ([, size]: readonly [string, number | null]): boolean =>
      (size === null) === (kind === null);
    return [...this.model].filter(wanted).map(([path]) => path);
  }

  below(path: string): readonly string[] {
    return [...this.model.keys()].filter((other) => other.startsWith(`${path}/`));
  }

  /** Moves or copies what is at a path, with all below it, in the model. */
  carry(from: string, to: string, keep: boolean): void {
    for (const path of [from, ...this.below(from)]) {
      const size = this.model.get(path);
      if (size === undefined) continue;
      this.model.set(`${to}${path.slice(from.length)}`, size);
      if (!keep) this.model.delete(path);
    }
  }

  forget(path: string): void {
    for (const other of [path, ...this.below(path)]) this.model.delete(other);
  }

  at(path: string): string {
    return `${this.root}/${path}`;
  }
}

const run = async (...words: readonly string[]): Promise<void> => {
  const { code, stderr } = await alice.run([words[0] ?? '', '--no-glob', ...words.slice(1)]);
  if (code !== 0) throw new Error(`${JSON.stringify(words)} ended with ${code}: ${stderr}`);
};

type Step = (walk: Walk) => Promise<void>;

const STEPS: Readonly<Record<string, Step>> = {
  async makeCollection(walk) {
    const path = walk.freshPath();
    const { code, stderr } = await alice.run(['imkdir', '--', walk.at(path)]);
    if (code !== 0) throw new Error(`imkdir ${JSON.stringify(path)}: ${stderr}`);
    walk.model.set(path, null);
  },
  async write(walk) {
    const path = walk.freshPath();
    const content = path.slice(0, 20);
    await wire.write(walk.at(path), content);
    walk.model.set(path, Buffer.byteLength(content));
  },
  async touch(walk) {
    const path = walk.freshPath();
    await run('itouch', walk.at(path));
    walk.model.set(path, 0);
  },
  async moveObject(walk) {
    const from = walk.pick(walk.paths('data object'));
    const to = walk.freshPath();
    await run('imv', walk.at(from), walk.at(to));
    walk.carry(from, to, false);
  },
  async moveCollection(walk) {
    const from = walk.pick(walk.paths(null));
    const to = walk.freshPath();
    if (`${to}/`.startsWith(`${from}/`)) return;
    await run('imv', walk.at(from), walk.at(to));
    walk.carry(from, to, false);
  },
  async copyObject(walk) {
    const from = walk.pick(walk.paths('data object'));
    const to = walk.freshPath();
    await run('icp', walk.at(from), walk.at(to));
    walk.carry(from, to, true);
  },
  async copyCollection(walk) {
    const from = walk.pick(walk.paths(null));
    const to = walk.freshPath();
    if (`${to}/`.startsWith(`${from}/`)) return;
    await run('icp', '-r', walk.at(from), walk.at(to));
    walk.carry(from, to, true);
  },
  async removeObject(walk) {
    const path = walk.pick(walk.paths('data object'));
    await run('irm', ...walk.pick([['-f'], []]), walk.at(path));
    walk.forget(path);
  },
  async removeCollection(walk) {
    const path = walk.pick(walk.paths(null));
    await run('irm', '-rf', walk.at(path));
    walk.forget(path);
  },
  async checksum(walk) {
    const path = walk.pick(walk.paths('data object'));
    await run('ichksum', walk.at(path));
  },
  async showOne(walk) {
    const path = walk.pick(walk.paths('data object'));
    const { code, stdout } = await alice.run(['ils', '--json', walk.at(path)]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { path: walk.at(path), size: walk.model.get(path), owner: 'alice' },
    ]);
  },
};

async function zoneHolds(walk: Walk): Promise<Record<string, unknown>> {
  const { stdout } = await alice.must(['ils', '--json', '-r', walk.root]);
  const records = JSON.parse(stdout) as { path: string; size: number | null; owner: string }[];
  expect(records.every(({ owner }) => owner === 'alice')).toBe(true);
  return Object.fromEntries(
    records.map(({ path, size }) => [path.slice(walk.root.length + 1), size]),
  );
}

describe('hostile names', () => {
  const given = process.env['HOSTILE_NAMES_SEED'];
  const first = given === undefined ? Math.floor(Math.random() * 1e9) : Number(given);
  const seeds = given === undefined ? [first, first + 1] : [first];

  it.each(seeds)('end where the model ends (seed %i)', { timeout: 120_000 }, async (seed) => {
    const walk = new Walk(seed, `${alice.collection}/walk${seed}`);
    await alice.must(['imkdir', walk.root]);
    for (let i = 0; i < 6; i += 1) {
      await STEPS['makeCollection']?.(walk);
      await STEPS['write']?.(walk);
    }
    const done: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      const name = walk.pick(Object.keys(STEPS));
      if (walk.paths('data object').length < 2) await STEPS['write']?.(walk);
      if (walk.paths(null).length < 2) await STEPS['makeCollection']?.(walk);
      done.push(name);
      await STEPS[name]?.(walk);
      if (i % 8 === 7) {
        expect({ done, holds: await zoneHolds(walk) }).toEqual({
          done,
          holds: Object.fromEntries(walk.model),
        });
      }
    }
  });

  it('lists each name as it is to a program, and harmlessly to a terminal', async () => {
    const root = `${alice.collection}/shown`;
    await alice.must(['imkdir', root]);
    for (const piece of PIECES) await wire.write(`${root}/x${piece}`, '');
    const listed = await alice.must(['ils', root]);
    expect(new Set(listed.stdout.split('\n  '))).toEqual(
      new Set([`${root}:`, ...PIECES.map((piece) => `x${piece}`)].map(lastOf(listed.stdout))),
    );
    const line = ['ils', '--color', 'never', root];
    const onTerminal = await alice.must(line, { tty: true, columns: 1 });
    expect(onTerminal.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    expect(onTerminal.stdout.split('\n')).toHaveLength(PIECES.length + 2);
  });
});

/** The last line of the output ends in a line break that belongs to no name. */
function lastOf(stdout: string): (name: string) => string {
  return (name) => (stdout.endsWith(`  ${name}\n`) ? `${name}\n` : name);
}
