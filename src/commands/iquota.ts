/** `iquota`: shows quotas and what is used of them. */
import { defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { toLocalRodsTime } from '../domain/rods-time.js';
import { parseUserFilter, parseUserName } from '../domain/user-name.js';
import { UsageError } from '../errors.js';
import { groupsOf } from '../operations/principals.js';
import {
  listGlobalQuotas,
  listResourceQuotas,
  listUsage,
  type Quota,
  type QuotaFilter,
  type Usage,
} from '../operations/quotas.js';
import type { JsonRecord, RecordShape } from '../output/record-shape.js';
import { groupedNumber } from './shared/grouped-number.js';
import { QUOTA_SHAPE, quotaRecord } from './shared/quotas.js';
import { timeOrNull } from './shared/shapes.js';

const SHAPE: RecordShape = {
  ...QUOTA_SHAPE,
  owner_type: { type: 'string', about: 'user or group; null for usage', nullable: true },
  limit: { type: 'integer', about: 'bytes that may be stored; null for usage', nullable: true },
  over: { type: 'integer', about: 'bytes beyond the limit; null for usage', nullable: true },
  used: { type: 'integer', about: 'bytes stored; null for a quota', nullable: true },
};

/** Above this many bytes over (that is, less than 10 GB left) a quota is nearly used up. */
const NEARLY = -10_000_000_000;
/** Columns of the table of usage. */
const COLUMN = 14;

interface Section {
  readonly title: string;
  readonly quotas: readonly Quota[];
}

export const command = defineCommand({
  args: [
    { name: 'usage', about: 'the word usage: show what is used instead', complete: ['usage'] },
  ],
  options: {
    all: flag('-a', 'of all users'),
    user: value('-u <user>', 'of this user: NAME, or NAME#ZONE', { complete: 'user' }),
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: { kind: 'list', shape: SHAPE },
  changes: false,
  exits: { authentication: 3, failure: 4 },
  caveats: ['Quotas cannot be set over HTTP, and usage is as it was last calculated by the zone.'],
  examples: [
    ['iquota', 'your quotas'],
    ['iquota -a usage', 'what everybody stores, by resource'],
  ],
  async run(ctx, { args, options }) {
    const client = await ctx.client();
    const user = options.all ? undefined : (options.user ?? client.user);
    if (args.usage !== undefined) {
      if (!args.usage.startsWith('usage')) throw new UsageError(`not usage: ${args.usage}`);
      await showUsage(ctx, user);
      return;
    }
    const sections = await quotaSections(ctx, user);
    const all = sections.flatMap(({ quotas }) => quotas);
    if (ctx.output.forPrograms) {
      const json = (quota: Quota) => ({ ...quotaRecord(quota), used: null });
      await ctx.output.records(all, { text: () => '', json });
      return;
    }
    for (const section of sections) await printSection(ctx, section);
    if (user !== undefined) await printGroups(ctx, user);
    await printTime(
      ctx,
      all.map(({ modifiedAt }) => modifiedAt),
    );
  },
});

async function quotaSections(ctx: Context, user: string | undefined): Promise<readonly Section[]> {
  const client = await ctx.client();
  const ofUser: QuotaFilter =
    user === undefined ? { ofGroups: false } : { ofGroups: false, owner: parseUserFilter(user) };
  const whose = user === undefined ? 'users' : `user ${user}`;
  const lists = [
    [`Resource quotas for ${whose}:`, listResourceQuotas(client, ofUser)],
    [`Global (total) quotas for ${whose}:`, listGlobalQuotas(client, ofUser)],
    ['Group quotas on resources:', listResourceQuotas(client, { ofGroups: true })],
    ['Group global (total) quotas:', listGlobalQuotas(client, { ofGroups: true })],
  ] as const;
  return await Promise.all(
    lists.map(async ([title, quotas]) => ({ title, quotas: await collected(quotas) })),
  );
}

async function printSection(ctx: Context, { title, quotas }: Section): Promise<void> {
  const { output } = ctx;
  await output.line(title);
  if (quotas.length === 0) {
    await output.line('None');
    await output.line('');
  }
  for (const quota of quotas) for (const line of quotaLines(quota)) await output.line(line);
}

function quotaLines(quota: Quota): string[] {
  const over = Number(quota.over);
  const verdict = over > 0 ? 'OVER QUOTA' : over > NEARLY ? '(Nearing quota)' : '(under quota)';
  return [
    `  Resource: ${quota.resource ?? 'All'}`,
    `  ${quota.ownerIsGroup ? 'Group' : 'User'}:  ${quota.owner.name}`,
    `  Zone:  ${quota.owner.zone}`,
    `  Quota: ${groupedNumber(quota.limit)} bytes`,
    `  Over:  ${groupedNumber(quota.over)} bytes ${verdict}`,
    '',
  ];
}

async function printGroups(ctx: Context, typed: string): Promise<void> {
  const client = await ctx.client();
  const groups = await groupsOf(client, parseUserName(typed, client.zone));
  if (groups.length === 0) await ctx.output.line('Not a member of any group');
  else await ctx.output.line(`User ${typed} is a member of groups: ${groups.join(', ')}`);
}

async function showUsage(ctx: Context, user: string | undefined): Promise<void> {
  const client = await ctx.client();
  const usage = await collected(listUsage(client, user));
  if (ctx.output.forPrograms) {
    await ctx.output.records(usage, { text: () => '', json: usageRecord });
    return;
  }
  if (usage.length === 0) {
    await ctx.output.line("No records found, run 'iadmin cu' to calculate usage");
    return;
  }
  await ctx.output.line('Resource      User            Data-stored (bytes)');
  for (const { resource, owner, used } of usage) {
    const name = owner.zone === client.zone ? owner.name : `${owner.name}#${owner.zone}`;
    const amount = groupedNumber(used).replace(/^[-\d,]+/, (digits) => digits.padStart(COLUMN));
    await ctx.output.line(`${`${resource} `.padEnd(COLUMN)}${name.padEnd(COLUMN - 1)}${amount}`);
  }
  await printTime(
    ctx,
    usage.map(({ calculatedAt }) => calculatedAt),
  );
}

async function printTime(ctx: Context, times: readonly (number | undefined)[]): Promise<void> {
  const latest = Math.max(0, ...times.map((time) => time ?? 0));
  if (latest > 0) await ctx.output.line(`Information was set at ${toLocalRodsTime(latest)}`);
}

function usageRecord(usage: Usage): JsonRecord {
  return {
    owner: usage.owner.name,
    zone: usage.owner.zone,
    owner_type: null,
    resource: usage.resource,
    limit: null,
    over: null,
    modified_at: timeOrNull(usage.calculatedAt),
    used: Number(usage.used),
  };
}

async function collected<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
