# fish completion for irods and the iCommands. Generated; do not edit.
# Put it as irods.fish into ~/.config/fish/completions, and source it from config.fish for the
# iCommands.

# The words before the cursor, beginning with the command itself.
function __irods_words
    set -l words (commandline -opc)
    set words[1] (string replace -r '.*/' '' -- $words[1])
    if test "$words[1]" = irods
        set -e words[1]
    end
    printf '%s\n' $words
end

function __irods_first
    test -z "$(__irods_words)"
end

# Whether the command is one of the names and, where $argv[2] is given, its subcommand is that.
function __irods_at
    set -l words (__irods_words)
    contains -- "$words[1]" (string split ' ' -- $argv[1]); or return 1
    test (count $argv) -lt 2; and return 0
    set -l sub (string match -v -- '-*' $words[2..-1])[1]
    test "$sub" = "$argv[2]"
end

function __irods_ask
    command irods __complete -- (commandline -opc) (commandline -ct) 2>/dev/null
end

function __irods_names
    irods ihelp --tsv --fields name,summary 2>/dev/null | tail -n +2
end

complete -c irods -f
complete -c irods -n __irods_first -a icd -d 'change the current collection'
complete -c irods -n __irods_first -a ienv -d 'show the settings in use'
complete -c irods -n __irods_first -a iexit -d 'end the session'
complete -c irods -n __irods_first -a iinit -d 'sign in'
complete -c irods -n __irods_first -a ipwd -d 'print the current collection'
complete -c irods -n __irods_first -a iadmin -d 'manage users, groups, resources and zones'
complete -c irods -n __irods_first -a ils -d 'list collections and data objects'
complete -c irods -n __irods_first -a ierror -d 'explain a status code of iRODS'
complete -c irods -n __irods_first -a ihelp -d 'list all commands, or show the help of one'
complete -c irods -n __irods_first -a imiscsvrinfo -d 'tell what the server tells about itself'
complete -c irods -n __irods_first -a sandbox -d 'run a zone on this machine for trying and testing'
complete -c irods -n __irods_first -l help -d "list the commands"
complete -c irods -n __irods_first -l version -d "print the version"

# icd
complete -c icd -f
complete -c irods -n '__irods_at "icd cd"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "icd cd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "icd cd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "icd cd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "icd cd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "icd cd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "icd cd"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "icd cd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "icd cd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "icd cd"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "icd cd"' -a '(__irods_ask)'
complete -c icd -n '__irods_at "icd cd"' -l json -d 'print errors as JSON on stderr'
complete -c icd -n '__irods_at "icd cd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c icd -n '__irods_at "icd cd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c icd -n '__irods_at "icd cd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c icd -n '__irods_at "icd cd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c icd -n '__irods_at "icd cd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c icd -n '__irods_at "icd cd"' -l quiet -d 'no notices on stderr'
complete -c icd -n '__irods_at "icd cd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c icd -n '__irods_at "icd cd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c icd -n '__irods_at "icd cd"' -s h -l help -d 'show this help'
complete -c icd -n '__irods_at "icd cd"' -a '(__irods_ask)'

# ienv
complete -c ienv -f
complete -c irods -n '__irods_at "ienv env"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ienv env"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ienv env"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ienv env"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ienv env"' -l fields -d 'print only these keys, separated by commas' -x
complete -c irods -n '__irods_at "ienv env"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ienv env"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ienv env"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ienv env"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ienv env"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ienv env"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ienv env"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ienv env"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ienv env"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ienv env"' -l origin -d 'tell for each setting where it comes from'
complete -c ienv -n '__irods_at "ienv env"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ienv -n '__irods_at "ienv env"' -l ndjson -d 'print one JSON document a line'
complete -c ienv -n '__irods_at "ienv env"' -l csv -d 'print comma-separated values with a header line'
complete -c ienv -n '__irods_at "ienv env"' -l tsv -d 'print tab-separated values with a header line'
complete -c ienv -n '__irods_at "ienv env"' -l fields -d 'print only these keys, separated by commas' -x
complete -c ienv -n '__irods_at "ienv env"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ienv -n '__irods_at "ienv env"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ienv -n '__irods_at "ienv env"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ienv -n '__irods_at "ienv env"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ienv -n '__irods_at "ienv env"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ienv -n '__irods_at "ienv env"' -l quiet -d 'no notices on stderr'
complete -c ienv -n '__irods_at "ienv env"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ienv -n '__irods_at "ienv env"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ienv -n '__irods_at "ienv env"' -s h -l help -d 'show this help'
complete -c ienv -n '__irods_at "ienv env"' -l origin -d 'tell for each setting where it comes from'

