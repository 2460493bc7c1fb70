# fish completion for irods and the iCommands. Generated; do not edit.
# Source it from ~/.config/fish/config.fish. In a folder of completions fish would look for a file
# of each command and find this one for irods only.

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
    command -q irods; or return
    set -l typed (commandline -ct)
    set -l plain (string unescape -- $typed 2>/dev/null)
    test -n "$typed" -a -z "$plain"; and set plain (string trim -l -c '\'"' -- $typed)
    command irods __complete --shell $fish_pid -- (commandline -opc) "$plain" 2>/dev/null
end

function __irods_names
    irods ihelp --tsv --fields name,summary 2>/dev/null | tail -n +2
end

complete -c irods -f
complete -c irods -n __irods_first -a icd -d 'change the current collection'
complete -c irods -n __irods_first -a ienv -d 'show the settings in use'
complete -c irods -n __irods_first -a iexit -d 'end the session'
complete -c irods -n __irods_first -a iinit -d 'sign in'
complete -c irods -n __irods_first -a ipasswd -d 'change your password'
complete -c irods -n __irods_first -a ipwd -d 'print the current collection'
complete -c irods -n __irods_first -a ichksum -d 'calculate, store and verify checksums'
complete -c irods -n __irods_first -a icp -d 'copy data objects and collections inside iRODS'
complete -c irods -n __irods_first -a ils -d 'list collections and data objects'
complete -c irods -n __irods_first -a imcoll -d 'mount a collection'
complete -c irods -n __irods_first -a imkdir -d 'make collections'
complete -c irods -n __irods_first -a imv -d 'move and rename data objects and collections'
complete -c irods -n __irods_first -a irm -d 'remove data objects and collections'
complete -c irods -n __irods_first -a irmdir -d 'remove empty collections'
complete -c irods -n __irods_first -a irmtrash -d 'remove for good what is in the trash'
complete -c irods -n __irods_first -a itouch -d 'set modification times, make empty data objects'
complete -c irods -n __irods_first -a itree -d 'draw a collection as a tree'
complete -c irods -n __irods_first -a ibun -d 'pack a collection into an archive, or unpack one'
complete -c irods -n __irods_first -a iget -d 'bring data objects and collections'
complete -c irods -n __irods_first -a iput -d 'store files and folders'
complete -c irods -n __irods_first -a irsync -d 'make a folder or collection like another'
complete -c irods -n __irods_first -a istream -d 'move bytes between data objects and pipes'
complete -c irods -n __irods_first -a ichmod -d 'change permissions and inheritance'
complete -c irods -n __irods_first -a imeta -d 'show and change metadata'
complete -c irods -n __irods_first -a iticket -d 'make, show and delete tickets'
complete -c irods -n __irods_first -a iquery -d 'query the catalog in GenQuery2'
complete -c irods -n __irods_first -a iquest -d 'query the catalog in GenQuery1'
complete -c irods -n __irods_first -a ifsck -d 'compare local files with the catalog'
complete -c irods -n __irods_first -a ilsresc -d 'list resources'
complete -c irods -n __irods_first -a iphymv -d 'move replicas to another resource'
complete -c irods -n __irods_first -a ireg -d 'register files that a server has already'
complete -c irods -n __irods_first -a irepl -d 'make replicas on another resource'
complete -c irods -n __irods_first -a iscan -d 'look for unregistered or missing files'
complete -c irods -n __irods_first -a isysmeta -d 'show and change the catalog’s own data of a data object'
complete -c irods -n __irods_first -a itrim -d 'take replicas away'
complete -c irods -n __irods_first -a iunreg -d 'take data objects or replicas out of the catalog'
complete -c irods -n __irods_first -a iqdel -d 'remove delayed rules'
complete -c irods -n __irods_first -a iqmod -d 'change a delayed rule'
complete -c irods -n __irods_first -a iqstat -d 'show delayed rules'
complete -c irods -n __irods_first -a irule -d 'run rule text on the server'
complete -c irods -n __irods_first -a iadmin -d 'manage users, groups, resources and zones'
complete -c irods -n __irods_first -a igroupadmin -d 'manage groups as a group administrator'
complete -c irods -n __irods_first -a izonereport -d 'print the report of the zone and its servers'
complete -c irods -n __irods_first -a iclienthints -d 'show the server’s hints to clients'
complete -c irods -n __irods_first -a ierror -d 'explain a status code of iRODS'
complete -c irods -n __irods_first -a ihelp -d 'list all commands, or show the help of one'
complete -c irods -n __irods_first -a imiscsvrinfo -d 'tell what the server tells about itself'
complete -c irods -n __irods_first -a ips -d 'list connections to the servers'
complete -c irods -n __irods_first -a iquota -d 'show quotas and what is used of them'
complete -c irods -n __irods_first -a iuserinfo -d 'show what is known of a user'
complete -c irods -n __irods_first -a api -d 'send any request to the HTTP API with the session’s sign-in'
complete -c irods -n __irods_first -a auth -d 'tell about the sign-in, print or renew its token'
complete -c irods -n __irods_first -a browse -d 'walk collections on the full screen, with previews'
complete -c irods -n __irods_first -a doctor -d 'check the way to the server from end to end'
complete -c irods -n __irods_first -a icat -d 'write data objects to stdout'
complete -c irods -n __irods_first -a icheck -d 'compare files with data objects'
complete -c irods -n __irods_first -a idu -d 'tell how much collections hold'
complete -c irods -n __irods_first -a iedit -d 'edit a data object'
complete -c irods -n __irods_first -a ifind -d 'find data objects and collections'
complete -c irods -n __irods_first -a ihead -d 'write the first part of data objects'
complete -c irods -n __irods_first -a ischema -d 'describe data by ManGO metadata schemas'
complete -c irods -n __irods_first -a ishell -d 'run many commands in one session'
complete -c irods -n __irods_first -a itail -d 'write the last part of data objects'
complete -c irods -n __irods_first -a itrash -d 'show, restore and empty the trash'
complete -c irods -n __irods_first -a profile -d 'keep several zones and identities side by side'
complete -c irods -n __irods_first -a sandbox -d 'run a zone on this machine for trying and testing'
complete -c irods -n __irods_first -a share -d 'let others read or write by a ticket, with lines to send to them'
complete -c irods -n __irods_first -a transfers -d 'list, resume and remove what interrupted transfers left'
complete -c irods -n __irods_first -l help -d "list the commands"
complete -c irods -n __irods_first -l version -d "print the version"

# icd
complete -c icd -f
complete -c irods -n '__irods_at "icd cd"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "icd cd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "icd cd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "icd cd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "icd cd"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icd cd"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "icd cd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "icd cd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "icd cd"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "icd cd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "icd cd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "icd cd"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "icd cd"' -s v -d 'say which file is removed when going back'
complete -c irods -n '__irods_at "icd cd"' -a '(__irods_ask)'
complete -c icd -n '__irods_at "icd cd"' -l json -d 'print errors as JSON on stderr'
complete -c icd -n '__irods_at "icd cd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c icd -n '__irods_at "icd cd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c icd -n '__irods_at "icd cd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c icd -n '__irods_at "icd cd"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c icd -n '__irods_at "icd cd"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c icd -n '__irods_at "icd cd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c icd -n '__irods_at "icd cd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c icd -n '__irods_at "icd cd"' -s q -l quiet -d 'no notices on stderr'
complete -c icd -n '__irods_at "icd cd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c icd -n '__irods_at "icd cd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c icd -n '__irods_at "icd cd"' -s h -l help -d 'show this help'
complete -c icd -n '__irods_at "icd cd"' -s v -d 'say which file is removed when going back'
complete -c icd -n '__irods_at "icd cd"' -a '(__irods_ask)'

# ienv
complete -c ienv -f
complete -c irods -n '__irods_at "ienv env"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ienv env"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ienv env"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ienv env"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ienv env"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ienv env"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ienv env"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ienv env"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ienv env"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ienv env"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ienv env"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ienv env"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ienv env"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ienv env"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ienv env"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ienv env"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ienv env"' -l origin -d 'tell for each setting where it comes from'
complete -c ienv -n '__irods_at "ienv env"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ienv -n '__irods_at "ienv env"' -l ndjson -d 'print one JSON document a line'
complete -c ienv -n '__irods_at "ienv env"' -l csv -d 'print comma-separated values with a header line'
complete -c ienv -n '__irods_at "ienv env"' -l tsv -d 'print tab-separated values with a header line'
complete -c ienv -n '__irods_at "ienv env"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ienv -n '__irods_at "ienv env"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ienv -n '__irods_at "ienv env"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ienv -n '__irods_at "ienv env"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ienv -n '__irods_at "ienv env"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ienv -n '__irods_at "ienv env"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ienv -n '__irods_at "ienv env"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ienv -n '__irods_at "ienv env"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ienv -n '__irods_at "ienv env"' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "iexit exit"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iexit exit"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iexit exit"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iexit exit"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iexit exit"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iexit exit"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iexit exit"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iexit exit"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iexit exit"' -s v -d 'say what is removed'
complete -c irods -n '__irods_at "iexit exit"' -a 'full'
complete -c iexit -n '__irods_at "iexit exit"' -l json -d 'print errors as JSON on stderr'
complete -c iexit -n '__irods_at "iexit exit"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iexit -n '__irods_at "iexit exit"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iexit -n '__irods_at "iexit exit"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iexit -n '__irods_at "iexit exit"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iexit -n '__irods_at "iexit exit"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iexit -n '__irods_at "iexit exit"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iexit -n '__irods_at "iexit exit"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iexit -n '__irods_at "iexit exit"' -s q -l quiet -d 'no notices on stderr'
complete -c iexit -n '__irods_at "iexit exit"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iexit -n '__irods_at "iexit exit"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iexit -n '__irods_at "iexit exit"' -s h -l help -d 'show this help'
complete -c iexit -n '__irods_at "iexit exit"' -s v -d 'say what is removed'
complete -c iexit -n '__irods_at "iexit exit"' -a 'full'

# iinit
complete -c iinit -f
complete -c irods -n '__irods_at "iinit init"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iinit init"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iinit init"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iinit init"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iinit init"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iinit init"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iinit init"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iinit init"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iinit init"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iinit init"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iinit init"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iinit init"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iinit init"' -s l -d 'show the settings, as ienv does, and do not sign in'
complete -c irods -n '__irods_at "iinit init"' -l password-stdin -d 'read the password from standard input'
complete -c irods -n '__irods_at "iinit init"' -l remember -d 'keep the password too, and renew a session that has ended by it'
complete -c irods -n '__irods_at "iinit init"' -l store -d 'where to keep secrets: keychain, file or none' -x -a 'keychain file none'
complete -c irods -n '__irods_at "iinit init"' -l grant -d 'the way in: password, or at the OpenID provider device, code, client-credentials or refresh-token' -x -a 'password device code client-credentials refresh-token'
complete -c irods -n '__irods_at "iinit init"' -l issuer -d 'the OpenID provider, in place of irods_openid_issuer' -x
complete -c irods -n '__irods_at "iinit init"' -l client-id -d 'this program’s registration there, in place of irods_openid_client_id' -x
complete -c irods -n '__irods_at "iinit init"' -l scope -d 'scopes to ask for, separated by blanks' -x
complete -c irods -n '__irods_at "iinit init"' -l audience -d 'whom the token must be meant for' -x
complete -c iinit -n '__irods_at "iinit init"' -l json -d 'print errors as JSON on stderr'
complete -c iinit -n '__irods_at "iinit init"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iinit -n '__irods_at "iinit init"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iinit -n '__irods_at "iinit init"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iinit -n '__irods_at "iinit init"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iinit -n '__irods_at "iinit init"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iinit -n '__irods_at "iinit init"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iinit -n '__irods_at "iinit init"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iinit -n '__irods_at "iinit init"' -s q -l quiet -d 'no notices on stderr'
complete -c iinit -n '__irods_at "iinit init"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iinit -n '__irods_at "iinit init"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iinit -n '__irods_at "iinit init"' -s h -l help -d 'show this help'
complete -c iinit -n '__irods_at "iinit init"' -s l -d 'show the settings, as ienv does, and do not sign in'
complete -c iinit -n '__irods_at "iinit init"' -l password-stdin -d 'read the password from standard input'
complete -c iinit -n '__irods_at "iinit init"' -l remember -d 'keep the password too, and renew a session that has ended by it'
complete -c iinit -n '__irods_at "iinit init"' -l store -d 'where to keep secrets: keychain, file or none' -x -a 'keychain file none'
complete -c iinit -n '__irods_at "iinit init"' -l grant -d 'the way in: password, or at the OpenID provider device, code, client-credentials or refresh-token' -x -a 'password device code client-credentials refresh-token'
complete -c iinit -n '__irods_at "iinit init"' -l issuer -d 'the OpenID provider, in place of irods_openid_issuer' -x
complete -c iinit -n '__irods_at "iinit init"' -l client-id -d 'this program’s registration there, in place of irods_openid_client_id' -x
complete -c iinit -n '__irods_at "iinit init"' -l scope -d 'scopes to ask for, separated by blanks' -x
complete -c iinit -n '__irods_at "iinit init"' -l audience -d 'whom the token must be meant for' -x

# ipasswd
complete -c ipasswd -f
complete -c irods -n '__irods_at "ipasswd passwd"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ipasswd passwd"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ipasswd passwd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ipasswd passwd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ipasswd passwd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ipasswd passwd"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ipasswd passwd"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ipasswd passwd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ipasswd passwd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ipasswd passwd"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ipasswd passwd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ipasswd passwd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ipasswd passwd"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ipasswd passwd"' -s f -d 'do not ask for the new password twice'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l json -d 'print errors as JSON on stderr'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -s q -l quiet -d 'no notices on stderr'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -s h -l help -d 'show this help'
complete -c ipasswd -n '__irods_at "ipasswd passwd"' -s f -d 'do not ask for the new password twice'

# ipwd
complete -c ipwd -f
complete -c irods -n '__irods_at "ipwd pwd"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ipwd pwd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ipwd pwd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ipwd pwd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ipwd pwd"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ipwd pwd"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ipwd pwd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ipwd pwd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ipwd pwd"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ipwd pwd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ipwd pwd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ipwd pwd"' -s h -l help -d 'show this help'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ipwd -n '__irods_at "ipwd pwd"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ipwd -n '__irods_at "ipwd pwd"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ipwd -n '__irods_at "ipwd pwd"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ipwd -n '__irods_at "ipwd pwd"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ipwd -n '__irods_at "ipwd pwd"' -s q -l quiet -d 'no notices on stderr'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ipwd -n '__irods_at "ipwd pwd"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ipwd -n '__irods_at "ipwd pwd"' -s h -l help -d 'show this help'

# ichksum
complete -c ichksum -f
complete -c irods -n '__irods_at "ichksum chksum"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ichksum chksum"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ichksum chksum"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ichksum chksum"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ichksum chksum"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ichksum chksum"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ichksum chksum"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ichksum chksum"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ichksum chksum"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ichksum chksum"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ichksum chksum"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ichksum chksum"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ichksum chksum"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ichksum chksum"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ichksum chksum"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ichksum chksum"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ichksum chksum"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ichksum chksum"' -s f -d 'calculate anew even where one is stored'
complete -c irods -n '__irods_at "ichksum chksum"' -s a -d 'all replicas'
complete -c irods -n '__irods_at "ichksum chksum"' -s K -l verify -d 'compare sizes and checksums with the catalog'
complete -c irods -n '__irods_at "ichksum chksum"' -l no-compute -d 'with -K: compare what is stored, calculate nothing'
complete -c irods -n '__irods_at "ichksum chksum"' -s M -d 'as administrator'
complete -c irods -n '__irods_at "ichksum chksum"' -s n -d 'this replica' -x
complete -c irods -n '__irods_at "ichksum chksum"' -s R -d 'the replica on this resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ichksum chksum"' -l hex -d 'print digests in hex, as sha256sum and md5sum do'
complete -c irods -n '__irods_at "ichksum chksum"' -l silent -d 'calculate, and print nothing'
complete -c irods -n '__irods_at "ichksum chksum"' -s v -d 'print how long each took'
complete -c irods -n '__irods_at "ichksum chksum"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ichksum chksum"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ichksum chksum"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ichksum chksum"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ichksum chksum"' -a '(__irods_ask)'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l ndjson -d 'print one JSON document a line'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l csv -d 'print comma-separated values with a header line'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l tsv -d 'print tab-separated values with a header line'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ichksum -n '__irods_at "ichksum chksum"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ichksum -n '__irods_at "ichksum chksum"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ichksum -n '__irods_at "ichksum chksum"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ichksum -n '__irods_at "ichksum chksum"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ichksum -n '__irods_at "ichksum chksum"' -s q -l quiet -d 'no notices on stderr'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ichksum -n '__irods_at "ichksum chksum"' -s h -l help -d 'show this help'
complete -c ichksum -n '__irods_at "ichksum chksum"' -s f -d 'calculate anew even where one is stored'
complete -c ichksum -n '__irods_at "ichksum chksum"' -s a -d 'all replicas'
complete -c ichksum -n '__irods_at "ichksum chksum"' -s K -l verify -d 'compare sizes and checksums with the catalog'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l no-compute -d 'with -K: compare what is stored, calculate nothing'
complete -c ichksum -n '__irods_at "ichksum chksum"' -s M -d 'as administrator'
complete -c ichksum -n '__irods_at "ichksum chksum"' -s n -d 'this replica' -x
complete -c ichksum -n '__irods_at "ichksum chksum"' -s R -d 'the replica on this resource' -x -a '(__irods_ask)'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l hex -d 'print digests in hex, as sha256sum and md5sum do'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l silent -d 'calculate, and print nothing'
complete -c ichksum -n '__irods_at "ichksum chksum"' -s v -d 'print how long each took'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ichksum -n '__irods_at "ichksum chksum"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l fail-fast -d 'stop at the first failure'
complete -c ichksum -n '__irods_at "ichksum chksum"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ichksum -n '__irods_at "ichksum chksum"' -a '(__irods_ask)'

# icp
complete -c icp -f
complete -c irods -n '__irods_at "icp cp"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "icp cp"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "icp cp"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "icp cp"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "icp cp"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icp cp"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "icp cp"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "icp cp"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "icp cp"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "icp cp"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icp cp"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "icp cp"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "icp cp"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "icp cp"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "icp cp"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "icp cp"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "icp cp"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "icp cp"' -s r -l recursive -d 'copy collections with all that is in them'
complete -c irods -n '__irods_at "icp cp"' -s f -d 'overwrite data objects that are there'
complete -c irods -n '__irods_at "icp cp"' -s k -d 'have the server calculate a checksum of each copy'
complete -c irods -n '__irods_at "icp cp"' -s K -d 'as -k, and compare it with the checksum of the original'
complete -c irods -n '__irods_at "icp cp"' -s R -d 'root resource for the copies' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icp cp"' -s v -d 'a line for each data object and collection'
complete -c irods -n '__irods_at "icp cp"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "icp cp"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "icp cp"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "icp cp"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "icp cp"' -a '(__irods_ask)'
complete -c icp -n '__irods_at "icp cp"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c icp -n '__irods_at "icp cp"' -l ndjson -d 'print one JSON document a line'
complete -c icp -n '__irods_at "icp cp"' -l csv -d 'print comma-separated values with a header line'
complete -c icp -n '__irods_at "icp cp"' -l tsv -d 'print tab-separated values with a header line'
complete -c icp -n '__irods_at "icp cp"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c icp -n '__irods_at "icp cp"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c icp -n '__irods_at "icp cp"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c icp -n '__irods_at "icp cp"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c icp -n '__irods_at "icp cp"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c icp -n '__irods_at "icp cp"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c icp -n '__irods_at "icp cp"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c icp -n '__irods_at "icp cp"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c icp -n '__irods_at "icp cp"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c icp -n '__irods_at "icp cp"' -s q -l quiet -d 'no notices on stderr'
complete -c icp -n '__irods_at "icp cp"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c icp -n '__irods_at "icp cp"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c icp -n '__irods_at "icp cp"' -s h -l help -d 'show this help'
complete -c icp -n '__irods_at "icp cp"' -s r -l recursive -d 'copy collections with all that is in them'
complete -c icp -n '__irods_at "icp cp"' -s f -d 'overwrite data objects that are there'
complete -c icp -n '__irods_at "icp cp"' -s k -d 'have the server calculate a checksum of each copy'
complete -c icp -n '__irods_at "icp cp"' -s K -d 'as -k, and compare it with the checksum of the original'
complete -c icp -n '__irods_at "icp cp"' -s R -d 'root resource for the copies' -x -a '(__irods_ask)'
complete -c icp -n '__irods_at "icp cp"' -s v -d 'a line for each data object and collection'
complete -c icp -n '__irods_at "icp cp"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c icp -n '__irods_at "icp cp"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c icp -n '__irods_at "icp cp"' -l fail-fast -d 'stop at the first failure'
complete -c icp -n '__irods_at "icp cp"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c icp -n '__irods_at "icp cp"' -a '(__irods_ask)'

# ils
complete -c ils -f
complete -c irods -n '__irods_at "ils ls"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ils ls"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ils ls"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ils ls"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ils ls"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ils ls"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ils ls"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ils ls"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ils ls"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ils ls"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ils ls"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ils ls"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ils ls"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ils ls"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ils ls"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ils ls"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ils ls"' -s A -d 'show permissions and inheritance'
complete -c irods -n '__irods_at "ils ls"' -s d -d 'list collections themselves, not what is in them'
complete -c irods -n '__irods_at "ils ls"' -s l -d 'long format: owner, replica, resource, size, time, state'
complete -c irods -n '__irods_at "ils ls"' -s L -d 'very long format: checksum, type and physical path too'
complete -c irods -n '__irods_at "ils ls"' -s r -l recursive -d 'list everything below, too'
complete -c irods -n '__irods_at "ils ls"' -s H -l human-readable -d 'sizes such as 1.5G'
complete -c irods -n '__irods_at "ils ls"' -s t -d 'read with this ticket' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ils ls"' -l bundle -d 'list the data objects in bundle files'
complete -c irods -n '__irods_at "ils ls"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ils ls"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ils ls"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ils ls"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ils ls"' -a '(__irods_ask)'
complete -c ils -n '__irods_at "ils ls"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ils -n '__irods_at "ils ls"' -l ndjson -d 'print one JSON document a line'
complete -c ils -n '__irods_at "ils ls"' -l csv -d 'print comma-separated values with a header line'
complete -c ils -n '__irods_at "ils ls"' -l tsv -d 'print tab-separated values with a header line'
complete -c ils -n '__irods_at "ils ls"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ils -n '__irods_at "ils ls"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ils -n '__irods_at "ils ls"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ils -n '__irods_at "ils ls"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ils -n '__irods_at "ils ls"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ils -n '__irods_at "ils ls"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ils -n '__irods_at "ils ls"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ils -n '__irods_at "ils ls"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ils -n '__irods_at "ils ls"' -s q -l quiet -d 'no notices on stderr'
complete -c ils -n '__irods_at "ils ls"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ils -n '__irods_at "ils ls"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ils -n '__irods_at "ils ls"' -s h -l help -d 'show this help'
complete -c ils -n '__irods_at "ils ls"' -s A -d 'show permissions and inheritance'
complete -c ils -n '__irods_at "ils ls"' -s d -d 'list collections themselves, not what is in them'
complete -c ils -n '__irods_at "ils ls"' -s l -d 'long format: owner, replica, resource, size, time, state'
complete -c ils -n '__irods_at "ils ls"' -s L -d 'very long format: checksum, type and physical path too'
complete -c ils -n '__irods_at "ils ls"' -s r -l recursive -d 'list everything below, too'
complete -c ils -n '__irods_at "ils ls"' -s H -l human-readable -d 'sizes such as 1.5G'
complete -c ils -n '__irods_at "ils ls"' -s t -d 'read with this ticket' -x -a '(__irods_ask)'
complete -c ils -n '__irods_at "ils ls"' -l bundle -d 'list the data objects in bundle files'
complete -c ils -n '__irods_at "ils ls"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ils -n '__irods_at "ils ls"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ils -n '__irods_at "ils ls"' -l fail-fast -d 'stop at the first failure'
complete -c ils -n '__irods_at "ils ls"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ils -n '__irods_at "ils ls"' -a '(__irods_ask)'

# imcoll
complete -c imcoll -f
complete -c irods -n '__irods_at "imcoll mcoll"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imcoll mcoll"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imcoll mcoll"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imcoll mcoll"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imcoll mcoll"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imcoll mcoll"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imcoll mcoll"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imcoll mcoll"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imcoll mcoll"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imcoll mcoll"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imcoll mcoll"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imcoll mcoll"' -s h -l help -d 'show this help'
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l json -d 'print errors as JSON on stderr'
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imcoll -n '__irods_at "imcoll mcoll"' -s q -l quiet -d 'no notices on stderr'
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imcoll -n '__irods_at "imcoll mcoll"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imcoll -n '__irods_at "imcoll mcoll"' -s h -l help -d 'show this help'

# imkdir
complete -c imkdir -f
complete -c irods -n '__irods_at "imkdir mkdir"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imkdir mkdir"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imkdir mkdir"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imkdir mkdir"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imkdir mkdir"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imkdir mkdir"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imkdir mkdir"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imkdir mkdir"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imkdir mkdir"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imkdir mkdir"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imkdir mkdir"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imkdir mkdir"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imkdir mkdir"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imkdir mkdir"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imkdir mkdir"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imkdir mkdir"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imkdir mkdir"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imkdir mkdir"' -s p -l parents -d 'make missing parents too; one that is there is no error'
complete -c irods -n '__irods_at "imkdir mkdir"' -s v -d 'name each collection that was made'
complete -c irods -n '__irods_at "imkdir mkdir"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imkdir mkdir"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imkdir mkdir"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imkdir mkdir"' -a '(__irods_ask)'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l ndjson -d 'print one JSON document a line'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l csv -d 'print comma-separated values with a header line'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l tsv -d 'print tab-separated values with a header line'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -s q -l quiet -d 'no notices on stderr'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -s h -l help -d 'show this help'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -s p -l parents -d 'make missing parents too; one that is there is no error'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -s v -d 'name each collection that was made'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imkdir -n '__irods_at "imkdir mkdir"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -l fail-fast -d 'stop at the first failure'
complete -c imkdir -n '__irods_at "imkdir mkdir"' -a '(__irods_ask)'

# imv
complete -c imv -f
complete -c irods -n '__irods_at "imv mv"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imv mv"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imv mv"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imv mv"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imv mv"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imv mv"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imv mv"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imv mv"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imv mv"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imv mv"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imv mv"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imv mv"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imv mv"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imv mv"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imv mv"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imv mv"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imv mv"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imv mv"' -s v -d 'a line for each thing that was moved'
complete -c irods -n '__irods_at "imv mv"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imv mv"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imv mv"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imv mv"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imv mv"' -a '(__irods_ask)'
complete -c imv -n '__irods_at "imv mv"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imv -n '__irods_at "imv mv"' -l ndjson -d 'print one JSON document a line'
complete -c imv -n '__irods_at "imv mv"' -l csv -d 'print comma-separated values with a header line'
complete -c imv -n '__irods_at "imv mv"' -l tsv -d 'print tab-separated values with a header line'
complete -c imv -n '__irods_at "imv mv"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imv -n '__irods_at "imv mv"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imv -n '__irods_at "imv mv"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imv -n '__irods_at "imv mv"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imv -n '__irods_at "imv mv"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imv -n '__irods_at "imv mv"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imv -n '__irods_at "imv mv"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imv -n '__irods_at "imv mv"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imv -n '__irods_at "imv mv"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imv -n '__irods_at "imv mv"' -s q -l quiet -d 'no notices on stderr'
complete -c imv -n '__irods_at "imv mv"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imv -n '__irods_at "imv mv"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imv -n '__irods_at "imv mv"' -s h -l help -d 'show this help'
complete -c imv -n '__irods_at "imv mv"' -s v -d 'a line for each thing that was moved'
complete -c imv -n '__irods_at "imv mv"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imv -n '__irods_at "imv mv"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imv -n '__irods_at "imv mv"' -l fail-fast -d 'stop at the first failure'
complete -c imv -n '__irods_at "imv mv"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imv -n '__irods_at "imv mv"' -a '(__irods_ask)'

# irm
complete -c irm -f
complete -c irods -n '__irods_at "irm rm"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "irm rm"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "irm rm"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "irm rm"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "irm rm"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irm rm"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "irm rm"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "irm rm"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "irm rm"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "irm rm"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irm rm"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "irm rm"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "irm rm"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "irm rm"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "irm rm"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "irm rm"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "irm rm"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "irm rm"' -s r -l recursive -d 'remove collections with all that is in them'
complete -c irods -n '__irods_at "irm rm"' -s f -d 'remove for good, not into the trash; what is missing is no error'
complete -c irods -n '__irods_at "irm rm"' -s v -d 'name what was removed, and how long it took'
complete -c irods -n '__irods_at "irm rm"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "irm rm"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "irm rm"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "irm rm"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "irm rm"' -a '(__irods_ask)'
complete -c irm -n '__irods_at "irm rm"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irm -n '__irods_at "irm rm"' -l ndjson -d 'print one JSON document a line'
complete -c irm -n '__irods_at "irm rm"' -l csv -d 'print comma-separated values with a header line'
complete -c irm -n '__irods_at "irm rm"' -l tsv -d 'print tab-separated values with a header line'
complete -c irm -n '__irods_at "irm rm"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irm -n '__irods_at "irm rm"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irm -n '__irods_at "irm rm"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irm -n '__irods_at "irm rm"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irm -n '__irods_at "irm rm"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irm -n '__irods_at "irm rm"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irm -n '__irods_at "irm rm"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irm -n '__irods_at "irm rm"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irm -n '__irods_at "irm rm"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irm -n '__irods_at "irm rm"' -s q -l quiet -d 'no notices on stderr'
complete -c irm -n '__irods_at "irm rm"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irm -n '__irods_at "irm rm"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irm -n '__irods_at "irm rm"' -s h -l help -d 'show this help'
complete -c irm -n '__irods_at "irm rm"' -s r -l recursive -d 'remove collections with all that is in them'
complete -c irm -n '__irods_at "irm rm"' -s f -d 'remove for good, not into the trash; what is missing is no error'
complete -c irm -n '__irods_at "irm rm"' -s v -d 'name what was removed, and how long it took'
complete -c irm -n '__irods_at "irm rm"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irm -n '__irods_at "irm rm"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irm -n '__irods_at "irm rm"' -l fail-fast -d 'stop at the first failure'
complete -c irm -n '__irods_at "irm rm"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irm -n '__irods_at "irm rm"' -a '(__irods_ask)'

