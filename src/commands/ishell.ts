/** `ishell`: a session of many commands. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { defineCommand, flag, value } from '../cli/define-command.js';
import { localFailure } from '../cli/local-failure.js';
import type { Context } from '../context/context.js';
import { NegativeResult } from '../errors.js';
import { runScript, type Script } from '../shell/run-script.js';
import { runTerminal } from '../shell/run-terminal.js';
import { ShellSession } from '../shell/session.js';
import { localPath } from './shared/local-paths.js';

export const command = defineCommand({
  description:
    'Runs commands in one session: signed in once, over the same connections, without the leading word. On a terminal it asks for them with editing, history and completion; else it reads them from stdin. Words are quoted as in a POSIX shell; there are no variables, and patterns mean logical paths. After a | stand programs of this machine; > >> < 2> and 2>&1 lead to local files; commands are separated by ; && or || or line breaks. A line that begins with ! goes to the shell of this machine as it is. At the prompt Ctrl-R searches the lines typed before while you type: again Ctrl-R goes to older ones, Enter runs what was found, Esc or an arrow edits it, Ctrl-G gives up. Ctrl-C stops a command, Ctrl-D leaves. lcd, lpwd and lls change and show the local folder. irods alone on a terminal is the same.',
  args: [],
  options: {
    file: value('-f <file>', 'run the commands in this file; - is stdin', {
      complete: 'local-path',
    }),
    stopOnFailure: flag('-e', 'end at the first line that fails, with its exit status'),
    echo: flag('-x', 'show each command on stderr before it is run'),
  },
  prints: { kind: 'text' },
  changes: true,
  otherExits: { 127: 'the last line named no command or program' },
  examples: [
    ['ishell', 'commands at a prompt; Ctrl-D or exit leaves'],
    ['ishell -e -f steps.txt', 'the commands of a file, up to the first that fails'],
    ["echo 'cd reads; ls -l | grep s2' | ishell", 'commands from a pipe'],
  ],
  caveats: [
    'With --dry-run it holds for every command of the session; programs of this machine and redirections to local files run as ever.',
    'The current collection of the session is its own: it begins with that of the shell around it, and is forgotten at the end. With IRODS_ENVIRONMENT_FILE it is shared by all that use that file.',
    'The exit status is that of the last line.',
    'Lines that may hold a secret are not kept in the history: those with words such as password, token or secret, those that make or use a ticket, and those that begin with a blank.',
  ],
  seeAlso: ['ihelp', 'icd', 'irods_environment'],
  async run(ctx, { args: _args, options }) {
    const session = await ShellSession.begin(ctx, {
      stopsOnFailure: options.stopOnFailure,
      echoes: options.echo,
    });
    try {
      const script = await scriptOf(ctx, options.file);
      if (script === undefined) await runTerminal(session);
      else await runScript(session, script);
    } finally {
      await session.end();
    }
    const status = session.leavesWith ?? session.status;
    if (status !== 0) throw new NegativeResult('the last line failed', { exit: status });
  },
});

/** Undefined where a person types. */
async function scriptOf(ctx: Context, file: string | undefined): Promise<Script | undefined> {
  if (file !== undefined && file !== '-') {
    const path = localPath(ctx, file);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw localFailure('read', path, error);
    });
    return { name: file, lines: text.split(/\r?\n/), isStdin: false };
  }
  if (file === undefined && ctx.streams.stdinIsTerminal) return undefined;
  return { name: 'stdin', lines: createInterface({ input: ctx.streams.stdin }), isStdin: true };
}
