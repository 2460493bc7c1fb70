/** The commands of iadmin that list what else the catalog holds, and those about stored queries. */
import { toLocalRodsTime } from '../../domain/rods-time.js';
import { parseUserFilter, parseUserName } from '../../domain/user-name.js';
import { UnsupportedError } from '../../errors.js';
import {
  type AuthenticationName,
  listAuthenticationNames,
  listTokens,
  TOKEN_NAMESPACES,
  type Token,
} from '../../operations/catalog-listing.js';
import { listGlobalQuotas, listResourceQuotas, type Quota } from '../../operations/quotas.js';
import { addSpecificQuery, removeSpecificQuery } from '../../operations/zone-administration.js';
import type { RecordView } from '../../output/output.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import { labelledLines } from '../shared/labelled-lines.js';
import { printOrNoRows } from '../shared/or-no-rows.js';
import { QUOTA_SHAPE, quotaRecord } from '../shared/quotas.js';
import { timeOrNull } from '../shared/shapes.js';
import { adminCommand } from './admin-command.js';

const TOKEN_SHAPE: RecordShape = {
  namespace: { type: 'string', about: 'vocabulary the token belongs to' },
  id: { type: 'string', about: 'number in the catalog' },
  name: { type: 'string', about: 'the token itself' },
  value: { type: 'string', about: 'first value' },
  value2: { type: 'string', about: 'second value' },
  value3: { type: 'string', about: 'third value' },
  comment: { type: 'string', about: 'comment' },
  created_at: { type: 'time', about: 'when it was made', nullable: true },
  modified_at: { type: 'time', about: 'when it was last changed', nullable: true },
};

export const lt = adminCommand({
  args: [
    { name: 'namespace', about: 'vocabulary, such as user_type', complete: 'nothing' },
    { name: 'token', about: 'show this token; % and _ are wildcards', complete: 'nothing' },
  ],
  options: {},
  prints: { kind: 'list', shape: TOKEN_SHAPE },
  changes: false,
  caveats: [
    'lt resc_type shows the catalog’s tokens; the plugins a server has cannot be asked for over HTTP.',
  ],
  async run(ctx, { args }) {
    const tokens = listTokens(await ctx.client(), args.namespace ?? TOKEN_NAMESPACES, args.token);
    const text = args.token === undefined ? ({ name }: Token) => name : tokenLines;
    await printOrNoRows(ctx, tokens, { text, json: tokenRecord });
  },
});

const AUTHENTICATION_NAME_SHAPE: RecordShape = {
  user: { type: 'string', about: 'name of the user' },
  zone: { type: 'string', about: 'zone of the user' },
  authentication_name: { type: 'string', about: 'distinguished name or principal' },
};
const AUTHENTICATION_NAME_VIEW: RecordView<AuthenticationName> = {
  text: ({ name, authenticationName }) => `${name} ${authenticationName}`,
  json: ({ name, zone, authenticationName }) => ({
    user: name,
    zone,
    authentication_name: authenticationName,
  }),
};

export const lua = adminCommand({
  args: [{ name: 'user', about: 'NAME, or NAME#ZONE', complete: 'user' }],
  options: {},
  prints: { kind: 'list', shape: AUTHENTICATION_NAME_SHAPE },
  changes: false,
  async run(ctx, { args }) {
    const filter = args.user === undefined ? {} : parseUserFilter(args.user);
    const found = listAuthenticationNames(await ctx.client(), filter);
    await printOrNoRows(ctx, found, AUTHENTICATION_NAME_VIEW);
  },
});

export const luan = adminCommand({
  args: [{ name: 'name', about: 'distinguished name or principal', required: true }],
  options: {},
  prints: { kind: 'list', shape: AUTHENTICATION_NAME_SHAPE },
  changes: false,
  async run(ctx, { args }) {
    const found = listAuthenticationNames(await ctx.client(), { authenticationName: args.name });
    await printOrNoRows(ctx, found, AUTHENTICATION_NAME_VIEW);
  },
});

export const lq = adminCommand({
  args: [
    { name: 'owner', about: 'user or group, as NAME or NAME#ZONE', complete: 'user-or-group' },
  ],
  options: {},
  prints: { kind: 'list', shape: QUOTA_SHAPE },
  changes: false,
  async run(ctx, { args }) {
    const client = await ctx.client();
    const owner = args.owner === undefined ? undefined : parseUserName(args.owner, client.zone);
    const perResource = listResourceQuotas(client, { owner });
    const global = listGlobalQuotas(client, { owner });
    const view = { text: quotaLines, json: quotaRecord };
    if (ctx.output.forPrograms) {
      await ctx.output.records(concatenated(perResource, global), view);
      return;
    }
    const whose = args.owner === undefined ? 'users/groups' : `user/group ${args.owner}`;
    await ctx.output.line(`Per resource quotas (if any) for ${whose}:`);
    await printOrNoRows(ctx, perResource, view);
    await ctx.output.line('');
    await ctx.output.line(`Global (total usage) quotas (if any) for ${whose}:`);
    await printOrNoRows(ctx, global, view);
  },
});

export const asq = adminCommand({
  args: [
    { name: 'sql', about: 'the query, with ? for each argument', required: true },
    { name: 'alias', about: 'the name it is run by; needed over HTTP' },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    if (args.alias === undefined) {
      throw new UnsupportedError('the HTTP API stores a specific query only under an alias', {
        hint: "Give one: iadmin asq 'SQL' ALIAS.",
      });
    }
    await addSpecificQuery(await ctx.client(), args.alias, args.sql);
  },
});

export const rsq = adminCommand({
  args: [{ name: 'alias', about: 'alias of the query', required: true }],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    await removeSpecificQuery(await ctx.client(), args.alias);
  },
});

async function* concatenated<T>(...lists: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  for (const list of lists) yield* list;
}

function tokenLines(token: Token): string[] {
  return labelledLines([
    ['token_namespace', token.namespace],
    ['token_id', token.id],
    ['token_name', token.name],
    ['token_value', token.value],
    ['token_value2', token.value2],
    ['token_value3', token.value3],
    ['r_comment', token.comment],
    ['create_ts', toLocalRodsTime(token.createdAt)],
    ['modify_ts', toLocalRodsTime(token.modifiedAt)],
  ]);
}

function tokenRecord({ createdAt, modifiedAt, ...texts }: Token): JsonRecord {
  return { ...texts, created_at: timeOrNull(createdAt), modified_at: timeOrNull(modifiedAt) };
}

function quotaLines(quota: Quota): string[] {
  const { owner, resource } = quota;
  return labelledLines([
    ['user_name', owner.name],
    ['zone_name', owner.zone],
    ...(resource === undefined ? [] : [['resc_name', resource] as const]),
    ['quota_limit', quota.limit],
    ['quota_over', quota.over],
    ['modify_ts', toLocalRodsTime(quota.modifiedAt)],
  ]);
}
