/** Runs lines that nobody types. */
import { Readable } from 'node:stream';
import { OWN_EXITS } from '../cli/own-exits.js';
import { unfinishedIfUnread } from '../cli/unread.js';
import type { Streams } from '../context/streams.js';
import { NobodyReadsError, UsageError } from '../errors.js';
import { type ParsedText, parseText } from './parse-line.js';
import type { ShellSession } from './session.js';

/** Lines, and what they are called in messages. */
export interface Script {
  readonly name: string;
  readonly lines: AsyncIterable<string> | Iterable<string>;
  /** stdin is the script itself: its commands have nothing to read there. */
  readonly isStdin: boolean;
}

/** Runs a script in a session until its end, `exit`, or a line that cannot be read. */
export async function runScript(session: ShellSession, script: Script): Promise<void> {
  const { signal } = session.ctx;
  const streams = streamsOf(session, script);
  let [text, lineNumber] = ['', 0];
  let pending: UsageError | undefined;
  for await (const read of script.lines) {
    lineNumber += 1;
    const line = lineNumber === 1 ? read.replace(/^\ufeff/, '') : read;
    text = pending === undefined ? line : `${text}\n${line}`;
    const parsed = parseHere(session, text, `${script.name}:${lineNumber}`);
    if (parsed === undefined) return;
    pending = 'unfinished' in parsed ? parsed.unfinished : undefined;
    if (!('steps' in parsed)) continue;
    // Only a script that has more to run was not done when nobody read on.
    if (signal.aborted) throw unfinishedIfUnread(signal.reason);
    await session.run(parsed.steps, { streams, signal });
    if (!(signal.reason instanceof NobodyReadsError)) signal.throwIfAborted();
    if (session.leavesWith !== undefined) return;
  }
  // A last line that was to be done whole has said itself that it was not.
  if (session.status !== OWN_EXITS.unread) signal.throwIfAborted();
  if (pending !== undefined) refuse(session, pending, `${script.name}:${lineNumber}`);
}

function parseHere(session: ShellSession, text: string, place: string): ParsedText | undefined {
  try {
    return parseText(text);
  } catch (error) {
    refuse(session, error, place);
    return undefined;
  }
}

function refuse(session: ShellSession, error: unknown, place: string): void {
  const located =
    error instanceof UsageError && error.excerpt !== undefined
      ? new UsageError(`${place}: ${error.message}`, { excerpt: error.excerpt })
      : error;
  session.leavesWith = session.report(located);
}

function streamsOf(session: ShellSession, { isStdin }: Script): Streams {
  const { streams } = session.ctx;
  return isStdin ? { ...streams, stdin: Readable.from([]), stdinIsTerminal: false } : streams;
}
