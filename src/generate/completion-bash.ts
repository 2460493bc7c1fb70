/** The completion script of bash: a table of the commands, and one function that reads it. */
import { programNames } from './bins.js';
import { type CommandWords, kindWord, type LeafWords } from './completion-words.js';

export function bashCompletion(commands: readonly CommandWords[]): string {
  return [
    '# bash completion for irods and the iCommands. Generated; do not edit.',
    '# Put it into a folder that bash-completion reads, or source it from ~/.bashrc.',
    '',
    '_irods_names=(',
    ...commands.map(({ names }) => `  ${names[0]}`),
    ')',
    '',
    '# Sets flags, values (OPTION:KIND) and args (KIND) of a command, or of its subcommand $2.',
    '_irods_table() {',
    '  subs= flags= values= args= more=',
    '  case $1 in',
    ...commands.flatMap(commandCase),
    '  *) return 1 ;;',
    '  esac',
    '}',
    '',
    ENGINE.trim(),
    '',
    `complete -F _irods ${programNames().join(' ')}`,
    '',
  ].join('\n');
}

function commandCase({ names, subcommands, own }: CommandWords): string[] {
  const head = `  ${names.join(' | ')})`;
  if (subcommands.length === 0) return [head, ...assignments(own, '    '), '    ;;'];
  return [
    head,
    `    subs='${subcommands.map(({ name }) => name).join(' ')}'`,
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
  const flags = leaf.options.flatMap(({ words }) => words);
  const values = leaf.options.flatMap(({ words, value }) =>
    value === undefined
      ? []
      : words.map((word) => `${word}:${kindWord(value).replaceAll(' ', ',')}`),
  );
  const args = leaf.args.map((kind) => kindWord(kind).replaceAll(' ', ','));
  const lines = [
    `flags='${flags.join(' ')}'`,
    ...(values.length === 0 ? [] : [`values='${values.join(' ')}'`]),
    ...(args.length === 0 ? [] : [`args='${args.join(' ')}'`]),
    ...(leaf.variadic ? ['more=1'] : []),
  ];
  return lines.map((line) => indent + line);
}

const ENGINE = String.raw`
# The words of the line up to the cursor; bash splits them at : and = too, which is undone here.
_irods_words() {
  local line=$COMP_LINE word before
  words=()
  for word in "\${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    if [[ -z $word ]]; then
      words+=('')
      continue
    fi
    before=\${line%%"$word"*}
    line=\${line#*"$word"}
    if [[ -z $before && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
  done
}

# Sets plain to what a word means to bash, quote to the quote that is open at its end, and opened
# to what the part before that quote means.
_irods_unquote() {
  local rest=$1 part
  plain= quote= opened=
  while [[ -n $rest ]]; do
    part=\${rest:0:1}
    case $quote$part in
    \\)
      plain+=\${rest:1:1} part=\${rest:0:2}
      ;;
    \' | \")
      quote=$part opened=$plain
      ;;
    \'\' | \"\")
      quote=
      ;;
    \"\\)
      [[ $rest == \\[\"\\\$\`]* ]] && part=\${rest:0:2}
      plain+=\${part: -1}
      ;;
    *)
      plain+=$part
      ;;
    esac
    rest=\${rest:\${#part}}
  done
}

# Keeps those of the words on stdin that begin with $cur.
_irods_offer() {
  local candidate
  while IFS= read -r candidate; do
    [[ $candidate == "$cur"* ]] && COMPREPLY+=("\${candidate#"$dropped"}")
  done
}

# As _irods_offer, for names of any kind: quoted as the word on the line is. Not by printf %q, which
# writes names beyond ASCII as numbers where the locale is C.
_irods_offer_names() {
  local candidate
  while IFS= read -r candidate; do
    COMPREPLY+=("$candidate")
  done < <(_irods_fitting | _irods_quoted)
}

_irods_fitting() {
  local candidate
  while IFS= read -r candidate; do
    [[ $candidate == "$cur"* ]] && printf '%s\n' "\${candidate#"$dropped"}"
  done
}

_irods_quoted() {
  case $quote in
  \') sed "s/'/'\\\\''/g" ;;
  \") sed 's/[\\"$\`]/\\&/g' ;;
  *) LC_ALL=C sed 's/[][ !"$&'\''()*,;<>?\\^\`{|}]/\\&/g; s/^#/\\#/; s/^~\([^/]\)/\\~\1/' ;;
  esac
}

_irods_ask() {
  command irods __complete --shell $$ -- "\${words[@]}" 2>/dev/null
}

_irods_local() {
  local path
  while IFS= read -r path; do
    [[ -d $path ]] && path+=/
    printf '%s\n' "$path"
  done < <(compgen -f -- "$cur")
}

_irods_kind() {
  case $1 in
  =*) _irods_offer < <(printf '%s\n' "\${1#=}" | tr ',' '\n') ;;
  command) _irods_offer < <(printf '%s\n' "\${_irods_names[@]}") ;;
  local-path)
    _irods_offer < <(compgen -f -- "$cur")
    compopt -o filenames 2>/dev/null
    ;;
  either-path | schema) _irods_offer_names < <(_irods_local; _irods_ask) ;;
  nothing) ;;
  *) _irods_offer_names < <(_irods_ask) ;;
  esac
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == */ ]] && compopt -o nospace 2>/dev/null
}

_irods() {
  local words cur piece plain opened dropped quote name sub= at=1 word value last
  local subs flags values args more
  COMPREPLY=()
  _irods_words
  for ((last = 0; last < \${#words[@]}; last++)); do
    _irods_unquote "\${words[last]}"
    words[last]=$plain
  done
  cur=$plain dropped=$opened
  if [[ -z $quote ]]; then
    piece=\${COMP_WORDS[COMP_CWORD]}
    [[ $piece == [=:] ]] && piece=
    _irods_unquote "$piece"
    dropped=\${cur%"$plain"}
  fi
  name=\${words[0]##*/}
  if [[ $name == irods ]]; then
    if [[ \${#words[@]} -eq 2 ]]; then
      _irods_offer < <(printf '%s\n' "\${_irods_names[@]}" --help --version)
      return
    fi
    name=\${words[1]}
    at=2
  fi
  _irods_table "$name" || return
  if [[ -n $subs ]]; then
    for word in "\${words[@]:at:\${#words[@]}-at-1}"; do
      [[ $word == -* ]] || { sub=$word; break; }
    done
    [[ -n $sub ]] && _irods_table "$name" "$sub"
  fi
  _irods_word
}

# Completes the last word, by what stands before it.
_irods_word() {
  local last=$((\${#words[@]} - 1)) index ended position=0 previous=\${words[\${#words[@]}-2]} pair
  if [[ $cur == --*=* ]]; then
    for pair in $values; do
      if [[ $pair == "\${cur%%=*}":* ]]; then
        dropped=\${dropped#"\${cur%%=*}="}
        cur=\${cur#*=}
        _irods_kind "\${pair#*:}"
      fi
    done
    return
  fi
  for pair in $values; do
    [[ $pair == "$previous":* && $last -gt $at ]] && { _irods_kind "\${pair#*:}"; return; }
  done
  # After a -- there are no more options.
  for ((ended = at; ended < last; ended++)); do
    [[ \${words[ended]} == -- ]] && break
  done
  if [[ $cur == -* && $ended -eq $last ]]; then
    _irods_offer < <(printf '%s\n' $flags)
    return
  fi
  [[ -n $subs && -z $sub ]] && { _irods_offer < <(printf '%s\n' $subs); return; }
  for ((index = at; index < last; index++)); do
    if ((index > ended)); then
      ((position++))
    elif [[ " $values" == *" \${words[index]}:"* ]]; then
      ((index++))
    elif [[ \${words[index]} != -* ]]; then
      ((position++))
    fi
  done
  [[ -n $sub ]] && ((position--))
  set -- $args
  [[ -n $more && $position -ge $# ]] && position=$(($# - 1))
  shift "$position" 2>/dev/null || return
  [[ $# -gt 0 ]] && _irods_kind "$1"
}
`.replaceAll('\\${', '${');
