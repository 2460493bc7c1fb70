/** `iinit`: signs in, and asks for the settings that are missing. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import type { Settings } from '../config/settings.js';
import type { OpenIdWish } from '../context/account.js';
import type { Context } from '../context/context.js';
import { Secret } from '../domain/secret.js';
import { UsageError } from '../errors.js';

/** What a sign-in needs to know, and how a person is asked for it. */
const QUESTIONS = [
  ['irods_http_api_url', 'Enter the base URL of the iRODS HTTP API'],
  ['irods_user_name', 'Enter your iRODS user name'],
  ['irods_zone_name', 'Enter your iRODS zone'],
] as const;

const GRANTS = ['device', 'code', 'client-credentials', 'refresh-token'] as const;

export const command = defineCommand({
  description:
    'Signs in to the HTTP API with a password and keeps the token that it gives, so that the other commands need no password. It asks for the URL, the user and the zone where no option, variable or file tells them, and adds the answers to the environment file. The password is read from the terminal or from standard input, never from the command line; IRODS_PASSWORD is used where it is set.',
  args: [
    { name: 'word', variadic: true, about: 'none are taken', complete: 'nothing', hidden: true },
  ],
  options: {
    list: flag('-l', 'show the settings, as ienv does, and do not sign in'),
    passwordFromStdin: flag('--password-stdin', 'read the password from standard input'),
    remember: flag('--remember', 'keep the password too, and renew a session that has ended by it'),
    store: parsedValue(
      '--store <place>',
      'where to keep secrets: keychain, file or none',
      placeOf,
      {
        complete: ['keychain', 'file', 'none'],
      },
    ),
    grant: parsedValue(
      '--grant <way>',
      'sign in at the OpenID provider: device, code, client-credentials or refresh-token',
      grantOf,
      {
        complete: GRANTS,
      },
    ),
    issuer: value('--issuer <url>', 'the OpenID provider, in place of irods_openid_issuer', {
      complete: 'nothing',
    }),
    clientId: value(
      '--client-id <id>',
      'this program’s registration there, in place of irods_openid_client_id',
      { complete: 'nothing' },
    ),
    scope: value('--scope <scopes>', 'scopes to ask for, separated by blanks', {
      complete: 'nothing',
    }),
    audience: value('--audience <name>', 'whom the token must be meant for', {
      complete: 'nothing',
    }),
    timeToLive: value('--ttl <hours>', 'accepted for scripts: the server sets the lifetime', {
      hidden: true,
    }),
    withSsl: flag('--with-ssl', 'accepted for scripts; the URL says it', { hidden: true }),
    promptScheme: flag('--prompt-auth-scheme', 'accepted for scripts', { hidden: true }),
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: { kind: 'nothing' },
  changes: false,
  examples: [
    ['iinit', 'sign in, with questions'],
    ['iinit < password-file', 'sign in without a terminal'],
    [
      'iinit --url http://127.0.0.1:9000/irods-http-api/0.7.0 --user-name rods --zone-name tempZone',
      'sign in to a sandbox for the first time',
    ],
  ],
  caveats: [
    'The token lives as long as the server says, an hour by default, whether it is used or not.',
  ],
  seeAlso: ['iexit', 'ienv', 'irods_environment'],
  async run(ctx, { args, options }) {
    if (args.word.length > 0) {
      throw new UsageError('iinit takes no words', {
        hint: 'A password on the command line can be read by others. Pipe it in, or type it when asked.',
      });
    }
    checkTimeToLive(options.timeToLive);
    if (options.list) {
      await ctx.runLine(['ienv']);
      return;
    }
    const settings = await ctx.settings();
    const answers = { ...(await askForMissing(ctx, settings)), ...openIdAnswers(options) };
    const user = answers['irods_user_name'] ?? settings.userName;
    const usesOpenId =
      options.grant !== undefined ||
      'irods_openid_issuer' in answers ||
      settings.get('irods_openid_issuer');
    const wayIn = usesOpenId
      ? { openId: openIdWish(ctx, options.grant) }
      : {
          password: await passwordOf(ctx, user, options.passwordFromStdin),
          remember: options.remember,
        };
    const place = await (await ctx.account()).signIn({ ...wayIn, answers, place: options.store });
    ctx.output.notice(`signed in as ${user}${PLACES[place]}`);
  },
});

/** Answers by key: those the person gives now, and options of this line that no file holds yet. */
async function askForMissing(
  ctx: Context,
  settings: Settings,
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  const kept = settings.fileKeys();
  for (const [key, question] of QUESTIONS) {
    const known = settings.find(key);
    if (known === undefined || known.value === '') answers[key] = await ask(ctx, question);
    else if (known.origin === 'flag' && !kept.includes(key)) answers[key] = known.value;
  }
  return answers;
}

async function ask(ctx: Context, question: string): Promise<string> {
  const answer = await ctx.prompt.line(question);
  if (answer === '') throw new UsageError(`no answer to "${question}"`);
  return answer;
}

/** Settings of the provider that were given as options. */
function openIdAnswers(options: {
  readonly issuer: string | undefined;
  readonly clientId: string | undefined;
  readonly scope: string | undefined;
  readonly audience: string | undefined;
}): Readonly<Record<string, string>> {
  const { issuer, clientId, scope, audience } = options;
  return {
    ...(issuer === undefined ? {} : { irods_openid_issuer: issuer }),
    ...(clientId === undefined ? {} : { irods_openid_client_id: clientId }),
    ...(scope === undefined ? {} : { irods_openid_scope: scope }),
    ...(audience === undefined ? {} : { irods_openid_audience: audience }),
  };
}

function openIdWish(ctx: Context, grant: OpenIdWish['grant']): OpenIdWish {
  return {
    grant,
    personIsThere: ctx.prompt.interactive,
    tell: (text) => ctx.output.warn(text),
  };
}

/** What the person is told of where the secrets went. */
const PLACES: Readonly<Record<'keychain' | 'file' | 'none', string>> = {
  keychain: '',
  file: '; without a keychain to use, the session is kept in a file that only you can read',
  none: '; nothing is kept',
};

function grantOf(word: string): (typeof GRANTS)[number] {
  const grant = GRANTS.find((known) => known === word);
  if (grant === undefined) throw new UsageError(`--grant takes ${GRANTS.join(', ')}, not ${word}`);
  return grant;
}

function placeOf(word: string): 'keychain' | 'file' | 'none' {
  if (word === 'keychain' || word === 'file' || word === 'none') return word;
  throw new UsageError(`--store takes keychain, file or none, not ${word}`);
}

async function passwordOf(ctx: Context, user: string, fromStdin: boolean): Promise<Secret> {
  if (user === 'anonymous') return new Secret('');
  const given = fromStdin ? undefined : await (await ctx.account()).passwordFromEnvironment();
  if (given !== undefined) return given;
  const password = await ctx.prompt.secret('Enter your current iRODS password');
  if (password === '') throw new UsageError('an empty password');
  return new Secret(password);
}

function checkTimeToLive(word: string | undefined): void {
  if (word !== undefined && !/^[1-9]\d*$/.test(word)) {
    throw new UsageError('--ttl takes a positive number of hours');
  }
}
