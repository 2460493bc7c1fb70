/** The ways in that `iinit` knows, and which of them a line means. */
import type { Settings } from '../../config/settings.js';
import type { OpenIdWish } from '../../context/account.js';
import type { Context } from '../../context/context.js';
import { Secret } from '../../domain/secret.js';
import { UsageError } from '../../errors.js';

export const GRANTS = [
  'password',
  'device',
  'code',
  'client-credentials',
  'refresh-token',
] as const;
export type Grant = (typeof GRANTS)[number];

export interface WayOptions {
  readonly grant: Grant | undefined;
  readonly passwordFromStdin: boolean;
  readonly remember: boolean;
}

/** A password, or the OpenID provider. */
export type Way =
  | { readonly by: 'password'; readonly password: Secret; readonly typed: boolean }
  | { readonly by: 'provider'; readonly wish: OpenIdWish };

/** Reads the word of --grant. Throws UsageError. */
export function grantOf(word: string): Grant {
  const grant = GRANTS.find((known) => known === word);
  if (grant === undefined) throw new UsageError(`--grant takes ${GRANTS.join(', ')}, not ${word}`);
  return grant;
}

/**
 * The way in: what --grant says; else the password where the line or the environment gives one;
 * else the OpenID provider where the settings name one; else a password that is asked for.
 * @throws UsageError where options contradict each other, ConfigurationError for a file of a secret.
 */
export async function wayOf(
  ctx: Context,
  settings: Settings,
  user: string,
  options: WayOptions,
): Promise<Way> {
  const { grant, passwordFromStdin, remember } = options;
  const ofPassword = passwordFromStdin ? '--password-stdin' : remember ? '--remember' : undefined;
  if (ofPassword !== undefined && grant !== undefined && grant !== 'password') {
    throw new UsageError(`${ofPassword} does not go with --grant ${grant}`, {
      hint: 'An OpenID provider asks for the password itself; --grant password takes one here.',
    });
  }
  const fromEnvironment =
    passwordFromStdin || (grant !== undefined && grant !== 'password')
      ? undefined
      : await (await ctx.account()).passwordFromEnvironment();
  const hasIssuer = Boolean(settings.get('irods_openid_issuer'));
  const meansPassword = ofPassword !== undefined || fromEnvironment !== undefined;
  if (grant !== 'password' && (grant !== undefined || (hasIssuer && !meansPassword))) {
    const tell = (text: string): void => ctx.output.warn(text);
    return { by: 'provider', wish: { grant, personIsThere: ctx.prompt.interactive, tell } };
  }
  if (user === 'anonymous') return { by: 'password', password: new Secret(''), typed: false };
  if (fromEnvironment !== undefined)
    return { by: 'password', password: fromEnvironment, typed: false };
  if (passwordFromStdin)
    return { by: 'password', password: await passwordOnStdin(ctx), typed: false };
  return { by: 'password', password: await typedPassword(ctx), typed: true };
}

/** Asks for the password. Throws UsageError for none. */
export async function typedPassword(ctx: Context): Promise<Secret> {
  const password = await ctx.prompt.secret('Enter your current iRODS password');
  if (password === '') throw new UsageError('an empty password');
  return new Secret(password);
}

async function passwordOnStdin(ctx: Context): Promise<Secret> {
  const line = (await ctx.prompt.unasked())?.replace(/^\ufeff/, '');
  if (line) return new Secret(line);
  throw new UsageError('no password on standard input', {
    hint: 'It is the first line: iinit --password-stdin < password-file',
  });
}
