/** `ichmod`: changes permissions and inheritance. */

import { count, defineCommand, flag } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { type AccessLevel, parseAccessLevel } from '../domain/permission.js';
import { parseUserName } from '../domain/user-name.js';
import { CliError, UsageError } from '../errors.js';
import {
  type AccessChange,
  type AccessTarget,
  changeAccess,
} from '../operations/change-permissions.js';
import { WIDTH } from '../operations/pool.js';
import { walkTree } from '../operations/walk-tree.js';
import type { JsonRecord, RecordShape } from '../output/record-shape.js';
import { inBatch, reportOrStop } from './shared/batch.js';
import {
  hasOperands,
  OPERAND_OPTIONS,
  type Operand,
  type OperandChoices,
  operandsOf,
} from './shared/operands.js';
import {
  type PathChange,
  pathChangeRecord,
  pathChangeShape,
  tellChanges,
} from './shared/told-changes.js';

/** The numbers of ichmod (icommands.md section 1.20). */
const EXITS = { usage: 1, configuration: 3, connection: 5, authentication: 6, failure: 8 };
const TOO_FEW_WORDS = 2;
const BAD_PATH = 4;
const BAD_USER_NAME = 7;
const ADMIN_PREFIX = 'admin:';

const SHAPE: RecordShape = {
  ...pathChangeShape('set_permission or set_inheritance'),
  name: { type: 'string', about: 'name of the user or group', nullable: true },
  zone: { type: 'string', about: 'zone of the user or group', nullable: true },
  level: { type: 'string', about: 'the access level that was given', nullable: true },
  inheritance: {
    type: 'boolean',
    about: 'whether new entries get the permissions; null for a permission',
    nullable: true,
  },
};

