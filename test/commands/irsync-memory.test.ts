/** The real program over trees that are too large for its memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../helpers/run-program.js';
import { serveCatalog } from '../helpers/simulated-catalog.js';
import { SHAPES } from '../helpers/simulated-trees.js';

const program = join(import.meta.dirname, '..', '..', 'bin', 'irods.js');
/** What V8 may keep of what lives on. Held whole, the names of the two trees alone need far more. */
const HEAP_MEBIBYTES = 64;

async function compared(shape: string, entries: number): Promise<readonly string[]> {
  const catalog = SHAPES[shape]?.(entries);
  if (catalog === undefined) throw new Error(`no such shape: ${shape}`);
  const home = await mkdtemp(join(tmpdir(), 'irods-test-'));
  const server = await serveCatalog(catalog);
  try {
    const line = 'irsync -q -r --delete --max-delete 9999999 --dry-run i:left i:right';
    const { code, signal, stdout, stderr } = await runProgram(
      process.execPath,
      [`--max-old-space-size=${HEAP_MEBIBYTES}`, program, ...line.split(' ')],
      {
        cwd: home,
        env: {
          HOME: home,
          IRODS_HTTP_API_URL: server.url,
          IRODS_HTTP_API_STORE: 'file',
          IRODS_USER_NAME: 'rods',
          IRODS_PASSWORD: 'rods',
          IRODS_ZONE_NAME: 'tempZone',
        },
      },
    );
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
    return stdout.split('\n').filter((text) => text !== '');
  } finally {
    await server.close();
    await rm(home, { recursive: true });
  }
}

/** A tenth of each tree is not in the other. */
function expectTenth(lines: readonly string[], verb: string, entries: number): void {
  expect(lines.filter((line) => line.startsWith(`would ${verb}`))).toHaveLength(entries / 10);
}

test('compares two million data objects in bounded memory', { timeout: 600_000 }, async () => {
  const lines = await compared('flat', 1_000_000);
  expectTenth(lines, 'copy', 1_000_000);
  expectTenth(lines, 'remove', 1_000_000);
});

test.each(['wide', 'tree', 'deep'])(
  'and a tree that is %s',
  { timeout: 600_000 },
  async (shape) => {
    const lines = await compared(shape, 100_000);
    expectTenth(lines, shape === 'wide' ? 'make collection' : 'copy', 100_000);
    expectTenth(lines, 'remove', 100_000);
  },
);
