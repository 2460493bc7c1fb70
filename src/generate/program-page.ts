/** irods(1): the program, its commands in groups, and what all of them have in common. */

import { SHARED_EXITS } from '../cli/exit-codes.js';
import { COMMON_OPTIONS, globalOptionsOf } from '../cli/global-options.js';
import { type LoadedCommand, pageNameOf } from './loaded-command.js';
import { bold, flagsTerm, item, page, paragraphs, plain, section } from './roff.js';

export function programPage(commands: readonly LoadedCommand[], version: string): string {
  const summary = 'the iRODS iCommands over the iRODS HTTP API';
  return page({ name: 'irods', section: 1, summary, version }, [
    section('Synopsis', `${bold('irods')} \\fIcommand\\fR [\\fIoptions\\fR] [\\fIword\\fR ...]`),
    section('Description', paragraphs(DESCRIPTION)),
    section('Commands', commandList(commands)),
    section('Options of every command', optionList(Object.values(COMMON_OPTIONS))),
    section('Output options', `${paragraphs(OUTPUT)}\n${optionList(outputOptions())}`),
    section('Logical paths', paragraphs(PATHS)),
    section('Exit status', exitStatus()),
    section('Files', FILES),
    section(
      'See also',
      `${bold('irods_environment')}(5), ${['iinit', 'ils', 'iput', 'iget', 'ihelp']
        .filter((name) => commands.some(({ title }) => title === name))
        .map((name) => `${bold(name)}(1)`)
        .join(', ')}`,
    ),
  ]);
}

const DESCRIPTION = `Works with an iRODS zone through its HTTP API, with the names, options and output of the iCommands. Every iCommand is installed under its own name too: irods ils, irods ls and ils are the same.
A first session signs in with iinit, which asks for what it does not know. irods sandbox runs a zone on this machine to try things on.`;

const OUTPUT = `Text output is that of the iCommands. Commands that print something take the options below, for programs. Errors go to stderr; with --json and --ndjson as JSON too.`;

const PATHS = `A path that begins with / is absolute; ~ is the home collection; anything else starts from the current collection, which icd changes. A path that begins with - is written after --, or as ./-name.`;

const FILES = [
  item(plain('~/.irods/irods_environment.json'), 'Settings; see \\fBirods_environment\\fR(5).'),
  item(
    plain('~/.irods/irods_environment.json.PID'),
    'The current collection of the shell with that process id.',
  ),
].join('\n');

function commandList(commands: readonly LoadedCommand[]): string {
  const groups = new Map<string, LoadedCommand[]>();
  for (const command of commands) {
    groups.set(command.entry.group, [...(groups.get(command.entry.group) ?? []), command]);
  }
  return [...groups]
    .map(
      ([group, members]) =>
        `.SS ${plain(group)}\n${members
          .map((member) => item(`${bold(pageNameOf(member))}(1)`, plain(member.entry.summary)))
          .join('\n')}`,
    )
    .join('\n');
}

function outputOptions() {
  const all = globalOptionsOf({ prints: { kind: 'list', shape: {} }, changes: true, options: {} });
  const common = new Set(Object.keys(COMMON_OPTIONS));
  return Object.entries(all).flatMap(([key, option]) => (common.has(key) ? [] : [option]));
}

function optionList(options: readonly { readonly flags: string; readonly about: string }[]) {
  return options.map(({ flags, about }) => item(flagsTerm(flags), plain(about))).join('\n');
}

function exitStatus(): string {
  return SHARED_EXITS.map(([code, meaning]) => item(bold(String(code)), plain(meaning))).join('\n');
}
