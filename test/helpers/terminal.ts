import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { describe } from 'vitest';
import { Screen } from './screen.js';

/**
 * Runs its words in a terminal of their own, and ends as they do. What is typed goes to the
 * terminal, but for NUL ROWS ; COLUMNS NUL, which gives it another size.
 */
const PTY = `
import fcntl, os, pty, re, select, struct, sys, termios
program, terminal = pty.fork()
if program == 0: os.execvp(sys.argv[1], sys.argv[1:])
def resize(size):
    packed = struct.pack('HHHH', int(size.group(1)), int(size.group(2)), 0, 0)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, packed)
    return b''
sources = [0, terminal]
while True:
    for source in select.select(sources, [], [])[0]:
        try: text = os.read(source, 65536)
        except OSError: text = b''
        if source == 0:
            if text: os.write(terminal, re.sub(rb'\\0(\\d+);(\\d+)\\0', resize, text))
            else: sources.remove(0)
        elif text: os.write(1, text)
        else: sys.exit(os.waitstatus_to_exitcode(os.waitpid(program, 0)[1]))
`;

const SIZED = 'stty rows "$1" cols "$2"; shift 2; exec "$@"';

/** Whether this machine can make terminals for tests. */
export const HAS_TERMINALS =
  process.platform !== 'win32' &&
  spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0;

/**
 * Tests that need terminals. Where there are none they are skipped, which is said; under CI, where
 * all has to be tried, that is a failure.
 */
export function describeInTerminals(name: string, tests: () => void): void {
  if (!HAS_TERMINALS) {
    const missing = `${name}: not tried, as python3 (3.9 or newer) with its module pty is missing`;
    if (process.env['CI']) throw new Error(missing);
    process.stderr.write(`${missing}\n`);
  }
  describe.skipIf(!HAS_TERMINALS)(name, tests);
}

/** A program in a real terminal, and a person who reads and types. */
export class Terminal {
  /** All that was shown, control sequences included. */
  raw = '';
  private seen = 0;
  private readonly ended: Promise<unknown[]>;
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    /** What stands there now. */
    readonly screen: Screen,
  ) {
    this.ended = once(child, 'close');
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.raw += text;
      screen.write(text);
      for (const look of this.waiting) look();
    });
    child.stdin.on('error', () => {});
    child.on('close', () => {
      for (const look of this.waiting) look();
    });
  }

  static start(
    program: string,
    words: readonly string[],
    options: {
      readonly cwd: string;
      readonly env: Readonly<Record<string, string>>;
      /** 80 by default. */
      readonly columns?: number;
      /** 24 by default. */
      readonly rows?: number;
    },
  ): Terminal {
    const env = {
      PATH: process.env['PATH'] ?? '',
      TERM: 'xterm',
      LANG: 'C.UTF-8',
      // Nothing of one test is kept for another.
      NODE_DISABLE_COMPILE_CACHE: '1',
      ...options.env,
    };
    const { cwd, columns = 80, rows = 24 } = options;
    const size = [String(rows), String(columns)];
    const line = ['-c', PTY, 'sh', '-c', SIZED, 'sh', ...size, program, ...words];
    return new Terminal(spawn('python3', line, { cwd, env }), new Screen(columns, rows));
  }

  /** What was shown, as text. */
  get text(): string {
    return stripVTControlCharacters(this.raw).replaceAll('\r', '');
  }

  type(keys: string): void {
    this.child.stdin.write(keys);
  }

  /** Makes the terminal larger or smaller; what runs in it is told. */
  resize(columns: number, rows: number): void {
    this.screen.resize(columns, rows);
    this.type(`\0${rows};${columns}\0`);
  }

  /** Ends the terminal, as closing its window does. */
  hangUp(): void {
    this.child.kill('SIGTERM');
  }

  /**
   * Waits until something is shown after what was waited for before. Rejects, with all there was,
   * where the program ends first or it takes long.
   */
  async shows(wanted: string | RegExp): Promise<void> {
    await this.until(() => {
      const text = this.text.slice(this.seen);
      const at = typeof wanted === 'string' ? text.indexOf(wanted) : text.search(wanted);
      if (at < 0) return false;
      const [found = ''] = typeof wanted === 'string' ? [wanted] : (wanted.exec(text) ?? []);
      this.seen += at + found.length;
      return true;
    }, String(wanted));
  }

  /** Waits until `holds` gives true; it is asked again whenever more is shown. */
  async until(holds: () => boolean, wanted: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const give = (result: () => void): void => {
        clearTimeout(patience);
        this.waiting.delete(look);
        result();
      };
      const look = (): void => {
        if (holds()) give(resolve);
        else if (this.child.exitCode !== null) give(() => reject(this.missing(wanted, 'ended')));
      };
      const patience = setTimeout(
        () => give(() => reject(this.missing(wanted, 'did not show it'))),
        20_000,
      );
      this.waiting.add(look);
      look();
    });
  }

  /** Waits for the end of the program; gives its exit status. */
  async end(): Promise<number> {
    const [code] = await this.ended;
    return Number(code);
  }

  /** Ends the program where a test left it. */
  stop(): void {
    this.child.kill('SIGKILL');
  }

  private missing(wanted: string, how: string): Error {
    return new Error(`the program ${how}: ${wanted}\nafter: ${JSON.stringify(this.text)}`);
  }
}
