/** Opening the local files that the commands of a line read from and write to. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { localFailure } from '../cli/local-failure.js';
import type { Streams } from '../context/streams.js';
import { type CliError, NobodyReadsError } from '../errors.js';
import type { Redirect } from './parse-line.js';
import { PipeEnd } from './pipe-end.js';
import type { Word } from './scan-line.js';

export interface Place {
  /** The local working folder. */
  readonly cwd: string;
  readonly home: string | undefined;
}

/** Streams of a command, and the files that are closed after it. */
export interface OpenStreams {
  readonly streams: Streams;
  close(): Promise<void>;
}

/**
 * The streams with the redirections applied, from left to right. `onFailure` is told where a file
 * cannot be written to its end.
 * @throws LocalError where a file cannot be opened.
 */
export async function redirect(
  streams: Streams,
  redirects: readonly Redirect[],
  place: Place,
  onFailure: (error: CliError) => void,
): Promise<OpenStreams> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closers.splice(0)) await end();
  };
  let now = streams;
  try {
    for (const { kind, target } of redirects) {
      if (target === undefined) {
        now = { ...now, stderr: now.stdout, stderrIsTerminal: now.stdoutIsTerminal };
      } else if (kind === '<') {
        const stdin = await openToRead(localPath(target, place));
        closers.push(async () => void stdin.destroy());
        now = { ...now, stdin, stdinIsTerminal: false };
      } else {
        const path = localPath(target, place);
        const end = await openToWrite(path, kind.endsWith('>>') ? 'a' : 'w', onFailure);
        closers.push(async () => await ended(end));
        now = kind.startsWith('2')
          ? { ...now, stderr: end, stderrIsTerminal: false }
          : { ...now, stdout: end, stdoutIsTerminal: false };
      }
    }
    return { streams: now, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Writes out what is still to be written. */
export async function ended(end: PipeEnd): Promise<void> {
  await new Promise<void>((done) => end.end(done));
}

/** A local file as typed; `~/` that is not quoted stands for the home folder. */
function localPath({ text, bare }: Word, { cwd, home }: Place): string {
  const inHome = bare && home !== undefined && text.startsWith('~/');
  return inHome ? resolve(home, text.slice(2)) : resolve(cwd, text);
}

async function openToRead(path: string) {
  const file = createReadStream(path);
  await once(file, 'open').catch((error: unknown) => {
    throw localFailure('open', path, error);
  });
  return file;
}

async function openToWrite(
  path: string,
  flags: 'a' | 'w',
  onFailure: (error: CliError) => void,
): Promise<PipeEnd> {
  const file = createWriteStream(path, { flags });
  const [fd] = (await once(file, 'open').catch((error: unknown) => {
    throw localFailure('write', path, error);
  })) as [number];
  // A named pipe has a reader that may leave.
  const broken = (error: Error | undefined): void =>
    onFailure(error === undefined ? new NobodyReadsError() : localFailure('write', path, error));
  return new PipeEnd(file, broken, fd);
}
