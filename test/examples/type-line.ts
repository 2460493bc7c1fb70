import { delimiter } from 'node:path';
import type { Clock } from '../../src/context/clock.js';
import { wallClock } from '../../src/context/system.js';
import { CancelledError } from '../../src/errors.js';
import { runProgram } from '../helpers/run-program.js';
import type { TestPerson } from '../helpers/sandbox.js';
import { Screen } from '../helpers/screen.js';
import type { Programs } from './programs.js';
import { Typist } from './typist.js';

/** The width that a manual page leaves to an example on a terminal of 80 columns. */
const COLUMNS = 68;

export interface Typed {
  readonly code: number;
  /** What stands on the terminal afterwards. */
  readonly shown: readonly string[];
}

export interface TypeOptions {
  readonly programs: Programs;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** What is typed when the line asks, line by line. */
  readonly answers?: readonly string[] | undefined;
  /** Ctrl-C is pressed when this is shown. */
  readonly stopAt?: RegExp | undefined;
}

/** Types a line at a terminal as somebody: in this process, or where that cannot be, in a shell. */
export async function typeLine(
  person: TestPerson,
  line: string,
  options: TypeOptions,
): Promise<Typed> {
  const { programs } = options;
  const env = {
    NO_COLOR: '1',
    IRODS_HTTP_API_STORE: 'file',
    PATH: [programs.bin, process.env['PATH']].join(delimiter),
    ...options.env,
  };
  if (!needsShell(line)) return await inProcess(person, line, { ...options, env });
  return await inShell(person, line, { ...env, ...(await programs.clockAt(Date.now())) });
}

/**
 * Whether a line holds what only a shell understands, such as pipes and patterns of local files, or
 * starts programs that write to the terminal themselves.
 */
function needsShell(line: string): boolean {
  const bare = line.replace(/'[^']*'|"[^"$]*"|\\./g, '');
  return /[|<>;&$*]| --exec /.test(bare);
}

async function inProcess(
  person: TestPerson,
  line: string,
  { env = {}, answers = [], stopAt }: TypeOptions,
): Promise<Typed> {
  const screen = wideScreen();
  const typist = new Typist([...answers]);
  const interruption = new AbortController();
  const show = (text: string): void => {
    screen.write(text);
    typist.reads(text);
    if (stopAt?.test(screen.raw)) interruption.abort(new CancelledError('stopped'));
  };
  const { code } = await person.run(line, {
    tty: true,
    columns: COLUMNS,
    env,
    stdin: typist,
    clock: clockFrom(Date.now()),
    interruption,
    onStdout: show,
    onStderr: show,
  });
  return { code, shown: await screen.lines() };
}

/** A clock that goes, where that of the zone stands: how long a command takes is told truly. */
function clockFrom(start: number): Clock {
  const begun = performance.now();
  return { ...wallClock, now: () => start + Math.round(performance.now() - begun) };
}

async function inShell(
  person: TestPerson,
  line: string,
  env: Readonly<Record<string, string>>,
): Promise<Typed> {
  const { code, stdout } = await runProgram('sh', ['-c', `exec 2>&1; ${line}`], {
    cwd: person.cwd,
    env: { ...person.env, ...env },
  });
  const screen = wideScreen();
  screen.write(stdout);
  return { code: code ?? -1, shown: await screen.lines() };
}

/** So wide that no line is broken: a manual page breaks none either. */
function wideScreen(): Screen {
  return new Screen(500, 2000);
}
