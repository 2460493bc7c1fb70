import { ReadStream, WriteStream } from 'node:tty';
import type { Context } from '../context/context.js';
import { UsageError } from '../errors.js';

/** A terminal that shows and is typed at. */
export interface BrowseTerminal {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
}

/** The terminal that a full screen can be shown on. Throws UsageError where there is none. */
export function terminalOf({ streams: { stdin, stdout }, env }: Context): BrowseTerminal {
  if (stdin instanceof ReadStream && stdout instanceof WriteStream && env['TERM'] !== 'dumb') {
    return { stdin, stdout };
  }
  throw new UsageError('this needs a terminal that can show a full screen', {
    hint: 'Elsewhere, ils -l lists a collection and itree all that is below it.',
  });
}