# irmdir
complete -c irmdir -f
complete -c irods -n '__irods_at "irmdir rmdir"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "irmdir rmdir"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "irmdir rmdir"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "irmdir rmdir"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "irmdir rmdir"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irmdir rmdir"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "irmdir rmdir"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "irmdir rmdir"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "irmdir rmdir"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "irmdir rmdir"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irmdir rmdir"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "irmdir rmdir"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "irmdir rmdir"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "irmdir rmdir"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "irmdir rmdir"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "irmdir rmdir"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "irmdir rmdir"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "irmdir rmdir"' -s f -l force -d 'remove for good, not into the trash'
complete -c irods -n '__irods_at "irmdir rmdir"' -s p -l parents -d 'then its parents too, as far up as the path was typed'
complete -c irods -n '__irods_at "irmdir rmdir"' -s U -l unregister -d 'not possible over HTTP'
complete -c irods -n '__irods_at "irmdir rmdir"' -s v -l verbose -d 'name each collection that was removed'
complete -c irods -n '__irods_at "irmdir rmdir"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "irmdir rmdir"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "irmdir rmdir"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "irmdir rmdir"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "irmdir rmdir"' -a '(__irods_ask)'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l ndjson -d 'print one JSON document a line'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l csv -d 'print comma-separated values with a header line'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l tsv -d 'print tab-separated values with a header line'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -s q -l quiet -d 'no notices on stderr'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -s h -l help -d 'show this help'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -s f -l force -d 'remove for good, not into the trash'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -s p -l parents -d 'then its parents too, as far up as the path was typed'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -s U -l unregister -d 'not possible over HTTP'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -s v -l verbose -d 'name each collection that was removed'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irmdir -n '__irods_at "irmdir rmdir"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l fail-fast -d 'stop at the first failure'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irmdir -n '__irods_at "irmdir rmdir"' -a '(__irods_ask)'

# irmtrash
complete -c irmtrash -f
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -s M -d 'as administrator, for the trash bins of others'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l orphan -d 'the trash of users that are gone; for administrators'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -s u -d 'the trash bin of this user; for administrators' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -s z -d 'the trash of this zone' -x
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l age -d 'only what was last changed longer ago' -x
complete -c irods -n '__irods_at "irmtrash rmtrash"' -s v -d 'name what was removed'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "irmtrash rmtrash"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "irmtrash rmtrash"' -a '(__irods_ask)'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l ndjson -d 'print one JSON document a line'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l csv -d 'print comma-separated values with a header line'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l tsv -d 'print tab-separated values with a header line'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -s q -l quiet -d 'no notices on stderr'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -s h -l help -d 'show this help'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -s M -d 'as administrator, for the trash bins of others'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l orphan -d 'the trash of users that are gone; for administrators'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -s u -d 'the trash bin of this user; for administrators' -x -a '(__irods_ask)'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -s z -d 'the trash of this zone' -x
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l age -d 'only what was last changed longer ago' -x
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -s v -d 'name what was removed'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -l fail-fast -d 'stop at the first failure'
complete -c irmtrash -n '__irods_at "irmtrash rmtrash"' -a '(__irods_ask)'

# itouch
complete -c itouch -f
complete -c irods -n '__irods_at "itouch touch"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "itouch touch"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "itouch touch"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "itouch touch"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "itouch touch"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itouch touch"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "itouch touch"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "itouch touch"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "itouch touch"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "itouch touch"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itouch touch"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "itouch touch"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "itouch touch"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "itouch touch"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "itouch touch"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "itouch touch"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "itouch touch"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "itouch touch"' -s c -l no-create -d 'do not make a data object where there is none'
complete -c irods -n '__irods_at "itouch touch"' -s n -l replica -d 'only this replica' -x
complete -c irods -n '__irods_at "itouch touch"' -s R -l resource -d 'only the replica on this leaf resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itouch touch"' -s r -l reference -d 'take the time of this path' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itouch touch"' -s s -l seconds-since-epoch -d 'this time, in place of now' -x
complete -c irods -n '__irods_at "itouch touch"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "itouch touch"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "itouch touch"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "itouch touch"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "itouch touch"' -a '(__irods_ask)'
complete -c itouch -n '__irods_at "itouch touch"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c itouch -n '__irods_at "itouch touch"' -l ndjson -d 'print one JSON document a line'
complete -c itouch -n '__irods_at "itouch touch"' -l csv -d 'print comma-separated values with a header line'
complete -c itouch -n '__irods_at "itouch touch"' -l tsv -d 'print tab-separated values with a header line'
complete -c itouch -n '__irods_at "itouch touch"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c itouch -n '__irods_at "itouch touch"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c itouch -n '__irods_at "itouch touch"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c itouch -n '__irods_at "itouch touch"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c itouch -n '__irods_at "itouch touch"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c itouch -n '__irods_at "itouch touch"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c itouch -n '__irods_at "itouch touch"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c itouch -n '__irods_at "itouch touch"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c itouch -n '__irods_at "itouch touch"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c itouch -n '__irods_at "itouch touch"' -s q -l quiet -d 'no notices on stderr'
complete -c itouch -n '__irods_at "itouch touch"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c itouch -n '__irods_at "itouch touch"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c itouch -n '__irods_at "itouch touch"' -s h -l help -d 'show this help'
complete -c itouch -n '__irods_at "itouch touch"' -s c -l no-create -d 'do not make a data object where there is none'
complete -c itouch -n '__irods_at "itouch touch"' -s n -l replica -d 'only this replica' -x
complete -c itouch -n '__irods_at "itouch touch"' -s R -l resource -d 'only the replica on this leaf resource' -x -a '(__irods_ask)'
complete -c itouch -n '__irods_at "itouch touch"' -s r -l reference -d 'take the time of this path' -x -a '(__irods_ask)'
complete -c itouch -n '__irods_at "itouch touch"' -s s -l seconds-since-epoch -d 'this time, in place of now' -x
complete -c itouch -n '__irods_at "itouch touch"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c itouch -n '__irods_at "itouch touch"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c itouch -n '__irods_at "itouch touch"' -l fail-fast -d 'stop at the first failure'
complete -c itouch -n '__irods_at "itouch touch"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c itouch -n '__irods_at "itouch touch"' -a '(__irods_ask)'

# itree
complete -c itree -f
complete -c irods -n '__irods_at "itree tree"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "itree tree"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "itree tree"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "itree tree"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "itree tree"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itree tree"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "itree tree"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "itree tree"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "itree tree"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itree tree"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "itree tree"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "itree tree"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "itree tree"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "itree tree"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "itree tree"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "itree tree"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "itree tree"' -s c -l collections-only -d 'leave data objects out'
complete -c irods -n '__irods_at "itree tree"' -s f -l fullpath -d 'full paths in place of names'
complete -c irods -n '__irods_at "itree tree"' -s L -l depth -d 'go so many levels deep' -x
complete -c irods -n '__irods_at "itree tree"' -s P -l pattern -d 'only data objects whose names match' -x
complete -c irods -n '__irods_at "itree tree"' -s p -l pattern-regex -d 'as -P, by a regular expression' -x
complete -c irods -n '__irods_at "itree tree"' -s I -l ignore -d 'leave out data objects whose names match' -x
complete -c irods -n '__irods_at "itree tree"' -s i -l ignore-regex -d 'as -I, by a regular expression' -x
complete -c irods -n '__irods_at "itree tree"' -s x -l regex-extended-syntax -d 'regular expressions in the extended syntax'
complete -c irods -n '__irods_at "itree tree"' -s s -l size -d 'show the size of data objects, and the sum'
complete -c irods -n '__irods_at "itree tree"' -l counts -d 'tell how many collections and data objects are in each collection'
complete -c irods -n '__irods_at "itree tree"' -s F -l classify -d 'a slash after the names of collections'
complete -c irods -n '__irods_at "itree tree"' -s H -l human-readable -d 'sizes such as 1.5G'
complete -c irods -n '__irods_at "itree tree"' -l indent -d 'blanks for each level; 2 by default, lines on a terminal' -x
complete -c irods -n '__irods_at "itree tree"' -s J -d 'print the tree as the nested JSON document of the iCommand'
complete -c irods -n '__irods_at "itree tree"' -s C -d 'collections in blue, data objects in green'
complete -c irods -n '__irods_at "itree tree"' -a '(__irods_ask)'
complete -c itree -n '__irods_at "itree tree"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c itree -n '__irods_at "itree tree"' -l ndjson -d 'print one JSON document a line'
complete -c itree -n '__irods_at "itree tree"' -l csv -d 'print comma-separated values with a header line'
complete -c itree -n '__irods_at "itree tree"' -l tsv -d 'print tab-separated values with a header line'
complete -c itree -n '__irods_at "itree tree"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c itree -n '__irods_at "itree tree"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c itree -n '__irods_at "itree tree"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c itree -n '__irods_at "itree tree"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c itree -n '__irods_at "itree tree"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c itree -n '__irods_at "itree tree"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c itree -n '__irods_at "itree tree"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c itree -n '__irods_at "itree tree"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c itree -n '__irods_at "itree tree"' -s q -l quiet -d 'no notices on stderr'
complete -c itree -n '__irods_at "itree tree"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c itree -n '__irods_at "itree tree"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c itree -n '__irods_at "itree tree"' -s h -l help -d 'show this help'
complete -c itree -n '__irods_at "itree tree"' -s c -l collections-only -d 'leave data objects out'
complete -c itree -n '__irods_at "itree tree"' -s f -l fullpath -d 'full paths in place of names'
complete -c itree -n '__irods_at "itree tree"' -s L -l depth -d 'go so many levels deep' -x
complete -c itree -n '__irods_at "itree tree"' -s P -l pattern -d 'only data objects whose names match' -x
complete -c itree -n '__irods_at "itree tree"' -s p -l pattern-regex -d 'as -P, by a regular expression' -x
complete -c itree -n '__irods_at "itree tree"' -s I -l ignore -d 'leave out data objects whose names match' -x
complete -c itree -n '__irods_at "itree tree"' -s i -l ignore-regex -d 'as -I, by a regular expression' -x
complete -c itree -n '__irods_at "itree tree"' -s x -l regex-extended-syntax -d 'regular expressions in the extended syntax'
complete -c itree -n '__irods_at "itree tree"' -s s -l size -d 'show the size of data objects, and the sum'
complete -c itree -n '__irods_at "itree tree"' -l counts -d 'tell how many collections and data objects are in each collection'
complete -c itree -n '__irods_at "itree tree"' -s F -l classify -d 'a slash after the names of collections'
complete -c itree -n '__irods_at "itree tree"' -s H -l human-readable -d 'sizes such as 1.5G'
complete -c itree -n '__irods_at "itree tree"' -l indent -d 'blanks for each level; 2 by default, lines on a terminal' -x
complete -c itree -n '__irods_at "itree tree"' -s J -d 'print the tree as the nested JSON document of the iCommand'
complete -c itree -n '__irods_at "itree tree"' -s C -d 'collections in blue, data objects in green'
complete -c itree -n '__irods_at "itree tree"' -a '(__irods_ask)'

# ibun
complete -c ibun -f
complete -c irods -n '__irods_at "ibun bun"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ibun bun"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ibun bun"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ibun bun"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ibun bun"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ibun bun"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ibun bun"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ibun bun"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ibun bun"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ibun bun"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ibun bun"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ibun bun"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ibun bun"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ibun bun"' -s c -d 'pack the collection into the archive'
complete -c irods -n '__irods_at "ibun bun"' -s x -d 'unpack the archive into the collection'
complete -c irods -n '__irods_at "ibun bun"' -s D -d 'tar, gzip or zip' -x -a 'tar gzip zip'
complete -c irods -n '__irods_at "ibun bun"' -s R -d 'root resource for what is written' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ibun bun"' -s f -d 'overwrite what is there'
complete -c irods -n '__irods_at "ibun bun"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "ibun bun"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "ibun bun"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ibun bun"' -a '(__irods_ask)'
complete -c ibun -n '__irods_at "ibun bun"' -l json -d 'print errors as JSON on stderr'
complete -c ibun -n '__irods_at "ibun bun"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ibun -n '__irods_at "ibun bun"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ibun -n '__irods_at "ibun bun"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ibun -n '__irods_at "ibun bun"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ibun -n '__irods_at "ibun bun"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ibun -n '__irods_at "ibun bun"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ibun -n '__irods_at "ibun bun"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ibun -n '__irods_at "ibun bun"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ibun -n '__irods_at "ibun bun"' -s q -l quiet -d 'no notices on stderr'
complete -c ibun -n '__irods_at "ibun bun"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ibun -n '__irods_at "ibun bun"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ibun -n '__irods_at "ibun bun"' -s h -l help -d 'show this help'
complete -c ibun -n '__irods_at "ibun bun"' -s c -d 'pack the collection into the archive'
complete -c ibun -n '__irods_at "ibun bun"' -s x -d 'unpack the archive into the collection'
complete -c ibun -n '__irods_at "ibun bun"' -s D -d 'tar, gzip or zip' -x -a 'tar gzip zip'
complete -c ibun -n '__irods_at "ibun bun"' -s R -d 'root resource for what is written' -x -a '(__irods_ask)'
complete -c ibun -n '__irods_at "ibun bun"' -s f -d 'overwrite what is there'
complete -c ibun -n '__irods_at "ibun bun"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c ibun -n '__irods_at "ibun bun"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c ibun -n '__irods_at "ibun bun"' -l fail-fast -d 'stop at the first failure'
complete -c ibun -n '__irods_at "ibun bun"' -a '(__irods_ask)'

# iget
complete -c iget -f
complete -c irods -n '__irods_at "iget get"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iget get"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iget get"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iget get"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iget get"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iget get"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iget get"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iget get"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iget get"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iget get"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iget get"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iget get"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iget get"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iget get"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iget get"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iget get"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iget get"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iget get"' -s f -l force -d 'overwrite what is there'
complete -c irods -n '__irods_at "iget get"' -s r -l recursive -d 'bring collections with all that is in them'
complete -c irods -n '__irods_at "iget get"' -s K -l verify_checksum -d 'compare checksums'
complete -c irods -n '__irods_at "iget get"' -l no-times -d 'do not keep modification times'
complete -c irods -n '__irods_at "iget get"' -l map-names -d 'store what has an impossible name under an escaped one'
complete -c irods -n '__irods_at "iget get"' -l keep-failed -d 'keep what failed the comparison, under a hidden name'
complete -c irods -n '__irods_at "iget get"' -s R -l dest_resc -d 'read from this resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iget get"' -l with-metadata -d 'with -r and a new folder: write metadata.json, and a manifest with sizes and digests, too'
complete -c irods -n '__irods_at "iget get"' -l layout -d 'with --with-metadata: plain, bagit (RFC 8493) or ro-crate (1.1); plain by default' -x -a 'plain bagit ro-crate'
complete -c irods -n '__irods_at "iget get"' -l exclude -d 'leave out what matches, in gitignore syntax, as .irodsignore files do' -x
complete -c irods -n '__irods_at "iget get"' -l include -d 'keep what matches although it is excluded' -x
complete -c irods -n '__irods_at "iget get"' -l filter-from -d 'patterns, one a line, in gitignore syntax' -r -F
complete -c irods -n '__irods_at "iget get"' -l stable-for -d 'leave alone what changed in the last so long, such as 10s' -x
complete -c irods -n '__irods_at "iget get"' -l order-by -d 'move by name (the default), size or mtime, smallest or oldest first' -x -a 'name size mtime'
complete -c irods -n '__irods_at "iget get"' -l shard -d 'move part i of n of the tree, for n machines at once' -x
complete -c irods -n '__irods_at "iget get"' -s v -l verbose -d 'print a line for each transfer'
complete -c irods -n '__irods_at "iget get"' -s V -l very_verbose -d 'as -v'
complete -c irods -n '__irods_at "iget get"' -s P -l progress-lines -d 'show progress on stderr where it is no terminal too'
complete -c irods -n '__irods_at "iget get"' -s N -l num_threads -d 'connections for one large file; more than 4 also allow as many requests at once' -x
complete -c irods -n '__irods_at "iget get"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "iget get"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "iget get"' -l resume -d 'go on where an interrupted run of the same stopped'
complete -c irods -n '__irods_at "iget get"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iget get"' -s n -l repl_num -d 'number of the replica to use' -x
complete -c irods -n '__irods_at "iget get"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "iget get"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "iget get"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "iget get"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "iget get"' -F -a '(__irods_ask)'
complete -c iget -n '__irods_at "iget get"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iget -n '__irods_at "iget get"' -l ndjson -d 'print one JSON document a line'
complete -c iget -n '__irods_at "iget get"' -l csv -d 'print comma-separated values with a header line'
complete -c iget -n '__irods_at "iget get"' -l tsv -d 'print tab-separated values with a header line'
complete -c iget -n '__irods_at "iget get"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iget -n '__irods_at "iget get"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iget -n '__irods_at "iget get"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iget -n '__irods_at "iget get"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iget -n '__irods_at "iget get"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iget -n '__irods_at "iget get"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iget -n '__irods_at "iget get"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iget -n '__irods_at "iget get"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iget -n '__irods_at "iget get"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iget -n '__irods_at "iget get"' -s q -l quiet -d 'no notices on stderr'
complete -c iget -n '__irods_at "iget get"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iget -n '__irods_at "iget get"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iget -n '__irods_at "iget get"' -s h -l help -d 'show this help'
complete -c iget -n '__irods_at "iget get"' -s f -l force -d 'overwrite what is there'
complete -c iget -n '__irods_at "iget get"' -s r -l recursive -d 'bring collections with all that is in them'
complete -c iget -n '__irods_at "iget get"' -s K -l verify_checksum -d 'compare checksums'
complete -c iget -n '__irods_at "iget get"' -l no-times -d 'do not keep modification times'
complete -c iget -n '__irods_at "iget get"' -l map-names -d 'store what has an impossible name under an escaped one'
complete -c iget -n '__irods_at "iget get"' -l keep-failed -d 'keep what failed the comparison, under a hidden name'
complete -c iget -n '__irods_at "iget get"' -s R -l dest_resc -d 'read from this resource' -x -a '(__irods_ask)'
complete -c iget -n '__irods_at "iget get"' -l with-metadata -d 'with -r and a new folder: write metadata.json, and a manifest with sizes and digests, too'
complete -c iget -n '__irods_at "iget get"' -l layout -d 'with --with-metadata: plain, bagit (RFC 8493) or ro-crate (1.1); plain by default' -x -a 'plain bagit ro-crate'
complete -c iget -n '__irods_at "iget get"' -l exclude -d 'leave out what matches, in gitignore syntax, as .irodsignore files do' -x
complete -c iget -n '__irods_at "iget get"' -l include -d 'keep what matches although it is excluded' -x
complete -c iget -n '__irods_at "iget get"' -l filter-from -d 'patterns, one a line, in gitignore syntax' -r -F
complete -c iget -n '__irods_at "iget get"' -l stable-for -d 'leave alone what changed in the last so long, such as 10s' -x
complete -c iget -n '__irods_at "iget get"' -l order-by -d 'move by name (the default), size or mtime, smallest or oldest first' -x -a 'name size mtime'
complete -c iget -n '__irods_at "iget get"' -l shard -d 'move part i of n of the tree, for n machines at once' -x
complete -c iget -n '__irods_at "iget get"' -s v -l verbose -d 'print a line for each transfer'
complete -c iget -n '__irods_at "iget get"' -s V -l very_verbose -d 'as -v'
complete -c iget -n '__irods_at "iget get"' -s P -l progress-lines -d 'show progress on stderr where it is no terminal too'
complete -c iget -n '__irods_at "iget get"' -s N -l num_threads -d 'connections for one large file; more than 4 also allow as many requests at once' -x
complete -c iget -n '__irods_at "iget get"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c iget -n '__irods_at "iget get"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c iget -n '__irods_at "iget get"' -l resume -d 'go on where an interrupted run of the same stopped'
complete -c iget -n '__irods_at "iget get"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c iget -n '__irods_at "iget get"' -s n -l repl_num -d 'number of the replica to use' -x
complete -c iget -n '__irods_at "iget get"' -l fail-fast -d 'stop at the first failure'
complete -c iget -n '__irods_at "iget get"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c iget -n '__irods_at "iget get"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c iget -n '__irods_at "iget get"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c iget -n '__irods_at "iget get"' -F -a '(__irods_ask)'

# iput
complete -c iput -f
complete -c irods -n '__irods_at "iput put"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iput put"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iput put"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iput put"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iput put"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iput put"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iput put"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iput put"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iput put"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iput put"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iput put"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iput put"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iput put"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iput put"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iput put"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iput put"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iput put"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iput put"' -s f -l force -d 'overwrite what is there'
complete -c irods -n '__irods_at "iput put"' -s a -l all -d 'bring all replicas of what is overwritten up to date'
complete -c irods -n '__irods_at "iput put"' -s r -l recursive -d 'store folders with all that is in them'
complete -c irods -n '__irods_at "iput put"' -s k -l checksum -d 'have every checksum calculated, compared and stored, of small objects too'
complete -c irods -n '__irods_at "iput put"' -s K -l verify_checksum -d 'as -k'
complete -c irods -n '__irods_at "iput put"' -l no-checksum -d 'confirm by size only'
complete -c irods -n '__irods_at "iput put"' -l atomic -d 'write beside what is there and swap at the end'
complete -c irods -n '__irods_at "iput put"' -l keep-failed -d 'leave an object that failed, marked by metadata'
complete -c irods -n '__irods_at "iput put"' -s R -l dest_resc -d 'store on this resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iput put"' -l links -d 'symbolic links: follow (the default), skip or refuse' -x -a 'follow skip refuse'
complete -c irods -n '__irods_at "iput put"' -l ignore-symlinks -d 'as --links skip'
complete -c irods -n '__irods_at "iput put"' -s D -l data_type -d 'data type, such as tar' -x
complete -c irods -n '__irods_at "iput put"' -l metadata -d 'attach attribute;value;units;… to each object' -x
complete -c irods -n '__irods_at "iput put"' -l acl -d 'give permissions: "read bob;write carol"' -x
complete -c irods -n '__irods_at "iput put"' -l exclude -d 'leave out what matches, in gitignore syntax, as .irodsignore files do' -x
complete -c irods -n '__irods_at "iput put"' -l include -d 'keep what matches although it is excluded' -x
complete -c irods -n '__irods_at "iput put"' -l filter-from -d 'patterns, one a line, in gitignore syntax' -r -F
complete -c irods -n '__irods_at "iput put"' -l stable-for -d 'leave alone what changed in the last so long, such as 10s' -x
complete -c irods -n '__irods_at "iput put"' -l order-by -d 'move by name (the default), size or mtime, smallest or oldest first' -x -a 'name size mtime'
complete -c irods -n '__irods_at "iput put"' -l shard -d 'move part i of n of the tree, for n machines at once' -x
complete -c irods -n '__irods_at "iput put"' -s v -l verbose -d 'print a line for each transfer'
complete -c irods -n '__irods_at "iput put"' -s V -l very_verbose -d 'as -v'
complete -c irods -n '__irods_at "iput put"' -s P -l progress-lines -d 'show progress on stderr where it is no terminal too'
complete -c irods -n '__irods_at "iput put"' -s N -l num_threads -d 'connections for one large file; more than 4 also allow as many requests at once' -x
complete -c irods -n '__irods_at "iput put"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "iput put"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "iput put"' -l resume -d 'go on where an interrupted run of the same stopped'
complete -c irods -n '__irods_at "iput put"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iput put"' -s n -l repl_num -d 'number of the replica to use' -x
complete -c irods -n '__irods_at "iput put"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "iput put"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "iput put"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "iput put"' -F -a '(__irods_ask)'
complete -c iput -n '__irods_at "iput put"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iput -n '__irods_at "iput put"' -l ndjson -d 'print one JSON document a line'
complete -c iput -n '__irods_at "iput put"' -l csv -d 'print comma-separated values with a header line'
complete -c iput -n '__irods_at "iput put"' -l tsv -d 'print tab-separated values with a header line'
complete -c iput -n '__irods_at "iput put"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iput -n '__irods_at "iput put"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iput -n '__irods_at "iput put"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iput -n '__irods_at "iput put"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iput -n '__irods_at "iput put"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iput -n '__irods_at "iput put"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iput -n '__irods_at "iput put"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iput -n '__irods_at "iput put"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iput -n '__irods_at "iput put"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iput -n '__irods_at "iput put"' -s q -l quiet -d 'no notices on stderr'
complete -c iput -n '__irods_at "iput put"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iput -n '__irods_at "iput put"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iput -n '__irods_at "iput put"' -s h -l help -d 'show this help'
complete -c iput -n '__irods_at "iput put"' -s f -l force -d 'overwrite what is there'
complete -c iput -n '__irods_at "iput put"' -s a -l all -d 'bring all replicas of what is overwritten up to date'
complete -c iput -n '__irods_at "iput put"' -s r -l recursive -d 'store folders with all that is in them'
complete -c iput -n '__irods_at "iput put"' -s k -l checksum -d 'have every checksum calculated, compared and stored, of small objects too'
complete -c iput -n '__irods_at "iput put"' -s K -l verify_checksum -d 'as -k'
complete -c iput -n '__irods_at "iput put"' -l no-checksum -d 'confirm by size only'
complete -c iput -n '__irods_at "iput put"' -l atomic -d 'write beside what is there and swap at the end'
complete -c iput -n '__irods_at "iput put"' -l keep-failed -d 'leave an object that failed, marked by metadata'
complete -c iput -n '__irods_at "iput put"' -s R -l dest_resc -d 'store on this resource' -x -a '(__irods_ask)'
complete -c iput -n '__irods_at "iput put"' -l links -d 'symbolic links: follow (the default), skip or refuse' -x -a 'follow skip refuse'
complete -c iput -n '__irods_at "iput put"' -l ignore-symlinks -d 'as --links skip'
complete -c iput -n '__irods_at "iput put"' -s D -l data_type -d 'data type, such as tar' -x
complete -c iput -n '__irods_at "iput put"' -l metadata -d 'attach attribute;value;units;… to each object' -x
complete -c iput -n '__irods_at "iput put"' -l acl -d 'give permissions: "read bob;write carol"' -x
complete -c iput -n '__irods_at "iput put"' -l exclude -d 'leave out what matches, in gitignore syntax, as .irodsignore files do' -x
complete -c iput -n '__irods_at "iput put"' -l include -d 'keep what matches although it is excluded' -x
complete -c iput -n '__irods_at "iput put"' -l filter-from -d 'patterns, one a line, in gitignore syntax' -r -F
complete -c iput -n '__irods_at "iput put"' -l stable-for -d 'leave alone what changed in the last so long, such as 10s' -x
complete -c iput -n '__irods_at "iput put"' -l order-by -d 'move by name (the default), size or mtime, smallest or oldest first' -x -a 'name size mtime'
complete -c iput -n '__irods_at "iput put"' -l shard -d 'move part i of n of the tree, for n machines at once' -x
complete -c iput -n '__irods_at "iput put"' -s v -l verbose -d 'print a line for each transfer'
complete -c iput -n '__irods_at "iput put"' -s V -l very_verbose -d 'as -v'
complete -c iput -n '__irods_at "iput put"' -s P -l progress-lines -d 'show progress on stderr where it is no terminal too'
complete -c iput -n '__irods_at "iput put"' -s N -l num_threads -d 'connections for one large file; more than 4 also allow as many requests at once' -x
complete -c iput -n '__irods_at "iput put"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c iput -n '__irods_at "iput put"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c iput -n '__irods_at "iput put"' -l resume -d 'go on where an interrupted run of the same stopped'
complete -c iput -n '__irods_at "iput put"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c iput -n '__irods_at "iput put"' -s n -l repl_num -d 'number of the replica to use' -x
complete -c iput -n '__irods_at "iput put"' -l fail-fast -d 'stop at the first failure'
complete -c iput -n '__irods_at "iput put"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c iput -n '__irods_at "iput put"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c iput -n '__irods_at "iput put"' -F -a '(__irods_ask)'

