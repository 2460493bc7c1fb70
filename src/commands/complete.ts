/** `irods __complete`: what a shell may offer for the last word of a line. Not for people. */
import { defineCommand, flag, parsedValue } from '../cli/define-command.js';
import { flagWords, IDENTITY_OPTIONS } from '../cli/global-options.js';
import { completeLine } from '../completion/complete-line.js';
import type { Context } from '../context/context.js';

/** Who presses Tab waits this long, from the start of the program on, milliseconds. */
const PATIENCE = 150;
/** How long the answer for the next press is waited for, milliseconds. */
const LONG_PATIENCE = 5000;

export const command = defineCommand({
  args: [
    { name: 'words', about: 'the line; the last word is the one being typed', variadic: true },
  ],
  options: {
    wait: flag('--wait', 'for seconds, in place of being silent where an answer is late'),
    shell: parsedValue('--shell <pid>', 'the shell whose current collection counts', Number),
  },
  rawArguments: true,
  rewriteWords: withIdentity,
  prints: { kind: 'text' },
  changes: false,
  async run(ctx, { args, options }) {
    const { words: line } = args;
    const parent = options.shell;
    const ofLine = ctx.contextOfLine(parent === undefined ? {} : { parentProcessId: parent });
    const until = options.wait ? LONG_PATIENCE : PATIENCE;
    const left = until - (ctx.clock.now() - ctx.processes.startedAt);
    try {
      const found = await inTime(ctx, Math.max(0, left), async (signal) => {
        return (await completeLine(ofLine, line, { localPaths: false, signal })).candidates;
      });
      if (found !== 'late') await ctx.output.bytes(Buffer.from(found.map(oneLine).join('')));
      else if (!options.wait) await askApart(ctx, line, parent);
    } finally {
      await ofLine.close();
    }
  },
});

/** Options of the line that say who and where hold for completing it too. */
function withIdentity(words: readonly string[]): readonly string[] {
  const start = words.indexOf('--');
  if (start < 0) return words;
  const line = words.slice(start + 1);
  const names = IDENTITY_OPTIONS.flatMap(({ flags }) => flagWords(flags));
  const found = line.slice(0, -1).flatMap((word, i) => {
    const [name = ''] = word.split('=', 1);
    if (!names.includes(name)) return [];
    if (name !== word || name === '--insecure-http') return [word];
    const value = i + 1 < line.length - 1 ? line[i + 1] : undefined;
    return value === undefined ? [] : [`${word}=${value}`];
  });
  return [...words.slice(0, start), ...found, '--', ...line];
}

/**
 * What `work` gives, or that the server's answer was late; nothing where it fails, which is no news
 * for a shell. What is known without the server is given however long the program took to start:
 * being silent would spare no time then.
 */
async function inTime(
  ctx: Context,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<readonly string[]>,
): Promise<readonly string[] | 'late'> {
  const [late, done] = [new AbortController(), new AbortController()];
  ctx.clock.sleep(milliseconds, done.signal).then(
    () => late.abort(),
    () => {},
  );
  try {
    return await work(late.signal);
  } catch {
    return late.signal.aborted ? 'late' : [];
  } finally {
    done.abort();
  }
}

/** The answer goes into what is remembered, for the next press of Tab. */
async function askApart(
  ctx: Context,
  line: readonly string[],
  parent = ctx.parentProcessId,
): Promise<void> {
  const words = ['__complete', '--wait', '--shell', `${parent}`, '--', ...line];
  await ctx.processes.startApart(words);
}

function oneLine(candidate: string): string {
  return `${candidate}\n`;
}
