/** What is drawn while one waits: the real program in a real terminal. */
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { describeInTerminals, Terminal } from '../helpers/terminal.js';
import { PROJECT } from '../repo/source-imports.js';

const zone = useZone();
const opened: Terminal[] = [];
afterEach(() => {
  zone.sandbox.setFaults({});
  for (const terminal of opened.splice(0)) terminal.stop();
});

const CTRL_C = '\x03';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

function open(person: TestPerson, words: readonly string[], { env, ...size }: Look = {}): Terminal {
  const program = [join(PROJECT, 'bin', 'irods.js'), ...words];
  const around = { cwd: person.cwd, env: { ...person.env, ...env } };
  const terminal = Terminal.start(process.execPath, program, { ...around, ...size });
  opened.push(terminal);
  return terminal;
}

const FOLDER = '日本語の長い名前のフォルダ';

/** Two files that take long at the rate of SLOW. */
async function twoFiles(person: TestPerson, size = 8_000_000): Promise<void> {
  for (const name of ['測定データ_1.dat', '測定データ_2.dat']) {
    await person.write(`${FOLDER}/${name}`, 'x'.repeat(size));
  }
}
const SLOW = ['-r', '--bwlimit', '400K', FOLDER];

function slowDown(milliseconds: number): void {
  zone.sandbox.setFaults({ delay: { milliseconds } });
}

describeInTerminals('the display of progress', () => {
  test('has a line a transfer and one for all, by columns, and is gone after Ctrl-C', async () => {
    const alice = await zone.newcomer();
    await twoFiles(alice);
    const put = open(alice, ['put', ...SLOW], { columns: 60 });
    await expect
      .poll(async () => await put.screen.lines(), { interval: 20, timeout: 20_000 })
      .toEqual([
        expect.stringMatching(/^….*測定データ_\d\.dat ? \[=* *\] +\d+% +\d/),
        expect.stringMatching(/^….*測定データ_\d\.dat ? \[=* *\] +\d+% +\d/),
        expect.stringMatching(/^\d\/2 files, /),
      ]);
    put.type(CTRL_C);
    expect(await put.end()).toBe(130);
    const lines = await put.screen.lines();
    expect(lines.join('\n')).toContain('iput: stopped');
    expect(lines.filter((line) => /\[=* *\]|files,/.test(line))).toEqual([]);
  });

  test('fits a small terminal', async () => {
    const alice = await zone.newcomer();
    await twoFiles(alice);
    const put = open(alice, ['put', ...SLOW], { columns: 18, rows: 3 });
    await expect
      .poll(async () => await put.screen.lines(), { interval: 20, timeout: 20_000 })
      .toEqual([
        expect.stringMatching(/^….*_\d\.dat ? +\d+%$/),
        expect.stringMatching(/^\d\/2 files, /),
      ]);
    put.type(CTRL_C);
    expect(await put.end()).toBe(130);
  });

  test('a second Ctrl-C ends what does not stop by itself', async () => {
    const alice = await zone.newcomer();
    await twoFiles(alice);
    const put = open(alice, ['put', ...SLOW]);
    await put.shows(/%.*\n\d\/2 files/);
    slowDown(8000);
    const ended = put.end();
    // Two that come at the same moment are one for the system.
    const again = setInterval(() => put.type(CTRL_C), 300);
    expect(await ended.finally(() => clearInterval(again))).toBe(130);
  });

  test('a terminal that is dumb gets no control sequences', async () => {
    const alice = await zone.newcomer();
    await twoFiles(alice, 1000);
    slowDown(400);
    const put = open(alice, ['put', '-r', FOLDER], { env: { TERM: 'dumb' } });
    expect(await put.end()).toBe(0);
    expect(put.raw).not.toContain('\u001b');
    expect(put.text).toMatch(/^2 done, /);
  });
});

describeInTerminals('the sign of a wait', () => {
  test('comes where the server is slow, before a transfer too, and goes', async () => {
    const alice = await zone.newcomer();
    await alice.write('small', 'x');
    slowDown(700);
    const put = open(alice, ['put', 'small']);
    await put.shows(/waiting for 127\.0\.0\.1:\d+/);
    await put.shows('small');
    expect(await put.end()).toBe(0);
    expect(await put.screen.lines()).toEqual([]);
  });

  test('comes again below a line, and has no colour where NO_COLOR is set', async () => {
    const alice = await zone.newcomer();
    await alice.must('itouch small');
    await alice.must('imeta add -d small sample S1');
    slowDown(900);
    const meta = open(alice, ['meta', 'ls', '-d', 'small'], { env: { NO_COLOR: '1' } });
    await meta.shows('/small:\n');
    await meta.shows('waiting for');
    expect(await meta.end()).toBe(0);
    expect(await meta.screen.lines()).toEqual([
      `AVUs defined for dataObj ${alice.collection}/small:`,
      expect.stringMatching(/^┌/),
      expect.stringMatching(/attribute .* value/),
      expect.stringMatching(/^├/),
      expect.stringMatching(/sample .* S1/),
      expect.stringMatching(/^└/),
    ]);
    expect(meta.raw).not.toMatch(/\u001b\[[\d;]*m/);
  });

  test('Ctrl-C takes it away and stops the waiting', async () => {
    const alice = await zone.newcomer();
    slowDown(8000);
    const ils = open(alice, ['ls']);
    await ils.shows('waiting for');
    ils.type(CTRL_C);
    expect(await ils.end()).toBe(130);
    expect(await ils.screen.lines()).toEqual([expect.stringMatching(/^(\^C)?ils: stopped$/)]);
  });
});