# irsync
complete -c irsync -f
complete -c irods -n '__irods_at "irsync rsync"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "irsync rsync"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "irsync rsync"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "irsync rsync"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "irsync rsync"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irsync rsync"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "irsync rsync"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "irsync rsync"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "irsync rsync"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "irsync rsync"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irsync rsync"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "irsync rsync"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "irsync rsync"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "irsync rsync"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "irsync rsync"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "irsync rsync"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "irsync rsync"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "irsync rsync"' -s r -l recursive -d 'folders and collections with all that is in them'
complete -c irods -n '__irods_at "irsync rsync"' -s K -l checksum -d 'compare by checksum, not by size and time'
complete -c irods -n '__irods_at "irsync rsync"' -s s -l size-only -d 'compare by size alone; -K then verifies what is moved'
complete -c irods -n '__irods_at "irsync rsync"' -s l -l list -d 'list what would be moved, and move nothing'
complete -c irods -n '__irods_at "irsync rsync"' -l delete -d 'remove from the target what the sources do not have'
complete -c irods -n '__irods_at "irsync rsync"' -l max-delete -d 'remove nothing where it would be more than this; 1000 by default' -x
complete -c irods -n '__irods_at "irsync rsync"' -l no-trash -d 'with --delete: remove for good, not into the trash'
complete -c irods -n '__irods_at "irsync rsync"' -l no-times -d 'do not keep modification times of what is brought'
complete -c irods -n '__irods_at "irsync rsync"' -l no-checksum -d 'confirm what is stored by size only'
complete -c irods -n '__irods_at "irsync rsync"' -s R -l resource -d 'store on this resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irsync rsync"' -l age -d 'only what changed in the last so many minutes' -x
complete -c irods -n '__irods_at "irsync rsync"' -s v -l verbose -d 'print a line for each entry'
complete -c irods -n '__irods_at "irsync rsync"' -s V -d 'as -v'
complete -c irods -n '__irods_at "irsync rsync"' -l map-names -d 'store what has an impossible name under an escaped one'
complete -c irods -n '__irods_at "irsync rsync"' -l links -d 'symbolic links: follow (the default), skip or refuse' -x -a 'follow skip refuse'
complete -c irods -n '__irods_at "irsync rsync"' -l ignore-symlinks -d 'as --links skip'
complete -c irods -n '__irods_at "irsync rsync"' -l exclude -d 'leave out what matches, in gitignore syntax, as .irodsignore files do' -x
complete -c irods -n '__irods_at "irsync rsync"' -l include -d 'keep what matches although it is excluded' -x
complete -c irods -n '__irods_at "irsync rsync"' -l filter-from -d 'patterns, one a line, in gitignore syntax' -r -F
complete -c irods -n '__irods_at "irsync rsync"' -l stable-for -d 'leave alone what changed in the last so long, such as 10s' -x
complete -c irods -n '__irods_at "irsync rsync"' -l order-by -d 'move by name (the default), size or mtime, smallest or oldest first' -x -a 'name size mtime'
complete -c irods -n '__irods_at "irsync rsync"' -l shard -d 'move part i of n of the tree, for n machines at once' -x
complete -c irods -n '__irods_at "irsync rsync"' -s N -l num_threads -d 'connections for one large file; more than 4 also allow as many requests at once' -x
complete -c irods -n '__irods_at "irsync rsync"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "irsync rsync"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "irsync rsync"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "irsync rsync"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "irsync rsync"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "irsync rsync"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "irsync rsync"' -l resume -d 'go on where an interrupted run of the same stopped'
complete -c irods -n '__irods_at "irsync rsync"' -F -a '(__irods_ask)'
complete -c irsync -n '__irods_at "irsync rsync"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irsync -n '__irods_at "irsync rsync"' -l ndjson -d 'print one JSON document a line'
complete -c irsync -n '__irods_at "irsync rsync"' -l csv -d 'print comma-separated values with a header line'
complete -c irsync -n '__irods_at "irsync rsync"' -l tsv -d 'print tab-separated values with a header line'
complete -c irsync -n '__irods_at "irsync rsync"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irsync -n '__irods_at "irsync rsync"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irsync -n '__irods_at "irsync rsync"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irsync -n '__irods_at "irsync rsync"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irsync -n '__irods_at "irsync rsync"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irsync -n '__irods_at "irsync rsync"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irsync -n '__irods_at "irsync rsync"' -s q -l quiet -d 'no notices on stderr'
complete -c irsync -n '__irods_at "irsync rsync"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irsync -n '__irods_at "irsync rsync"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irsync -n '__irods_at "irsync rsync"' -s h -l help -d 'show this help'
complete -c irsync -n '__irods_at "irsync rsync"' -s r -l recursive -d 'folders and collections with all that is in them'
complete -c irsync -n '__irods_at "irsync rsync"' -s K -l checksum -d 'compare by checksum, not by size and time'
complete -c irsync -n '__irods_at "irsync rsync"' -s s -l size-only -d 'compare by size alone; -K then verifies what is moved'
complete -c irsync -n '__irods_at "irsync rsync"' -s l -l list -d 'list what would be moved, and move nothing'
complete -c irsync -n '__irods_at "irsync rsync"' -l delete -d 'remove from the target what the sources do not have'
complete -c irsync -n '__irods_at "irsync rsync"' -l max-delete -d 'remove nothing where it would be more than this; 1000 by default' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l no-trash -d 'with --delete: remove for good, not into the trash'
complete -c irsync -n '__irods_at "irsync rsync"' -l no-times -d 'do not keep modification times of what is brought'
complete -c irsync -n '__irods_at "irsync rsync"' -l no-checksum -d 'confirm what is stored by size only'
complete -c irsync -n '__irods_at "irsync rsync"' -s R -l resource -d 'store on this resource' -x -a '(__irods_ask)'
complete -c irsync -n '__irods_at "irsync rsync"' -l age -d 'only what changed in the last so many minutes' -x
complete -c irsync -n '__irods_at "irsync rsync"' -s v -l verbose -d 'print a line for each entry'
complete -c irsync -n '__irods_at "irsync rsync"' -s V -d 'as -v'
complete -c irsync -n '__irods_at "irsync rsync"' -l map-names -d 'store what has an impossible name under an escaped one'
complete -c irsync -n '__irods_at "irsync rsync"' -l links -d 'symbolic links: follow (the default), skip or refuse' -x -a 'follow skip refuse'
complete -c irsync -n '__irods_at "irsync rsync"' -l ignore-symlinks -d 'as --links skip'
complete -c irsync -n '__irods_at "irsync rsync"' -l exclude -d 'leave out what matches, in gitignore syntax, as .irodsignore files do' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l include -d 'keep what matches although it is excluded' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l filter-from -d 'patterns, one a line, in gitignore syntax' -r -F
complete -c irsync -n '__irods_at "irsync rsync"' -l stable-for -d 'leave alone what changed in the last so long, such as 10s' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l order-by -d 'move by name (the default), size or mtime, smallest or oldest first' -x -a 'name size mtime'
complete -c irsync -n '__irods_at "irsync rsync"' -l shard -d 'move part i of n of the tree, for n machines at once' -x
complete -c irsync -n '__irods_at "irsync rsync"' -s N -l num_threads -d 'connections for one large file; more than 4 also allow as many requests at once' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irsync -n '__irods_at "irsync rsync"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irsync -n '__irods_at "irsync rsync"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irsync -n '__irods_at "irsync rsync"' -l fail-fast -d 'stop at the first failure'
complete -c irsync -n '__irods_at "irsync rsync"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irsync -n '__irods_at "irsync rsync"' -l resume -d 'go on where an interrupted run of the same stopped'
complete -c irsync -n '__irods_at "irsync rsync"' -F -a '(__irods_ask)'

# istream
complete -c istream -f
complete -c irods -n '__irods_at "istream stream"' -s h -l help -d 'show this help'
complete -c istream -n '__irods_at "istream stream"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "istream stream" ""' -a read -d 'write the bytes of a data object to stdout'
complete -c istream -n '__irods_at "istream stream" ""' -a read -d 'write the bytes of a data object to stdout'
complete -c irods -n '__irods_at "istream stream" read' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "istream stream" read' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "istream stream" read' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "istream stream" read' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "istream stream" read' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "istream stream" read' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "istream stream" read' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "istream stream" read' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "istream stream" read' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "istream stream" read' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "istream stream" read' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "istream stream" read' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "istream stream" read' -s R -l resource -d 'root resource of the replica' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "istream stream" read' -s n -l replica -d 'number of the replica' -x
complete -c irods -n '__irods_at "istream stream" read' -s o -l offset -d 'begin at this byte' -x
complete -c irods -n '__irods_at "istream stream" read' -s c -l count -d 'at most this many bytes' -x
complete -c irods -n '__irods_at "istream stream" read' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "istream stream" read' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "istream stream" read' -a '(__irods_ask)'
complete -c istream -n '__irods_at "istream stream" read' -l json -d 'print errors as JSON on stderr'
complete -c istream -n '__irods_at "istream stream" read' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c istream -n '__irods_at "istream stream" read' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c istream -n '__irods_at "istream stream" read' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c istream -n '__irods_at "istream stream" read' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c istream -n '__irods_at "istream stream" read' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c istream -n '__irods_at "istream stream" read' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c istream -n '__irods_at "istream stream" read' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c istream -n '__irods_at "istream stream" read' -s q -l quiet -d 'no notices on stderr'
complete -c istream -n '__irods_at "istream stream" read' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c istream -n '__irods_at "istream stream" read' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c istream -n '__irods_at "istream stream" read' -s h -l help -d 'show this help'
complete -c istream -n '__irods_at "istream stream" read' -s R -l resource -d 'root resource of the replica' -x -a '(__irods_ask)'
complete -c istream -n '__irods_at "istream stream" read' -s n -l replica -d 'number of the replica' -x
complete -c istream -n '__irods_at "istream stream" read' -s o -l offset -d 'begin at this byte' -x
complete -c istream -n '__irods_at "istream stream" read' -s c -l count -d 'at most this many bytes' -x
complete -c istream -n '__irods_at "istream stream" read' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c istream -n '__irods_at "istream stream" read' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c istream -n '__irods_at "istream stream" read' -a '(__irods_ask)'
complete -c irods -n '__irods_at "istream stream" ""' -a write -d 'make or change a data object from stdin'
complete -c istream -n '__irods_at "istream stream" ""' -a write -d 'make or change a data object from stdin'
complete -c irods -n '__irods_at "istream stream" write' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "istream stream" write' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "istream stream" write' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "istream stream" write' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "istream stream" write' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "istream stream" write' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "istream stream" write' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "istream stream" write' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "istream stream" write' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "istream stream" write' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "istream stream" write' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "istream stream" write' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "istream stream" write' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "istream stream" write' -s R -l resource -d 'root resource of the replica' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "istream stream" write' -s n -l replica -d 'number of the replica' -x
complete -c irods -n '__irods_at "istream stream" write' -s o -l offset -d 'begin at this byte' -x
complete -c irods -n '__irods_at "istream stream" write' -s c -l count -d 'at most this many bytes' -x
complete -c irods -n '__irods_at "istream stream" write' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "istream stream" write' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "istream stream" write' -s a -l append -d 'write at the end of what is there'
complete -c irods -n '__irods_at "istream stream" write' -l no-trunc -d 'keep what is there beyond what is written'
complete -c irods -n '__irods_at "istream stream" write' -s k -l checksum -d 'have the server calculate the checksum and store it'
complete -c irods -n '__irods_at "istream stream" write' -l no-checksum -d 'confirm by size only'
complete -c irods -n '__irods_at "istream stream" write' -a '(__irods_ask)'
complete -c istream -n '__irods_at "istream stream" write' -l json -d 'print errors as JSON on stderr'
complete -c istream -n '__irods_at "istream stream" write' -l dry-run -d 'show what would be changed, and change nothing'
complete -c istream -n '__irods_at "istream stream" write' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c istream -n '__irods_at "istream stream" write' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c istream -n '__irods_at "istream stream" write' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c istream -n '__irods_at "istream stream" write' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c istream -n '__irods_at "istream stream" write' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c istream -n '__irods_at "istream stream" write' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c istream -n '__irods_at "istream stream" write' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c istream -n '__irods_at "istream stream" write' -s q -l quiet -d 'no notices on stderr'
complete -c istream -n '__irods_at "istream stream" write' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c istream -n '__irods_at "istream stream" write' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c istream -n '__irods_at "istream stream" write' -s h -l help -d 'show this help'
complete -c istream -n '__irods_at "istream stream" write' -s R -l resource -d 'root resource of the replica' -x -a '(__irods_ask)'
complete -c istream -n '__irods_at "istream stream" write' -s n -l replica -d 'number of the replica' -x
complete -c istream -n '__irods_at "istream stream" write' -s o -l offset -d 'begin at this byte' -x
complete -c istream -n '__irods_at "istream stream" write' -s c -l count -d 'at most this many bytes' -x
complete -c istream -n '__irods_at "istream stream" write' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c istream -n '__irods_at "istream stream" write' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c istream -n '__irods_at "istream stream" write' -s a -l append -d 'write at the end of what is there'
complete -c istream -n '__irods_at "istream stream" write' -l no-trunc -d 'keep what is there beyond what is written'
complete -c istream -n '__irods_at "istream stream" write' -s k -l checksum -d 'have the server calculate the checksum and store it'
complete -c istream -n '__irods_at "istream stream" write' -l no-checksum -d 'confirm by size only'
complete -c istream -n '__irods_at "istream stream" write' -a '(__irods_ask)'

# ichmod
complete -c ichmod -f
complete -c irods -n '__irods_at "ichmod chmod"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ichmod chmod"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ichmod chmod"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ichmod chmod"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ichmod chmod"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ichmod chmod"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ichmod chmod"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ichmod chmod"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ichmod chmod"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ichmod chmod"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ichmod chmod"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ichmod chmod"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ichmod chmod"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ichmod chmod"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ichmod chmod"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ichmod chmod"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ichmod chmod"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ichmod chmod"' -s r -l recursive -d 'everything below collections too'
complete -c irods -n '__irods_at "ichmod chmod"' -s M -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "ichmod chmod"' -s v -d 'with several paths, name each'
complete -c irods -n '__irods_at "ichmod chmod"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ichmod chmod"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ichmod chmod"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ichmod chmod"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ichmod chmod"' -a '(__irods_ask)'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l ndjson -d 'print one JSON document a line'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l csv -d 'print comma-separated values with a header line'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l tsv -d 'print tab-separated values with a header line'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ichmod -n '__irods_at "ichmod chmod"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ichmod -n '__irods_at "ichmod chmod"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ichmod -n '__irods_at "ichmod chmod"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ichmod -n '__irods_at "ichmod chmod"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ichmod -n '__irods_at "ichmod chmod"' -s q -l quiet -d 'no notices on stderr'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ichmod -n '__irods_at "ichmod chmod"' -s h -l help -d 'show this help'
complete -c ichmod -n '__irods_at "ichmod chmod"' -s r -l recursive -d 'everything below collections too'
complete -c ichmod -n '__irods_at "ichmod chmod"' -s M -d 'act as administrator, beyond your own permissions'
complete -c ichmod -n '__irods_at "ichmod chmod"' -s v -d 'with several paths, name each'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ichmod -n '__irods_at "ichmod chmod"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l fail-fast -d 'stop at the first failure'
complete -c ichmod -n '__irods_at "ichmod chmod"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ichmod -n '__irods_at "ichmod chmod"' -a '(__irods_ask)'

# imeta
complete -c imeta -f
complete -c irods -n '__irods_at "imeta meta"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta"' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta"' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta"' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta"' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta"' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta"' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta"' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" ""' -a add -d 'attach metadata'
complete -c imeta -n '__irods_at "imeta meta" ""' -a add -d 'attach metadata'
complete -c irods -n '__irods_at "imeta meta" add' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" add' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" add' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" add' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" add' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" add' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" add' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" add' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" add' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" add' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" add' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" add' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" add' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" add' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" add' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" add' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" add' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" add' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" add' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" add' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" add' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" add' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" add' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" add' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" add' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" add' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" add' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" add' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" add' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" add' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" add' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" add' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" add' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" add' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" add' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" add' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" add' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" add' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" add' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" add' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" add' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" add' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" add' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" add' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" add' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" add' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" add' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" add' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" add' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" add' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a rm -d 'take metadata away'
complete -c imeta -n '__irods_at "imeta meta" ""' -a rm -d 'take metadata away'
complete -c irods -n '__irods_at "imeta meta" rm' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" rm' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" rm' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" rm' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" rm' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" rm' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" rm' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" rm' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" rm' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" rm' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" rm' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" rm' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" rm' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" rm' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" rm' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" rm' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" rm' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" rm' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" rm' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" rm' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" rm' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" rm' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" rm' -l all -d 'all metadata of each NAME; every word is one'
complete -c irods -n '__irods_at "imeta meta" rm' -l attr -d 'with --all only attributes that match: *, ? and [ ]' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" rm' -l system -d 'with --all also what begins with irods::, mg. or mgs.'
complete -c irods -n '__irods_at "imeta meta" rm' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" rm' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" rm' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" rm' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" rm' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" rm' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" rm' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" rm' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" rm' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" rm' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" rm' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" rm' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" rm' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" rm' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" rm' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" rm' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" rm' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" rm' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" rm' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" rm' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" rm' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" rm' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" rm' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" rm' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" rm' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" rm' -l all -d 'all metadata of each NAME; every word is one'
complete -c imeta -n '__irods_at "imeta meta" rm' -l attr -d 'with --all only attributes that match: *, ? and [ ]' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" rm' -l system -d 'with --all also what begins with irods::, mg. or mgs.'
complete -c imeta -n '__irods_at "imeta meta" rm' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" rm' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" rm' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a rmi -d 'take metadata away by its id'
complete -c imeta -n '__irods_at "imeta meta" ""' -a rmi -d 'take metadata away by its id'
complete -c irods -n '__irods_at "imeta meta" rmi' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" rmi' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" rmi' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" rmi' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" rmi' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" rmi' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" rmi' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" rmi' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" rmi' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" rmi' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" rmi' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" rmi' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" rmi' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" rmi' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" rmi' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" rmi' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" rmi' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" rmi' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" rmi' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" rmi' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" rmi' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" rmi' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" rmi' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" rmi' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" rmi' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" rmi' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" rmi' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" rmi' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" rmi' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" rmi' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" rmi' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" rmi' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" rmi' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" rmi' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" rmi' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" rmi' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" rmi' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" rmi' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" rmi' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" rmi' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" rmi' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a mod -d 'change metadata'
complete -c imeta -n '__irods_at "imeta meta" ""' -a mod -d 'change metadata'
complete -c irods -n '__irods_at "imeta meta" mod' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" mod' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" mod' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" mod' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" mod' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" mod' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" mod' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" mod' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" mod' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" mod' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" mod' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" mod' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" mod' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" mod' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" mod' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" mod' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" mod' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" mod' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" mod' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" mod' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" mod' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" mod' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" mod' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" mod' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" mod' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" mod' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" mod' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" mod' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" mod' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" mod' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" mod' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" mod' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" mod' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" mod' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" mod' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" mod' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" mod' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" mod' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" mod' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" mod' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" mod' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" mod' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" mod' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" mod' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" mod' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" mod' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" mod' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" mod' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" mod' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" mod' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a set -d 'give an attribute one value'
complete -c imeta -n '__irods_at "imeta meta" ""' -a set -d 'give an attribute one value'
complete -c irods -n '__irods_at "imeta meta" set' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" set' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" set' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" set' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" set' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" set' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" set' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" set' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" set' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" set' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" set' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" set' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" set' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" set' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" set' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" set' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" set' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" set' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" set' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" set' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" set' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" set' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" set' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" set' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" set' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" set' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" set' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" set' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" set' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" set' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" set' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" set' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" set' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" set' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" set' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" set' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" set' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" set' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" set' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" set' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" set' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" set' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" set' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" set' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" set' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" set' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" set' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" set' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" set' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" set' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a ls -d 'show metadata'
complete -c imeta -n '__irods_at "imeta meta" ""' -a ls -d 'show metadata'
complete -c irods -n '__irods_at "imeta meta" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imeta meta" ls' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imeta meta" ls' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" ls' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" ls' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" ls' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" ls' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" ls' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" ls' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" ls' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" ls' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" ls' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" ls' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" ls' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" ls' -s l -d 'show when the metadata was last changed'
complete -c irods -n '__irods_at "imeta meta" ls' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" ls' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" ls' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imeta -n '__irods_at "imeta meta" ls' -l ndjson -d 'print one JSON document a line'
complete -c imeta -n '__irods_at "imeta meta" ls' -l csv -d 'print comma-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" ls' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" ls' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" ls' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" ls' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" ls' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" ls' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" ls' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" ls' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" ls' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" ls' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" ls' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" ls' -s l -d 'show when the metadata was last changed'
complete -c imeta -n '__irods_at "imeta meta" ls' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" ls' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" ls' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a cp -d 'copy metadata from one thing to another'
complete -c imeta -n '__irods_at "imeta meta" ""' -a cp -d 'copy metadata from one thing to another'
complete -c irods -n '__irods_at "imeta meta" cp' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" cp' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" cp' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" cp' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" cp' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" cp' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" cp' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" cp' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" cp' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" cp' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" cp' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" cp' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" cp' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" cp' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" cp' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" cp' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" cp' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" cp' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" cp' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" cp' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" cp' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" cp' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" cp' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" cp' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" cp' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" cp' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" cp' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" cp' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" cp' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" cp' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" cp' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" cp' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" cp' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" cp' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" cp' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" cp' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" cp' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" cp' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" ""' -a qu -d 'find things by their metadata'
complete -c imeta -n '__irods_at "imeta meta" ""' -a qu -d 'find things by their metadata'
complete -c irods -n '__irods_at "imeta meta" qu' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imeta meta" qu' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imeta meta" qu' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" qu' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" qu' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" qu' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" qu' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" qu' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" qu' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" qu' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" qu' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" qu' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" qu' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" qu' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" qu' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" qu' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" qu' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" qu' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" qu' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" qu' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" qu' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" qu' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" qu' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" qu' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imeta -n '__irods_at "imeta meta" qu' -l ndjson -d 'print one JSON document a line'
complete -c imeta -n '__irods_at "imeta meta" qu' -l csv -d 'print comma-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" qu' -l tsv -d 'print tab-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" qu' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" qu' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" qu' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" qu' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" qu' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" qu' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" qu' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" qu' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" qu' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" qu' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" qu' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" qu' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" qu' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" qu' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" qu' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" qu' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" qu' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" qu' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" qu' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a adda -d 'attach metadata, as administrator'
complete -c imeta -n '__irods_at "imeta meta" ""' -a adda -d 'attach metadata, as administrator'
complete -c irods -n '__irods_at "imeta meta" adda' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" adda' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" adda' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" adda' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" adda' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" adda' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" adda' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" adda' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" adda' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" adda' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" adda' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" adda' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" adda' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" adda' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" adda' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" adda' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" adda' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" adda' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" adda' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" adda' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" adda' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" adda' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" adda' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" adda' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" adda' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" adda' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" adda' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" adda' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" adda' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" adda' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" adda' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" adda' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" adda' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" adda' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" adda' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" adda' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" adda' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" adda' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" adda' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" adda' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" adda' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" adda' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" adda' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" adda' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" adda' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" adda' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" adda' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" adda' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" adda' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" adda' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a addw -d 'attach metadata to data objects by pattern'
complete -c imeta -n '__irods_at "imeta meta" ""' -a addw -d 'attach metadata to data objects by pattern'
complete -c irods -n '__irods_at "imeta meta" addw' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" addw' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" addw' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" addw' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" addw' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" addw' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" addw' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" addw' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" addw' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" addw' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" addw' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" addw' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" addw' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" addw' -s d -d 'NAME is a data object; required'
complete -c irods -n '__irods_at "imeta meta" addw' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" addw' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" addw' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" addw' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" addw' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" addw' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" addw' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" addw' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" addw' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" addw' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" addw' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" addw' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" addw' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" addw' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" addw' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" addw' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" addw' -s d -d 'NAME is a data object; required'
complete -c imeta -n '__irods_at "imeta meta" addw' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" addw' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" addw' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a rmw -d 'take metadata away by pattern'
complete -c imeta -n '__irods_at "imeta meta" ""' -a rmw -d 'take metadata away by pattern'
complete -c irods -n '__irods_at "imeta meta" rmw' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" rmw' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" rmw' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" rmw' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" rmw' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" rmw' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" rmw' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" rmw' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" rmw' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" rmw' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" rmw' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" rmw' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" rmw' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" rmw' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" rmw' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" rmw' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" rmw' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" rmw' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" rmw' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" rmw' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" rmw' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" rmw' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" rmw' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" rmw' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" rmw' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" rmw' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" rmw' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" rmw' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" rmw' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" rmw' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" rmw' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" rmw' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" rmw' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" rmw' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" rmw' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" rmw' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" rmw' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" rmw' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" rmw' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" rmw' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" rmw' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a lsw -d 'show metadata by pattern'
complete -c imeta -n '__irods_at "imeta meta" ""' -a lsw -d 'show metadata by pattern'
complete -c irods -n '__irods_at "imeta meta" lsw' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imeta meta" lsw' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imeta meta" lsw' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" lsw' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" lsw' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" lsw' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" lsw' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" lsw' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" lsw' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" lsw' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" lsw' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" lsw' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" lsw' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" lsw' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" lsw' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" lsw' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" lsw' -s d -d 'NAME is a data object'
complete -c irods -n '__irods_at "imeta meta" lsw' -s C -d 'NAME is a collection'
complete -c irods -n '__irods_at "imeta meta" lsw' -s R -d 'NAME is a resource'
complete -c irods -n '__irods_at "imeta meta" lsw' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c irods -n '__irods_at "imeta meta" lsw' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c irods -n '__irods_at "imeta meta" lsw' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" lsw' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" lsw' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" lsw' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" lsw' -s l -d 'show when the metadata was last changed'
complete -c irods -n '__irods_at "imeta meta" lsw' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" lsw' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" lsw' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l ndjson -d 'print one JSON document a line'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l csv -d 'print comma-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l tsv -d 'print tab-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" lsw' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" lsw' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" lsw' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" lsw' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s d -d 'NAME is a data object'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s C -d 'NAME is a collection'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s R -d 'NAME is a resource'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s u -d 'NAME is a user or group, NAME#ZONE for one of another zone'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s r -l recursive -d 'with -d all data objects below NAME, with -C all collections'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" lsw' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" lsw' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s l -d 'show when the metadata was last changed'
complete -c imeta -n '__irods_at "imeta meta" lsw' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" lsw' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" lsw' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a apply -d 'apply operations to the metadata of many things'
complete -c imeta -n '__irods_at "imeta meta" ""' -a apply -d 'apply operations to the metadata of many things'
complete -c irods -n '__irods_at "imeta meta" apply' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imeta meta" apply' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imeta meta" apply' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" apply' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" apply' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" apply' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" apply' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" apply' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" apply' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" apply' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" apply' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" apply' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" apply' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" apply' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" apply' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" apply' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" apply' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" apply' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" apply' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" apply' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" apply' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" apply' -l results -d 'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON' -r -F
complete -c irods -n '__irods_at "imeta meta" apply' -s v -l verbose -d 'tell every item, and every AVU that is added or removed'
complete -c irods -n '__irods_at "imeta meta" apply' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" apply' -F
complete -c irods -n '__irods_at "imeta meta" apply' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" apply' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imeta -n '__irods_at "imeta meta" apply' -l ndjson -d 'print one JSON document a line'
complete -c imeta -n '__irods_at "imeta meta" apply' -l csv -d 'print comma-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" apply' -l tsv -d 'print tab-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" apply' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" apply' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" apply' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" apply' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" apply' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" apply' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" apply' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" apply' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" apply' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" apply' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" apply' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" apply' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" apply' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" apply' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" apply' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" apply' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" apply' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" apply' -l results -d 'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON' -r -F
complete -c imeta -n '__irods_at "imeta meta" apply' -s v -l verbose -d 'tell every item, and every AVU that is added or removed'
complete -c imeta -n '__irods_at "imeta meta" apply' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" apply' -F
complete -c imeta -n '__irods_at "imeta meta" apply' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a export -d 'write the metadata of many things to a file'
complete -c imeta -n '__irods_at "imeta meta" ""' -a export -d 'write the metadata of many things to a file'
complete -c irods -n '__irods_at "imeta meta" export' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" export' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" export' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" export' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" export' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" export' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" export' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" export' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" export' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" export' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" export' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" export' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" export' -l format -d 'json, ndjson, csv, tsv or mango; json by default' -x -a 'json ndjson csv tsv mango'
complete -c irods -n '__irods_at "imeta meta" export' -s r -l recursive -d 'collections with all that is below them'
complete -c irods -n '__irods_at "imeta meta" export' -s d -d 'with -r data objects only'
complete -c irods -n '__irods_at "imeta meta" export' -s C -d 'with -r collections only'
complete -c irods -n '__irods_at "imeta meta" export' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" export' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" export' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" export' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" export' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" export' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" export' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" export' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" export' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" export' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" export' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" export' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" export' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" export' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" export' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" export' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" export' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" export' -l format -d 'json, ndjson, csv, tsv or mango; json by default' -x -a 'json ndjson csv tsv mango'
complete -c imeta -n '__irods_at "imeta meta" export' -s r -l recursive -d 'collections with all that is below them'
complete -c imeta -n '__irods_at "imeta meta" export' -s d -d 'with -r data objects only'
complete -c imeta -n '__irods_at "imeta meta" export' -s C -d 'with -r collections only'
complete -c imeta -n '__irods_at "imeta meta" export' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" export' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" export' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" export' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" export' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a import -d 'give many things the metadata of a file'
complete -c imeta -n '__irods_at "imeta meta" ""' -a import -d 'give many things the metadata of a file'
complete -c irods -n '__irods_at "imeta meta" import' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imeta meta" import' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imeta meta" import' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" import' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" import' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" import' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" import' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" import' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" import' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" import' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" import' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" import' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" import' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" import' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" import' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" import' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" import' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" import' -l merge -d 'add what an item lacks and take nothing away; the default'
complete -c irods -n '__irods_at "imeta meta" import' -l replace -d 'take away what the file does not say of an item'
complete -c irods -n '__irods_at "imeta meta" import' -l only -d 'replace this attribute and leave all others alone, also those in the file; may be repeated, * stands for any characters' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" import' -l system -d 'with --replace also take away what begins with irods:: or mg.'
complete -c irods -n '__irods_at "imeta meta" import' -l to -d 'the item that a file without paths is about' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" import' -l results -d 'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON' -r -F
complete -c irods -n '__irods_at "imeta meta" import' -s v -l verbose -d 'tell every item, and every AVU that is added or removed'
complete -c irods -n '__irods_at "imeta meta" import' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" import' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" import' -F
complete -c imeta -n '__irods_at "imeta meta" import' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imeta -n '__irods_at "imeta meta" import' -l ndjson -d 'print one JSON document a line'
complete -c imeta -n '__irods_at "imeta meta" import' -l csv -d 'print comma-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" import' -l tsv -d 'print tab-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" import' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" import' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" import' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" import' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" import' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" import' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" import' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" import' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" import' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" import' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" import' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" import' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" import' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" import' -l merge -d 'add what an item lacks and take nothing away; the default'
complete -c imeta -n '__irods_at "imeta meta" import' -l replace -d 'take away what the file does not say of an item'
complete -c imeta -n '__irods_at "imeta meta" import' -l only -d 'replace this attribute and leave all others alone, also those in the file; may be repeated, * stands for any characters' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" import' -l system -d 'with --replace also take away what begins with irods:: or mg.'
complete -c imeta -n '__irods_at "imeta meta" import' -l to -d 'the item that a file without paths is about' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" import' -l results -d 'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON' -r -F
complete -c imeta -n '__irods_at "imeta meta" import' -s v -l verbose -d 'tell every item, and every AVU that is added or removed'
complete -c imeta -n '__irods_at "imeta meta" import' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" import' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" import' -F
complete -c irods -n '__irods_at "imeta meta" ""' -a add-job -d 'record the batch job that made things'
complete -c imeta -n '__irods_at "imeta meta" ""' -a add-job -d 'record the batch job that made things'
complete -c irods -n '__irods_at "imeta meta" add-job' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imeta meta" add-job' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imeta meta" add-job' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" add-job' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" add-job' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" add-job' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" add-job' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" add-job' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" add-job' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" add-job' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" add-job' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" add-job' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" add-job' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" add-job' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" add-job' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" add-job' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" add-job' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" add-job' -s r -l recurse -d 'collections too, with all that is below them'
complete -c irods -n '__irods_at "imeta meta" add-job' -l prefix -d 'what attributes begin with, such as job.' -x
complete -c irods -n '__irods_at "imeta meta" add-job' -l include -d 'variables whose names match too, such as SLURM_*; may be repeated' -x
complete -c irods -n '__irods_at "imeta meta" add-job' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "imeta meta" add-job' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "imeta meta" add-job' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" add-job' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "imeta meta" add-job' -l results -d 'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON' -r -F
complete -c irods -n '__irods_at "imeta meta" add-job' -s v -l verbose -d 'tell every item, and every AVU that is added or removed'
complete -c irods -n '__irods_at "imeta meta" add-job' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" add-job' -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l ndjson -d 'print one JSON document a line'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l csv -d 'print comma-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l tsv -d 'print tab-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" add-job' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" add-job' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" add-job' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" add-job' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" add-job' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" add-job' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" add-job' -s r -l recurse -d 'collections too, with all that is below them'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l prefix -d 'what attributes begin with, such as job.' -x
complete -c imeta -n '__irods_at "imeta meta" add-job' -l include -d 'variables whose names match too, such as SLURM_*; may be repeated' -x
complete -c imeta -n '__irods_at "imeta meta" add-job' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c imeta -n '__irods_at "imeta meta" add-job' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c imeta -n '__irods_at "imeta meta" add-job' -l results -d 'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON' -r -F
complete -c imeta -n '__irods_at "imeta meta" add-job' -s v -l verbose -d 'tell every item, and every AVU that is added or removed'
complete -c imeta -n '__irods_at "imeta meta" add-job' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" add-job' -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" ""' -a from-table -d 'give many things the metadata of a table'
complete -c imeta -n '__irods_at "imeta meta" ""' -a from-table -d 'give many things the metadata of a table'
complete -c irods -n '__irods_at "imeta meta" from-table' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "imeta meta" from-table' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "imeta meta" from-table' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" from-table' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "imeta meta" from-table' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" from-table' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "imeta meta" from-table' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" from-table' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" from-table' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" from-table' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" from-table' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" from-table' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" from-table' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" from-table' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" from-table' -l add -d 'add what an item lacks; with a schema, a field that can have one value gets that of the row; the default'
complete -c irods -n '__irods_at "imeta meta" from-table' -l set -d 'give each attribute that a row has values for these values only'
complete -c irods -n '__irods_at "imeta meta" from-table' -l path-column -d 'column of the paths; path by default' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l path-pattern -d 'paths made of columns, such as {sample|lower}/{run}.fastq' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l by-name -d 'the column holds what the name of a data object anywhere below --base begins with'
complete -c irods -n '__irods_at "imeta meta" from-table' -l all-matches -d 'with --by-name, where several begin so, describe all of them'
complete -c irods -n '__irods_at "imeta meta" from-table' -l base -d 'where relative paths begin; the current collection by default' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" from-table' -l column -d 'only this column becomes metadata; may be repeated' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l skip-column -d 'all but this one do; may be repeated' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l separator -d 'cells hold several values with this between them' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l split-column -d 'with --separator, only cells of this column do; may be repeated' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l literal-headers -d 'take headers as attributes as they stand, without [units]'
complete -c irods -n '__irods_at "imeta meta" from-table' -l delimiter -d 'between cells of a text file' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l sheet -d 'read this sheet, not all of them; may be repeated' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l config -d 'a YAML configuration file of mango-metadata-from-tables; options given too come first' -r -F
complete -c irods -n '__irods_at "imeta meta" from-table' -l schema -d 'columns are fields of this ManGO schema, and are validated' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" from-table' -l keep-others -d 'with a schema, columns it has no field for become metadata too'
complete -c irods -n '__irods_at "imeta meta" from-table' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c irods -n '__irods_at "imeta meta" from-table' -l results -d 'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON' -r -F
complete -c irods -n '__irods_at "imeta meta" from-table' -s v -l verbose -d 'tell every item, and every AVU that is added or removed'
complete -c irods -n '__irods_at "imeta meta" from-table' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" from-table' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "imeta meta" from-table' -F
complete -c imeta -n '__irods_at "imeta meta" from-table' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l ndjson -d 'print one JSON document a line'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l csv -d 'print comma-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l tsv -d 'print tab-separated values with a header line'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l dry-run -d 'show what would be changed, and change nothing'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" from-table' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" from-table' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" from-table' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l add -d 'add what an item lacks; with a schema, a field that can have one value gets that of the row; the default'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l set -d 'give each attribute that a row has values for these values only'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l path-column -d 'column of the paths; path by default' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l path-pattern -d 'paths made of columns, such as {sample|lower}/{run}.fastq' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l by-name -d 'the column holds what the name of a data object anywhere below --base begins with'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l all-matches -d 'with --by-name, where several begin so, describe all of them'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l base -d 'where relative paths begin; the current collection by default' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l column -d 'only this column becomes metadata; may be repeated' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l skip-column -d 'all but this one do; may be repeated' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l separator -d 'cells hold several values with this between them' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l split-column -d 'with --separator, only cells of this column do; may be repeated' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l literal-headers -d 'take headers as attributes as they stand, without [units]'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l delimiter -d 'between cells of a text file' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l sheet -d 'read this sheet, not all of them; may be repeated' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l config -d 'a YAML configuration file of mango-metadata-from-tables; options given too come first' -r -F
complete -c imeta -n '__irods_at "imeta meta" from-table' -l schema -d 'columns are fields of this ManGO schema, and are validated' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l keep-others -d 'with a schema, columns it has no field for become metadata too'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c imeta -n '__irods_at "imeta meta" from-table' -l results -d 'write what became of each row to a local file: CSV or TSV by its ending, else NDJSON' -r -F
complete -c imeta -n '__irods_at "imeta meta" from-table' -s v -l verbose -d 'tell every item, and every AVU that is added or removed'
complete -c imeta -n '__irods_at "imeta meta" from-table' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" from-table' -l fail-fast -d 'stop at the first failure'
complete -c imeta -n '__irods_at "imeta meta" from-table' -F
complete -c irods -n '__irods_at "imeta meta" ""' -a help -d 'explain a subcommand'
complete -c imeta -n '__irods_at "imeta meta" ""' -a help -d 'explain a subcommand'
complete -c irods -n '__irods_at "imeta meta" help' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" help' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" help' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" help' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" help' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" help' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" help' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" help' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" help' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" help' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" help' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" help' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" help' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" help' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "imeta meta" help' -a 'add rm rmi mod set ls cp qu adda addw rmw lsw apply export import add-job from-table'
complete -c imeta -n '__irods_at "imeta meta" help' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" help' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" help' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" help' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" help' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" help' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" help' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" help' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" help' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" help' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" help' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" help' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" help' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" help' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" help' -a 'add rm rmi mod set ls cp qu adda addw rmw lsw apply export import add-job from-table'
complete -c irods -n '__irods_at "imeta meta" ""' -a quit -d 'do nothing'
complete -c imeta -n '__irods_at "imeta meta" ""' -a quit -d 'do nothing'
complete -c irods -n '__irods_at "imeta meta" quit' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "imeta meta" quit' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "imeta meta" quit' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "imeta meta" quit' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "imeta meta" quit' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imeta meta" quit' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imeta meta" quit' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imeta meta" quit' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imeta meta" quit' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imeta meta" quit' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imeta meta" quit' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imeta meta" quit' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "imeta meta" quit' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "imeta meta" quit' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'
complete -c imeta -n '__irods_at "imeta meta" quit' -l json -d 'print errors as JSON on stderr'
complete -c imeta -n '__irods_at "imeta meta" quit' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imeta -n '__irods_at "imeta meta" quit' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imeta -n '__irods_at "imeta meta" quit' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imeta -n '__irods_at "imeta meta" quit' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imeta -n '__irods_at "imeta meta" quit' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imeta -n '__irods_at "imeta meta" quit' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imeta -n '__irods_at "imeta meta" quit' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imeta -n '__irods_at "imeta meta" quit' -s q -l quiet -d 'no notices on stderr'
complete -c imeta -n '__irods_at "imeta meta" quit' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imeta -n '__irods_at "imeta meta" quit' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imeta -n '__irods_at "imeta meta" quit' -s h -l help -d 'show this help'
complete -c imeta -n '__irods_at "imeta meta" quit' -s z -l zone_name -d 'ask the catalog of this zone' -x
complete -c imeta -n '__irods_at "imeta meta" quit' -s M -l admin_mode -d 'act as administrator, beyond your own permissions'