# iexit
complete -c iexit -f
complete -c irods -n '__irods_at "iexit exit"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iexit exit"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iexit exit"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iexit exit"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iexit exit"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iexit exit"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iexit exit"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iexit exit"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iexit exit"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iexit exit"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iexit exit"' -a 'full'
complete -c iexit -n '__irods_at "iexit exit"' -l json -d 'print errors as JSON on stderr'
complete -c iexit -n '__irods_at "iexit exit"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iexit -n '__irods_at "iexit exit"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iexit -n '__irods_at "iexit exit"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iexit -n '__irods_at "iexit exit"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iexit -n '__irods_at "iexit exit"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iexit -n '__irods_at "iexit exit"' -l quiet -d 'no notices on stderr'
complete -c iexit -n '__irods_at "iexit exit"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iexit -n '__irods_at "iexit exit"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iexit -n '__irods_at "iexit exit"' -s h -l help -d 'show this help'
complete -c iexit -n '__irods_at "iexit exit"' -a 'full'

# iinit
complete -c iinit -f
complete -c irods -n '__irods_at "iinit init"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iinit init"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iinit init"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iinit init"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iinit init"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iinit init"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iinit init"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iinit init"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iinit init"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iinit init"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iinit init"' -s l -d 'show the settings, as ienv does, and do not sign in'
complete -c irods -n '__irods_at "iinit init"' -l password-stdin -d 'read the password from standard input'
complete -c irods -n '__irods_at "iinit init"' -l remember -d 'keep the password too, and renew a session that has ended by it'
complete -c irods -n '__irods_at "iinit init"' -l store -d 'where to keep secrets: keychain, file or none' -x -a 'keychain file none'
complete -c iinit -n '__irods_at "iinit init"' -l json -d 'print errors as JSON on stderr'
complete -c iinit -n '__irods_at "iinit init"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iinit -n '__irods_at "iinit init"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iinit -n '__irods_at "iinit init"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iinit -n '__irods_at "iinit init"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iinit -n '__irods_at "iinit init"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iinit -n '__irods_at "iinit init"' -l quiet -d 'no notices on stderr'
complete -c iinit -n '__irods_at "iinit init"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iinit -n '__irods_at "iinit init"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iinit -n '__irods_at "iinit init"' -s h -l help -d 'show this help'
complete -c iinit -n '__irods_at "iinit init"' -s l -d 'show the settings, as ienv does, and do not sign in'
complete -c iinit -n '__irods_at "iinit init"' -l password-stdin -d 'read the password from standard input'
complete -c iinit -n '__irods_at "iinit init"' -l remember -d 'keep the password too, and renew a session that has ended by it'
complete -c iinit -n '__irods_at "iinit init"' -l store -d 'where to keep secrets: keychain, file or none' -x -a 'keychain file none'

