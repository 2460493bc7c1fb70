/** `iuserinfo`: shows what the catalog knows of a user. */
import { defineCommand, flag } from '../cli/define-command.js';
import { parseUserName } from '../domain/user-name.js';
import { type UserInformation, userInformation } from '../operations/user-information.js';
import type { RecordShape } from '../output/record-shape.js';
import { bothTimes, labelledLines } from './shared/labelled-lines.js';
import { PRINCIPAL_SHAPE, principalFields, principalRecord } from './shared/principals.js';

const SHAPE: RecordShape = {
  ...PRINCIPAL_SHAPE,
  groups: { type: { list: 'string' }, about: 'names of the groups the user is in' },
  authentication_names: {
    type: { list: 'string' },
    about: 'names by which other sign-in schemes know the user',
  },
};

export const command = defineCommand({
  args: [{ name: 'user', about: 'NAME, or NAME#ZONE; yourself by default', complete: 'user' }],
  options: {
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: { kind: 'record', shape: SHAPE },
  changes: false,
  exits: { authentication: 3, failure: 4 },
  examples: [['iuserinfo alice', 'show alice and her groups']],
  async run(ctx, { args }) {
    const client = await ctx.client();
    const user = parseUserName(args.user ?? client.user, client.zone);
    const information = await userInformation(client, user);
    await ctx.output.record(information, {
      text: lines,
      terminal: { layout: 'card', fields },
      json: (shown) => ({
        ...principalRecord(shown),
        groups: shown.groups,
        authentication_names: shown.authenticationNames,
      }),
    });
  },
});

function lines(user: UserInformation): string[] {
  const groups = user.groups.map((group) => `member of group: ${group}`);
  return [
    ...labelledLines([
      ['name', user.name],
      ['id', user.id],
      ['type', user.type],
      ['zone', user.zone],
      ['info', user.info],
      ['comment', user.comment],
      ['create time', bothTimes(user.createdAt)],
      ['modify time', bothTimes(user.modifiedAt)],
    ]),
    ...user.authenticationNames.map((name) => `GSI DN or Kerberos Principal Name: ${name}`),
    ...(groups.length === 0 ? ['Not a member of any group'] : groups),
  ];
}

function fields(user: UserInformation): readonly (readonly [label: string, value: string])[] {
  return [
    ...principalFields(user),
    ['also known as', user.authenticationNames.join(', ')],
    ['groups', user.groups.length === 0 ? 'none' : user.groups.join(', ')],
  ];
}