export const command = defineCommand({
  args: [
    {
      name: 'access',
      about: 'own, write, read, null or another level; or inherit or noinherit',
      complete: ['own', 'write', 'read', 'null', 'inherit', 'noinherit'],
    },
    {
      name: 'word',
      about: 'user or group, NAME#ZONE for one of another zone (not with inherit); then paths',
      variadic: true,
      complete: 'grantee-or-path',
    },
  ],
  options: {
    recursive: flag('-r, --recursive', 'everything below collections too'),
    admin: flag('-M', 'act as administrator, beyond your own permissions'),
    verbose: count('-v', 'with several paths, name each'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
    ...OPERAND_OPTIONS,
  },
  prints: { kind: 'list', shape: SHAPE },
  changes: true,
  legacyLongOptions: true,
  exits: EXITS,
  otherExits: {
    [TOO_FEW_WORDS]: 'too few arguments',
    [BAD_PATH]: 'not a path, or a pattern that matches nothing',
    [BAD_USER_NAME]: 'not a name of a user or group',
  },
  description:
    'Gives a user or group a level of access, in the place of the one it had; null takes all access away. Levels are own, delete_object, modify_object (write), create_object, delete_metadata, modify_metadata, create_metadata, read_object (read), read_metadata and null. With inherit, new entries of a collection get its permissions.',
  examples: [
    ['ichmod read bob notes.txt', 'let somebody read'],
    ['ils -A notes.txt', 'who may do what'],
    ['ichmod -r own lab run7', 'a whole tree, for a group'],
    ['ichmod inherit run7', 'new entries get the permissions of the collection'],
  ],
  caveats: [
    'With -r each data object and collection is changed by a request of its own: it is not atomic, and what is made meanwhile may be missed.',
  ],
  async run(ctx, { args, options: given }) {
    // What -M makes of a level, which scripts also write themselves.
    const isAdminLevel = args.access?.startsWith(ADMIN_PREFIX) === true;
    const access = isAdminLevel ? args.access?.slice(ADMIN_PREFIX.length) : args.access;
    const options = { ...given, admin: given.admin || isAdminLevel };
    const { change, paths } = await readChange(ctx, access, args.word, options);
    const client = await ctx.client();
    const isVerbose = (options.verbose > 0 || options.veryVerbose) && paths.length > 1;
    const targets = targetsOf(ctx, paths, change, { ...options, isVerbose });
    const view = { text: () => [], json: (changed: PathChange) => recordOf(ctx, changed, change) };
    await tellChanges<PathChange>(ctx, view, async (tell) => {
      const changeOne = async (target: AccessTarget): Promise<void> => {
        const type = await changeAccess(client, target, change, options);
        await tell({ action: actionOf(change), path: target.path, type });
      };
      await inBatch(ctx, targets, changeOne, { ...options, width: WIDTH });
    });
  },
});

function actionOf(change: AccessChange): string {
  return 'inheritance' in change ? 'set_inheritance' : 'set_permission';
}

function recordOf(ctx: Context, changed: PathChange, change: AccessChange): JsonRecord {
  const isLevel = 'level' in change;
  return {
    ...pathChangeRecord(ctx, changed),
    name: isLevel ? change.user.name : null,
    zone: isLevel ? change.user.zone : null,
    level: isLevel ? change.level : null,
    inheritance: isLevel ? null : change.inheritance,
  };
}

interface TargetChoices extends OperandChoices {
  readonly recursive: boolean;
  readonly isVerbose: boolean;
}

async function* targetsOf(
  ctx: Context,
  paths: readonly string[],
  change: AccessChange,
  choices: TargetChoices,
): AsyncGenerator<AccessTarget, void, undefined> {
  const operands = operandsOf(ctx, paths, { ...choices, wordExit: BAD_PATH });
  for await (const operand of operands) {
    if (choices.isVerbose && !ctx.output.forPrograms) await ctx.output.line(`path ${operand.path}`);
    if (choices.recursive) yield* everythingAt(ctx, operand, change, choices);
    else yield operand;
  }
}

/** Where access is taken away, all is listed before: what one may not see is no longer listed. */
async function* everythingAt(
  ctx: Context,
  operand: Operand,
  change: AccessChange,
  choices: TargetChoices,
): AsyncGenerator<AccessTarget, void, undefined> {
  const onlyCollections = 'inheritance' in change;
  const takesAway = 'level' in change && change.level === 'null';
  const later: AccessTarget[] = [];
  try {
    for await (const found of walkTree(await ctx.client(), operand.path)) {
      if (onlyCollections && found.type !== 'collection') continue;
      if (takesAway) later.push(found);
      else yield found;
    }
  } catch (error) {
    reportOrStop(ctx, choices, error);
  }
  yield* later.reverse();
}

async function readChange(
  ctx: Context,
  access: string | undefined,
  words: readonly string[],
  choices: OperandChoices,
): Promise<{ readonly change: AccessChange; readonly paths: readonly string[] }> {
  if (access === undefined) throw tooFew('the access is missing');
  if (access === 'inherit' || access === 'noinherit') {
    if (!hasOperands(words, choices)) throw tooFew('the collection is missing');
    return { change: { inheritance: access === 'inherit' }, paths: words };
  }
  const [name, ...paths] = words;
  if (name === undefined) throw tooFew('the user is missing');
  if (!hasOperands(paths, choices)) throw tooFew('the path is missing');
  const level = readLevel(access);
  const { zoneName } = await ctx.settings();
  const user = withExit(BAD_USER_NAME, () => parseUserName(name, zoneName));
  return { change: { user, level }, paths };
}

function readLevel(text: string): AccessLevel {
  return withExit(EXITS.failure, () => parseAccessLevel(text));
}

/** The iCommands have an exit code of its own for each kind of bad word. */
function withExit<T>(exit: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CliError) || error.hint === undefined) throw error;
    throw new UsageError(error.message, { hint: error.hint, cause: error, exit });
  }
}

function tooFew(message: string): UsageError {
  return new UsageError(message, {
    hint: 'Write ichmod ACCESS USER PATH…, or ichmod inherit COLLECTION….',
    exit: TOO_FEW_WORDS,
  });
}