# ipwd
complete -c ipwd -f
complete -c irods -n '__irods_at "ipwd pwd"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ipwd pwd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ipwd pwd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ipwd pwd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ipwd pwd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ipwd pwd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ipwd pwd"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ipwd pwd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ipwd pwd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ipwd pwd"' -s h -l help -d 'show this help'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ipwd -n '__irods_at "ipwd pwd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ipwd -n '__irods_at "ipwd pwd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ipwd -n '__irods_at "ipwd pwd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ipwd -n '__irods_at "ipwd pwd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l quiet -d 'no notices on stderr'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ipwd -n '__irods_at "ipwd pwd"' -s h -l help -d 'show this help'

# iadmin
complete -c iadmin -f
complete -c irods -n '__irods_at "iadmin admin"' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lu -d 'list users, or show one'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lu -d 'list users, or show one'
complete -c irods -n '__irods_at "iadmin admin" lu' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lu' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lu' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lu' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lu' -l fields -d 'print only these keys, separated by commas' -x
complete -c irods -n '__irods_at "iadmin admin" lu' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lu' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lu' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lu' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lu' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lu' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lu' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lu' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lu' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lu' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l fields -d 'print only these keys, separated by commas' -x
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a luz -d 'list the users of a zone'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a luz -d 'list the users of a zone'
complete -c irods -n '__irods_at "iadmin admin" luz' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" luz' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" luz' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" luz' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" luz' -l fields -d 'print only these keys, separated by commas' -x
complete -c irods -n '__irods_at "iadmin admin" luz' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" luz' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" luz' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" luz' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" luz' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" luz' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" luz' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" luz' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" luz' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" luz' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l fields -d 'print only these keys, separated by commas' -x
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lg -d 'list groups, or the users in one'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lg -d 'list groups, or the users in one'
complete -c irods -n '__irods_at "iadmin admin" lg' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lg' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lg' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lg' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lg' -l fields -d 'print only these keys, separated by commas' -x
complete -c irods -n '__irods_at "iadmin admin" lg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lg' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lg' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l fields -d 'print only these keys, separated by commas' -x
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lgd -d 'show a group'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lgd -d 'show a group'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l fields -d 'print only these keys, separated by commas' -x
complete -c irods -n '__irods_at "iadmin admin" lgd' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lgd' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lgd' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lgd' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lgd' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lgd' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lgd' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l fields -d 'print only these keys, separated by commas' -x
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a mkuser -d 'make a user'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a mkuser -d 'make a user'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -a 'rodsuser groupadmin rodsadmin'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -a 'rodsuser groupadmin rodsadmin'
complete -c irods -n '__irods_at "iadmin admin" ""' -a moduser -d 'change type or password of a user'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a moduser -d 'change type or password of a user'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" moduser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" moduser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" moduser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" moduser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" moduser' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" moduser' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" moduser' -a 'type password'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -a 'type password'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rmuser -d 'remove a user'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rmuser -d 'remove a user'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a mkgroup -d 'make a group'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a mkgroup -d 'make a group'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rmgroup -d 'remove a group'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rmgroup -d 'remove a group'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a atg -d 'add a user to a group'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a atg -d 'add a user to a group'
complete -c irods -n '__irods_at "iadmin admin" atg' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" atg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" atg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" atg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" atg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" atg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" atg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" atg' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" atg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" atg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" atg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" atg' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rfg -d 'remove a user from a group'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rfg -d 'remove a user from a group'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rfg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rfg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rfg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rfg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rfg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" rfg' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -a '(__irods_ask)'

