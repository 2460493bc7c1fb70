import { UsageError } from '../errors.js';
import type { OutputFormat } from '../output/output.js';
import {
  flag,
  type LeafCommand,
  type OptionSpec,
  type OptionSpecs,
  value,
} from './define-command.js';

/** Options that say who asks, and where. */
const OF_IDENTITY = {
  url: value('--url <url>', 'base URL of the HTTP API, in place of irods_http_api_url', {
    complete: 'nothing',
  }),
  userName: value('--user-name <name>', 'iRODS user, in place of irods_user_name', {
    complete: 'nothing',
  }),
  zoneName: value('--zone-name <name>', 'zone, in place of irods_zone_name', {
    complete: 'nothing',
  }),
  profile: value('--profile <name>', 'settings of this profile, in place of the one in use', {
    complete: 'profile',
  }),
  insecureHttp: flag(
    '--insecure-http',
    'allow http:// to another machine: everybody on the way can read it',
  ),
  caFile: value('--ca-file <file>', 'PEM file of further certificate authorities', {
    complete: 'local-path',
  }),
} as const;

export const IDENTITY_OPTIONS: readonly OptionSpec<unknown>[] = Object.values(OF_IDENTITY);

export const PROGRESS_WAYS = ['auto', 'json', 'none'] as const;

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  ...OF_IDENTITY,
  color: value('--color <when>', 'colour: auto, always or never', {
    complete: ['auto', 'always', 'never'],
  }),
  quiet: flag('-q, --quiet', 'no notices on stderr'),
  debug: flag('--debug', 'log every request and answer on stderr, without secrets'),
  progress: value('--progress <how>', 'progress: auto, json or none', {
    complete: PROGRESS_WAYS,
  }),
  errorsAsJson: flag('--json', 'print errors as JSON on stderr'),
  help: flag('-h, --help', 'show this help'),
} as const;

const RECORD_OPTIONS = {
  json: flag('--json', 'print one JSON document; errors too, on stderr'),
} as const;
const LIST_OPTIONS = {
  ...RECORD_OPTIONS,
  ndjson: flag('--ndjson', 'print one JSON document a line'),
  csv: flag('--csv', 'print comma-separated values with a header line'),
  tsv: flag('--tsv', 'print tab-separated values with a header line'),
  fields: value('--fields <keys>', 'print only these keys, separated by commas', {
    complete: 'keys',
  }),
} as const;
const CHANGE_OPTIONS = {
  dryRun: flag('--dry-run', 'show what would be changed, and change nothing'),
} as const;

export interface GlobalChoices {
  readonly format: OutputFormat;
  readonly fields: readonly string[] | undefined;
  readonly errorsAsJson: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
  readonly dryRun: boolean;
  readonly help: boolean;
  /** The profile in use; null for none, though one may be in use elsewhere. */
  readonly profile: string | null | undefined;
  readonly color: 'auto' | 'always' | 'never';
  readonly progress: 'auto' | 'json' | 'none';
  /** Settings given as options, by their environment-file keys. */
  readonly settings: Readonly<Record<string, string | undefined>>;
}

type AnyLeaf = Pick<LeafCommand, 'prints' | 'changes' | 'options'>;

/**
 * The options a command takes beyond its own. One that the command declares itself wins: iquery
 * has a `--zone` and an iCommand's `-h` may mean something else.
 */
export function globalOptionsOf(command: AnyLeaf): OptionSpecs {
  const { kind } = command.prints;
  const { errorsAsJson, ...common } = COMMON_OPTIONS;
  const all: OptionSpecs = {
    ...(kind === 'list' ? LIST_OPTIONS : kind === 'record' ? RECORD_OPTIONS : { errorsAsJson }),
    ...(command.changes ? CHANGE_OPTIONS : {}),
    ...common,
  };
  const taken = new Set(
    Object.values(command.options).flatMap((option) => flagWords(option.flags)),
  );
  const free = Object.entries(all).flatMap(([key, option]) => {
    const words = option.flags.split(/,\s*/).filter((word) => !taken.has(word.split(' ')[0] ?? ''));
    return words.length === 0 ? [] : [[key, { ...option, flags: words.join(', ') }] as const];
  });
  return Object.fromEntries(free);
}

/** The option words of a flags text: `-R, --resource <name>` has `-R` and `--resource`. */
export function flagWords(flags: string): readonly string[] {
  return flags.split(/,\s*/).map((word) => word.split(' ')[0] ?? '');
}

/** Reads the values of the global options. Throws UsageError where they contradict each other. */
export function readGlobalChoices(values: Readonly<Record<string, unknown>>): GlobalChoices {
  const formats = (['json', 'ndjson', 'csv', 'tsv'] as const).filter(
    (name) => values[name] === true,
  );
  if (formats.length > 1) {
    throw new UsageError(`--${formats.join(' and --')} exclude each other`);
  }
  const fields = text(values['fields']);
  const format = formats[0] ?? 'text';
  if (fields !== undefined && format === 'text') {
    throw new UsageError('--fields needs --json, --ndjson, --csv or --tsv');
  }
  return {
    format,
    fields: fields?.split(',').map((field) => field.trim()),
    errorsAsJson:
      values['json'] === true || values['ndjson'] === true || values['errorsAsJson'] === true,
    quiet: values['quiet'] === true,
    debug: values['debug'] === true,
    dryRun: values['dryRun'] === true,
    help: values['help'] === true,
    profile: text(values['profile']),
    color: oneOf(values['color'], ['auto', 'always', 'never'], '--color'),
    progress: oneOf(values['progress'], PROGRESS_WAYS, '--progress'),
    settings: {
      irods_http_api_url: text(values['url']),
      irods_user_name: text(values['userName']),
      irods_zone_name: text(values['zoneName']),
      irods_ssl_ca_certificate_file: text(values['caFile']),
      irods_http_api_insecure_http: values['insecureHttp'] === true ? 'true' : undefined,
    },
  };
}

function text(found: unknown): string | undefined {
  return typeof found === 'string' ? found : undefined;
}

function oneOf<const T extends string>(
  found: unknown,
  choices: readonly [T, ...T[]],
  option: string,
): T {
  if (found === undefined) return choices[0];
  const choice = choices.find((known) => known === found);
  if (choice === undefined) throw new UsageError(`${option} takes ${choices.join(', ')}`);
  return choice;
}