# iticket
complete -c iticket -f
complete -c irods -n '__irods_at "iticket ticket"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iticket ticket"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iticket ticket"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iticket ticket"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iticket ticket"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iticket ticket"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iticket ticket"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iticket ticket"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iticket ticket"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iticket ticket"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iticket ticket"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iticket ticket"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iticket ticket"' -s z -d 'ask the catalog of this zone' -x
complete -c iticket -n '__irods_at "iticket ticket"' -l json -d 'print errors as JSON on stderr'
complete -c iticket -n '__irods_at "iticket ticket"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iticket -n '__irods_at "iticket ticket"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iticket -n '__irods_at "iticket ticket"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iticket -n '__irods_at "iticket ticket"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iticket -n '__irods_at "iticket ticket"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iticket -n '__irods_at "iticket ticket"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iticket -n '__irods_at "iticket ticket"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iticket -n '__irods_at "iticket ticket"' -s q -l quiet -d 'no notices on stderr'
complete -c iticket -n '__irods_at "iticket ticket"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iticket -n '__irods_at "iticket ticket"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iticket -n '__irods_at "iticket ticket"' -s h -l help -d 'show this help'
complete -c iticket -n '__irods_at "iticket ticket"' -s z -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "iticket ticket" ""' -a create -d 'make a ticket'
complete -c iticket -n '__irods_at "iticket ticket" ""' -a create -d 'make a ticket'
complete -c irods -n '__irods_at "iticket ticket" create' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iticket ticket" create' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iticket ticket" create' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iticket ticket" create' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iticket ticket" create' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" create' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iticket ticket" create' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iticket ticket" create' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iticket ticket" create' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iticket ticket" create' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" create' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iticket ticket" create' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iticket ticket" create' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iticket ticket" create' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iticket ticket" create' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iticket ticket" create' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iticket ticket" create' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iticket ticket" create' -l uses -d 'can be used so many times' -x
complete -c irods -n '__irods_at "iticket ticket" create' -l write-file -d 'can write so many data objects, 0 for any number; 10 by default' -x
complete -c irods -n '__irods_at "iticket ticket" create' -l write-bytes -d 'can write so many bytes' -x
complete -c irods -n '__irods_at "iticket ticket" create' -l expire -d 'no longer valid at this time (UTC) or after it: 7d, 12h' -x
complete -c irods -n '__irods_at "iticket ticket" create' -l user -d 'only for this user; may be repeated' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" create' -l group -d 'only for this group; may be repeated' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" create' -l host -d 'only from this host, as the iRODS server sees it' -x
complete -c irods -n '__irods_at "iticket ticket" create' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "iticket ticket" create' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "iticket ticket" create' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "iticket ticket" create' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "iticket ticket" create' -s z -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "iticket ticket" create' -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" create' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iticket -n '__irods_at "iticket ticket" create' -l ndjson -d 'print one JSON document a line'
complete -c iticket -n '__irods_at "iticket ticket" create' -l csv -d 'print comma-separated values with a header line'
complete -c iticket -n '__irods_at "iticket ticket" create' -l tsv -d 'print tab-separated values with a header line'
complete -c iticket -n '__irods_at "iticket ticket" create' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" create' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iticket -n '__irods_at "iticket ticket" create' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" create' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iticket -n '__irods_at "iticket ticket" create' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iticket -n '__irods_at "iticket ticket" create' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iticket -n '__irods_at "iticket ticket" create' -s q -l quiet -d 'no notices on stderr'
complete -c iticket -n '__irods_at "iticket ticket" create' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iticket -n '__irods_at "iticket ticket" create' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iticket -n '__irods_at "iticket ticket" create' -s h -l help -d 'show this help'
complete -c iticket -n '__irods_at "iticket ticket" create' -l uses -d 'can be used so many times' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -l write-file -d 'can write so many data objects, 0 for any number; 10 by default' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -l write-bytes -d 'can write so many bytes' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -l expire -d 'no longer valid at this time (UTC) or after it: 7d, 12h' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -l user -d 'only for this user; may be repeated' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" create' -l group -d 'only for this group; may be repeated' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" create' -l host -d 'only from this host, as the iRODS server sees it' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c iticket -n '__irods_at "iticket ticket" create' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c iticket -n '__irods_at "iticket ticket" create' -l fail-fast -d 'stop at the first failure'
complete -c iticket -n '__irods_at "iticket ticket" create' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c iticket -n '__irods_at "iticket ticket" create' -s z -d 'ask the catalog of this zone' -x
complete -c iticket -n '__irods_at "iticket ticket" create' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" ""' -a delete -d 'delete a ticket'
complete -c iticket -n '__irods_at "iticket ticket" ""' -a delete -d 'delete a ticket'
complete -c irods -n '__irods_at "iticket ticket" delete' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iticket ticket" delete' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iticket ticket" delete' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iticket ticket" delete' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iticket ticket" delete' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iticket ticket" delete' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" delete' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iticket ticket" delete' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iticket ticket" delete' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iticket ticket" delete' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iticket ticket" delete' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iticket ticket" delete' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iticket ticket" delete' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iticket ticket" delete' -s z -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "iticket ticket" delete' -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" delete' -l json -d 'print errors as JSON on stderr'
complete -c iticket -n '__irods_at "iticket ticket" delete' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iticket -n '__irods_at "iticket ticket" delete' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iticket -n '__irods_at "iticket ticket" delete' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iticket -n '__irods_at "iticket ticket" delete' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iticket -n '__irods_at "iticket ticket" delete' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" delete' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iticket -n '__irods_at "iticket ticket" delete' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iticket -n '__irods_at "iticket ticket" delete' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iticket -n '__irods_at "iticket ticket" delete' -s q -l quiet -d 'no notices on stderr'
complete -c iticket -n '__irods_at "iticket ticket" delete' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iticket -n '__irods_at "iticket ticket" delete' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iticket -n '__irods_at "iticket ticket" delete' -s h -l help -d 'show this help'
complete -c iticket -n '__irods_at "iticket ticket" delete' -s z -d 'ask the catalog of this zone' -x
complete -c iticket -n '__irods_at "iticket ticket" delete' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" ""' -a ls -d 'list tickets'
complete -c iticket -n '__irods_at "iticket ticket" ""' -a ls -d 'list tickets'
complete -c irods -n '__irods_at "iticket ticket" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iticket ticket" ls' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iticket ticket" ls' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iticket ticket" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iticket ticket" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iticket ticket" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iticket ticket" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iticket ticket" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iticket ticket" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iticket ticket" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iticket ticket" ls' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iticket ticket" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iticket ticket" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iticket ticket" ls' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iticket ticket" ls' -s z -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "iticket ticket" ls' -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l ndjson -d 'print one JSON document a line'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l csv -d 'print comma-separated values with a header line'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iticket -n '__irods_at "iticket ticket" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iticket -n '__irods_at "iticket ticket" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iticket -n '__irods_at "iticket ticket" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iticket -n '__irods_at "iticket ticket" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iticket -n '__irods_at "iticket ticket" ls' -s q -l quiet -d 'no notices on stderr'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iticket -n '__irods_at "iticket ticket" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iticket -n '__irods_at "iticket ticket" ls' -s h -l help -d 'show this help'
complete -c iticket -n '__irods_at "iticket ticket" ls' -s z -d 'ask the catalog of this zone' -x
complete -c iticket -n '__irods_at "iticket ticket" ls' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" ""' -a ls-all -d 'list tickets, also for what is gone'
complete -c iticket -n '__irods_at "iticket ticket" ""' -a ls-all -d 'list tickets, also for what is gone'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iticket ticket" ls-all' -s z -d 'ask the catalog of this zone' -x
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l ndjson -d 'print one JSON document a line'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l csv -d 'print comma-separated values with a header line'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l tsv -d 'print tab-separated values with a header line'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -s q -l quiet -d 'no notices on stderr'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -s h -l help -d 'show this help'
complete -c iticket -n '__irods_at "iticket ticket" ls-all' -s z -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "iticket ticket" ""' -a mod -d 'change a ticket (not over HTTP)'
complete -c iticket -n '__irods_at "iticket ticket" ""' -a mod -d 'change a ticket (not over HTTP)'
complete -c irods -n '__irods_at "iticket ticket" mod' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iticket ticket" mod' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iticket ticket" mod' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iticket ticket" mod' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iticket ticket" mod' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" mod' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iticket ticket" mod' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iticket ticket" mod' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iticket ticket" mod' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iticket ticket" mod' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iticket ticket" mod' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iticket ticket" mod' -s h -l help -d 'show this help'
complete -c iticket -n '__irods_at "iticket ticket" mod' -l json -d 'print errors as JSON on stderr'
complete -c iticket -n '__irods_at "iticket ticket" mod' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iticket -n '__irods_at "iticket ticket" mod' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iticket -n '__irods_at "iticket ticket" mod' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iticket -n '__irods_at "iticket ticket" mod' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" mod' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iticket -n '__irods_at "iticket ticket" mod' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iticket -n '__irods_at "iticket ticket" mod' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iticket -n '__irods_at "iticket ticket" mod' -s q -l quiet -d 'no notices on stderr'
complete -c iticket -n '__irods_at "iticket ticket" mod' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iticket -n '__irods_at "iticket ticket" mod' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iticket -n '__irods_at "iticket ticket" mod' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iticket ticket" ""' -a help -d 'explain a subcommand'
complete -c iticket -n '__irods_at "iticket ticket" ""' -a help -d 'explain a subcommand'
complete -c irods -n '__irods_at "iticket ticket" help' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iticket ticket" help' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iticket ticket" help' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iticket ticket" help' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iticket ticket" help' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" help' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iticket ticket" help' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iticket ticket" help' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iticket ticket" help' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iticket ticket" help' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iticket ticket" help' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iticket ticket" help' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iticket ticket" help' -a 'create delete ls ls-all mod'
complete -c iticket -n '__irods_at "iticket ticket" help' -l json -d 'print errors as JSON on stderr'
complete -c iticket -n '__irods_at "iticket ticket" help' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iticket -n '__irods_at "iticket ticket" help' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iticket -n '__irods_at "iticket ticket" help' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iticket -n '__irods_at "iticket ticket" help' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" help' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iticket -n '__irods_at "iticket ticket" help' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iticket -n '__irods_at "iticket ticket" help' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iticket -n '__irods_at "iticket ticket" help' -s q -l quiet -d 'no notices on stderr'
complete -c iticket -n '__irods_at "iticket ticket" help' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iticket -n '__irods_at "iticket ticket" help' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iticket -n '__irods_at "iticket ticket" help' -s h -l help -d 'show this help'
complete -c iticket -n '__irods_at "iticket ticket" help' -a 'create delete ls ls-all mod'
complete -c irods -n '__irods_at "iticket ticket" ""' -a quit -d 'end the interactive mode'
complete -c iticket -n '__irods_at "iticket ticket" ""' -a quit -d 'end the interactive mode'
complete -c irods -n '__irods_at "iticket ticket" quit' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iticket ticket" quit' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iticket ticket" quit' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iticket ticket" quit' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iticket ticket" quit' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iticket ticket" quit' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iticket ticket" quit' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iticket ticket" quit' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iticket ticket" quit' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iticket ticket" quit' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iticket ticket" quit' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iticket ticket" quit' -s h -l help -d 'show this help'
complete -c iticket -n '__irods_at "iticket ticket" quit' -l json -d 'print errors as JSON on stderr'
complete -c iticket -n '__irods_at "iticket ticket" quit' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iticket -n '__irods_at "iticket ticket" quit' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iticket -n '__irods_at "iticket ticket" quit' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iticket -n '__irods_at "iticket ticket" quit' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iticket -n '__irods_at "iticket ticket" quit' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iticket -n '__irods_at "iticket ticket" quit' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iticket -n '__irods_at "iticket ticket" quit' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iticket -n '__irods_at "iticket ticket" quit' -s q -l quiet -d 'no notices on stderr'
complete -c iticket -n '__irods_at "iticket ticket" quit' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iticket -n '__irods_at "iticket ticket" quit' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iticket -n '__irods_at "iticket ticket" quit' -s h -l help -d 'show this help'

# iquery
complete -c iquery -f
complete -c irods -n '__irods_at "iquery query"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iquery query"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iquery query"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iquery query"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iquery query"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iquery query"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iquery query"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iquery query"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iquery query"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iquery query"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iquery query"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iquery query"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iquery query"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iquery query"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iquery query"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iquery query"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iquery query"' -s c -l columns -d 'list the columns, and what of the catalog they stand for'
complete -c irods -n '__irods_at "iquery query"' -l sql-only -d 'show the SQL that the query stands for, and do not run it'
complete -c irods -n '__irods_at "iquery query"' -l limit -d 'at most this many rows; without it as many as the query says, or 256' -x
complete -c irods -n '__irods_at "iquery query"' -s z -l zone -d 'ask the catalog of this zone' -x
complete -c iquery -n '__irods_at "iquery query"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iquery -n '__irods_at "iquery query"' -l ndjson -d 'print one JSON document a line'
complete -c iquery -n '__irods_at "iquery query"' -l csv -d 'print comma-separated values with a header line'
complete -c iquery -n '__irods_at "iquery query"' -l tsv -d 'print tab-separated values with a header line'
complete -c iquery -n '__irods_at "iquery query"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iquery -n '__irods_at "iquery query"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iquery -n '__irods_at "iquery query"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iquery -n '__irods_at "iquery query"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iquery -n '__irods_at "iquery query"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iquery -n '__irods_at "iquery query"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iquery -n '__irods_at "iquery query"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iquery -n '__irods_at "iquery query"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iquery -n '__irods_at "iquery query"' -s q -l quiet -d 'no notices on stderr'
complete -c iquery -n '__irods_at "iquery query"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iquery -n '__irods_at "iquery query"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iquery -n '__irods_at "iquery query"' -s h -l help -d 'show this help'
complete -c iquery -n '__irods_at "iquery query"' -s c -l columns -d 'list the columns, and what of the catalog they stand for'
complete -c iquery -n '__irods_at "iquery query"' -l sql-only -d 'show the SQL that the query stands for, and do not run it'
complete -c iquery -n '__irods_at "iquery query"' -l limit -d 'at most this many rows; without it as many as the query says, or 256' -x
complete -c iquery -n '__irods_at "iquery query"' -s z -l zone -d 'ask the catalog of this zone' -x

# iquest
complete -c iquest -f
complete -c irods -n '__irods_at "iquest quest"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iquest quest"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iquest quest"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iquest quest"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iquest quest"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iquest quest"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iquest quest"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iquest quest"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iquest quest"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iquest quest"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iquest quest"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iquest quest"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iquest quest"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iquest quest"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iquest quest"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iquest quest"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iquest quest"' -l sql -d 'run a stored query by its alias or SQL text, with the other words'
complete -c irods -n '__irods_at "iquest quest"' -s z -d 'ask the catalog of this zone' -x
complete -c irods -n '__irods_at "iquest quest"' -l no-page -d 'do not ask whether to go on after every 256 rows'
complete -c irods -n '__irods_at "iquest quest"' -l limit -d 'show at most this many rows' -x
complete -c irods -n '__irods_at "iquest quest"' -a 'attrs no-distinct uppercase'
complete -c iquest -n '__irods_at "iquest quest"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iquest -n '__irods_at "iquest quest"' -l ndjson -d 'print one JSON document a line'
complete -c iquest -n '__irods_at "iquest quest"' -l csv -d 'print comma-separated values with a header line'
complete -c iquest -n '__irods_at "iquest quest"' -l tsv -d 'print tab-separated values with a header line'
complete -c iquest -n '__irods_at "iquest quest"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iquest -n '__irods_at "iquest quest"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iquest -n '__irods_at "iquest quest"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iquest -n '__irods_at "iquest quest"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iquest -n '__irods_at "iquest quest"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iquest -n '__irods_at "iquest quest"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iquest -n '__irods_at "iquest quest"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iquest -n '__irods_at "iquest quest"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iquest -n '__irods_at "iquest quest"' -s q -l quiet -d 'no notices on stderr'
complete -c iquest -n '__irods_at "iquest quest"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iquest -n '__irods_at "iquest quest"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iquest -n '__irods_at "iquest quest"' -s h -l help -d 'show this help'
complete -c iquest -n '__irods_at "iquest quest"' -l sql -d 'run a stored query by its alias or SQL text, with the other words'
complete -c iquest -n '__irods_at "iquest quest"' -s z -d 'ask the catalog of this zone' -x
complete -c iquest -n '__irods_at "iquest quest"' -l no-page -d 'do not ask whether to go on after every 256 rows'
complete -c iquest -n '__irods_at "iquest quest"' -l limit -d 'show at most this many rows' -x
complete -c iquest -n '__irods_at "iquest quest"' -a 'attrs no-distinct uppercase'

# ifsck
complete -c ifsck -f
complete -c irods -n '__irods_at "ifsck fsck"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ifsck fsck"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ifsck fsck"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ifsck fsck"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ifsck fsck"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifsck fsck"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ifsck fsck"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ifsck fsck"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ifsck fsck"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifsck fsck"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ifsck fsck"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ifsck fsck"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ifsck fsck"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ifsck fsck"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ifsck fsck"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ifsck fsck"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ifsck fsck"' -s r -l recursive -d 'all that is below a folder'
complete -c irods -n '__irods_at "ifsck fsck"' -s K -d 'compare checksums, too, where the catalog has them'
complete -c irods -n '__irods_at "ifsck fsck"' -s R -d 'compare with the replicas on the leaf of this hierarchy' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifsck fsck"' -F
complete -c ifsck -n '__irods_at "ifsck fsck"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l ndjson -d 'print one JSON document a line'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l csv -d 'print comma-separated values with a header line'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l tsv -d 'print tab-separated values with a header line'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ifsck -n '__irods_at "ifsck fsck"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ifsck -n '__irods_at "ifsck fsck"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ifsck -n '__irods_at "ifsck fsck"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ifsck -n '__irods_at "ifsck fsck"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ifsck -n '__irods_at "ifsck fsck"' -s q -l quiet -d 'no notices on stderr'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ifsck -n '__irods_at "ifsck fsck"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ifsck -n '__irods_at "ifsck fsck"' -s h -l help -d 'show this help'
complete -c ifsck -n '__irods_at "ifsck fsck"' -s r -l recursive -d 'all that is below a folder'
complete -c ifsck -n '__irods_at "ifsck fsck"' -s K -d 'compare checksums, too, where the catalog has them'
complete -c ifsck -n '__irods_at "ifsck fsck"' -s R -d 'compare with the replicas on the leaf of this hierarchy' -x -a '(__irods_ask)'
complete -c ifsck -n '__irods_at "ifsck fsck"' -F

# ilsresc
complete -c ilsresc -f
complete -c irods -n '__irods_at "ilsresc lsresc"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ilsresc lsresc"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ilsresc lsresc"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ilsresc lsresc"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ilsresc lsresc"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ilsresc lsresc"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ilsresc lsresc"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ilsresc lsresc"' -s l -d 'long form, without the tree'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l tree -d 'as trees; the default'
complete -c irods -n '__irods_at "ilsresc lsresc"' -l ascii -d 'draw the trees with ASCII signs'
complete -c irods -n '__irods_at "ilsresc lsresc"' -s z -d 'resources of another zone' -x
complete -c irods -n '__irods_at "ilsresc lsresc"' -a '(__irods_ask)'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l ndjson -d 'print one JSON document a line'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l csv -d 'print comma-separated values with a header line'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l tsv -d 'print tab-separated values with a header line'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -s q -l quiet -d 'no notices on stderr'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -s h -l help -d 'show this help'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -s l -d 'long form, without the tree'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l tree -d 'as trees; the default'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -l ascii -d 'draw the trees with ASCII signs'
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -s z -d 'resources of another zone' -x
complete -c ilsresc -n '__irods_at "ilsresc lsresc"' -a '(__irods_ask)'

