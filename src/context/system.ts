/** The system that the program runs on. With main.ts the only file that touches `process`. */
import { fstatSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Clock } from './clock.js';
import { Connections } from './connections.js';
import type { Processes } from './context.js';
import { Interruptions } from './interruptions.js';
import { hostOfProcesses, lookAtProcess } from './look-at-process.js';
import type { Streams } from './streams.js';
import type { World } from './system-context.js';

/** What `startWorld` is told of this process. */
interface Start extends Pick<World, 'streams' | 'runLine' | 'onHang'> {
  /** Called when all is loaded that a request needs. */
  readonly beforeFirstConnection: () => void;
}

/** The world of this process, for its command line. */
export function startWorld({ beforeFirstConnection, ...of }: Start): World {
  const interruption = new AbortController();
  return {
    ...of,
    env: process.env,
    cwd: currentFolder(),
    parentProcessId: process.ppid,
    platform: process.platform,
    processes: theseProcesses,
    clock: wallClock,
    interruption,
    interruptions: new Interruptions(interruption),
    connections: new Connections(beforeFirstConnection),
  };
}

function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** This process, and which of those that others wrote down are still there. */
export const theseProcesses: Processes = {
  own: process.pid,
  // As performance.timeOrigin, which takes some milliseconds to load.
  startedAt: Date.now() - process.uptime() * 1000,
  get mark() {
    return lookAtProcess(process.pid)?.mark;
  },
  get host() {
    return hostOfProcesses();
  },
  isAlive: (id, mark) => {
    if (!isListed(id)) return false;
    const look = lookAtProcess(id);
    if (look === undefined) return true;
    return !look.isOver && (mark === undefined || mark === look.mark);
  },
  end: (id, signal) => {
    for (const target of [-id, id]) {
      try {
        process.kill(target, signal);
        return;
      } catch {
        // No such group, or no such process.
      }
    }
  },
  startApart: async (argv) => {
    const { spawn } = await import('node:child_process');
    const [, program = ''] = process.argv;
    const words = [...process.execArgv, program, ...argv];
    const child = spawn(process.execPath, words, { detached: true, stdio: 'ignore' });
    child.on('error', () => {});
    child.unref();
  },
  onHangUp: (listener) => {
    const end = (): void => {
      listener();
      process.off('SIGHUP', end);
      process.kill(process.pid, 'SIGHUP');
    };
    process.on('SIGHUP', end);
    return () => process.off('SIGHUP', end);
  },
  // Not by an exit: Node.js aborts where it cannot restore a terminal that is gone.
  hangUp: () => {
    process.kill(process.pid, 'SIGHUP');
  },
  suspend: async () => {
    if (process.platform === 'win32') return;
    process.kill(0, 'SIGTSTP');
    // It may take a moment to come; and where no shell could tell it to go on, none comes.
    await wallClock.sleep(50);
  },
};

/** Also one that has ended, until somebody asks how. */
function isListed(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}

/** For a folder as stdin Node gives an empty stream, which would be taken for empty content. */
function unreadable(): NodeJS.ReadStream {
  const stream = new Readable({
    read() {
      this.destroy(Object.assign(new Error('EISDIR: stdin is a folder'), { code: 'EISDIR' }));
    },
  });
  return stream as NodeJS.ReadStream;
}

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    const { setTimeout } = await import('node:timers/promises');
    await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(
      (error: unknown) => {
        throw signal?.aborted ? signal.reason : error;
      },
    );
  },
};

/** The standard streams of this process. */
export function processStreams(): Streams {
  const { stdin, stdout, stderr } = process;
  return {
    stdin: isFolder(0) ? unreadable() : stdin,
    stdout,
    stderr,
    stdinIsTerminal: stdin.isTTY === true,
    stdoutIsTerminal: stdout.isTTY === true,
    stderrIsTerminal: stderr.isTTY === true,
    // A terminal that does not know its width says 0.
    columns: () => stdout.columns || stderr.columns || 80,
    rows: () => stdout.rows || stderr.rows || 24,
  };
}
