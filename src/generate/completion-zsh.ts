/** The completion script of zsh: a table of the commands, and one function that reads it. */
import { programNames } from './bins.js';
import { type CommandWords, kindWord, type LeafWords } from './completion-words.js';

export function zshCompletion(commands: readonly CommandWords[]): string {
  return [
    `#compdef ${programNames().join(' ')}`,
    '# zsh completion for irods and the iCommands. Generated; do not edit.',
    '# Put it as _irods into a folder of $fpath.',
    '',
    '_irods_names() {',
    '  names=(',
    ...commands.map(({ names, summary }) => `    ${described(names[0] ?? '', summary)}`),
    '  )',
    '}',
    '',
    '# Sets options (WORD:ABOUT), values (WORD KIND …) and args (KIND …) of a command, or of its',
    '# subcommand $2; subs (NAME:ABOUT) are its subcommands.',
    '_irods_table() {',
    '  subs=() options=() args=() more=0',
    '  values=()',
    '  case $1 in',
    ...commands.flatMap(commandCase),
    '  *) return 1 ;;',
    '  esac',
    '}',
    '',
    ENGINE.trim(),
    '',
  ].join('\n');
}

function commandCase({ names, subcommands, own }: CommandWords): string[] {
  const head = `  ${names.join('|')})`;
  if (subcommands.length === 0) return [head, ...assignments(own, '    '), '    ;;'];
  return [
    head,
    `    subs=(${subcommands.map(({ name, summary }) => described(name, summary)).join(' ')})`,
    '    case $2 in',
    ...subcommands.flatMap(({ name, words }) => [
      `    ${name})`,
      ...assignments(words, '      '),
      '      ;;',
    ]),
    '    *)',
    ...assignments(own, '      '),
    '      ;;',
    '    esac',
    '    ;;',
  ];
}

function assignments(leaf: LeafWords, indent: string): string[] {
  const options = leaf.options.flatMap(({ words, about }) =>
    words.map((word) => described(word, about)),
  );
  const values = leaf.options.flatMap(({ words, value }) =>
    value === undefined ? [] : words.map((word) => `${word} ${quoted(kindWord(value))}`),
  );
  const lines = [
    `options=(${options.join(' ')})`,
    ...(values.length === 0 ? [] : [`values=(${values.join(' ')})`]),
    ...(leaf.args.length === 0
      ? []
      : [`args=(${leaf.args.map((kind) => quoted(kindWord(kind))).join(' ')})`]),
    ...(leaf.variadic ? ['more=1'] : []),
  ];
  return lines.map((line) => indent + line);
}

function described(word: string, about: string): string {
  return quoted(`${word.replaceAll(':', '\\:')}:${about}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const ENGINE = String.raw`
_irods_ask() {
  local -a found closed open
  # (Q) leaves a quote that is still open, so it is closed before.
  local typed=\${(Q)\${:-$QIPREFIX$PREFIX\${compstate[quote]#\$}}}
  found=("\${(@f)$(command irods __complete --shell $$ -- "\${(@Q)words[1,CURRENT-1]}" \
    "$IPREFIX$typed" 2>/dev/null)}")
  open=(\${(M)found:#*/})
  closed=(\${found:#*/})
  (( $#open )) && compadd -S '' -a open
  (( $#closed )) && compadd -a closed
}

_irods_kind() {
  local -a names choices
  case $1 in
  \=*)
    choices=(\${=\${1#\=}})
    compadd -a choices
    ;;
  command)
    _irods_names
    _describe command names
    ;;
  local-path) _files ;;
  either-path|schema)
    _files
    _irods_ask
    ;;
  nothing) ;;
  *) _irods_ask ;;
  esac
}

_irods() {
  local name=\${words[1]:t} sub= word kind
  # After a -- (the word number $ended) there are no more options.
  local -i at=2 position=0 index more ended
  local -a subs options args names
  local -A values
  if [[ $name == irods ]]; then
    if (( CURRENT == 2 )); then
      _irods_names
      names+=('--help:list the commands' '--version:print the version')
      _describe command names
      return
    fi
    name=\${(Q)words[2]}
    at=3
  fi
  _irods_table $name || return
  if (( $#subs )); then
    for word in "\${(@)words[at,CURRENT-1]}"; do
      [[ $word == -* ]] || { sub=$word; break; }
    done
    [[ -n $sub ]] && _irods_table $name $sub
  fi
  if [[ \${words[CURRENT]} == --*=* ]]; then
    kind=\${values[\${words[CURRENT]%%=*}]}
    [[ -n $kind ]] || return
    compset -P '*='
    _irods_kind $kind
    return
  fi
  if (( CURRENT > at )) && [[ -n \${values[\${words[CURRENT-1]}]} ]]; then
    _irods_kind \${values[\${words[CURRENT-1]}]}
    return
  fi
  ended=\${words[(ie)--]}
  if (( ended >= CURRENT )) && [[ \${words[CURRENT]} == -* ]]; then
    _describe -o option options
    return
  fi
  if (( $#subs )) && [[ -z $sub ]]; then
    _describe subcommand subs
    return
  fi
  for (( index = at; index < CURRENT; index++ )); do
    if (( index > ended )); then
      (( position++ ))
    elif [[ -n \${values[\${words[index]}]} ]]; then
      (( index++ ))
    elif [[ \${words[index]} != -* ]]; then
      (( position++ ))
    fi
  done
  [[ -n $sub ]] && (( position-- ))
  (( more && position >= $#args )) && (( position = $#args - 1 ))
  kind=\${args[position + 1]}
  [[ -n $kind ]] && _irods_kind $kind
}

_irods "$@"
`.replaceAll('\\${', '${');