# ils
complete -c ils -f
complete -c irods -n '__irods_at "ils ls"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ils ls"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ils ls"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ils ls"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ils ls"' -l fields -d 'print only these keys, separated by commas' -x
complete -c irods -n '__irods_at "ils ls"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ils ls"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ils ls"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ils ls"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ils ls"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ils ls"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ils ls"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ils ls"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ils ls"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ils ls"' -s A -d 'show permissions and inheritance'
complete -c irods -n '__irods_at "ils ls"' -s d -d 'list collections themselves, not what is in them'
complete -c irods -n '__irods_at "ils ls"' -s l -d 'long format: owner, replica, resource, size, time, state'
complete -c irods -n '__irods_at "ils ls"' -s L -d 'very long format: checksum, type and physical path too'
complete -c irods -n '__irods_at "ils ls"' -s r -l recursive -d 'list sub-collections too'
complete -c irods -n '__irods_at "ils ls"' -s t -d 'read with this ticket' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ils ls"' -a '(__irods_ask)'
complete -c ils -n '__irods_at "ils ls"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ils -n '__irods_at "ils ls"' -l ndjson -d 'print one JSON document a line'
complete -c ils -n '__irods_at "ils ls"' -l csv -d 'print comma-separated values with a header line'
complete -c ils -n '__irods_at "ils ls"' -l tsv -d 'print tab-separated values with a header line'
complete -c ils -n '__irods_at "ils ls"' -l fields -d 'print only these keys, separated by commas' -x
complete -c ils -n '__irods_at "ils ls"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ils -n '__irods_at "ils ls"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ils -n '__irods_at "ils ls"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ils -n '__irods_at "ils ls"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ils -n '__irods_at "ils ls"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ils -n '__irods_at "ils ls"' -l quiet -d 'no notices on stderr'
complete -c ils -n '__irods_at "ils ls"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ils -n '__irods_at "ils ls"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ils -n '__irods_at "ils ls"' -s h -l help -d 'show this help'
complete -c ils -n '__irods_at "ils ls"' -s A -d 'show permissions and inheritance'
complete -c ils -n '__irods_at "ils ls"' -s d -d 'list collections themselves, not what is in them'
complete -c ils -n '__irods_at "ils ls"' -s l -d 'long format: owner, replica, resource, size, time, state'
complete -c ils -n '__irods_at "ils ls"' -s L -d 'very long format: checksum, type and physical path too'
complete -c ils -n '__irods_at "ils ls"' -s r -l recursive -d 'list sub-collections too'
complete -c ils -n '__irods_at "ils ls"' -s t -d 'read with this ticket' -x -a '(__irods_ask)'
complete -c ils -n '__irods_at "ils ls"' -a '(__irods_ask)'

# ierror
complete -c ierror -f
complete -c irods -n '__irods_at "ierror error"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ierror error"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ierror error"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ierror error"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ierror error"' -l fields -d 'print only these keys, separated by commas' -x
complete -c irods -n '__irods_at "ierror error"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ierror error"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ierror error"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ierror error"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ierror error"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ierror error"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ierror error"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ierror error"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ierror error"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ierror error"' -l exit-codes -d 'print what the exit codes of the commands mean'
complete -c ierror -n '__irods_at "ierror error"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ierror -n '__irods_at "ierror error"' -l ndjson -d 'print one JSON document a line'
complete -c ierror -n '__irods_at "ierror error"' -l csv -d 'print comma-separated values with a header line'
complete -c ierror -n '__irods_at "ierror error"' -l tsv -d 'print tab-separated values with a header line'
complete -c ierror -n '__irods_at "ierror error"' -l fields -d 'print only these keys, separated by commas' -x
complete -c ierror -n '__irods_at "ierror error"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ierror -n '__irods_at "ierror error"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ierror -n '__irods_at "ierror error"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ierror -n '__irods_at "ierror error"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ierror -n '__irods_at "ierror error"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ierror -n '__irods_at "ierror error"' -l quiet -d 'no notices on stderr'
complete -c ierror -n '__irods_at "ierror error"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ierror -n '__irods_at "ierror error"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ierror -n '__irods_at "ierror error"' -s h -l help -d 'show this help'
complete -c ierror -n '__irods_at "ierror error"' -l exit-codes -d 'print what the exit codes of the commands mean'

