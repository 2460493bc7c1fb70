/** `iinit`: signs in, and asks for the settings that are missing. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import type { SignedIn } from '../context/account.js';
import type { Context } from '../context/context.js';
import { shellQuoted } from '../domain/shell-quote.js';
import { AuthenticationError, UsageError } from '../errors.js';
import { type Answers, askForMissing, onlyForThisLine } from './sign-in/answers.js';
import { GRANTS, grantOf, typedPassword, type Way, wayOf } from './sign-in/ways.js';

export const command = defineCommand({
  description:
    'Signs in to the HTTP API, by a password or at an OpenID provider, and keeps the token that it gives, so that the other commands need no password. It asks for the URL, the user and the zone where no option, variable or file tells them. The answers go into the profile in use, else into a new environment file; an environment file that is there already is never changed, and a profile beside it is made, default by name, which is used with that file. The password is read from the terminal or from standard input, never from the command line; IRODS_PASSWORD is used where it is set.',
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
      'the way in: password, or at the OpenID provider device, code, client-credentials or refresh-token',
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
    ['iinit', 'sign in for the first time, with questions'],
    ['iinit < password-file', 'sign in without a terminal'],
    [
      'iinit --url http://127.0.0.1:9000/irods-http-api/0.7.0 --user-name rods --zone-name tempZone',
      'sign in to a sandbox, where all is said but the password',
    ],
  ],
  caveats: [
    'The token lives as long as the server says, an hour by default, whether it is used or not.',
  ],
  seeAlso: ['iexit', 'ienv', 'irods_environment'],
  async run(ctx, { args, options }) {
    if (args.word.length > 0) {
      throw new UsageError('it takes no words, a password neither', {
        hint: 'What is on a command line can be read by others. Pipe it in, or type it when asked.',
      });
    }
    checkTimeToLive(options.timeToLive);
    if (options.list) {
      await ctx.runLine(['ienv']);
      return;
    }
    await (await ctx.account()).refuseUnsafe(options.store);
    const settings = await ctx.settings();
    const answers = { ...(await askForMissing(ctx, settings)), ...openIdAnswers(options) };
    const whole = settings.with(answers);
    const way = await wayOf(ctx, whole, whole.userName, options);
    const signedIn = await signIn(ctx, way, {
      answers,
      place: options.store,
      remember: options.remember,
    });
    const others = onlyForThisLine(settings, answers);
    for (const text of reportOf(whole.userName, signedIn, others)) ctx.output.notice(text);
  },
});

/** What a sign-in is asked for besides the way in. */
interface Wishes {
  readonly answers: Answers;
  readonly place: 'keychain' | 'file' | 'none' | undefined;
  readonly remember: boolean;
}

/** Times that a person may type the password. */
const TRIES = 3;

/** Signs in; somebody who mistyped the password is asked for it again, and for nothing else. */
async function signIn(ctx: Context, way: Way, wishes: Wishes): Promise<SignedIn> {
  const account = await ctx.account();
  const { remember, ...request } = wishes;
  if (way.by === 'provider') return await account.signIn({ ...request, openId: way.wish });
  let { password } = way;
  for (let tries = 1; ; tries += 1) {
    try {
      return await account.signIn({ ...request, password, remember });
    } catch (error) {
      const mayTryAgain = way.typed && ctx.prompt.interactive && tries < TRIES;
      if (!mayTryAgain || !(error instanceof AuthenticationError)) throw error;
      ctx.output.warn(error.message);
      password = await typedPassword(ctx);
    }
  }
}

/** What the person is told: where the secrets went, and which settings the next line will have. */
function reportOf(user: string, { place, fellBack, profile }: SignedIn, others: Answers): string[] {
  const where =
    place === 'none'
      ? '; nothing is kept'
      : fellBack
        ? '; without a keychain to use, the session is kept in a file that only you can read'
        : '';
  return [
    `signed in as ${user}${where}`,
    ...(profile === undefined ? [] : [`the settings are kept in the profile ${profile}`]),
    ...(Object.keys(others).length === 0 ? [] : [onlyHere(others)]),
  ];
}

/** Options that differ from the kept settings hold for one line; what makes them last. */
function onlyHere(others: Answers): string {
  const options = Object.entries(others).map(
    ([key, value]) => `${OPTIONS[key] ?? key} ${shellQuoted(value)}`,
  );
  return [
    `the kept settings say something else, and the next line goes by them: give it ${options.join(' ')} too,`,
    `or keep this beside them with: irods profile add NAME ${options.join(' ')}, and use --profile NAME`,
  ].join('\n');
}

const OPTIONS: Readonly<Record<string, string>> = {
  irods_http_api_url: '--url',
  irods_user_name: '--user-name',
  irods_zone_name: '--zone-name',
};

/** Settings of the provider that were given as options. */
function openIdAnswers(options: {
  readonly issuer: string | undefined;
  readonly clientId: string | undefined;
  readonly scope: string | undefined;
  readonly audience: string | undefined;
}): Answers {
  const { issuer, clientId, scope, audience } = options;
  return {
    ...(issuer === undefined ? {} : { irods_openid_issuer: issuer }),
    ...(clientId === undefined ? {} : { irods_openid_client_id: clientId }),
    ...(scope === undefined ? {} : { irods_openid_scope: scope }),
    ...(audience === undefined ? {} : { irods_openid_audience: audience }),
  };
}

function placeOf(word: string): 'keychain' | 'file' | 'none' {
  if (word === 'keychain' || word === 'file' || word === 'none') return word;
  throw new UsageError(`--store takes keychain, file or none, not ${word}`);
}

function checkTimeToLive(word: string | undefined): void {
  if (word !== undefined && !/^[1-9]\d*$/.test(word)) {
    throw new UsageError('--ttl takes a positive number of hours');
  }
}
