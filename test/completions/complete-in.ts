/** Asks real shells what they would offer at the end of a line. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../helpers/run-program.js';
import { PROJECT } from '../repo/source-imports.js';

export interface Desk {
  /** The working folder, with files to complete. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A working folder with two files, and the program `irods` of somebody who is signed in. When it
 * is asked for a completion it takes the time it needs: this machine may be busy.
 */
export async function makeDesk(
  folder: string,
  signedIn: Readonly<Record<string, string>>,
): Promise<Desk> {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  const answer = [
    '#!/bin/sh',
    'test "$1" = __complete && { shift; set -- __complete --wait "$@"; }',
    'exec node "$PROGRAM" "$@"',
  ];
  await writeFile(join(bin, 'irods'), `${answer.join('\n')}\n`, { mode: 0o755 });
  await writeFile(join(folder, 'local one.txt'), '');
  await writeFile(join(folder, 'local-two.txt'), '');
  const path = `${bin}:${process.env['PATH'] ?? ''}`;
  return {
    folder,
    env: {
      PATH: path,
      ...signedIn,
      PROGRAM: join(PROJECT, 'bin', 'irods.js'),
      TERM: 'dumb',
      LANG: 'C.UTF-8',
      NODE_DISABLE_COMPILE_CACHE: '1',
    },
  };
}

/** What bash offers: its own splitting of the line is done here as it does it, at : and = too. */
export async function completeInBash(desk: Desk, line: string): Promise<readonly string[]> {
  const words: string[] = line.match(/(?:\\.|"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s:=])+|[:=]+/g) ?? [];
  if (/\s$/.test(line)) words.push('');
  const script = `
    source '${join(PROJECT, 'completions', 'irods.bash')}'
    COMP_LINE=$1 COMP_POINT=\${#1}
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _irods
    (( \${#COMPREPLY[@]} )) && printf '%s\\n' "\${COMPREPLY[@]}"
    true`;
  return await lines('bash', ['--norc', '-c', script, 'bash', line, ...words], desk);
}

/** What fish offers, without the descriptions. */
export async function completeInFish(desk: Desk, line: string): Promise<readonly string[]> {
  const script = `source '${join(PROJECT, 'completions', 'irods.fish')}'; complete -C $argv[1]`;
  const offered = await lines('fish', ['--no-config', '-c', script, line], desk);
  return offered.map((candidate) => candidate.split('\t')[0] ?? '');
}

/** What zsh offers: an interactive one in a terminal of its own, which tells what it would add. */
export async function completeInZsh(desk: Desk, line: string): Promise<readonly string[]> {
  const startup = `
    PROMPT= RPROMPT=
    fpath=('${join(PROJECT, 'completions')}' $fpath)
    autoload -Uz compinit
    compinit -u -D
    zstyle ':completion:*' insert-tab false
    compadd() {
      if [[ "\${@[1,(i)(-|--)]}" != *-(O|A|D)(| *) ]]; then
        local -a offered
        builtin compadd -A offered "$@"
        (( $#offered )) && print -rl -- "<<"\${^offered}">>"
      fi
      builtin compadd "$@"
    }
    finish() { print -r -- "@@end@@"; exit }
    comppostfuncs=(finish)
    bindkey '^I' complete-word
    print -r -- "@@ready@@"`;
  await writeFile(join(desk.folder, 'startup.zsh'), startup);
  const driver = `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "source ./startup.zsh"
    typeset text= all=
    while zpty -r shell text; do [[ $text == *'@@ready@@'* && $text != *print* ]] && break; done
    zpty -w -n shell "$1"$'\\t'
    while zpty -r shell text; do all+=$text; [[ $text == *'@@end@@'* ]] && break; done
    print -r -- $all`;
  const shown = await lines('zsh', ['-f', '-c', driver, 'zsh', line], desk);
  return [...shown.join('\n').matchAll(/<<(.*?)>>/g)].map(([, word = '']) =>
    // As it would stand in the line: quoted.
    word.replace(/\\(.)/g, '$1'),
  );
}

async function lines(program: string, words: readonly string[], desk: Desk): Promise<string[]> {
  const outcome = await runProgram(program, words, { cwd: desk.folder, env: desk.env });
  if (outcome.code !== 0)
    throw new Error(`${program} ended with ${outcome.code}: ${outcome.stderr}`);
  return outcome.stdout.split(/\r?\n/).filter((text) => text !== '');
}
