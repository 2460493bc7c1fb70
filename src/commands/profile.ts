/** `irods profile`: several zones and identities side by side. */
import { defineCommand, defineCommandGroup, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { hideUserInfo } from '../domain/hide-user-info.js';
import { ConfigurationError, UsageError } from '../errors.js';

const PROFILE_SHAPE = {
  name: { type: 'string', about: 'name of the profile' },
  in_use: { type: 'boolean', about: 'it is the one that this line uses' },
  settings: { type: 'object', about: 'its settings, by the keys of irods_environment.json' },
} as const;

/** Options of `add` and the settings they give. */
const SETTING_OPTIONS = {
  serverUrl: 'irods_http_api_url',
  irodsUser: 'irods_user_name',
  irodsZone: 'irods_zone_name',
  authorities: 'irods_ssl_ca_certificate_file',
  home: 'irods_home',
  current: 'irods_cwd',
  resource: 'irods_default_resource',
  inFlight: 'irods_http_api_requests_in_flight',
  padding: 'irods_http_api_padding',
  store: 'irods_http_api_store',
  issuer: 'irods_openid_issuer',
  clientId: 'irods_openid_client_id',
  scope: 'irods_openid_scope',
  audience: 'irods_openid_audience',
} as const;

const add = defineCommand({
  description:
    'Makes a profile, or adds settings to one. Sign in to it afterwards with iinit --profile NAME.',
  args: [{ name: 'name', about: 'name of the profile', required: true }],
  options: {
    serverUrl: value('--url <url>', 'base URL of the HTTP API', { complete: 'nothing' }),
    irodsUser: value('--user-name <name>', 'iRODS user', { complete: 'nothing' }),
    irodsZone: value('--zone-name <name>', 'zone', { complete: 'nothing' }),
    authorities: value('--ca-file <file>', 'PEM file of further authorities', {
      complete: 'local-path',
    }),
    home: value('--home <path>', 'home collection', { complete: 'logical-path' }),
    current: value('--current <path>', 'current collection at the start', {
      complete: 'logical-path',
    }),
    resource: value('--resource <name>', 'default resource', { complete: 'resource' }),
    inFlight: value('--requests-in-flight <n>', 'most requests at once', { complete: 'nothing' }),
    padding: value('--padding <switch>', 'header that makes writes faster: on or off', {
      complete: ['on', 'off'],
    }),
    store: value('--store <place>', 'where secrets go', { complete: ['keychain', 'file', 'none'] }),
    issuer: value('--issuer <url>', 'OpenID provider', { complete: 'nothing' }),
    clientId: value('--client-id <id>', 'registration at the provider', { complete: 'nothing' }),
    scope: value('--scope <scopes>', 'scopes to ask for', { complete: 'nothing' }),
    audience: value('--audience <name>', 'whom tokens must be meant for', { complete: 'nothing' }),
    plainHttp: flag('--insecure-http', 'allow http:// to another machine'),
    use: flag('--use', 'use it from now on'),
  },
  prints: { kind: 'nothing' },
  changes: false,
  examples: [
    [
      'irods profile add work --url https://irods.example.org --user-name alice --zone-name tempZone',
      'a profile for the zone at work',
    ],
  ],
  async run(ctx, { args, options }) {
    const given: Record<string, string> = {};
    for (const [option, key] of Object.entries(SETTING_OPTIONS)) {
      const text = options[option as keyof typeof SETTING_OPTIONS];
      if (text !== undefined) given[key] = text;
    }
    if (options.plainHttp) given['irods_http_api_insecure_http'] = 'true';
    if (Object.keys(given).length === 0) {
      throw new UsageError('no settings for the profile', { hint: 'Give at least --url.' });
    }
    const profiles = await ctx.profiles();
    await profiles.put(args.name, given);
    if (options.use) await ctx.useProfile(args.name);
  },
});

const list = defineCommand({
  args: [],
  options: {},
  prints: { kind: 'list', shape: PROFILE_SHAPE },
  changes: false,
  examples: [['irods profile list', 'all profiles; a star marks the one in use']],
  async run(ctx) {
    const { named } = await (await ctx.profiles()).read();
    const current = (await ctx.settings()).profileName;
    await ctx.output.records(named, {
      text: ([name, settings]) => {
        const get = (key: string): string => settings.get(key) ?? '';
        const identity = `${get('irods_user_name')}#${get('irods_zone_name')}`;
        const url = hideUserInfo(get('irods_http_api_url'));
        return `${name === current ? '*' : ' '} ${name}  ${identity}  ${url}`;
      },
      json: ([name, settings]) => ({
        name,
        in_use: name === current,
        settings: Object.fromEntries([...settings].map(shownSetting)),
      }),
    });
  },
});

/** A file that somebody else wrote may hold a password in a URL. */
function shownSetting([key, value]: readonly [string, string]): readonly [string, string] {
  return [key, /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? hideUserInfo(value) : value];
}

const use = defineCommand({
  description: 'Uses a profile from now on, in all shells; within ishell, until that session ends.',
  args: [{ name: 'name', about: 'name of the profile', complete: 'profile' }],
  options: { none: flag('--none', 'use none, but the environment file') },
  prints: { kind: 'nothing' },
  changes: false,
  examples: [
    ['irods profile use work', 'use it from now on'],
    ['irods profile use --none', 'go back to the environment file'],
  ],
  async run(ctx, { args, options }) {
    if ((args.name === undefined) !== options.none) {
      throw new UsageError('one profile to use is needed, or --none');
    }
    await ctx.useProfile(args.name ?? null);
  },
});

const remove = defineCommand({
  description: 'Removes a profile. A session that is kept for it stays: end it with iexit before.',
  args: [{ name: 'name', about: 'name of the profile', required: true, complete: 'profile' }],
  options: {},
  prints: { kind: 'nothing' },
  changes: false,
  examples: [['irods profile remove work', 'remove it']],
  async run(ctx, { args }) {
    await (await ctx.profiles()).remove(args.name);
  },
});

const importFile = defineCommand({
  description:
    'Takes the settings of irods_environment.json over into a profile. The file stays as it is, for the iCommands.',
  args: [{ name: 'name', about: 'name of the profile', required: true }],
  options: { use: flag('--use', 'use it from now on') },
  prints: { kind: 'nothing' },
  changes: false,
  examples: [['irods profile import work --use', 'take the iCommands’ settings over']],
  async run(ctx, { args, options }) {
    const values = Object.fromEntries(await environmentOf(ctx));
    const profiles = await ctx.profiles();
    await profiles.put(args.name, values);
    if (options.use) await ctx.useProfile(args.name);
  },
});

async function environmentOf(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const settings = await ctx.settings();
  if (settings.environmentValues.size > 0) return settings.environmentValues;
  throw new ConfigurationError(`nothing to take over from ${settings.files.environment}`, {
    path: settings.files.environment,
    hint: 'IRODS_ENVIRONMENT_FILE names another one.',
  });
}

export const command = defineCommandGroup({
  description:
    'Profiles keep settings under a name: URL, zone, user, home and current collection, limits. One is used by --profile NAME, by IRODS_PROFILE, or from now on by irods profile use; its settings win over the environment file, and lose against variables and options.',
  subcommands: {
    add: { summary: 'make a profile, or add settings to one', command: add },
    list: { summary: 'list the profiles', aliases: ['ls'], command: list },
    use: { summary: 'use a profile from now on', command: use },
    remove: { summary: 'remove a profile', aliases: ['rm'], command: remove },
    import: { summary: 'take irods_environment.json over into a profile', command: importFile },
  },
  seeAlso: ['iinit', 'ienv'],
});
