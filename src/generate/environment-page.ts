/** irods_environment(5): the settings file, the variables, and the files that are kept. */
import { KNOWN_KEYS } from '../config/settings.js';
import { asTheyAre, bold, item, page, paragraphs, plain, section } from './roff.js';

/** What each key that the program knows means. */
const KEYS: Readonly<Record<(typeof KNOWN_KEYS)[number], string>> = {
  irods_http_api_url:
    'Base URL of the HTTP API, such as https://example.org/irods-http-api/0.7.0. The part after the host may be left out: the release is then found by asking. The iCommands do not know this key and ignore it.',
  irods_http_api_store:
    'Where sign-ins are kept: keychain, file (mode 0600) or none. By default the keychain of the system where it works, otherwise a file.',
  irods_http_api_requests_in_flight:
    'Most requests at the same time, 4 by default; a server with default settings hangs when many writes come at once.',
  irods_http_api_padding:
    'on or off; on by default. Each streamed write then carries a header of 4 KiB, which makes the server read the bytes after it up to three times as fast. A proxy that does not take such a header needs it off.',
  irods_host: 'Host of the iRODS server, for the iCommands. Not used over HTTP.',
  irods_port: 'Port of the iRODS server, for the iCommands. Not used over HTTP.',
  irods_user_name: 'Name of the iRODS user.',
  irods_zone_name: 'Name of the zone.',
  irods_home: 'The home collection; /ZONE/home/USER by default.',
  irods_cwd: 'The collection that a new shell starts in; the home collection by default.',
  irods_default_resource: 'Resource for new data objects; by default the server chooses.',
  irods_ssl_ca_certificate_file: 'PEM file of further certificate authorities to trust.',
  irods_openid_issuer: 'URL of the OpenID provider to sign in at, where the zone uses one.',
  irods_openid_client_id: 'The name this program has at that provider.',
  irods_openid_scope: 'What to ask the provider for, words separated by blanks.',
  irods_openid_audience: 'Whom the token is meant for, where the provider wants to be told.',
  irods_log_level: 'Accepted for the iCommands; --debug shows what is sent and answered.',
};

const VARIABLES: readonly (readonly [string, string])[] = [
  [
    'clientUserName, clientRodsZone',
    'The user whom an administrator’s iCommands act as. The HTTP API has no way for it: lines are refused where these name somebody else than who is signed in.',
  ],
  [
    'IRODS_ENVIRONMENT_FILE',
    'The settings file to read in place of ~/.irods/irods_environment.json. The current collection is then kept in a file of that name with .cwd appended. What else is kept stays in ~/.irods/http-api.',
  ],
  [
    'IRODS_PASSWORD',
    'The password to sign in with, for scripts and services. It is used where no session is kept for the same URL, zone and user, or its token has ended.',
  ],
  [
    'IRODS_PASSWORD_FILE',
    'A file of mode 0600 whose first line is the password; it is refused where others can read it.',
  ],
  ['IRODS_PROFILE', 'The profile to use; see irods-profile(1).'],
  [
    'IRODS_REFRESH_TOKEN, IRODS_REFRESH_TOKEN_FILE',
    'A refresh token of the OpenID provider for iinit, or a file of mode 0600 whose first line is one.',
  ],
  [
    'IRODS_OPENID_CLIENT_SECRET, IRODS_OPENID_CLIENT_SECRET_FILE',
    'The secret of this program’s registration at the OpenID provider, or a file of mode 0600 whose first line is it.',
  ],
  ['IRODS_TOKEN', 'A bearer token to use as it is, in place of any sign-in.'],
  [
    'MANGO_SCHEMA_PREFIX',
    'What the attributes of metadata schemas begin with in ischema; mgs by default.',
  ],
  [
    'HTTPS_PROXY, HTTP_PROXY, NO_PROXY',
    'The proxies to go through, for http and for https URLs each its own, and the hosts to reach without one.',
  ],
  [
    'XDG_CACHE_HOME',
    'The folder for what can be made again at any time, in place of ~/.cache (on macOS ~/Library/Caches, on Windows what LOCALAPPDATA names). Where the home folder is slow, one of the user’s own on the machine’s disk makes commands start sooner.',
  ],
  [
    'NODE_DISABLE_COMPILE_CACHE',
    'Set to 1, no command keeps or uses what was compiled of it in an earlier run.',
  ],
];

const INTRODUCTION = `Settings come from the options of a command, from environment variables, from the session file of the shell, the profile in use, and the environment file, in that order: the first that names one counts. ienv --origin shows all of them and where each comes from.
The environment file is a JSON object. It is the one that the iCommands read, which pass over the keys of this program, irods_http_api_… and irods_openid_…; keys that are not listed here are left alone. The variable of a key is its name in capitals: IRODS_USER_NAME for irods_user_name.`;

export function environmentPage(version: string): string {
  const summary = 'settings of the iRODS commands';
  return page({ name: 'irods_environment', section: 5, summary, version }, [
    section('Description', paragraphs(INTRODUCTION)),
    section('Keys', KNOWN_KEYS.map((key) => item(bold(key), plain(KEYS[key]))).join('\n')),
    section(
      'Environment',
      VARIABLES.map(([name, about]) => item(bold(name), plain(about))).join('\n'),
    ),
    section('Files', files()),
    section('Examples', EXAMPLE),
    section('See also', `${bold('iinit')}(1), ${bold('ienv')}(1), ${bold('irods')}(1)`),
  ]);
}

function files(): string {
  const rows: readonly (readonly [string, string])[] = [
    ['~/.irods/irods_environment.json', 'The environment file.'],
    [
      '~/.irods/irods_environment.json.PID',
      'The session file of the shell with that process id: its current collection, as icd leaves it. That of a profile in use is in ~/.irods/http-api.',
    ],
    [
      '~/.irods/http-api/',
      'Tokens, where the keychain does not hold them, and what the server told at the sign-in; profiles.json with the profiles; transfers with the journals of transfers that can be resumed, see irods-transfers(1); shell-history with the lines typed in ishell. Only its owner can read it.',
    ],
    [
      '~/.cache/irods-cli/',
      'What was compiled of each command, so that it starts faster. It can be removed at any time.',
    ],
  ];
  return rows.map(([name, about]) => item(plain(name), plain(about))).join('\n');
}

const EXAMPLE = [
  'A whole environment file:',
  asTheyAre(
    [
      '{',
      '    "irods_http_api_url": "https://data.example.org/irods-http-api/0.7.0",',
      '    "irods_user_name": "alice",',
      '    "irods_zone_name": "exampleZone"',
      '}',
    ].map((line) => plain(line)),
  ),
].join('\n');