# iphymv
complete -c iphymv -f
complete -c irods -n '__irods_at "iphymv phymv"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iphymv phymv"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iphymv phymv"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iphymv phymv"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iphymv phymv"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iphymv phymv"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iphymv phymv"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iphymv phymv"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iphymv phymv"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iphymv phymv"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iphymv phymv"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iphymv phymv"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iphymv phymv"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iphymv phymv"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iphymv phymv"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iphymv phymv"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iphymv phymv"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iphymv phymv"' -s S -d 'move the replica at this hierarchy, leaf or root' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iphymv phymv"' -s R -d 'hierarchy, leaf or root to move it to' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iphymv phymv"' -s n -d 'move this replica' -x
complete -c irods -n '__irods_at "iphymv phymv"' -s r -l recursive -d 'all data objects below collections'
complete -c irods -n '__irods_at "iphymv phymv"' -s M -d 'as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "iphymv phymv"' -s v -d 'a line for each data object'
complete -c irods -n '__irods_at "iphymv phymv"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "iphymv phymv"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "iphymv phymv"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "iphymv phymv"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "iphymv phymv"' -a '(__irods_ask)'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l ndjson -d 'print one JSON document a line'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l csv -d 'print comma-separated values with a header line'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l tsv -d 'print tab-separated values with a header line'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iphymv -n '__irods_at "iphymv phymv"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iphymv -n '__irods_at "iphymv phymv"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iphymv -n '__irods_at "iphymv phymv"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iphymv -n '__irods_at "iphymv phymv"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iphymv -n '__irods_at "iphymv phymv"' -s q -l quiet -d 'no notices on stderr'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iphymv -n '__irods_at "iphymv phymv"' -s h -l help -d 'show this help'
complete -c iphymv -n '__irods_at "iphymv phymv"' -s S -d 'move the replica at this hierarchy, leaf or root' -x -a '(__irods_ask)'
complete -c iphymv -n '__irods_at "iphymv phymv"' -s R -d 'hierarchy, leaf or root to move it to' -x -a '(__irods_ask)'
complete -c iphymv -n '__irods_at "iphymv phymv"' -s n -d 'move this replica' -x
complete -c iphymv -n '__irods_at "iphymv phymv"' -s r -l recursive -d 'all data objects below collections'
complete -c iphymv -n '__irods_at "iphymv phymv"' -s M -d 'as administrator, beyond your own permissions'
complete -c iphymv -n '__irods_at "iphymv phymv"' -s v -d 'a line for each data object'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c iphymv -n '__irods_at "iphymv phymv"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l fail-fast -d 'stop at the first failure'
complete -c iphymv -n '__irods_at "iphymv phymv"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c iphymv -n '__irods_at "iphymv phymv"' -a '(__irods_ask)'

# ireg
complete -c ireg -f
complete -c irods -n '__irods_at "ireg reg"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ireg reg"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ireg reg"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ireg reg"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ireg reg"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ireg reg"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ireg reg"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ireg reg"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ireg reg"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ireg reg"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ireg reg"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ireg reg"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ireg reg"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ireg reg"' -s R -d 'resource whose server has the file' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ireg reg"' -l repl -d 'as a further replica of a data object that is there already'
complete -c irods -n '__irods_at "ireg reg"' -s k -d 'have the server calculate and store a checksum'
complete -c irods -n '__irods_at "ireg reg"' -s K -d 'as -k'
complete -c irods -n '__irods_at "ireg reg"' -s f -d 'even where the path is taken'
complete -c irods -n '__irods_at "ireg reg"' -s D -d 'data type; for administrators' -x
complete -c irods -n '__irods_at "ireg reg"' -a '(__irods_ask)'
complete -c ireg -n '__irods_at "ireg reg"' -l json -d 'print errors as JSON on stderr'
complete -c ireg -n '__irods_at "ireg reg"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ireg -n '__irods_at "ireg reg"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ireg -n '__irods_at "ireg reg"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ireg -n '__irods_at "ireg reg"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ireg -n '__irods_at "ireg reg"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ireg -n '__irods_at "ireg reg"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ireg -n '__irods_at "ireg reg"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ireg -n '__irods_at "ireg reg"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ireg -n '__irods_at "ireg reg"' -s q -l quiet -d 'no notices on stderr'
complete -c ireg -n '__irods_at "ireg reg"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ireg -n '__irods_at "ireg reg"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ireg -n '__irods_at "ireg reg"' -s h -l help -d 'show this help'
complete -c ireg -n '__irods_at "ireg reg"' -s R -d 'resource whose server has the file' -x -a '(__irods_ask)'
complete -c ireg -n '__irods_at "ireg reg"' -l repl -d 'as a further replica of a data object that is there already'
complete -c ireg -n '__irods_at "ireg reg"' -s k -d 'have the server calculate and store a checksum'
complete -c ireg -n '__irods_at "ireg reg"' -s K -d 'as -k'
complete -c ireg -n '__irods_at "ireg reg"' -s f -d 'even where the path is taken'
complete -c ireg -n '__irods_at "ireg reg"' -s D -d 'data type; for administrators' -x
complete -c ireg -n '__irods_at "ireg reg"' -a '(__irods_ask)'

# irepl
complete -c irepl -f
complete -c irods -n '__irods_at "irepl repl"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "irepl repl"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "irepl repl"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "irepl repl"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "irepl repl"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irepl repl"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "irepl repl"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "irepl repl"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "irepl repl"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "irepl repl"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irepl repl"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "irepl repl"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "irepl repl"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "irepl repl"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "irepl repl"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "irepl repl"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "irepl repl"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "irepl repl"' -s R -d 'root resource to replicate to; irods_default_resource by default' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irepl repl"' -s S -d 'take the replica below this root resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irepl repl"' -s n -d 'take this replica' -x
complete -c irods -n '__irods_at "irepl repl"' -s a -d 'bring all stale replicas up to date, and make no new ones'
complete -c irods -n '__irods_at "irepl repl"' -s U -d 'accepted with -a; replicas that are not good are always brought up to date'
complete -c irods -n '__irods_at "irepl repl"' -s r -l recursive -d 'all data objects below collections'
complete -c irods -n '__irods_at "irepl repl"' -s M -d 'as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "irepl repl"' -s v -d 'a line for each data object'
complete -c irods -n '__irods_at "irepl repl"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "irepl repl"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "irepl repl"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "irepl repl"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "irepl repl"' -a '(__irods_ask)'
complete -c irepl -n '__irods_at "irepl repl"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irepl -n '__irods_at "irepl repl"' -l ndjson -d 'print one JSON document a line'
complete -c irepl -n '__irods_at "irepl repl"' -l csv -d 'print comma-separated values with a header line'
complete -c irepl -n '__irods_at "irepl repl"' -l tsv -d 'print tab-separated values with a header line'
complete -c irepl -n '__irods_at "irepl repl"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irepl -n '__irods_at "irepl repl"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irepl -n '__irods_at "irepl repl"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irepl -n '__irods_at "irepl repl"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irepl -n '__irods_at "irepl repl"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irepl -n '__irods_at "irepl repl"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irepl -n '__irods_at "irepl repl"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irepl -n '__irods_at "irepl repl"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irepl -n '__irods_at "irepl repl"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irepl -n '__irods_at "irepl repl"' -s q -l quiet -d 'no notices on stderr'
complete -c irepl -n '__irods_at "irepl repl"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irepl -n '__irods_at "irepl repl"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irepl -n '__irods_at "irepl repl"' -s h -l help -d 'show this help'
complete -c irepl -n '__irods_at "irepl repl"' -s R -d 'root resource to replicate to; irods_default_resource by default' -x -a '(__irods_ask)'
complete -c irepl -n '__irods_at "irepl repl"' -s S -d 'take the replica below this root resource' -x -a '(__irods_ask)'
complete -c irepl -n '__irods_at "irepl repl"' -s n -d 'take this replica' -x
complete -c irepl -n '__irods_at "irepl repl"' -s a -d 'bring all stale replicas up to date, and make no new ones'
complete -c irepl -n '__irods_at "irepl repl"' -s U -d 'accepted with -a; replicas that are not good are always brought up to date'
complete -c irepl -n '__irods_at "irepl repl"' -s r -l recursive -d 'all data objects below collections'
complete -c irepl -n '__irods_at "irepl repl"' -s M -d 'as administrator, beyond your own permissions'
complete -c irepl -n '__irods_at "irepl repl"' -s v -d 'a line for each data object'
complete -c irepl -n '__irods_at "irepl repl"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irepl -n '__irods_at "irepl repl"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irepl -n '__irods_at "irepl repl"' -l fail-fast -d 'stop at the first failure'
complete -c irepl -n '__irods_at "irepl repl"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irepl -n '__irods_at "irepl repl"' -a '(__irods_ask)'

# iscan
complete -c iscan -f
complete -c irods -n '__irods_at "iscan scan"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iscan scan"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iscan scan"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iscan scan"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iscan scan"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iscan scan"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iscan scan"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iscan scan"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iscan scan"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iscan scan"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iscan scan"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iscan scan"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iscan scan"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iscan scan"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iscan scan"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iscan scan"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iscan scan"' -s r -l recursive -d 'all that is below a folder or collection'
complete -c irods -n '__irods_at "iscan scan"' -s d -d 'look whether the files of data objects are there'
complete -c irods -n '__irods_at "iscan scan"' -F -a '(__irods_ask)'
complete -c iscan -n '__irods_at "iscan scan"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iscan -n '__irods_at "iscan scan"' -l ndjson -d 'print one JSON document a line'
complete -c iscan -n '__irods_at "iscan scan"' -l csv -d 'print comma-separated values with a header line'
complete -c iscan -n '__irods_at "iscan scan"' -l tsv -d 'print tab-separated values with a header line'
complete -c iscan -n '__irods_at "iscan scan"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iscan -n '__irods_at "iscan scan"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iscan -n '__irods_at "iscan scan"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iscan -n '__irods_at "iscan scan"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iscan -n '__irods_at "iscan scan"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iscan -n '__irods_at "iscan scan"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iscan -n '__irods_at "iscan scan"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iscan -n '__irods_at "iscan scan"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iscan -n '__irods_at "iscan scan"' -s q -l quiet -d 'no notices on stderr'
complete -c iscan -n '__irods_at "iscan scan"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iscan -n '__irods_at "iscan scan"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iscan -n '__irods_at "iscan scan"' -s h -l help -d 'show this help'
complete -c iscan -n '__irods_at "iscan scan"' -s r -l recursive -d 'all that is below a folder or collection'
complete -c iscan -n '__irods_at "iscan scan"' -s d -d 'look whether the files of data objects are there'
complete -c iscan -n '__irods_at "iscan scan"' -F -a '(__irods_ask)'

# isysmeta
complete -c isysmeta -f
complete -c irods -n '__irods_at "isysmeta sysmeta"' -s h -l help -d 'show this help'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "isysmeta sysmeta" ""' -a ls -d 'show what the catalog keeps of a data object'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ""' -a ls -d 'show what the catalog keeps of a data object'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -s l -d 'everything, of each replica'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -s v -d 'as -l'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "isysmeta sysmeta" ls' -a '(__irods_ask)'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l ndjson -d 'print one JSON document a line'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l csv -d 'print comma-separated values with a header line'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -s q -l quiet -d 'no notices on stderr'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -s h -l help -d 'show this help'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -s l -d 'everything, of each replica'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -s v -d 'as -l'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l fail-fast -d 'stop at the first failure'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ls' -a '(__irods_ask)'
complete -c irods -n '__irods_at "isysmeta sysmeta" ""' -a mod -d 'change expiry, data type or comment'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ""' -a mod -d 'change expiry, data type or comment'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "isysmeta sysmeta" mod' -a '(__irods_ask)'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l json -d 'print errors as JSON on stderr'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l dry-run -d 'show what would be changed, and change nothing'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -s q -l quiet -d 'no notices on stderr'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -s h -l help -d 'show this help'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" mod' -a '(__irods_ask)'
complete -c irods -n '__irods_at "isysmeta sysmeta" ""' -a ldt -d 'list data types'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ""' -a ldt -d 'list data types'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "isysmeta sysmeta" ldt' -s h -l help -d 'show this help'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l json -d 'print one JSON document; errors too, on stderr'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l ndjson -d 'print one JSON document a line'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l csv -d 'print comma-separated values with a header line'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l tsv -d 'print tab-separated values with a header line'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -s q -l quiet -d 'no notices on stderr'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c isysmeta -n '__irods_at "isysmeta sysmeta" ldt' -s h -l help -d 'show this help'

# itrim
complete -c itrim -f
complete -c irods -n '__irods_at "itrim trim"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "itrim trim"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "itrim trim"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "itrim trim"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "itrim trim"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrim trim"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "itrim trim"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "itrim trim"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "itrim trim"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "itrim trim"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrim trim"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "itrim trim"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "itrim trim"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "itrim trim"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "itrim trim"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "itrim trim"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "itrim trim"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "itrim trim"' -s n -d 'only this replica' -x
complete -c irods -n '__irods_at "itrim trim"' -s S -d 'only replicas below this root resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrim trim"' -s N -d 'replicas that stay; 2 by default' -x
complete -c irods -n '__irods_at "itrim trim"' -l age -d 'only replicas that were last changed this long ago' -x
complete -c irods -n '__irods_at "itrim trim"' -l dryrun -d 'say what would go, and take nothing away'
complete -c irods -n '__irods_at "itrim trim"' -s r -l recursive -d 'all data objects below collections'
complete -c irods -n '__irods_at "itrim trim"' -s M -d 'as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "itrim trim"' -s v -d 'a line for each data object'
complete -c irods -n '__irods_at "itrim trim"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "itrim trim"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "itrim trim"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "itrim trim"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "itrim trim"' -a '(__irods_ask)'
complete -c itrim -n '__irods_at "itrim trim"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c itrim -n '__irods_at "itrim trim"' -l ndjson -d 'print one JSON document a line'
complete -c itrim -n '__irods_at "itrim trim"' -l csv -d 'print comma-separated values with a header line'
complete -c itrim -n '__irods_at "itrim trim"' -l tsv -d 'print tab-separated values with a header line'
complete -c itrim -n '__irods_at "itrim trim"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c itrim -n '__irods_at "itrim trim"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c itrim -n '__irods_at "itrim trim"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c itrim -n '__irods_at "itrim trim"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c itrim -n '__irods_at "itrim trim"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c itrim -n '__irods_at "itrim trim"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c itrim -n '__irods_at "itrim trim"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c itrim -n '__irods_at "itrim trim"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c itrim -n '__irods_at "itrim trim"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c itrim -n '__irods_at "itrim trim"' -s q -l quiet -d 'no notices on stderr'
complete -c itrim -n '__irods_at "itrim trim"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c itrim -n '__irods_at "itrim trim"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c itrim -n '__irods_at "itrim trim"' -s h -l help -d 'show this help'
complete -c itrim -n '__irods_at "itrim trim"' -s n -d 'only this replica' -x
complete -c itrim -n '__irods_at "itrim trim"' -s S -d 'only replicas below this root resource' -x -a '(__irods_ask)'
complete -c itrim -n '__irods_at "itrim trim"' -s N -d 'replicas that stay; 2 by default' -x
complete -c itrim -n '__irods_at "itrim trim"' -l age -d 'only replicas that were last changed this long ago' -x
complete -c itrim -n '__irods_at "itrim trim"' -l dryrun -d 'say what would go, and take nothing away'
complete -c itrim -n '__irods_at "itrim trim"' -s r -l recursive -d 'all data objects below collections'
complete -c itrim -n '__irods_at "itrim trim"' -s M -d 'as administrator, beyond your own permissions'
complete -c itrim -n '__irods_at "itrim trim"' -s v -d 'a line for each data object'
complete -c itrim -n '__irods_at "itrim trim"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c itrim -n '__irods_at "itrim trim"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c itrim -n '__irods_at "itrim trim"' -l fail-fast -d 'stop at the first failure'
complete -c itrim -n '__irods_at "itrim trim"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c itrim -n '__irods_at "itrim trim"' -a '(__irods_ask)'

# iunreg
complete -c iunreg -f
complete -c irods -n '__irods_at "iunreg unreg"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iunreg unreg"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iunreg unreg"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iunreg unreg"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iunreg unreg"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iunreg unreg"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iunreg unreg"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iunreg unreg"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iunreg unreg"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iunreg unreg"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iunreg unreg"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iunreg unreg"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iunreg unreg"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iunreg unreg"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iunreg unreg"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iunreg unreg"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iunreg unreg"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iunreg unreg"' -s n -d 'only this replica' -x
complete -c irods -n '__irods_at "iunreg unreg"' -s S -d 'only replicas below this root resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iunreg unreg"' -s N -d 'replicas that stay; 2 by default' -x
complete -c irods -n '__irods_at "iunreg unreg"' -l age -d 'only replicas that were last changed this long ago' -x
complete -c irods -n '__irods_at "iunreg unreg"' -l dryrun -d 'say what would go, and take nothing away'
complete -c irods -n '__irods_at "iunreg unreg"' -s r -l recursive -d 'all data objects below collections'
complete -c irods -n '__irods_at "iunreg unreg"' -s M -d 'as administrator, beyond your own permissions'
complete -c irods -n '__irods_at "iunreg unreg"' -s v -d 'a line for each data object'
complete -c irods -n '__irods_at "iunreg unreg"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "iunreg unreg"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "iunreg unreg"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "iunreg unreg"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "iunreg unreg"' -a '(__irods_ask)'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l ndjson -d 'print one JSON document a line'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l csv -d 'print comma-separated values with a header line'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l tsv -d 'print tab-separated values with a header line'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iunreg -n '__irods_at "iunreg unreg"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iunreg -n '__irods_at "iunreg unreg"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iunreg -n '__irods_at "iunreg unreg"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iunreg -n '__irods_at "iunreg unreg"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iunreg -n '__irods_at "iunreg unreg"' -s q -l quiet -d 'no notices on stderr'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iunreg -n '__irods_at "iunreg unreg"' -s h -l help -d 'show this help'
complete -c iunreg -n '__irods_at "iunreg unreg"' -s n -d 'only this replica' -x
complete -c iunreg -n '__irods_at "iunreg unreg"' -s S -d 'only replicas below this root resource' -x -a '(__irods_ask)'
complete -c iunreg -n '__irods_at "iunreg unreg"' -s N -d 'replicas that stay; 2 by default' -x
complete -c iunreg -n '__irods_at "iunreg unreg"' -l age -d 'only replicas that were last changed this long ago' -x
complete -c iunreg -n '__irods_at "iunreg unreg"' -l dryrun -d 'say what would go, and take nothing away'
complete -c iunreg -n '__irods_at "iunreg unreg"' -s r -l recursive -d 'all data objects below collections'
complete -c iunreg -n '__irods_at "iunreg unreg"' -s M -d 'as administrator, beyond your own permissions'
complete -c iunreg -n '__irods_at "iunreg unreg"' -s v -d 'a line for each data object'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c iunreg -n '__irods_at "iunreg unreg"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l fail-fast -d 'stop at the first failure'
complete -c iunreg -n '__irods_at "iunreg unreg"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c iunreg -n '__irods_at "iunreg unreg"' -a '(__irods_ask)'

# iqdel
complete -c iqdel -f
complete -c irods -n '__irods_at "iqdel qdel"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iqdel qdel"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iqdel qdel"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iqdel qdel"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iqdel qdel"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iqdel qdel"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iqdel qdel"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iqdel qdel"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iqdel qdel"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iqdel qdel"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iqdel qdel"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iqdel qdel"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iqdel qdel"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iqdel qdel"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iqdel qdel"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iqdel qdel"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iqdel qdel"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iqdel qdel"' -s a -d 'all of them; administrators those of all users'
complete -c irods -n '__irods_at "iqdel qdel"' -s u -d 'all of this user' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iqdel qdel"' -s v -d 'with -a and -u, name each'
complete -c irods -n '__irods_at "iqdel qdel"' -l fail-fast -d 'stop at the first failure'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l ndjson -d 'print one JSON document a line'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l csv -d 'print comma-separated values with a header line'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l tsv -d 'print tab-separated values with a header line'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iqdel -n '__irods_at "iqdel qdel"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iqdel -n '__irods_at "iqdel qdel"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iqdel -n '__irods_at "iqdel qdel"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iqdel -n '__irods_at "iqdel qdel"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iqdel -n '__irods_at "iqdel qdel"' -s q -l quiet -d 'no notices on stderr'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iqdel -n '__irods_at "iqdel qdel"' -s h -l help -d 'show this help'
complete -c iqdel -n '__irods_at "iqdel qdel"' -s a -d 'all of them; administrators those of all users'
complete -c iqdel -n '__irods_at "iqdel qdel"' -s u -d 'all of this user' -x -a '(__irods_ask)'
complete -c iqdel -n '__irods_at "iqdel qdel"' -s v -d 'with -a and -u, name each'
complete -c iqdel -n '__irods_at "iqdel qdel"' -l fail-fast -d 'stop at the first failure'

# iqmod
complete -c iqmod -f
complete -c irods -n '__irods_at "iqmod qmod"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iqmod qmod"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iqmod qmod"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iqmod qmod"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iqmod qmod"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iqmod qmod"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iqmod qmod"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iqmod qmod"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iqmod qmod"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iqmod qmod"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iqmod qmod"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iqmod qmod"' -s h -l help -d 'show this help'
complete -c iqmod -n '__irods_at "iqmod qmod"' -l json -d 'print errors as JSON on stderr'
complete -c iqmod -n '__irods_at "iqmod qmod"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iqmod -n '__irods_at "iqmod qmod"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iqmod -n '__irods_at "iqmod qmod"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iqmod -n '__irods_at "iqmod qmod"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iqmod -n '__irods_at "iqmod qmod"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iqmod -n '__irods_at "iqmod qmod"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iqmod -n '__irods_at "iqmod qmod"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iqmod -n '__irods_at "iqmod qmod"' -s q -l quiet -d 'no notices on stderr'
complete -c iqmod -n '__irods_at "iqmod qmod"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iqmod -n '__irods_at "iqmod qmod"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iqmod -n '__irods_at "iqmod qmod"' -s h -l help -d 'show this help'

# iqstat
complete -c iqstat -f
complete -c irods -n '__irods_at "iqstat qstat"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iqstat qstat"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iqstat qstat"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iqstat qstat"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iqstat qstat"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iqstat qstat"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iqstat qstat"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iqstat qstat"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iqstat qstat"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iqstat qstat"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iqstat qstat"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iqstat qstat"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iqstat qstat"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iqstat qstat"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iqstat qstat"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iqstat qstat"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iqstat qstat"' -s a -d 'of all users'
complete -c irods -n '__irods_at "iqstat qstat"' -s l -d 'in full'
complete -c irods -n '__irods_at "iqstat qstat"' -s u -d 'of this user; yourself by default' -x -a '(__irods_ask)'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l ndjson -d 'print one JSON document a line'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l csv -d 'print comma-separated values with a header line'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l tsv -d 'print tab-separated values with a header line'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iqstat -n '__irods_at "iqstat qstat"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iqstat -n '__irods_at "iqstat qstat"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iqstat -n '__irods_at "iqstat qstat"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iqstat -n '__irods_at "iqstat qstat"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iqstat -n '__irods_at "iqstat qstat"' -s q -l quiet -d 'no notices on stderr'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iqstat -n '__irods_at "iqstat qstat"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iqstat -n '__irods_at "iqstat qstat"' -s h -l help -d 'show this help'
complete -c iqstat -n '__irods_at "iqstat qstat"' -s a -d 'of all users'
complete -c iqstat -n '__irods_at "iqstat qstat"' -s l -d 'in full'
complete -c iqstat -n '__irods_at "iqstat qstat"' -s u -d 'of this user; yourself by default' -x -a '(__irods_ask)'

# irule
complete -c irule -f
complete -c irods -n '__irods_at "irule rule"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "irule rule"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "irule rule"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "irule rule"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "irule rule"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "irule rule"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "irule rule"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "irule rule"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "irule rule"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "irule rule"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "irule rule"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "irule rule"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "irule rule"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "irule rule"' -s F -l file -d 'run the rule in this file; i:PATH for a data object' -r -F
complete -c irods -n '__irods_at "irule rule"' -s r -l rule-engine-plugin-instance -d 'the rule engine that is to run it' -x
complete -c irods -n '__irods_at "irule rule"' -s a -l available -d 'list the rule engines'
complete -c irods -n '__irods_at "irule rule"' -s l -l list -d 'show the file before it is run'
complete -c irods -n '__irods_at "irule rule"' -s v -l verbose -d 'show what is sent, and label the output'
complete -c irods -n '__irods_at "irule rule"' -l force -d 'send the rule also to a server that a mistake in it would bring down'
complete -c irule -n '__irods_at "irule rule"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irule -n '__irods_at "irule rule"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irule -n '__irods_at "irule rule"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irule -n '__irods_at "irule rule"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irule -n '__irods_at "irule rule"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irule -n '__irods_at "irule rule"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irule -n '__irods_at "irule rule"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irule -n '__irods_at "irule rule"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irule -n '__irods_at "irule rule"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irule -n '__irods_at "irule rule"' -s q -l quiet -d 'no notices on stderr'
complete -c irule -n '__irods_at "irule rule"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irule -n '__irods_at "irule rule"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irule -n '__irods_at "irule rule"' -s h -l help -d 'show this help'
complete -c irule -n '__irods_at "irule rule"' -s F -l file -d 'run the rule in this file; i:PATH for a data object' -r -F
complete -c irule -n '__irods_at "irule rule"' -s r -l rule-engine-plugin-instance -d 'the rule engine that is to run it' -x
complete -c irule -n '__irods_at "irule rule"' -s a -l available -d 'list the rule engines'
complete -c irule -n '__irods_at "irule rule"' -s l -l list -d 'show the file before it is run'
complete -c irule -n '__irods_at "irule rule"' -s v -l verbose -d 'show what is sent, and label the output'
complete -c irule -n '__irods_at "irule rule"' -l force -d 'send the rule also to a server that a mistake in it would bring down'

