/** Options of commands that store data. */
import { flag, type OptionSpec, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { UsageError } from '../../errors.js';
import type { LinkPolicy } from '../../transfer/local/walk-folder.js';
import type { UploadChoices } from '../../transfer/upload/upload.js';

const LINK_POLICIES = ['follow', 'skip', 'refuse'] as const;

/** `--links`, and `--ignore-symlinks` as the iCommands call one of its values. */
export const LINK_OPTIONS = {
  links: {
    flags: '--links <how>',
    about: 'symbolic links: follow (the default), skip or refuse',
    takes: 'value',
    complete: LINK_POLICIES,
    read: (words) => parseLinks(words.at(-1) ?? 'follow'),
  } satisfies OptionSpec<LinkPolicy>,
  ignoreSymlinks: flag('--ignore-symlinks', 'as --links skip'),
  link: flag('--link', 'as --links skip, as the iCommands called it before', { hidden: true }),
} as const;

export const UPLOAD_OPTIONS = {
  checksum: flag(
    '-k, --checksum',
    'have every checksum calculated, compared and stored, of small objects too',
  ),
  verifyChecksum: flag('-K, --verify_checksum', 'as -k'),
  noChecksum: flag('--no-checksum', 'confirm by size only'),
  atomic: flag('--atomic', 'write beside what is there and swap at the end'),
  keepFailed: flag('--keep-failed', 'leave an object that failed, marked by metadata'),
  resource: value('-R, --dest_resc <resource>', 'store on this resource', { complete: 'resource' }),
  ...LINK_OPTIONS,
} as const;

export interface UploadFlags {
  readonly checksum: boolean;
  readonly verifyChecksum: boolean;
  readonly noChecksum: boolean;
  readonly atomic: boolean;
  readonly keepFailed: boolean;
  readonly resource: string | undefined;
  readonly replica: number | undefined;
  readonly ticket: string | undefined;
}

/** What the options say of each upload; the resource of the settings where none is named. */
export async function uploadChoices(ctx: Context, flags: UploadFlags): Promise<UploadChoices> {
  const { replica, ticket, atomic, keepFailed } = flags;
  if (atomic && ticket !== undefined) {
    throw new UsageError('--atomic needs to rename, which no ticket allows');
  }
  const settings = await ctx.settings();
  const resource = flags.resource ?? (replica === undefined ? settings.defaultResource : undefined);
  return { resource, replica, ticket, atomic, keepFailed, checksum: checksumChoice(flags) };
}

function checksumChoice(flags: UploadFlags): UploadChoices['checksum'] {
  const wanted = flags.checksum || flags.verifyChecksum;
  if (wanted && flags.noChecksum) throw new UsageError('--no-checksum excludes -k and -K');
  return wanted ? 'all' : flags.noChecksum ? 'none' : 'large';
}

/** The links policy of both options together. */
export function linkPolicy(flags: {
  readonly links: LinkPolicy;
  readonly ignoreSymlinks: boolean;
  readonly link: boolean;
}): LinkPolicy {
  return flags.ignoreSymlinks || flags.link ? 'skip' : flags.links;
}

function parseLinks(word: string): LinkPolicy {
  const policy = LINK_POLICIES.find((known) => known === word);
  if (policy === undefined) throw new UsageError(`--links takes ${LINK_POLICIES.join(', ')}`);
  return policy;
}