# ihelp
complete -c ihelp -f
complete -c irods -n '__irods_at "ihelp help"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ihelp help"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ihelp help"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ihelp help"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ihelp help"' -l fields -d 'print only these keys, separated by commas' -x
complete -c irods -n '__irods_at "ihelp help"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ihelp help"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ihelp help"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ihelp help"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ihelp help"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ihelp help"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ihelp help"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ihelp help"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ihelp help"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ihelp help"' -s a -d 'show the help of every command'
complete -c irods -n '__irods_at "ihelp help"' -a '(__irods_names)'
complete -c ihelp -n '__irods_at "ihelp help"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ihelp -n '__irods_at "ihelp help"' -l ndjson -d 'print one JSON document a line'
complete -c ihelp -n '__irods_at "ihelp help"' -l csv -d 'print comma-separated values with a header line'
complete -c ihelp -n '__irods_at "ihelp help"' -l tsv -d 'print tab-separated values with a header line'
complete -c ihelp -n '__irods_at "ihelp help"' -l fields -d 'print only these keys, separated by commas' -x
complete -c ihelp -n '__irods_at "ihelp help"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ihelp -n '__irods_at "ihelp help"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ihelp -n '__irods_at "ihelp help"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ihelp -n '__irods_at "ihelp help"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ihelp -n '__irods_at "ihelp help"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ihelp -n '__irods_at "ihelp help"' -l quiet -d 'no notices on stderr'
complete -c ihelp -n '__irods_at "ihelp help"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ihelp -n '__irods_at "ihelp help"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ihelp -n '__irods_at "ihelp help"' -s h -l help -d 'show this help'
complete -c ihelp -n '__irods_at "ihelp help"' -s a -d 'show the help of every command'
complete -c ihelp -n '__irods_at "ihelp help"' -a '(__irods_names)'

# imiscsvrinfo
complete -c imiscsvrinfo -f
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -s h -l help -d 'show this help'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l quiet -d 'no notices on stderr'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -s h -l help -d 'show this help'

# sandbox
complete -c irods -n '__irods_at "sandbox"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "sandbox"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "sandbox"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "sandbox"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "sandbox"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "sandbox"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "sandbox"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "sandbox"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "sandbox"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "sandbox"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "sandbox"' -l port -d 'TCP port; by default a free one' -x
complete -c irods -n '__irods_at "sandbox"' -l host -d 'address to listen on; by default 127.0.0.1, this machine only' -x
complete -c irods -n '__irods_at "sandbox"' -l dir -d 'keep the catalog and the data here' -r -F
complete -c irods -n '__irods_at "sandbox"' -l admin -d 'the administrator; rods:rods by default' -x
complete -c irods -n '__irods_at "sandbox"' -l zone -d 'the zone\'s name; tempZone by default' -x
complete -c irods -n '__irods_at "sandbox"' -l api-version -d 'answer as this release of the HTTP API; 0.7.0 by default' -x -a '0.3.0 0.4.0 0.5.0 0.6.0 0.7.0'
complete -c irods -n '__irods_at "sandbox"' -l max-request-body -d 'longest body of a request' -x
complete -c irods -n '__irods_at "sandbox"' -l rows-per-query -d 'most rows of one catalog query' -x
complete -c irods -n '__irods_at "sandbox"' -l streams-per-handle -d 'most streams of one parallel write' -x
complete -c irods -n '__irods_at "sandbox"' -l streams-total -d 'most streams of all parallel writes' -x
complete -c irods -n '__irods_at "sandbox"' -l token-lifetime -d 'how long a sign-in is good' -x
complete -c irods -n '__irods_at "sandbox"' -l request-timeout -d 'most that one request may take' -x
complete -c irods -n '__irods_at "sandbox"' -l read-buffer -d 'longest read that is answered in one piece' -x
complete -c irods -n '__irods_at "sandbox"' -l seed -d 'make every random choice repeatable' -x
complete -c irods -n '__irods_at "sandbox"' -l seed-file -d 'JSON file that says what the zone holds at the start' -r -F
complete -c irods -n '__irods_at "sandbox"' -l control -d 'let requests to /control/faults say what is to go wrong'
