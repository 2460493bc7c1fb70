/** Commands that only the shell has: they change the session itself, or are about this machine. */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CompletionKind } from '../cli/define-command.js';
import { localFailure } from '../cli/local-failure.js';
import { UsageError } from '../errors.js';
import { write } from '../output/write.js';
import type { CommandSurroundings } from './run-pipeline.js';
import type { ShellSession } from './session.js';

interface OwnCommand {
  readonly usage: string;
  readonly summary: string;
  readonly complete: CompletionKind | 'local-folder';
  /** Gives the exit status. Throws CliError. */
  readonly run: (
    session: ShellSession,
    words: readonly string[],
    at: CommandSurroundings,
  ) => Promise<number>;
}

const leave: OwnCommand = {
  usage: 'exit [status]',
  summary: 'leave; Ctrl-D does the same',
  complete: 'nothing',
  run: async (session, [word]) => {
    const status = word === undefined ? session.status : Number(word);
    if (!Number.isInteger(status) || status < 0 || status > 255) {
      throw new UsageError(`not an exit status: ${word}`, { hint: 'It is a number up to 255.' });
    }
    session.leavesWith = status;
    return status;
  },
};

const help: OwnCommand = {
  usage: 'help [command]',
  summary: 'list the commands, or show the help of one',
  complete: 'command',
  run: async (session, words, at) => {
    const own = findOwnCommand(words[0] ?? '');
    const listed = own === undefined ? Object.values(OWN_COMMANDS) : [own];
    if (words.length === 0 || own !== undefined) {
      const rows = listed.map(({ usage, summary }) => `${usage.padEnd(16)} ${summary}\n`);
      await write(at.streams.stdout, rows.join(''));
    }
    if (own !== undefined) return 0;
    if (words.length === 0) await write(at.streams.stdout, SYNTAX);
    return await session.command(['ihelp', ...words], at);
  },
};

const SYNTAX = `!line            give a line to the shell of this machine
                 COMMAND | PROGRAM > FILE, >> and < as in a shell; ; && || between commands
                 Ctrl-R searches the lines typed before; Enter runs, Esc edits, Ctrl-G gives up

`;

const history: OwnCommand = {
  usage: 'history [text]',
  summary: 'list the lines typed before, those with the text',
  complete: 'nothing',
  run: async (session, [text = ''], { streams }) => {
    const found = session.history.filter((line) => line.includes(text));
    await write(streams.stdout, found.map((line) => `${line}\n`).join(''));
    return 0;
  },
};

const lcd: OwnCommand = {
  usage: 'lcd [folder]',
  summary: 'go to a local folder; without one home, with - back',
  complete: 'local-folder',
  run: async (session, [word], { streams }) => {
    const { cwd, home } = session.place;
    const typed =
      word === '-' ? session.lastFolder : (word?.replace(/^~(?=\/|$)/, home ?? '~') ?? home);
    if (typed === undefined) {
      throw new UsageError(word === '-' ? 'there is no folder before this one' : 'no HOME is set');
    }
    const folder = resolve(cwd, typed);
    await readdir(folder).catch((error: unknown) => {
      throw localFailure('go to', folder, error);
    });
    session.enterFolder(folder);
    if (word === '-') await write(streams.stdout, `${folder}\n`);
    return 0;
  },
};

const lpwd: OwnCommand = {
  usage: 'lpwd',
  summary: 'print the local folder',
  complete: 'nothing',
  run: async (session, _words, { streams }) => {
    await write(streams.stdout, `${session.place.cwd}\n`);
    return 0;
  },
};

const lls: OwnCommand = {
  usage: 'lls [words...]',
  summary: 'list a local folder: the ls of this machine',
  complete: 'local-path',
  run: async (session, words, { streams, interruption: { signal } }) => {
    const line =
      session.ctx.platform === 'win32' ? (['cmd', '/d', '/c', 'dir'] as const) : (['ls'] as const);
    return await session.program([...line, ...words], { streams, signal });
  },
};

/** By name. `exit` wins over the iCommand's alias: leaving the shell is no signing out. */
export const OWN_COMMANDS: Readonly<Record<string, OwnCommand>> = {
  exit: leave,
  help,
  history,
  lcd,
  lls,
  lpwd,
  quit: { ...leave, usage: 'quit', summary: 'as exit' },
};

export function findOwnCommand(name: string): OwnCommand | undefined {
  return Object.hasOwn(OWN_COMMANDS, name) ? OWN_COMMANDS[name] : undefined;
}