# iadmin
complete -c iadmin -f
complete -c irods -n '__irods_at "iadmin admin"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin"' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin"' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin"' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lu -d 'list users, or show one'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lu -d 'list users, or show one'
complete -c irods -n '__irods_at "iadmin admin" lu' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lu' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lu' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lu' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lu' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lu' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lu' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lu' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lu' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lu' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lu' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lu' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lu' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lu' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lu' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lu' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lu' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lu' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lu' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "iadmin admin" luz' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" luz' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" luz' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" luz' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" luz' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" luz' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" luz' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" luz' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" luz' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" luz' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" luz' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" luz' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" luz' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" luz' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lua -d 'list authentication names of users'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lua -d 'list authentication names of users'
complete -c irods -n '__irods_at "iadmin admin" lua' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lua' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lua' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lua' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lua' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lua' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lua' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lua' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lua' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lua' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lua' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lua' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lua' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lua' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lua' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lua' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lua' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lua' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a luan -d 'list the users of an authentication name'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a luan -d 'list the users of an authentication name'
complete -c irods -n '__irods_at "iadmin admin" luan' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" luan' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" luan' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" luan' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" luan' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" luan' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" luan' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" luan' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" luan' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" luan' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" luan' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" luan' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" luan' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" luan' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" luan' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" luan' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" luan' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lt -d 'list vocabularies, their tokens, or one token'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lt -d 'list vocabularies, their tokens, or one token'
complete -c irods -n '__irods_at "iadmin admin" lt' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lt' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lt' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lt' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lt' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lt' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lt' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lt' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lt' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lt' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lt' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lt' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lt' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lt' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lt' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lt' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lt' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lr -d 'list resources, or show one'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lr -d 'list resources, or show one'
complete -c irods -n '__irods_at "iadmin admin" lr' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lr' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lr' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lr' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lr' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lr' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lr' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lr' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lr' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lr' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lr' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lr' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lr' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lr' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lr' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lr' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lr' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lr' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lz -d 'list zones, or show one'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lz -d 'list zones, or show one'
complete -c irods -n '__irods_at "iadmin admin" lz' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lz' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lz' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lz' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lz' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lz' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lz' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lz' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lz' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lz' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lz' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lz' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lz' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lz' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lz' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lz' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lz' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lg -d 'list groups, or the users in one'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lg -d 'list groups, or the users in one'
complete -c irods -n '__irods_at "iadmin admin" lg' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lg' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lg' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lg' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lg' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lg' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lg' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "iadmin admin" lgd' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lgd' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lgd' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lgd' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lgd' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lgd' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lgd' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lgd' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lgd' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lgd' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lq -d 'list quotas'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lq -d 'list quotas'
complete -c irods -n '__irods_at "iadmin admin" lq' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" lq' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iadmin admin" lq' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lq' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iadmin admin" lq' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lq' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lq' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" lq' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l ndjson -d 'print one JSON document a line'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l csv -d 'print comma-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l tsv -d 'print tab-separated values with a header line'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lq' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a mkuser -d 'make a user'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a mkuser -d 'make a user'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" mkuser' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" mkuser' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a moduser -d 'change type or password of a user'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a moduser -d 'change type or password of a user'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" moduser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" moduser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" moduser' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" moduser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" moduser' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" moduser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" moduser' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" moduser' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" moduser' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rmuser -d 'remove a user'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rmuser -d 'remove a user'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" rmuser' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rmuser' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" mkgroup' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" mkgroup' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" rmgroup' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rmgroup' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "iadmin admin" atg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" atg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" atg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" atg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" atg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" atg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" atg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" atg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" atg' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" atg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" atg' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "iadmin admin" rfg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rfg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rfg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rfg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rfg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" rfg' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rfg' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a mkresc -d 'make a resource'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a mkresc -d 'make a resource'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" mkresc' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" mkresc' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a modresc -d 'change a resource'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a modresc -d 'change a resource'
complete -c irods -n '__irods_at "iadmin admin" modresc' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" modresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" modresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" modresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" modresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" modresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" modresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" modresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" modresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" modresc' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" modresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" modresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" modresc' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" modresc' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" modresc' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rmresc -d 'remove a resource'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rmresc -d 'remove a resource'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -l dryrun -d 'say whether it could be removed, and do not remove it'
complete -c irods -n '__irods_at "iadmin admin" rmresc' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -l dryrun -d 'say whether it could be removed, and do not remove it'
complete -c iadmin -n '__irods_at "iadmin admin" rmresc' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a addchildtoresc -d 'put a resource below another'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a addchildtoresc -d 'put a resource below another'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" addchildtoresc' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" addchildtoresc' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rmchildfromresc -d 'take a resource out from below another'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rmchildfromresc -d 'take a resource out from below another'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" rmchildfromresc' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rmchildfromresc' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a mkzone -d 'make a remote zone known'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a mkzone -d 'make a remote zone known'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" mkzone' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" mkzone' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a modzone -d 'change a zone'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a modzone -d 'change a zone'
complete -c irods -n '__irods_at "iadmin admin" modzone' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" modzone' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" modzone' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" modzone' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" modzone' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" modzone' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" modzone' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" modzone' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" modzone' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" modzone' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" modzone' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" modzone' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" modzone' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" modzone' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" modzone' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rmzone -d 'forget a remote zone'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rmzone -d 'forget a remote zone'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rmzone' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rmzone' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a asq -d 'store a specific query'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a asq -d 'store a specific query'
complete -c irods -n '__irods_at "iadmin admin" asq' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" asq' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" asq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" asq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" asq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" asq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" asq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" asq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" asq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" asq' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" asq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" asq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" asq' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" asq' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rsq -d 'remove a specific query'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rsq -d 'remove a specific query'
complete -c irods -n '__irods_at "iadmin admin" rsq' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rsq' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" rsq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rsq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rsq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rsq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rsq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rsq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rsq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rsq' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rsq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rsq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rsq' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rsq' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a modrepl -d 'overwrite what the catalog holds of a replica'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a modrepl -d 'overwrite what the catalog holds of a replica'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" modrepl' -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" modrepl' -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" ""' -a spass -d 'scramble a password'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a spass -d 'scramble a password'
complete -c irods -n '__irods_at "iadmin admin" spass' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" spass' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" spass' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" spass' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" spass' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" spass' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" spass' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" spass' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" spass' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" spass' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" spass' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" spass' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" spass' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" spass' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" spass' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a dspass -d 'unscramble a password'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a dspass -d 'unscramble a password'
complete -c irods -n '__irods_at "iadmin admin" dspass' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iadmin admin" dspass' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" dspass' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" dspass' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" dspass' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" dspass' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" dspass' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" dspass' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" dspass' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" dspass' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" dspass' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" dspass' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" dspass' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a aua -d 'add an authentication name (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a aua -d 'add an authentication name (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" aua' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" aua' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" aua' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" aua' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" aua' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" aua' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" aua' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" aua' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" aua' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" aua' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" aua' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" aua' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" aua' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" aua' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" aua' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rua -d 'remove an authentication name (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rua -d 'remove an authentication name (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" rua' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rua' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rua' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rua' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rua' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rua' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rua' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rua' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rua' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rua' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rua' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rua' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rua' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rua' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rua' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rpp -d 'remove PAM-derived passwords (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rpp -d 'remove PAM-derived passwords (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" rpp' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rpp' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rpp' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rpp' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rpp' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rpp' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rpp' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rpp' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rpp' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rpp' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rpp' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rpp' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rpp' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a cu -d 'calculate usage for quotas (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a cu -d 'calculate usage for quotas (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" cu' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" cu' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" cu' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" cu' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" cu' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" cu' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" cu' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" cu' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" cu' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" cu' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" cu' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" cu' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" cu' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" cu' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" cu' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a suq -d 'set a quota of a user (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a suq -d 'set a quota of a user (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" suq' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" suq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" suq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" suq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" suq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" suq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" suq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" suq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" suq' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" suq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" suq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" suq' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" suq' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" suq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" suq' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a sgq -d 'set a quota of a group (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a sgq -d 'set a quota of a group (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" sgq' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" sgq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" sgq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" sgq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" sgq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" sgq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" sgq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" sgq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" sgq' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" sgq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" sgq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" sgq' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" sgq' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rum -d 'remove unused metadata (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rum -d 'remove unused metadata (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" rum' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rum' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rum' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rum' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rum' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rum' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rum' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rum' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rum' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rum' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rum' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rum' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rum' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rum' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rum' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a at -d 'add a token (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a at -d 'add a token (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" at' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" at' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" at' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" at' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" at' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" at' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" at' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" at' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" at' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" at' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" at' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" at' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" at' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" at' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" at' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" at' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" at' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" at' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" at' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" at' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" at' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" at' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" at' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" at' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rt -d 'remove a token (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rt -d 'remove a token (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" rt' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rt' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rt' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rt' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rt' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rt' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rt' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rt' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rt' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rt' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rt' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rt' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rt' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rt' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rt' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a modzonecollacl -d 'change permissions of / and /ZONE (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a modzonecollacl -d 'change permissions of / and /ZONE (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" modzonecollacl' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" modzonecollacl' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a modrescdatapaths -d 'change the physical paths of many replicas (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a modrescdatapaths -d 'change the physical paths of many replicas (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" modrescdatapaths' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" modrescdatapaths' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a get_grid_configuration -d 'show a value of the grid’s configuration (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a get_grid_configuration -d 'show a value of the grid’s configuration (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" get_grid_configuration' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" get_grid_configuration' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a set_grid_configuration -d 'set a value of the grid’s configuration (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a set_grid_configuration -d 'set a value of the grid’s configuration (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" set_grid_configuration' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" set_grid_configuration' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a get_delay_server_info -d 'show which server runs delayed rules (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a get_delay_server_info -d 'show which server runs delayed rules (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" get_delay_server_info' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" get_delay_server_info' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a set_delay_server -d 'choose the server that runs delayed rules (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a set_delay_server -d 'choose the server that runs delayed rules (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" set_delay_server' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" set_delay_server' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a remove_session_tokens -d 'remove session tokens (not over HTTP)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a remove_session_tokens -d 'remove session tokens (not over HTTP)'
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" remove_session_tokens' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" remove_session_tokens' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a lrg -d 'resource groups, which are gone (use coordinating resources)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a lrg -d 'resource groups, which are gone (use coordinating resources)'
complete -c irods -n '__irods_at "iadmin admin" lrg' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" lrg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" lrg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" lrg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" lrg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" lrg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" lrg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" lrg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" lrg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" lrg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" lrg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" lrg' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" lrg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a atrg -d 'resource groups, which are gone (use coordinating resources)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a atrg -d 'resource groups, which are gone (use coordinating resources)'
complete -c irods -n '__irods_at "iadmin admin" atrg' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" atrg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" atrg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" atrg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" atrg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" atrg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" atrg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" atrg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" atrg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" atrg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" atrg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" atrg' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" atrg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a rfrg -d 'resource groups, which are gone (use coordinating resources)'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a rfrg -d 'resource groups, which are gone (use coordinating resources)'
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" rfrg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" rfrg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" rfrg' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" rfrg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" ""' -a help -d 'explain a subcommand'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a help -d 'explain a subcommand'
complete -c irods -n '__irods_at "iadmin admin" help' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" help' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" help' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" help' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" help' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" help' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" help' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" help' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" help' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" help' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" help' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" help' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iadmin admin" help' -a 'lu luz lua luan lt lr lz lg lgd lq mkuser moduser rmuser mkgroup rmgroup atg rfg mkresc modresc rmresc addchildtoresc rmchildfromresc mkzone modzone rmzone asq rsq modrepl spass dspass aua rua rpp cu suq sgq rum at rt modzonecollacl modrescdatapaths get_grid_configuration set_grid_configuration get_delay_server_info set_delay_server remove_session_tokens lrg atrg rfrg'
complete -c iadmin -n '__irods_at "iadmin admin" help' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" help' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" help' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" help' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" help' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" help' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" help' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" help' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" help' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" help' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" help' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" help' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" help' -a 'lu luz lua luan lt lr lz lg lgd lq mkuser moduser rmuser mkgroup rmgroup atg rfg mkresc modresc rmresc addchildtoresc rmchildfromresc mkzone modzone rmzone asq rsq modrepl spass dspass aua rua rpp cu suq sgq rum at rt modzonecollacl modrescdatapaths get_grid_configuration set_grid_configuration get_delay_server_info set_delay_server remove_session_tokens lrg atrg rfrg'
complete -c irods -n '__irods_at "iadmin admin" ""' -a quit -d 'end the interactive mode'
complete -c iadmin -n '__irods_at "iadmin admin" ""' -a quit -d 'end the interactive mode'
complete -c irods -n '__irods_at "iadmin admin" quit' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iadmin admin" quit' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iadmin admin" quit' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iadmin admin" quit' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iadmin admin" quit' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iadmin admin" quit' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iadmin admin" quit' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iadmin admin" quit' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iadmin admin" quit' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iadmin admin" quit' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iadmin admin" quit' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iadmin admin" quit' -s h -l help -d 'show this help'
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l json -d 'print errors as JSON on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iadmin -n '__irods_at "iadmin admin" quit' -s q -l quiet -d 'no notices on stderr'
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iadmin -n '__irods_at "iadmin admin" quit' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iadmin -n '__irods_at "iadmin admin" quit' -s h -l help -d 'show this help'

# igroupadmin
complete -c igroupadmin -f
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "igroupadmin groupadmin"' -s h -l help -d 'show this help'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l json -d 'print errors as JSON on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -s q -l quiet -d 'no notices on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "igroupadmin groupadmin" ""' -a lg -d 'list groups, or the users in one'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" ""' -a lg -d 'list groups, or the users in one'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "igroupadmin groupadmin" lg' -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l json -d 'print one JSON document; errors too, on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l ndjson -d 'print one JSON document a line'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l csv -d 'print comma-separated values with a header line'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l tsv -d 'print tab-separated values with a header line'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -s q -l quiet -d 'no notices on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -s h -l help -d 'show this help'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" lg' -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" ""' -a mkuser -d 'make a user'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" ""' -a mkuser -d 'make a user'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkuser' -s h -l help -d 'show this help'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l json -d 'print errors as JSON on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l dry-run -d 'show what would be changed, and change nothing'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -s q -l quiet -d 'no notices on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkuser' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "igroupadmin groupadmin" ""' -a mkgroup -d 'make a group'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" ""' -a mkgroup -d 'make a group'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "igroupadmin groupadmin" mkgroup' -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l json -d 'print errors as JSON on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l dry-run -d 'show what would be changed, and change nothing'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -s q -l quiet -d 'no notices on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -s h -l help -d 'show this help'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" mkgroup' -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" ""' -a atg -d 'add a user to a group'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" ""' -a atg -d 'add a user to a group'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "igroupadmin groupadmin" atg' -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l json -d 'print errors as JSON on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -s q -l quiet -d 'no notices on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -s h -l help -d 'show this help'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" atg' -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" ""' -a rfg -d 'remove a user from a group'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" ""' -a rfg -d 'remove a user from a group'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "igroupadmin groupadmin" rfg' -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l json -d 'print errors as JSON on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l dry-run -d 'show what would be changed, and change nothing'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -s q -l quiet -d 'no notices on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -s h -l help -d 'show this help'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" rfg' -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" ""' -a help -d 'explain a subcommand'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" ""' -a help -d 'explain a subcommand'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "igroupadmin groupadmin" help' -a 'lg mkuser mkgroup atg rfg'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l json -d 'print errors as JSON on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -s q -l quiet -d 'no notices on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -s h -l help -d 'show this help'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" help' -a 'lg mkuser mkgroup atg rfg'
complete -c irods -n '__irods_at "igroupadmin groupadmin" ""' -a quit -d 'end the interactive mode'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" ""' -a quit -d 'end the interactive mode'
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "igroupadmin groupadmin" quit' -s h -l help -d 'show this help'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l json -d 'print errors as JSON on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -s q -l quiet -d 'no notices on stderr'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c igroupadmin -n '__irods_at "igroupadmin groupadmin" quit' -s h -l help -d 'show this help'

# izonereport
complete -c izonereport -f
complete -c irods -n '__irods_at "izonereport zonereport"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "izonereport zonereport"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "izonereport zonereport"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "izonereport zonereport"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "izonereport zonereport"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "izonereport zonereport"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "izonereport zonereport"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "izonereport zonereport"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "izonereport zonereport"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "izonereport zonereport"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "izonereport zonereport"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "izonereport zonereport"' -s h -l help -d 'show this help'
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c izonereport -n '__irods_at "izonereport zonereport"' -s q -l quiet -d 'no notices on stderr'
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c izonereport -n '__irods_at "izonereport zonereport"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c izonereport -n '__irods_at "izonereport zonereport"' -s h -l help -d 'show this help'

# iclienthints
complete -c iclienthints -f
complete -c irods -n '__irods_at "iclienthints clienthints"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iclienthints clienthints"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iclienthints clienthints"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iclienthints clienthints"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iclienthints clienthints"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iclienthints clienthints"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iclienthints clienthints"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iclienthints clienthints"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iclienthints clienthints"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iclienthints clienthints"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iclienthints clienthints"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iclienthints clienthints"' -s h -l help -d 'show this help'
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l json -d 'print errors as JSON on stderr'
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -s q -l quiet -d 'no notices on stderr'
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iclienthints -n '__irods_at "iclienthints clienthints"' -s h -l help -d 'show this help'

# ierror
complete -c ierror -f
complete -c irods -n '__irods_at "ierror error"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ierror error"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ierror error"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ierror error"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ierror error"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ierror error"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ierror error"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ierror error"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ierror error"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ierror error"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ierror error"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ierror error"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ierror error"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ierror error"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ierror error"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ierror error"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ierror error"' -l exit-codes -d 'print what the exit codes of the commands mean'
complete -c ierror -n '__irods_at "ierror error"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ierror -n '__irods_at "ierror error"' -l ndjson -d 'print one JSON document a line'
complete -c ierror -n '__irods_at "ierror error"' -l csv -d 'print comma-separated values with a header line'
complete -c ierror -n '__irods_at "ierror error"' -l tsv -d 'print tab-separated values with a header line'
complete -c ierror -n '__irods_at "ierror error"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ierror -n '__irods_at "ierror error"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ierror -n '__irods_at "ierror error"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ierror -n '__irods_at "ierror error"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ierror -n '__irods_at "ierror error"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ierror -n '__irods_at "ierror error"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ierror -n '__irods_at "ierror error"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ierror -n '__irods_at "ierror error"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ierror -n '__irods_at "ierror error"' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "ihelp help"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ihelp help"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ihelp help"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ihelp help"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ihelp help"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ihelp help"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ihelp help"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ihelp help"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ihelp help"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ihelp help"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ihelp help"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ihelp help"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ihelp help"' -s a -d 'show the help of every command'
complete -c irods -n '__irods_at "ihelp help"' -a '(__irods_names)'
complete -c ihelp -n '__irods_at "ihelp help"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ihelp -n '__irods_at "ihelp help"' -l ndjson -d 'print one JSON document a line'
complete -c ihelp -n '__irods_at "ihelp help"' -l csv -d 'print comma-separated values with a header line'
complete -c ihelp -n '__irods_at "ihelp help"' -l tsv -d 'print tab-separated values with a header line'
complete -c ihelp -n '__irods_at "ihelp help"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ihelp -n '__irods_at "ihelp help"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ihelp -n '__irods_at "ihelp help"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ihelp -n '__irods_at "ihelp help"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ihelp -n '__irods_at "ihelp help"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ihelp -n '__irods_at "ihelp help"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ihelp -n '__irods_at "ihelp help"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ihelp -n '__irods_at "ihelp help"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ihelp -n '__irods_at "ihelp help"' -s q -l quiet -d 'no notices on stderr'
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
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "imiscsvrinfo miscsvrinfo"' -s h -l help -d 'show this help'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -s q -l quiet -d 'no notices on stderr'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c imiscsvrinfo -n '__irods_at "imiscsvrinfo miscsvrinfo"' -s h -l help -d 'show this help'

# ips
complete -c ips -f
complete -c irods -n '__irods_at "ips ps"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ips ps"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ips ps"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ips ps"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ips ps"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ips ps"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ips ps"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ips ps"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ips ps"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ips ps"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ips ps"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ips ps"' -s h -l help -d 'show this help'
complete -c ips -n '__irods_at "ips ps"' -l json -d 'print errors as JSON on stderr'
complete -c ips -n '__irods_at "ips ps"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ips -n '__irods_at "ips ps"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ips -n '__irods_at "ips ps"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ips -n '__irods_at "ips ps"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ips -n '__irods_at "ips ps"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ips -n '__irods_at "ips ps"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ips -n '__irods_at "ips ps"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ips -n '__irods_at "ips ps"' -s q -l quiet -d 'no notices on stderr'
complete -c ips -n '__irods_at "ips ps"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ips -n '__irods_at "ips ps"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ips -n '__irods_at "ips ps"' -s h -l help -d 'show this help'

# iquota
complete -c iquota -f
complete -c irods -n '__irods_at "iquota quota"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iquota quota"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "iquota quota"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "iquota quota"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "iquota quota"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iquota quota"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iquota quota"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iquota quota"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iquota quota"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iquota quota"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iquota quota"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iquota quota"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iquota quota"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iquota quota"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iquota quota"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iquota quota"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iquota quota"' -s a -d 'of all users'
complete -c irods -n '__irods_at "iquota quota"' -s u -d 'of this user: NAME, or NAME#ZONE' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iquota quota"' -a 'usage'
complete -c iquota -n '__irods_at "iquota quota"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iquota -n '__irods_at "iquota quota"' -l ndjson -d 'print one JSON document a line'
complete -c iquota -n '__irods_at "iquota quota"' -l csv -d 'print comma-separated values with a header line'
complete -c iquota -n '__irods_at "iquota quota"' -l tsv -d 'print tab-separated values with a header line'
complete -c iquota -n '__irods_at "iquota quota"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c iquota -n '__irods_at "iquota quota"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iquota -n '__irods_at "iquota quota"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iquota -n '__irods_at "iquota quota"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iquota -n '__irods_at "iquota quota"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iquota -n '__irods_at "iquota quota"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iquota -n '__irods_at "iquota quota"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iquota -n '__irods_at "iquota quota"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iquota -n '__irods_at "iquota quota"' -s q -l quiet -d 'no notices on stderr'
complete -c iquota -n '__irods_at "iquota quota"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iquota -n '__irods_at "iquota quota"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iquota -n '__irods_at "iquota quota"' -s h -l help -d 'show this help'
complete -c iquota -n '__irods_at "iquota quota"' -s a -d 'of all users'
complete -c iquota -n '__irods_at "iquota quota"' -s u -d 'of this user: NAME, or NAME#ZONE' -x -a '(__irods_ask)'
complete -c iquota -n '__irods_at "iquota quota"' -a 'usage'

# iuserinfo
complete -c iuserinfo -f
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iuserinfo userinfo"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iuserinfo userinfo"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iuserinfo userinfo"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iuserinfo userinfo"' -a '(__irods_ask)'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -s q -l quiet -d 'no notices on stderr'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -s h -l help -d 'show this help'
complete -c iuserinfo -n '__irods_at "iuserinfo userinfo"' -a '(__irods_ask)'

# api
complete -c irods -n '__irods_at "api"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "api"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "api"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "api"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "api"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "api"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "api"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "api"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "api"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "api"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "api"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "api"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "api"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "api"' -l input -d 'send the bytes of this file, or of stdin for -' -r -F
complete -c irods -n '__irods_at "api"' -l paginate -d 'all pages of a query, as one document'
complete -c irods -n '__irods_at "api"' -l include -d 'print the HTTP status and headers first'
complete -c irods -n '__irods_at "api"' -a '(__irods_ask)'

# auth
complete -c irods -n '__irods_at "auth"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "auth" ""' -a status -d 'tell who is signed in, and ask the server'
complete -c irods -n '__irods_at "auth" status' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "auth" status' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "auth" status' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "auth" status' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "auth" status' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "auth" status' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "auth" status' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "auth" status' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "auth" status' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "auth" status' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "auth" status' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "auth" status' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "auth" status' -l offline -d 'tell what is kept, and ask no server'
complete -c irods -n '__irods_at "auth" ""' -a token -d 'print a token for other programs'
complete -c irods -n '__irods_at "auth" token' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "auth" token' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "auth" token' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "auth" token' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "auth" token' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "auth" token' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "auth" token' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "auth" token' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "auth" token' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "auth" token' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "auth" token' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "auth" token' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "auth" ""' -a refresh -d 'get a new token now'
complete -c irods -n '__irods_at "auth" refresh' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "auth" refresh' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "auth" refresh' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "auth" refresh' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "auth" refresh' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "auth" refresh' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "auth" refresh' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "auth" refresh' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "auth" refresh' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "auth" refresh' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "auth" refresh' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "auth" refresh' -s h -l help -d 'show this help'

# browse
complete -c irods -n '__irods_at "browse"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "browse"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "browse"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "browse"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "browse"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "browse"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "browse"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "browse"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "browse"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "browse"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "browse"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "browse"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "browse"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "browse"' -a '(__irods_ask)'

# doctor
complete -c irods -n '__irods_at "doctor"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "doctor"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "doctor"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "doctor"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "doctor"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "doctor"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "doctor"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "doctor"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "doctor"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "doctor"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "doctor"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "doctor"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "doctor"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "doctor"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "doctor"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "doctor"' -s h -l help -d 'show this help'

# icat
complete -c icat -f
complete -c irods -n '__irods_at "icat cat"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "icat cat"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "icat cat"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "icat cat"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "icat cat"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icat cat"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "icat cat"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "icat cat"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "icat cat"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "icat cat"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "icat cat"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "icat cat"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "icat cat"' -s R -l resource -d 'read from this resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icat cat"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icat cat"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "icat cat"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "icat cat"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "icat cat"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "icat cat"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "icat cat"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "icat cat"' -a '(__irods_ask)'
complete -c icat -n '__irods_at "icat cat"' -l json -d 'print errors as JSON on stderr'
complete -c icat -n '__irods_at "icat cat"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c icat -n '__irods_at "icat cat"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c icat -n '__irods_at "icat cat"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c icat -n '__irods_at "icat cat"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c icat -n '__irods_at "icat cat"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c icat -n '__irods_at "icat cat"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c icat -n '__irods_at "icat cat"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c icat -n '__irods_at "icat cat"' -s q -l quiet -d 'no notices on stderr'
complete -c icat -n '__irods_at "icat cat"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c icat -n '__irods_at "icat cat"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c icat -n '__irods_at "icat cat"' -s h -l help -d 'show this help'
complete -c icat -n '__irods_at "icat cat"' -s R -l resource -d 'read from this resource' -x -a '(__irods_ask)'
complete -c icat -n '__irods_at "icat cat"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c icat -n '__irods_at "icat cat"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c icat -n '__irods_at "icat cat"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c icat -n '__irods_at "icat cat"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c icat -n '__irods_at "icat cat"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c icat -n '__irods_at "icat cat"' -l fail-fast -d 'stop at the first failure'
complete -c icat -n '__irods_at "icat cat"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c icat -n '__irods_at "icat cat"' -a '(__irods_ask)'

# icheck
complete -c icheck -f
complete -c irods -n '__irods_at "icheck check"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "icheck check"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "icheck check"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "icheck check"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "icheck check"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icheck check"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "icheck check"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "icheck check"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "icheck check"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "icheck check"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "icheck check"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "icheck check"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "icheck check"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "icheck check"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "icheck check"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "icheck check"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "icheck check"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "icheck check"' -s K -l checksum -d 'compare checksums too, not sizes alone'
complete -c irods -n '__irods_at "icheck check"' -l missing -d 'with -K, where none is stored: unknown (the default) tells so, compute has the server store one, read reads the bytes' -x -a 'unknown compute read'
complete -c irods -n '__irods_at "icheck check"' -s v -l verbose -d 'print what is the same too'
complete -c irods -n '__irods_at "icheck check"' -l shard-count -d 'tell which of the n parts that --shard i/n moved are not whole; with -v each entry too' -x
complete -c irods -n '__irods_at "icheck check"' -l exclude -d 'leave out what matches, in gitignore syntax, as .irodsignore files do' -x
complete -c irods -n '__irods_at "icheck check"' -l include -d 'keep what matches although it is excluded' -x
complete -c irods -n '__irods_at "icheck check"' -l filter-from -d 'patterns, one a line, in gitignore syntax' -r -F
complete -c irods -n '__irods_at "icheck check"' -l links -d 'symbolic links: follow (the default), skip or refuse' -x -a 'follow skip refuse'
complete -c irods -n '__irods_at "icheck check"' -l ignore-symlinks -d 'as --links skip'
complete -c irods -n '__irods_at "icheck check"' -s N -l num_threads -d 'connections for one large file; more than 4 also allow as many requests at once' -x
complete -c irods -n '__irods_at "icheck check"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "icheck check"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "icheck check"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "icheck check"' -F
complete -c irods -n '__irods_at "icheck check"' -a '(__irods_ask)'
complete -c icheck -n '__irods_at "icheck check"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c icheck -n '__irods_at "icheck check"' -l ndjson -d 'print one JSON document a line'
complete -c icheck -n '__irods_at "icheck check"' -l csv -d 'print comma-separated values with a header line'
complete -c icheck -n '__irods_at "icheck check"' -l tsv -d 'print tab-separated values with a header line'
complete -c icheck -n '__irods_at "icheck check"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c icheck -n '__irods_at "icheck check"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c icheck -n '__irods_at "icheck check"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c icheck -n '__irods_at "icheck check"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c icheck -n '__irods_at "icheck check"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c icheck -n '__irods_at "icheck check"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c icheck -n '__irods_at "icheck check"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c icheck -n '__irods_at "icheck check"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c icheck -n '__irods_at "icheck check"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c icheck -n '__irods_at "icheck check"' -s q -l quiet -d 'no notices on stderr'
complete -c icheck -n '__irods_at "icheck check"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c icheck -n '__irods_at "icheck check"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c icheck -n '__irods_at "icheck check"' -s h -l help -d 'show this help'
complete -c icheck -n '__irods_at "icheck check"' -s K -l checksum -d 'compare checksums too, not sizes alone'
complete -c icheck -n '__irods_at "icheck check"' -l missing -d 'with -K, where none is stored: unknown (the default) tells so, compute has the server store one, read reads the bytes' -x -a 'unknown compute read'
complete -c icheck -n '__irods_at "icheck check"' -s v -l verbose -d 'print what is the same too'
complete -c icheck -n '__irods_at "icheck check"' -l shard-count -d 'tell which of the n parts that --shard i/n moved are not whole; with -v each entry too' -x
complete -c icheck -n '__irods_at "icheck check"' -l exclude -d 'leave out what matches, in gitignore syntax, as .irodsignore files do' -x
complete -c icheck -n '__irods_at "icheck check"' -l include -d 'keep what matches although it is excluded' -x
complete -c icheck -n '__irods_at "icheck check"' -l filter-from -d 'patterns, one a line, in gitignore syntax' -r -F
complete -c icheck -n '__irods_at "icheck check"' -l links -d 'symbolic links: follow (the default), skip or refuse' -x -a 'follow skip refuse'
complete -c icheck -n '__irods_at "icheck check"' -l ignore-symlinks -d 'as --links skip'
complete -c icheck -n '__irods_at "icheck check"' -s N -l num_threads -d 'connections for one large file; more than 4 also allow as many requests at once' -x
complete -c icheck -n '__irods_at "icheck check"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c icheck -n '__irods_at "icheck check"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c icheck -n '__irods_at "icheck check"' -l fail-fast -d 'stop at the first failure'
complete -c icheck -n '__irods_at "icheck check"' -F
complete -c icheck -n '__irods_at "icheck check"' -a '(__irods_ask)'

# idu
complete -c idu -f
complete -c irods -n '__irods_at "idu du"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "idu du"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "idu du"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "idu du"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "idu du"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "idu du"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "idu du"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "idu du"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "idu du"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "idu du"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "idu du"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "idu du"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "idu du"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "idu du"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "idu du"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "idu du"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "idu du"' -s d -l depth -d 'tell collections apart so deep' -x
complete -c irods -n '__irods_at "idu du"' -s s -l summarize -d 'only one line for each path, as --depth 0'
complete -c irods -n '__irods_at "idu du"' -s H -l human-readable -d 'sizes such as 1.5G'
complete -c irods -n '__irods_at "idu du"' -l replicas -d 'count every replica: what is stored, not what is seen'
complete -c irods -n '__irods_at "idu du"' -l count -d 'print the number of data objects or replicas too'
complete -c irods -n '__irods_at "idu du"' -s c -l total -d 'print the sum of all paths at the end'
complete -c irods -n '__irods_at "idu du"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "idu du"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "idu du"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "idu du"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "idu du"' -a '(__irods_ask)'
complete -c idu -n '__irods_at "idu du"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c idu -n '__irods_at "idu du"' -l ndjson -d 'print one JSON document a line'
complete -c idu -n '__irods_at "idu du"' -l csv -d 'print comma-separated values with a header line'
complete -c idu -n '__irods_at "idu du"' -l tsv -d 'print tab-separated values with a header line'
complete -c idu -n '__irods_at "idu du"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c idu -n '__irods_at "idu du"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c idu -n '__irods_at "idu du"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c idu -n '__irods_at "idu du"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c idu -n '__irods_at "idu du"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c idu -n '__irods_at "idu du"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c idu -n '__irods_at "idu du"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c idu -n '__irods_at "idu du"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c idu -n '__irods_at "idu du"' -s q -l quiet -d 'no notices on stderr'
complete -c idu -n '__irods_at "idu du"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c idu -n '__irods_at "idu du"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c idu -n '__irods_at "idu du"' -s h -l help -d 'show this help'
complete -c idu -n '__irods_at "idu du"' -s d -l depth -d 'tell collections apart so deep' -x
complete -c idu -n '__irods_at "idu du"' -s s -l summarize -d 'only one line for each path, as --depth 0'
complete -c idu -n '__irods_at "idu du"' -s H -l human-readable -d 'sizes such as 1.5G'
complete -c idu -n '__irods_at "idu du"' -l replicas -d 'count every replica: what is stored, not what is seen'
complete -c idu -n '__irods_at "idu du"' -l count -d 'print the number of data objects or replicas too'
complete -c idu -n '__irods_at "idu du"' -s c -l total -d 'print the sum of all paths at the end'
complete -c idu -n '__irods_at "idu du"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c idu -n '__irods_at "idu du"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c idu -n '__irods_at "idu du"' -l fail-fast -d 'stop at the first failure'
complete -c idu -n '__irods_at "idu du"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c idu -n '__irods_at "idu du"' -a '(__irods_ask)'

# iedit
complete -c iedit -f
complete -c irods -n '__irods_at "iedit edit"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "iedit edit"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "iedit edit"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "iedit edit"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "iedit edit"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "iedit edit"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iedit edit"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "iedit edit"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "iedit edit"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "iedit edit"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "iedit edit"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "iedit edit"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "iedit edit"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "iedit edit"' -l editor -d 'use this editor, in place of $VISUAL or $EDITOR' -x
complete -c irods -n '__irods_at "iedit edit"' -l create -d 'begin an empty one where there is none'
complete -c irods -n '__irods_at "iedit edit"' -s R -l resource -d 'store on this resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "iedit edit"' -a '(__irods_ask)'
complete -c iedit -n '__irods_at "iedit edit"' -l json -d 'print errors as JSON on stderr'
complete -c iedit -n '__irods_at "iedit edit"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c iedit -n '__irods_at "iedit edit"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c iedit -n '__irods_at "iedit edit"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c iedit -n '__irods_at "iedit edit"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c iedit -n '__irods_at "iedit edit"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c iedit -n '__irods_at "iedit edit"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c iedit -n '__irods_at "iedit edit"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c iedit -n '__irods_at "iedit edit"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c iedit -n '__irods_at "iedit edit"' -s q -l quiet -d 'no notices on stderr'
complete -c iedit -n '__irods_at "iedit edit"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c iedit -n '__irods_at "iedit edit"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c iedit -n '__irods_at "iedit edit"' -s h -l help -d 'show this help'
complete -c iedit -n '__irods_at "iedit edit"' -l editor -d 'use this editor, in place of $VISUAL or $EDITOR' -x
complete -c iedit -n '__irods_at "iedit edit"' -l create -d 'begin an empty one where there is none'
complete -c iedit -n '__irods_at "iedit edit"' -s R -l resource -d 'store on this resource' -x -a '(__irods_ask)'
complete -c iedit -n '__irods_at "iedit edit"' -a '(__irods_ask)'

# ifind
complete -c ifind -f
complete -c irods -n '__irods_at "ifind find"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ifind find"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ifind find"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ifind find"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ifind find"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifind find"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ifind find"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ifind find"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ifind find"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ifind find"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifind find"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ifind find"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ifind find"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ifind find"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ifind find"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ifind find"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ifind find"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ifind find"' -s n -l name -d 'the name matches: *, ? and [ ]' -x
complete -c irods -n '__irods_at "ifind find"' -l iname -d 'as --name, upper and lower case alike' -x
complete -c irods -n '__irods_at "ifind find"' -l path -d 'the whole path matches; * goes over slashes too' -x
complete -c irods -n '__irods_at "ifind find"' -l regex -d 'the whole path matches a regular expression' -x
complete -c irods -n '__irods_at "ifind find"' -s t -l type -d 'f for data objects, d for collections' -x -a 'f d d,f'
complete -c irods -n '__irods_at "ifind find"' -l size -d 'size: 1M exactly, +1M more, -1M less, also >= and <=' -x
complete -c irods -n '__irods_at "ifind find"' -l owner -d 'belongs to this user' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifind find"' -l created -d 'created: >2026-04-27, -7d in the last week, +7d before' -x
complete -c irods -n '__irods_at "ifind find"' -l modified -d 'modified, as --created' -x
complete -c irods -n '__irods_at "ifind find"' -l newer -d 'modified since a date, or less than e.g. 7d ago' -x
complete -c irods -n '__irods_at "ifind find"' -l older -d 'modified before a date, or longer than e.g. 30d ago' -x
complete -c irods -n '__irods_at "ifind find"' -l checksum -d 'present, absent, or a checksum in base64 or hex' -x -a 'present absent'
complete -c irods -n '__irods_at "ifind find"' -l replicas -d 'number of replicas: 2, +1 more than one, -2 fewer' -x
complete -c irods -n '__irods_at "ifind find"' -l replica-state -d 'some replica is good, stale, locked, …' -x -a 'good stale intermediate locked'
complete -c irods -n '__irods_at "ifind find"' -l resource -d 'some replica is there; NAME:STATE for one in that state' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifind find"' -l permission -d 'was given a permission; USER:LEVEL at least that level' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifind find"' -l avu -d 'metadata: \'a=v\', \'a~*v*\', \'a>=5\', \'a[units]=v\', \'a\' or \'!a\'' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifind find"' -l object_avu -d 'metadata of data objects: \'[OP,]a;[OP,]v;[OP,]u\'' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifind find"' -l collection_avu -d 'metadata of collections, as --object_avu' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ifind find"' -s a -l and -d 'both sides; what stands between two tests that have nothing between'
complete -c irods -n '__irods_at "ifind find"' -s o -l or -d 'either side'
complete -c irods -n '__irods_at "ifind find"' -l not -d 'not what follows; also written !'
complete -c irods -n '__irods_at "ifind find"' -l open -d 'begin of a group; also written ('
complete -c irods -n '__irods_at "ifind find"' -l close -d 'end of a group; also written )'
complete -c irods -n '__irods_at "ifind find"' -l mindepth -d 'at least so deep; a PATH has depth 0' -x
complete -c irods -n '__irods_at "ifind find"' -l maxdepth -d 'at most so deep' -x
complete -c irods -n '__irods_at "ifind find"' -l print0 -d 'end each path with NUL, not with a line break'
complete -c irods -n '__irods_at "ifind find"' -l exec -d 'run a program for each path in place of {}, up to a ;, or for many with {} +' -x
complete -c irods -n '__irods_at "ifind find"' -l delete -d 'remove what is found, after asking'
complete -c irods -n '__irods_at "ifind find"' -l yes -d 'remove without asking'
complete -c irods -n '__irods_at "ifind find"' -l no-trash -d 'remove for good, not into the trash'
complete -c irods -n '__irods_at "ifind find"' -l explain -d 'print the queries, and do not search'
complete -c irods -n '__irods_at "ifind find"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ifind find"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ifind find"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ifind find"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ifind find"' -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ifind -n '__irods_at "ifind find"' -l ndjson -d 'print one JSON document a line'
complete -c ifind -n '__irods_at "ifind find"' -l csv -d 'print comma-separated values with a header line'
complete -c ifind -n '__irods_at "ifind find"' -l tsv -d 'print tab-separated values with a header line'
complete -c ifind -n '__irods_at "ifind find"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ifind -n '__irods_at "ifind find"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ifind -n '__irods_at "ifind find"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ifind -n '__irods_at "ifind find"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ifind -n '__irods_at "ifind find"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ifind -n '__irods_at "ifind find"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ifind -n '__irods_at "ifind find"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ifind -n '__irods_at "ifind find"' -s q -l quiet -d 'no notices on stderr'
complete -c ifind -n '__irods_at "ifind find"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ifind -n '__irods_at "ifind find"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ifind -n '__irods_at "ifind find"' -s h -l help -d 'show this help'
complete -c ifind -n '__irods_at "ifind find"' -s n -l name -d 'the name matches: *, ? and [ ]' -x
complete -c ifind -n '__irods_at "ifind find"' -l iname -d 'as --name, upper and lower case alike' -x
complete -c ifind -n '__irods_at "ifind find"' -l path -d 'the whole path matches; * goes over slashes too' -x
complete -c ifind -n '__irods_at "ifind find"' -l regex -d 'the whole path matches a regular expression' -x
complete -c ifind -n '__irods_at "ifind find"' -s t -l type -d 'f for data objects, d for collections' -x -a 'f d d,f'
complete -c ifind -n '__irods_at "ifind find"' -l size -d 'size: 1M exactly, +1M more, -1M less, also >= and <=' -x
complete -c ifind -n '__irods_at "ifind find"' -l owner -d 'belongs to this user' -x -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -l created -d 'created: >2026-04-27, -7d in the last week, +7d before' -x
complete -c ifind -n '__irods_at "ifind find"' -l modified -d 'modified, as --created' -x
complete -c ifind -n '__irods_at "ifind find"' -l newer -d 'modified since a date, or less than e.g. 7d ago' -x
complete -c ifind -n '__irods_at "ifind find"' -l older -d 'modified before a date, or longer than e.g. 30d ago' -x
complete -c ifind -n '__irods_at "ifind find"' -l checksum -d 'present, absent, or a checksum in base64 or hex' -x -a 'present absent'
complete -c ifind -n '__irods_at "ifind find"' -l replicas -d 'number of replicas: 2, +1 more than one, -2 fewer' -x
complete -c ifind -n '__irods_at "ifind find"' -l replica-state -d 'some replica is good, stale, locked, …' -x -a 'good stale intermediate locked'
complete -c ifind -n '__irods_at "ifind find"' -l resource -d 'some replica is there; NAME:STATE for one in that state' -x -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -l permission -d 'was given a permission; USER:LEVEL at least that level' -x -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -l avu -d 'metadata: \'a=v\', \'a~*v*\', \'a>=5\', \'a[units]=v\', \'a\' or \'!a\'' -x -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -l object_avu -d 'metadata of data objects: \'[OP,]a;[OP,]v;[OP,]u\'' -x -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -l collection_avu -d 'metadata of collections, as --object_avu' -x -a '(__irods_ask)'
complete -c ifind -n '__irods_at "ifind find"' -s a -l and -d 'both sides; what stands between two tests that have nothing between'
complete -c ifind -n '__irods_at "ifind find"' -s o -l or -d 'either side'
complete -c ifind -n '__irods_at "ifind find"' -l not -d 'not what follows; also written !'
complete -c ifind -n '__irods_at "ifind find"' -l open -d 'begin of a group; also written ('
complete -c ifind -n '__irods_at "ifind find"' -l close -d 'end of a group; also written )'
complete -c ifind -n '__irods_at "ifind find"' -l mindepth -d 'at least so deep; a PATH has depth 0' -x
complete -c ifind -n '__irods_at "ifind find"' -l maxdepth -d 'at most so deep' -x
complete -c ifind -n '__irods_at "ifind find"' -l print0 -d 'end each path with NUL, not with a line break'
complete -c ifind -n '__irods_at "ifind find"' -l exec -d 'run a program for each path in place of {}, up to a ;, or for many with {} +' -x
complete -c ifind -n '__irods_at "ifind find"' -l delete -d 'remove what is found, after asking'
complete -c ifind -n '__irods_at "ifind find"' -l yes -d 'remove without asking'
complete -c ifind -n '__irods_at "ifind find"' -l no-trash -d 'remove for good, not into the trash'
complete -c ifind -n '__irods_at "ifind find"' -l explain -d 'print the queries, and do not search'
complete -c ifind -n '__irods_at "ifind find"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ifind -n '__irods_at "ifind find"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ifind -n '__irods_at "ifind find"' -l fail-fast -d 'stop at the first failure'
complete -c ifind -n '__irods_at "ifind find"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ifind -n '__irods_at "ifind find"' -a '(__irods_ask)'

# ihead
complete -c ihead -f
complete -c irods -n '__irods_at "ihead head"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ihead head"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ihead head"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ihead head"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ihead head"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ihead head"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ihead head"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ihead head"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ihead head"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ihead head"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ihead head"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ihead head"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ihead head"' -s R -l resource -d 'read from this resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ihead head"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ihead head"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "ihead head"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "ihead head"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ihead head"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ihead head"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ihead head"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ihead head"' -s n -l lines -d 'so many lines; 10 by default' -x
complete -c irods -n '__irods_at "ihead head"' -s c -l bytes -d 'so many bytes, such as 512 or 4K' -x
complete -c irods -n '__irods_at "ihead head"' -s v -l verbose -d 'print a heading with the path always'
complete -c irods -n '__irods_at "ihead head"' -s q -d 'print no headings'
complete -c irods -n '__irods_at "ihead head"' -a '(__irods_ask)'
complete -c ihead -n '__irods_at "ihead head"' -l json -d 'print errors as JSON on stderr'
complete -c ihead -n '__irods_at "ihead head"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ihead -n '__irods_at "ihead head"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ihead -n '__irods_at "ihead head"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ihead -n '__irods_at "ihead head"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ihead -n '__irods_at "ihead head"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ihead -n '__irods_at "ihead head"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ihead -n '__irods_at "ihead head"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ihead -n '__irods_at "ihead head"' -l quiet -d 'no notices on stderr'
complete -c ihead -n '__irods_at "ihead head"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ihead -n '__irods_at "ihead head"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ihead -n '__irods_at "ihead head"' -s h -l help -d 'show this help'
complete -c ihead -n '__irods_at "ihead head"' -s R -l resource -d 'read from this resource' -x -a '(__irods_ask)'
complete -c ihead -n '__irods_at "ihead head"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c ihead -n '__irods_at "ihead head"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c ihead -n '__irods_at "ihead head"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c ihead -n '__irods_at "ihead head"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ihead -n '__irods_at "ihead head"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ihead -n '__irods_at "ihead head"' -l fail-fast -d 'stop at the first failure'
complete -c ihead -n '__irods_at "ihead head"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ihead -n '__irods_at "ihead head"' -s n -l lines -d 'so many lines; 10 by default' -x
complete -c ihead -n '__irods_at "ihead head"' -s c -l bytes -d 'so many bytes, such as 512 or 4K' -x
complete -c ihead -n '__irods_at "ihead head"' -s v -l verbose -d 'print a heading with the path always'
complete -c ihead -n '__irods_at "ihead head"' -s q -d 'print no headings'
complete -c ihead -n '__irods_at "ihead head"' -a '(__irods_ask)'

# ischema
complete -c ischema -f
complete -c irods -n '__irods_at "ischema schema"' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" ""' -a ls -d 'list the schemas in iRODS'
complete -c ischema -n '__irods_at "ischema schema" ""' -a ls -d 'list the schemas in iRODS'
complete -c irods -n '__irods_at "ischema schema" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" ls' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" ls' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" ls' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" ls' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" ls' -l realm -d 'only schemas of this realm' -x
complete -c irods -n '__irods_at "ischema schema" ls' -l published -d 'only those that can be applied'
complete -c irods -n '__irods_at "ischema schema" ls' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" ls' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" ls' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" ls' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" ls' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" ls' -l realm -d 'only schemas of this realm' -x
complete -c ischema -n '__irods_at "ischema schema" ls' -l published -d 'only those that can be applied'
complete -c ischema -n '__irods_at "ischema schema" ls' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a show -d 'show what a schema asks for'
complete -c ischema -n '__irods_at "ischema schema" ""' -a show -d 'show what a schema asks for'
complete -c irods -n '__irods_at "ischema schema" show' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" show' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" show' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" show' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" show' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" show' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" show' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" show' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" show' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" show' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" show' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" show' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" show' -l markdown -d 'as a table in Markdown, for a page or a README'
complete -c irods -n '__irods_at "ischema schema" show' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" show' -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" show' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" show' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" show' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" show' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" show' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" show' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" show' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" show' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" show' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" show' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" show' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" show' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" show' -l markdown -d 'as a table in Markdown, for a page or a README'
complete -c ischema -n '__irods_at "ischema schema" show' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" show' -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a get -d 'print or copy the file of a schema'
complete -c ischema -n '__irods_at "ischema schema" ""' -a get -d 'print or copy the file of a schema'
complete -c irods -n '__irods_at "ischema schema" get' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ischema schema" get' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" get' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" get' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" get' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" get' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" get' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" get' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" get' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" get' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" get' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" get' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" get' -s f -l force -d 'write over a file that is there'
complete -c irods -n '__irods_at "ischema schema" get' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" get' -F
complete -c ischema -n '__irods_at "ischema schema" get' -l json -d 'print errors as JSON on stderr'
complete -c ischema -n '__irods_at "ischema schema" get' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" get' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" get' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" get' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" get' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" get' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" get' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" get' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" get' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" get' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" get' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" get' -s f -l force -d 'write over a file that is there'
complete -c ischema -n '__irods_at "ischema schema" get' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" get' -F
complete -c irods -n '__irods_at "ischema schema" ""' -a lint -d 'find mistakes in schema files'
complete -c ischema -n '__irods_at "ischema schema" ""' -a lint -d 'find mistakes in schema files'
complete -c irods -n '__irods_at "ischema schema" lint' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" lint' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" lint' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" lint' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" lint' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" lint' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" lint' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" lint' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" lint' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" lint' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" lint' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" lint' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" lint' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" lint' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" lint' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" lint' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" lint' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ischema schema" lint' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" lint' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" lint' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" lint' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" lint' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" lint' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" lint' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" lint' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" lint' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" lint' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" lint' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" lint' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" lint' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" lint' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" lint' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" lint' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" lint' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" lint' -l fail-fast -d 'stop at the first failure'
complete -c ischema -n '__irods_at "ischema schema" lint' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a new -d 'make a draft of a schema'
complete -c ischema -n '__irods_at "ischema schema" ""' -a new -d 'make a draft of a schema'
complete -c irods -n '__irods_at "ischema schema" new' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" new' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ischema schema" new' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" new' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" new' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" new' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" new' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" new' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" new' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" new' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" new' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" new' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" new' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" new' -l from-table -d 'CSV or TSV file with a header; - is stdin' -r -F
complete -c irods -n '__irods_at "ischema schema" new' -l path-column -d 'of the table: names the items, and is no field; path by default' -x
complete -c irods -n '__irods_at "ischema schema" new' -l from -d 'the next version of this schema' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" new' -l title -d 'for people' -x
complete -c irods -n '__irods_at "ischema schema" new' -l realm -d 'project that may use it' -x
complete -c irods -n '__irods_at "ischema schema" new' -l to -d 'write a local file; - is stdout' -r -F
complete -c irods -n '__irods_at "ischema schema" new' -l save -d 'store it in iRODS, in the place of its realm'
complete -c irods -n '__irods_at "ischema schema" new' -s f -l force -d 'write over a local file that is there'
complete -c ischema -n '__irods_at "ischema schema" new' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" new' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ischema -n '__irods_at "ischema schema" new' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" new' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" new' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" new' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" new' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" new' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" new' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" new' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" new' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" new' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" new' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" new' -l from-table -d 'CSV or TSV file with a header; - is stdin' -r -F
complete -c ischema -n '__irods_at "ischema schema" new' -l path-column -d 'of the table: names the items, and is no field; path by default' -x
complete -c ischema -n '__irods_at "ischema schema" new' -l from -d 'the next version of this schema' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" new' -l title -d 'for people' -x
complete -c ischema -n '__irods_at "ischema schema" new' -l realm -d 'project that may use it' -x
complete -c ischema -n '__irods_at "ischema schema" new' -l to -d 'write a local file; - is stdout' -r -F
complete -c ischema -n '__irods_at "ischema schema" new' -l save -d 'store it in iRODS, in the place of its realm'
complete -c ischema -n '__irods_at "ischema schema" new' -s f -l force -d 'write over a local file that is there'
complete -c irods -n '__irods_at "ischema schema" ""' -a validate -d 'check documents against a schema'
complete -c ischema -n '__irods_at "ischema schema" ""' -a validate -d 'check documents against a schema'
complete -c irods -n '__irods_at "ischema schema" validate' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" validate' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" validate' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" validate' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" validate' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" validate' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" validate' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" validate' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" validate' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" validate' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" validate' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" validate' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" validate' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" validate' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" validate' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" validate' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" validate' -l strict -d 'what would be left out or converted counts as an error'
complete -c irods -n '__irods_at "ischema schema" validate' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ischema schema" validate' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" validate' -F
complete -c ischema -n '__irods_at "ischema schema" validate' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" validate' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" validate' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" validate' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" validate' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" validate' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" validate' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" validate' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" validate' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" validate' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" validate' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" validate' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" validate' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" validate' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" validate' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" validate' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" validate' -l strict -d 'what would be left out or converted counts as an error'
complete -c ischema -n '__irods_at "ischema schema" validate' -l fail-fast -d 'stop at the first failure'
complete -c ischema -n '__irods_at "ischema schema" validate' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" validate' -F
complete -c irods -n '__irods_at "ischema schema" ""' -a to-avus -d 'print the AVUs that a document becomes'
complete -c ischema -n '__irods_at "ischema schema" ""' -a to-avus -d 'print the AVUs that a document becomes'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" to-avus' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" to-avus' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" to-avus' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" to-avus' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" to-avus' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" to-avus' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l strict -d 'what would be left out or converted counts as an error'
complete -c irods -n '__irods_at "ischema schema" to-avus' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c irods -n '__irods_at "ischema schema" to-avus' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" to-avus' -F
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l strict -d 'what would be left out or converted counts as an error'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c ischema -n '__irods_at "ischema schema" to-avus' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" to-avus' -F
complete -c irods -n '__irods_at "ischema schema" ""' -a apply -d 'describe data by a document'
complete -c ischema -n '__irods_at "ischema schema" ""' -a apply -d 'describe data by a document'
complete -c irods -n '__irods_at "ischema schema" apply' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" apply' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" apply' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" apply' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" apply' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" apply' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ischema schema" apply' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" apply' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" apply' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" apply' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" apply' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" apply' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" apply' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" apply' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" apply' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" apply' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" apply' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" apply' -l strict -d 'what would be left out or converted counts as an error'
complete -c irods -n '__irods_at "ischema schema" apply' -s r -l recursive -d 'every data object below the collections'
complete -c irods -n '__irods_at "ischema schema" apply' -s C -l collections -d 'with -r the collections, in place of the data objects'
complete -c irods -n '__irods_at "ischema schema" apply' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ischema schema" apply' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ischema schema" apply' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ischema schema" apply' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ischema schema" apply' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c irods -n '__irods_at "ischema schema" apply' -s v -l verbose -d 'tell every AVU that is added or removed'
complete -c irods -n '__irods_at "ischema schema" apply' -s M -l admin -d 'act as the administrator you are'
complete -c irods -n '__irods_at "ischema schema" apply' -l force-realm -d 'describe data outside of the schema’s realm too'
complete -c irods -n '__irods_at "ischema schema" apply' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" apply' -F
complete -c irods -n '__irods_at "ischema schema" apply' -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" apply' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" apply' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" apply' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" apply' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" apply' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" apply' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ischema -n '__irods_at "ischema schema" apply' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" apply' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" apply' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" apply' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" apply' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" apply' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" apply' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" apply' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" apply' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" apply' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" apply' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" apply' -l strict -d 'what would be left out or converted counts as an error'
complete -c ischema -n '__irods_at "ischema schema" apply' -s r -l recursive -d 'every data object below the collections'
complete -c ischema -n '__irods_at "ischema schema" apply' -s C -l collections -d 'with -r the collections, in place of the data objects'
complete -c ischema -n '__irods_at "ischema schema" apply' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ischema -n '__irods_at "ischema schema" apply' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ischema -n '__irods_at "ischema schema" apply' -l fail-fast -d 'stop at the first failure'
complete -c ischema -n '__irods_at "ischema schema" apply' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ischema -n '__irods_at "ischema schema" apply' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c ischema -n '__irods_at "ischema schema" apply' -s v -l verbose -d 'tell every AVU that is added or removed'
complete -c ischema -n '__irods_at "ischema schema" apply' -s M -l admin -d 'act as the administrator you are'
complete -c ischema -n '__irods_at "ischema schema" apply' -l force-realm -d 'describe data outside of the schema’s realm too'
complete -c ischema -n '__irods_at "ischema schema" apply' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" apply' -F
complete -c ischema -n '__irods_at "ischema schema" apply' -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a extract -d 'turn metadata back into documents'
complete -c ischema -n '__irods_at "ischema schema" ""' -a extract -d 'turn metadata back into documents'
complete -c irods -n '__irods_at "ischema schema" extract' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" extract' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" extract' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" extract' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" extract' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" extract' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" extract' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" extract' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" extract' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" extract' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" extract' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" extract' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" extract' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" extract' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" extract' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" extract' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" extract' -s r -l recursive -d 'every data object below the collections'
complete -c irods -n '__irods_at "ischema schema" extract' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ischema schema" extract' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ischema schema" extract' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ischema schema" extract' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ischema schema" extract' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c irods -n '__irods_at "ischema schema" extract' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" extract' -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" extract' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" extract' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" extract' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" extract' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" extract' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" extract' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" extract' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" extract' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" extract' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" extract' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" extract' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" extract' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" extract' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" extract' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" extract' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" extract' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" extract' -s r -l recursive -d 'every data object below the collections'
complete -c ischema -n '__irods_at "ischema schema" extract' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ischema -n '__irods_at "ischema schema" extract' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ischema -n '__irods_at "ischema schema" extract' -l fail-fast -d 'stop at the first failure'
complete -c ischema -n '__irods_at "ischema schema" extract' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ischema -n '__irods_at "ischema schema" extract' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c ischema -n '__irods_at "ischema schema" extract' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" extract' -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a rm -d 'remove the metadata of a schema from data'
complete -c ischema -n '__irods_at "ischema schema" ""' -a rm -d 'remove the metadata of a schema from data'
complete -c irods -n '__irods_at "ischema schema" rm' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" rm' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" rm' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" rm' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" rm' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" rm' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ischema schema" rm' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" rm' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" rm' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" rm' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" rm' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" rm' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" rm' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" rm' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" rm' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" rm' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" rm' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" rm' -s r -l recursive -d 'every data object below the collections'
complete -c irods -n '__irods_at "ischema schema" rm' -s C -l collections -d 'with -r the collections, in place of the data objects'
complete -c irods -n '__irods_at "ischema schema" rm' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ischema schema" rm' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ischema schema" rm' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ischema schema" rm' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ischema schema" rm' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c irods -n '__irods_at "ischema schema" rm' -s v -l verbose -d 'tell every AVU that is added or removed'
complete -c irods -n '__irods_at "ischema schema" rm' -s M -l admin -d 'act as the administrator you are'
complete -c irods -n '__irods_at "ischema schema" rm' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" rm' -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" rm' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" rm' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" rm' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" rm' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" rm' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" rm' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ischema -n '__irods_at "ischema schema" rm' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" rm' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" rm' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" rm' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" rm' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" rm' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" rm' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" rm' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" rm' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" rm' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" rm' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" rm' -s r -l recursive -d 'every data object below the collections'
complete -c ischema -n '__irods_at "ischema schema" rm' -s C -l collections -d 'with -r the collections, in place of the data objects'
complete -c ischema -n '__irods_at "ischema schema" rm' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ischema -n '__irods_at "ischema schema" rm' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ischema -n '__irods_at "ischema schema" rm' -l fail-fast -d 'stop at the first failure'
complete -c ischema -n '__irods_at "ischema schema" rm' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ischema -n '__irods_at "ischema schema" rm' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c ischema -n '__irods_at "ischema schema" rm' -s v -l verbose -d 'tell every AVU that is added or removed'
complete -c ischema -n '__irods_at "ischema schema" rm' -s M -l admin -d 'act as the administrator you are'
complete -c ischema -n '__irods_at "ischema schema" rm' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" rm' -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a diff -d 'tell what changed between two schemas'
complete -c ischema -n '__irods_at "ischema schema" ""' -a diff -d 'tell what changed between two schemas'
complete -c irods -n '__irods_at "ischema schema" diff' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" diff' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" diff' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" diff' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" diff' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" diff' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" diff' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" diff' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" diff' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" diff' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" diff' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" diff' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" diff' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" diff' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" diff' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" diff' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" diff' -l breaking -d 'only changes that may break what is there'
complete -c irods -n '__irods_at "ischema schema" diff' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" diff' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" diff' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" diff' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" diff' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" diff' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" diff' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" diff' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" diff' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" diff' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" diff' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" diff' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" diff' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" diff' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" diff' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" diff' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" diff' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" diff' -l breaking -d 'only changes that may break what is there'
complete -c ischema -n '__irods_at "ischema schema" diff' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a publish -d 'publish a draft of a schema'
complete -c ischema -n '__irods_at "ischema schema" ""' -a publish -d 'publish a draft of a schema'
complete -c irods -n '__irods_at "ischema schema" publish' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" publish' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ischema schema" publish' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" publish' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" publish' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" publish' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" publish' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" publish' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" publish' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" publish' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" publish' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" publish' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" publish' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" publish' -l realm -d 'project that may use it' -x
complete -c irods -n '__irods_at "ischema schema" publish' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" publish' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" publish' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ischema -n '__irods_at "ischema schema" publish' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" publish' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" publish' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" publish' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" publish' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" publish' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" publish' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" publish' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" publish' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" publish' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" publish' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" publish' -l realm -d 'project that may use it' -x
complete -c ischema -n '__irods_at "ischema schema" publish' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a archive -d 'archive the published version of a schema'
complete -c ischema -n '__irods_at "ischema schema" ""' -a archive -d 'archive the published version of a schema'
complete -c irods -n '__irods_at "ischema schema" archive' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" archive' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ischema schema" archive' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" archive' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" archive' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" archive' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" archive' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" archive' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" archive' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" archive' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" archive' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" archive' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" archive' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" archive' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" archive' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" archive' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ischema -n '__irods_at "ischema schema" archive' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" archive' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" archive' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" archive' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" archive' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" archive' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" archive' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" archive' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" archive' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" archive' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" archive' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" archive' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a clone -d 'make a schema out of another one'
complete -c ischema -n '__irods_at "ischema schema" ""' -a clone -d 'make a schema out of another one'
complete -c irods -n '__irods_at "ischema schema" clone' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" clone' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ischema schema" clone' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" clone' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" clone' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" clone' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" clone' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" clone' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" clone' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" clone' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" clone' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" clone' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" clone' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" clone' -l realm -d 'project that may use it' -x
complete -c irods -n '__irods_at "ischema schema" clone' -l title -d 'for people' -x
complete -c irods -n '__irods_at "ischema schema" clone' -l to -d 'write a local file; - is stdout' -r -F
complete -c irods -n '__irods_at "ischema schema" clone' -s f -l force -d 'write over a local file that is there'
complete -c irods -n '__irods_at "ischema schema" clone' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" clone' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" clone' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ischema -n '__irods_at "ischema schema" clone' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" clone' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" clone' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" clone' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" clone' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" clone' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" clone' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" clone' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" clone' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" clone' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" clone' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" clone' -l realm -d 'project that may use it' -x
complete -c ischema -n '__irods_at "ischema schema" clone' -l title -d 'for people' -x
complete -c ischema -n '__irods_at "ischema schema" clone' -l to -d 'write a local file; - is stdout' -r -F
complete -c ischema -n '__irods_at "ischema schema" clone' -s f -l force -d 'write over a local file that is there'
complete -c ischema -n '__irods_at "ischema schema" clone' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a status -d 'tell which data carries which schema'
complete -c ischema -n '__irods_at "ischema schema" ""' -a status -d 'tell which data carries which schema'
complete -c irods -n '__irods_at "ischema schema" status' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" status' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" status' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" status' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" status' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" status' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" status' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" status' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" status' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" status' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" status' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" status' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" status' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" status' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" status' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" status' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" status' -s r -l recursive -d 'everything below the collections too'
complete -c irods -n '__irods_at "ischema schema" status' -l schema -d 'look at this schema only, and compare with it' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" status' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ischema schema" status' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ischema schema" status' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ischema schema" status' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ischema schema" status' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c irods -n '__irods_at "ischema schema" status' -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" status' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" status' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" status' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" status' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" status' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" status' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" status' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" status' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" status' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" status' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" status' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" status' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" status' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" status' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" status' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" status' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" status' -s r -l recursive -d 'everything below the collections too'
complete -c ischema -n '__irods_at "ischema schema" status' -l schema -d 'look at this schema only, and compare with it' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" status' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ischema -n '__irods_at "ischema schema" status' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ischema -n '__irods_at "ischema schema" status' -l fail-fast -d 'stop at the first failure'
complete -c ischema -n '__irods_at "ischema schema" status' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ischema -n '__irods_at "ischema schema" status' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c ischema -n '__irods_at "ischema schema" status' -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a upgrade -d 'bring metadata to the newest version of its schema'
complete -c ischema -n '__irods_at "ischema schema" ""' -a upgrade -d 'bring metadata to the newest version of its schema'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" upgrade' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" upgrade' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" upgrade' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" upgrade' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" upgrade' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" upgrade' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" upgrade' -s r -l recursive -d 'everything below the collections too'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l schema -d 'look at this schema only, and compare with it' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "ischema schema" upgrade' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "ischema schema" upgrade' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c irods -n '__irods_at "ischema schema" upgrade' -s y -l yes -d 'do not ask'
complete -c irods -n '__irods_at "ischema schema" upgrade' -s v -l verbose -d 'tell every AVU that is added or removed'
complete -c irods -n '__irods_at "ischema schema" upgrade' -s M -l admin -d 'act as the administrator you are'
complete -c irods -n '__irods_at "ischema schema" upgrade' -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l json -d 'print one JSON document; errors too, on stderr'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l ndjson -d 'print one JSON document a line'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l csv -d 'print comma-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l tsv -d 'print tab-separated values with a header line'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -s r -l recursive -d 'everything below the collections too'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l schema -d 'look at this schema only, and compare with it' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c ischema -n '__irods_at "ischema schema" upgrade' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l fail-fast -d 'stop at the first failure'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -l prefix -d 'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default' -x
complete -c ischema -n '__irods_at "ischema schema" upgrade' -s y -l yes -d 'do not ask'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -s v -l verbose -d 'tell every AVU that is added or removed'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -s M -l admin -d 'act as the administrator you are'
complete -c ischema -n '__irods_at "ischema schema" upgrade' -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a template -d 'print a form to fill in'
complete -c ischema -n '__irods_at "ischema schema" ""' -a template -d 'print a form to fill in'
complete -c irods -n '__irods_at "ischema schema" template' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ischema schema" template' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" template' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" template' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" template' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" template' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" template' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" template' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" template' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" template' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" template' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" template' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" template' -l format -d 'json, csv, tsv or xlsx; json by default' -x -a 'json csv tsv xlsx'
complete -c irods -n '__irods_at "ischema schema" template' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" template' -l json -d 'print errors as JSON on stderr'
complete -c ischema -n '__irods_at "ischema schema" template' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" template' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" template' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" template' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" template' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" template' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" template' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" template' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" template' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" template' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" template' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" template' -l format -d 'json, csv, tsv or xlsx; json by default' -x -a 'json csv tsv xlsx'
complete -c ischema -n '__irods_at "ischema schema" template' -F -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" ""' -a export -d 'print a schema as JSON Schema'
complete -c ischema -n '__irods_at "ischema schema" ""' -a export -d 'print a schema as JSON Schema'
complete -c irods -n '__irods_at "ischema schema" export' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ischema schema" export' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ischema schema" export' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ischema schema" export' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ischema schema" export' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ischema schema" export' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ischema schema" export' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ischema schema" export' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ischema schema" export' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ischema schema" export' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ischema schema" export' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ischema schema" export' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ischema schema" export' -l json-schema -d 'as JSON Schema'
complete -c irods -n '__irods_at "ischema schema" export' -F -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" export' -l json -d 'print errors as JSON on stderr'
complete -c ischema -n '__irods_at "ischema schema" export' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ischema -n '__irods_at "ischema schema" export' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ischema -n '__irods_at "ischema schema" export' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ischema -n '__irods_at "ischema schema" export' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ischema -n '__irods_at "ischema schema" export' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ischema -n '__irods_at "ischema schema" export' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ischema -n '__irods_at "ischema schema" export' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ischema -n '__irods_at "ischema schema" export' -s q -l quiet -d 'no notices on stderr'
complete -c ischema -n '__irods_at "ischema schema" export' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ischema -n '__irods_at "ischema schema" export' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ischema -n '__irods_at "ischema schema" export' -s h -l help -d 'show this help'
complete -c ischema -n '__irods_at "ischema schema" export' -l json-schema -d 'as JSON Schema'
complete -c ischema -n '__irods_at "ischema schema" export' -F -a '(__irods_ask)'

# ishell
complete -c ishell -f
complete -c irods -n '__irods_at "ishell shell"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "ishell shell"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "ishell shell"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "ishell shell"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "ishell shell"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "ishell shell"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "ishell shell"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "ishell shell"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "ishell shell"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "ishell shell"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "ishell shell"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "ishell shell"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "ishell shell"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "ishell shell"' -s f -d 'run the commands in this file; - is stdin' -r -F
complete -c irods -n '__irods_at "ishell shell"' -s e -d 'end at the first line that fails, with its exit status'
complete -c irods -n '__irods_at "ishell shell"' -s x -d 'show each command on stderr before it is run'
complete -c ishell -n '__irods_at "ishell shell"' -l json -d 'print errors as JSON on stderr'
complete -c ishell -n '__irods_at "ishell shell"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c ishell -n '__irods_at "ishell shell"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c ishell -n '__irods_at "ishell shell"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c ishell -n '__irods_at "ishell shell"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c ishell -n '__irods_at "ishell shell"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c ishell -n '__irods_at "ishell shell"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c ishell -n '__irods_at "ishell shell"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c ishell -n '__irods_at "ishell shell"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c ishell -n '__irods_at "ishell shell"' -s q -l quiet -d 'no notices on stderr'
complete -c ishell -n '__irods_at "ishell shell"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c ishell -n '__irods_at "ishell shell"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c ishell -n '__irods_at "ishell shell"' -s h -l help -d 'show this help'
complete -c ishell -n '__irods_at "ishell shell"' -s f -d 'run the commands in this file; - is stdin' -r -F
complete -c ishell -n '__irods_at "ishell shell"' -s e -d 'end at the first line that fails, with its exit status'
complete -c ishell -n '__irods_at "ishell shell"' -s x -d 'show each command on stderr before it is run'

# itail
complete -c itail -f
complete -c irods -n '__irods_at "itail tail"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "itail tail"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "itail tail"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "itail tail"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "itail tail"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itail tail"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "itail tail"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "itail tail"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "itail tail"' -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "itail tail"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "itail tail"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "itail tail"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "itail tail"' -s R -l resource -d 'read from this resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itail tail"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itail tail"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c irods -n '__irods_at "itail tail"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c irods -n '__irods_at "itail tail"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "itail tail"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "itail tail"' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "itail tail"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c irods -n '__irods_at "itail tail"' -s n -l lines -d 'so many lines; 10 by default' -x
complete -c irods -n '__irods_at "itail tail"' -s c -l bytes -d 'so many bytes, such as 512 or 4K' -x
complete -c irods -n '__irods_at "itail tail"' -s v -l verbose -d 'print a heading with the path always'
complete -c irods -n '__irods_at "itail tail"' -s q -d 'print no headings'
complete -c irods -n '__irods_at "itail tail"' -a '(__irods_ask)'
complete -c itail -n '__irods_at "itail tail"' -l json -d 'print errors as JSON on stderr'
complete -c itail -n '__irods_at "itail tail"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c itail -n '__irods_at "itail tail"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c itail -n '__irods_at "itail tail"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c itail -n '__irods_at "itail tail"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c itail -n '__irods_at "itail tail"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c itail -n '__irods_at "itail tail"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c itail -n '__irods_at "itail tail"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c itail -n '__irods_at "itail tail"' -l quiet -d 'no notices on stderr'
complete -c itail -n '__irods_at "itail tail"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c itail -n '__irods_at "itail tail"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c itail -n '__irods_at "itail tail"' -s h -l help -d 'show this help'
complete -c itail -n '__irods_at "itail tail"' -s R -l resource -d 'read from this resource' -x -a '(__irods_ask)'
complete -c itail -n '__irods_at "itail tail"' -s t -l ticket -d 'use this ticket' -x -a '(__irods_ask)'
complete -c itail -n '__irods_at "itail tail"' -l bwlimit -d 'hold the whole run to this many bytes a second, such as 50M; 0 for no limit' -x
complete -c itail -n '__irods_at "itail tail"' -l retry-for -d 'wait out a lost line or a busy server for so long, such as 10m; 1m by default' -x
complete -c itail -n '__irods_at "itail tail"' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c itail -n '__irods_at "itail tail"' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c itail -n '__irods_at "itail tail"' -l fail-fast -d 'stop at the first failure'
complete -c itail -n '__irods_at "itail tail"' -l no-glob -d 'take *, ?, [ ] and { } in paths as they are'
complete -c itail -n '__irods_at "itail tail"' -s n -l lines -d 'so many lines; 10 by default' -x
complete -c itail -n '__irods_at "itail tail"' -s c -l bytes -d 'so many bytes, such as 512 or 4K' -x
complete -c itail -n '__irods_at "itail tail"' -s v -l verbose -d 'print a heading with the path always'
complete -c itail -n '__irods_at "itail tail"' -s q -d 'print no headings'
complete -c itail -n '__irods_at "itail tail"' -a '(__irods_ask)'

# itrash
complete -c itrash -f
complete -c irods -n '__irods_at "itrash trash"' -s h -l help -d 'show this help'
complete -c itrash -n '__irods_at "itrash trash"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "itrash trash" ""' -a ls -d 'list what is in the trash'
complete -c itrash -n '__irods_at "itrash trash" ""' -a ls -d 'list what is in the trash'
complete -c irods -n '__irods_at "itrash trash" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "itrash trash" ls' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "itrash trash" ls' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "itrash trash" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "itrash trash" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "itrash trash" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "itrash trash" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "itrash trash" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "itrash trash" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "itrash trash" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "itrash trash" ls' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "itrash trash" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "itrash trash" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "itrash trash" ls' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "itrash trash" ls' -s r -l recursive -d 'what is in its collections too'
complete -c irods -n '__irods_at "itrash trash" ls' -l trash-days -d 'tell when things expire, where the trash is emptied of what is so many days old' -x
complete -c irods -n '__irods_at "itrash trash" ls' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "itrash trash" ls' -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" ls' -l json -d 'print one JSON document; errors too, on stderr'
complete -c itrash -n '__irods_at "itrash trash" ls' -l ndjson -d 'print one JSON document a line'
complete -c itrash -n '__irods_at "itrash trash" ls' -l csv -d 'print comma-separated values with a header line'
complete -c itrash -n '__irods_at "itrash trash" ls' -l tsv -d 'print tab-separated values with a header line'
complete -c itrash -n '__irods_at "itrash trash" ls' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" ls' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c itrash -n '__irods_at "itrash trash" ls' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c itrash -n '__irods_at "itrash trash" ls' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c itrash -n '__irods_at "itrash trash" ls' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" ls' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c itrash -n '__irods_at "itrash trash" ls' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c itrash -n '__irods_at "itrash trash" ls' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c itrash -n '__irods_at "itrash trash" ls' -s q -l quiet -d 'no notices on stderr'
complete -c itrash -n '__irods_at "itrash trash" ls' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c itrash -n '__irods_at "itrash trash" ls' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c itrash -n '__irods_at "itrash trash" ls' -s h -l help -d 'show this help'
complete -c itrash -n '__irods_at "itrash trash" ls' -s r -l recursive -d 'what is in its collections too'
complete -c itrash -n '__irods_at "itrash trash" ls' -l trash-days -d 'tell when things expire, where the trash is emptied of what is so many days old' -x
complete -c itrash -n '__irods_at "itrash trash" ls' -l fail-fast -d 'stop at the first failure'
complete -c itrash -n '__irods_at "itrash trash" ls' -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" ""' -a restore -d 'move things out of the trash, to where they were'
complete -c itrash -n '__irods_at "itrash trash" ""' -a restore -d 'move things out of the trash, to where they were'
complete -c irods -n '__irods_at "itrash trash" restore' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "itrash trash" restore' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "itrash trash" restore' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "itrash trash" restore' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "itrash trash" restore' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" restore' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "itrash trash" restore' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "itrash trash" restore' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "itrash trash" restore' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "itrash trash" restore' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" restore' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "itrash trash" restore' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "itrash trash" restore' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "itrash trash" restore' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "itrash trash" restore' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "itrash trash" restore' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "itrash trash" restore' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "itrash trash" restore' -l to -d 'move them into this collection' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" restore' -l all -d 'where several had the path, all of them: NAME, NAME.1, NAME.2 and so on'
complete -c irods -n '__irods_at "itrash trash" restore' -l keep-name -d 'under the names that they have in the trash'
complete -c irods -n '__irods_at "itrash trash" restore' -s v -l verbose -d 'name what was restored'
complete -c irods -n '__irods_at "itrash trash" restore' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "itrash trash" restore' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "itrash trash" restore' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "itrash trash" restore' -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" restore' -l json -d 'print one JSON document; errors too, on stderr'
complete -c itrash -n '__irods_at "itrash trash" restore' -l ndjson -d 'print one JSON document a line'
complete -c itrash -n '__irods_at "itrash trash" restore' -l csv -d 'print comma-separated values with a header line'
complete -c itrash -n '__irods_at "itrash trash" restore' -l tsv -d 'print tab-separated values with a header line'
complete -c itrash -n '__irods_at "itrash trash" restore' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" restore' -l dry-run -d 'show what would be changed, and change nothing'
complete -c itrash -n '__irods_at "itrash trash" restore' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c itrash -n '__irods_at "itrash trash" restore' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c itrash -n '__irods_at "itrash trash" restore' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c itrash -n '__irods_at "itrash trash" restore' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" restore' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c itrash -n '__irods_at "itrash trash" restore' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c itrash -n '__irods_at "itrash trash" restore' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c itrash -n '__irods_at "itrash trash" restore' -s q -l quiet -d 'no notices on stderr'
complete -c itrash -n '__irods_at "itrash trash" restore' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c itrash -n '__irods_at "itrash trash" restore' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c itrash -n '__irods_at "itrash trash" restore' -s h -l help -d 'show this help'
complete -c itrash -n '__irods_at "itrash trash" restore' -l to -d 'move them into this collection' -x -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" restore' -l all -d 'where several had the path, all of them: NAME, NAME.1, NAME.2 and so on'
complete -c itrash -n '__irods_at "itrash trash" restore' -l keep-name -d 'under the names that they have in the trash'
complete -c itrash -n '__irods_at "itrash trash" restore' -s v -l verbose -d 'name what was restored'
complete -c itrash -n '__irods_at "itrash trash" restore' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c itrash -n '__irods_at "itrash trash" restore' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c itrash -n '__irods_at "itrash trash" restore' -l fail-fast -d 'stop at the first failure'
complete -c itrash -n '__irods_at "itrash trash" restore' -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" ""' -a empty -d 'remove for good what is in the trash'
complete -c itrash -n '__irods_at "itrash trash" ""' -a empty -d 'remove for good what is in the trash'
complete -c irods -n '__irods_at "itrash trash" empty' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "itrash trash" empty' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "itrash trash" empty' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "itrash trash" empty' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "itrash trash" empty' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" empty' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "itrash trash" empty' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "itrash trash" empty' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "itrash trash" empty' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "itrash trash" empty' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "itrash trash" empty' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "itrash trash" empty' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "itrash trash" empty' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "itrash trash" empty' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "itrash trash" empty' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "itrash trash" empty' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "itrash trash" empty' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "itrash trash" empty' -l older-than -d 'only what was last changed before, such as 30d ago, or before a date' -x
complete -c irods -n '__irods_at "itrash trash" empty' -l yes -d 'do not ask'
complete -c irods -n '__irods_at "itrash trash" empty' -s v -l verbose -d 'name what was removed'
complete -c irods -n '__irods_at "itrash trash" empty' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c irods -n '__irods_at "itrash trash" empty' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c irods -n '__irods_at "itrash trash" empty' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "itrash trash" empty' -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" empty' -l json -d 'print one JSON document; errors too, on stderr'
complete -c itrash -n '__irods_at "itrash trash" empty' -l ndjson -d 'print one JSON document a line'
complete -c itrash -n '__irods_at "itrash trash" empty' -l csv -d 'print comma-separated values with a header line'
complete -c itrash -n '__irods_at "itrash trash" empty' -l tsv -d 'print tab-separated values with a header line'
complete -c itrash -n '__irods_at "itrash trash" empty' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" empty' -l dry-run -d 'show what would be changed, and change nothing'
complete -c itrash -n '__irods_at "itrash trash" empty' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c itrash -n '__irods_at "itrash trash" empty' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c itrash -n '__irods_at "itrash trash" empty' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c itrash -n '__irods_at "itrash trash" empty' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c itrash -n '__irods_at "itrash trash" empty' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c itrash -n '__irods_at "itrash trash" empty' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c itrash -n '__irods_at "itrash trash" empty' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c itrash -n '__irods_at "itrash trash" empty' -s q -l quiet -d 'no notices on stderr'
complete -c itrash -n '__irods_at "itrash trash" empty' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c itrash -n '__irods_at "itrash trash" empty' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c itrash -n '__irods_at "itrash trash" empty' -s h -l help -d 'show this help'
complete -c itrash -n '__irods_at "itrash trash" empty' -l older-than -d 'only what was last changed before, such as 30d ago, or before a date' -x
complete -c itrash -n '__irods_at "itrash trash" empty' -l yes -d 'do not ask'
complete -c itrash -n '__irods_at "itrash trash" empty' -s v -l verbose -d 'name what was removed'
complete -c itrash -n '__irods_at "itrash trash" empty' -l from-file -d 'take more paths from a file, one a line; - is stdin' -r -F
complete -c itrash -n '__irods_at "itrash trash" empty' -s 0 -l null -d 'paths in --from-file end with NUL, not with a line break'
complete -c itrash -n '__irods_at "itrash trash" empty' -l fail-fast -d 'stop at the first failure'
complete -c itrash -n '__irods_at "itrash trash" empty' -a '(__irods_ask)'

# profile
complete -c irods -n '__irods_at "profile"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "profile" ""' -a add -d 'make a profile, or add settings to one'
complete -c irods -n '__irods_at "profile" add' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "profile" add' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" add' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "profile" add' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "profile" add' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "profile" add' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "profile" add' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "profile" add' -l url -d 'base URL of the HTTP API' -x
complete -c irods -n '__irods_at "profile" add' -l user-name -d 'iRODS user' -x
complete -c irods -n '__irods_at "profile" add' -l zone-name -d 'zone' -x
complete -c irods -n '__irods_at "profile" add' -l ca-file -d 'PEM file of further authorities' -r -F
complete -c irods -n '__irods_at "profile" add' -l home -d 'home collection' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" add' -l current -d 'current collection at the start' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" add' -l resource -d 'default resource' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" add' -l requests-in-flight -d 'most requests at once' -x
complete -c irods -n '__irods_at "profile" add' -l padding -d 'header that makes writes faster: on or off' -x -a 'on off'
complete -c irods -n '__irods_at "profile" add' -l store -d 'where secrets go' -x -a 'keychain file none'
complete -c irods -n '__irods_at "profile" add' -l issuer -d 'OpenID provider' -x
complete -c irods -n '__irods_at "profile" add' -l client-id -d 'registration at the provider' -x
complete -c irods -n '__irods_at "profile" add' -l scope -d 'scopes to ask for' -x
complete -c irods -n '__irods_at "profile" add' -l audience -d 'whom tokens must be meant for' -x
complete -c irods -n '__irods_at "profile" add' -l insecure-http -d 'allow http:// to another machine'
complete -c irods -n '__irods_at "profile" add' -l use -d 'use it from now on'
complete -c irods -n '__irods_at "profile" ""' -a list -d 'list the profiles'
complete -c irods -n '__irods_at "profile" list' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "profile" list' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "profile" list' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "profile" list' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "profile" list' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" list' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "profile" list' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "profile" list' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "profile" list' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" list' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "profile" list' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "profile" list' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "profile" list' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "profile" list' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "profile" list' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "profile" list' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "profile" ""' -a use -d 'use a profile from now on'
complete -c irods -n '__irods_at "profile" use' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "profile" use' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "profile" use' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "profile" use' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "profile" use' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" use' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "profile" use' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "profile" use' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "profile" use' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "profile" use' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "profile" use' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "profile" use' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "profile" use' -l none -d 'use none, but the environment file'
complete -c irods -n '__irods_at "profile" use' -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" ""' -a remove -d 'remove a profile'
complete -c irods -n '__irods_at "profile" remove' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "profile" remove' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "profile" remove' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "profile" remove' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "profile" remove' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" remove' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "profile" remove' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "profile" remove' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "profile" remove' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "profile" remove' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "profile" remove' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "profile" remove' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "profile" remove' -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" ""' -a import -d 'take irods_environment.json over into a profile'
complete -c irods -n '__irods_at "profile" import' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "profile" import' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "profile" import' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "profile" import' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "profile" import' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "profile" import' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "profile" import' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "profile" import' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "profile" import' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "profile" import' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "profile" import' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "profile" import' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "profile" import' -l use -d 'use it from now on'

# sandbox
complete -c irods -n '__irods_at "sandbox"' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "sandbox"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "sandbox"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "sandbox"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "sandbox"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "sandbox"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "sandbox"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "sandbox"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "sandbox"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "sandbox"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "sandbox"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "sandbox"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "sandbox"' -l port -d 'TCP port; by default a free one' -x
complete -c irods -n '__irods_at "sandbox"' -l host -d 'address to listen on; by default 127.0.0.1, this machine only' -x
complete -c irods -n '__irods_at "sandbox"' -l dir -d 'keep the catalog and the data here' -r -F
complete -c irods -n '__irods_at "sandbox"' -l admin -d 'the administrator; rods:rods by default' -x
complete -c irods -n '__irods_at "sandbox"' -l zone -d 'the zone\'s name; tempZone by default' -x
complete -c irods -n '__irods_at "sandbox"' -l seed-file -d 'JSON file that says what the zone holds at the start' -r -F
complete -c irods -n '__irods_at "sandbox"' -l api-version -d 'answer as this release of the HTTP API; 0.7.0 by default' -x -a '0.3.0 0.4.0 0.5.0 0.6.0 0.7.0'
complete -c irods -n '__irods_at "sandbox"' -l max-request-body -d 'longest body of a request' -x
complete -c irods -n '__irods_at "sandbox"' -l rows-per-query -d 'most rows of one catalog query' -x
complete -c irods -n '__irods_at "sandbox"' -l streams-per-handle -d 'most streams of one parallel write' -x
complete -c irods -n '__irods_at "sandbox"' -l streams-total -d 'most streams of all parallel writes' -x
complete -c irods -n '__irods_at "sandbox"' -l token-lifetime -d 'how long a sign-in is good' -x
complete -c irods -n '__irods_at "sandbox"' -l request-timeout -d 'most that one request may take' -x
complete -c irods -n '__irods_at "sandbox"' -l read-buffer -d 'longest read that is answered in one piece' -x
complete -c irods -n '__irods_at "sandbox"' -l fault -d 'let this go wrong; may be given several times' -x
complete -c irods -n '__irods_at "sandbox"' -l control -d 'let requests to /control/faults say what is to go wrong'
complete -c irods -n '__irods_at "sandbox"' -l seed -d 'make every random choice repeatable' -x

# share
complete -c irods -n '__irods_at "share"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "share"' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "share"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "share"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "share"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "share"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "share"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "share"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "share"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "share"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "share"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "share"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "share"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "share"' -s w -l write -d 'let others write too; by default they can read'
complete -c irods -n '__irods_at "share"' -l uses -d 'can be used so many times' -x
complete -c irods -n '__irods_at "share"' -l write-file -d 'can write so many data objects, 0 for any number; 10 by default' -x
complete -c irods -n '__irods_at "share"' -l write-bytes -d 'can write so many bytes' -x
complete -c irods -n '__irods_at "share"' -l expire -d 'no longer valid at this time (UTC) or after it: 7d, 12h' -x
complete -c irods -n '__irods_at "share"' -l user -d 'only for this user; may be repeated' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "share"' -l group -d 'only for this group; may be repeated' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "share"' -l host -d 'only from this host, as the iRODS server sees it' -x
complete -c irods -n '__irods_at "share"' -a '(__irods_ask)'

# transfers
complete -c irods -n '__irods_at "transfers"' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "transfers"' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "transfers"' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "transfers"' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "transfers"' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "transfers"' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "transfers"' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "transfers"' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "transfers"' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "transfers"' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "transfers"' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "transfers"' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "transfers"' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "transfers"' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "transfers"' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "transfers"' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "transfers" ""' -a list -d 'show what interrupted transfers left'
complete -c irods -n '__irods_at "transfers" list' -l json -d 'print one JSON document; errors too, on stderr'
complete -c irods -n '__irods_at "transfers" list' -l ndjson -d 'print one JSON document a line'
complete -c irods -n '__irods_at "transfers" list' -l csv -d 'print comma-separated values with a header line'
complete -c irods -n '__irods_at "transfers" list' -l tsv -d 'print tab-separated values with a header line'
complete -c irods -n '__irods_at "transfers" list' -l fields -d 'print only these keys, separated by commas' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "transfers" list' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "transfers" list' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "transfers" list' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "transfers" list' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "transfers" list' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "transfers" list' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "transfers" list' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "transfers" list' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "transfers" list' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "transfers" list' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "transfers" list' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "transfers" ""' -a resume -d 'go on with interrupted transfers'
complete -c irods -n '__irods_at "transfers" resume' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "transfers" resume' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "transfers" resume' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "transfers" resume' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "transfers" resume' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "transfers" resume' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "transfers" resume' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "transfers" resume' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "transfers" resume' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "transfers" resume' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "transfers" resume' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "transfers" resume' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "transfers" resume' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "transfers" resume' -l elsewhere -d 'runs on other machines too, of which you know that they ended'
complete -c irods -n '__irods_at "transfers" resume' -l fail-fast -d 'stop at the first failure'
complete -c irods -n '__irods_at "transfers" ""' -a remove -d 'remove partial files and objects of interrupted transfers'
complete -c irods -n '__irods_at "transfers" remove' -l json -d 'print errors as JSON on stderr'
complete -c irods -n '__irods_at "transfers" remove' -l dry-run -d 'show what would be changed, and change nothing'
complete -c irods -n '__irods_at "transfers" remove' -l url -d 'base URL of the HTTP API, in place of irods_http_api_url' -x
complete -c irods -n '__irods_at "transfers" remove' -l user-name -d 'iRODS user, in place of irods_user_name' -x
complete -c irods -n '__irods_at "transfers" remove' -l zone-name -d 'zone, in place of irods_zone_name' -x
complete -c irods -n '__irods_at "transfers" remove' -l profile -d 'settings of this profile, in place of the one in use' -x -a '(__irods_ask)'
complete -c irods -n '__irods_at "transfers" remove' -l insecure-http -d 'allow http:// to another machine: everybody on the way can read it'
complete -c irods -n '__irods_at "transfers" remove' -l ca-file -d 'PEM file of further certificate authorities' -r -F
complete -c irods -n '__irods_at "transfers" remove' -l color -d 'colour: auto, always or never' -x -a 'auto always never'
complete -c irods -n '__irods_at "transfers" remove' -s q -l quiet -d 'no notices on stderr'
complete -c irods -n '__irods_at "transfers" remove' -l debug -d 'log every request and answer on stderr, without secrets'
complete -c irods -n '__irods_at "transfers" remove' -l progress -d 'progress: auto, json or none' -x -a 'auto json none'
complete -c irods -n '__irods_at "transfers" remove' -s h -l help -d 'show this help'
complete -c irods -n '__irods_at "transfers" remove' -l elsewhere -d 'runs on other machines too, of which you know that they ended'
complete -c irods -n '__irods_at "transfers" remove' -l fail-fast -d 'stop at the first failure'
