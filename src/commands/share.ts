/** `irods share`: lets others read or write by a ticket, and tells them how. */
import { defineCommand, flag } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { toReadableTime, toRfc3339 } from '../domain/rods-time.js';
import { type Share, share } from '../operations/share.js';
import type { RecordShape } from '../output/record-shape.js';
import type { Line } from '../output/styled-line.js';
import { type ReadyLines, readyLines } from './share/ready-lines.js';
import { TICKET_LIMIT_OPTIONS, ticketLimits } from './shared/ticket-limits.js';

const SHAPE: RecordShape = {
  ticket: { type: 'string', about: 'text of the ticket: as secret as what it opens' },
  access: { type: 'string', about: 'read or write' },
  path: { type: 'string', about: 'logical path of what is shared' },
  type: { type: 'string', about: 'data_object or collection' },
  uses_limit: { type: 'integer', about: 'how often it may be used; 0 for any number' },
  expires_at: { type: 'time', about: 'no longer valid after it; null for never', nullable: true },
  needs_account: { type: 'boolean', about: 'whether whoever uses it needs an account' },
  lines: {
    about: 'lines to paste into a shell; FILE and NAME are to be filled in',
    type: {
      record: {
        irods: { type: { list: 'string' }, about: 'for this program' },
        icommands: { type: { list: 'string' }, about: 'for the iCommands' },
        curl: { type: { list: 'string' }, about: 'for curl' },
        revoke: { type: 'string', about: 'takes the ticket back' },
      },
    },
  },
};

/** What is printed of a share. */
interface Shown {
  readonly share: Share;
  readonly lines: ReadyLines;
  /** Seconds since 1970. */
  readonly expiresAt: number | undefined;
}

export const command = defineCommand({
  args: [
    {
      name: 'path',
      about: 'data object or collection',
      required: true,
      complete: 'logical-path',
    },
  ],
  options: {
    write: flag('-w, --write', 'let others write too; by default they can read'),
    ...TICKET_LIMIT_OPTIONS,
  },
  prints: { kind: 'record', shape: SHAPE },
  changes: true,
  exits: { failure: 4 },
  description:
    'Makes a ticket for a data object or collection and prints lines to send to others, ready for ' +
    'this program, for the iCommands and for curl. Whoever has them needs no account where the ' +
    'zone has the user anonymous, unless the ticket is for certain users or groups.',
  examples: [
    ['irods share results.csv --expire 7d', 'let others read for a week'],
    ['irods share inbox --write --user bob', 'let bob put data objects into a collection'],
    ['irods share reads --json', 'for a program'],
  ],
  caveats: [
    'A ticket is a secret: send the lines as you would send a password.',
    'Reading a long data object by a ticket takes several requests, and each may count as a use.',
    'Over HTTP all requests come from the host of the HTTP API server; --host limits to that one.',
  ],
  seeAlso: ['iticket', 'ichmod'],
  async run(ctx, { args, options }) {
    const path = await ctx.logicalPath(args.path);
    const limits = ticketLimits(options, ctx.clock);
    const shared = await share(await ctx.client(), path, options.write ? 'write' : 'read', limits);
    if (ctx.dryRun) return;
    const { secondsUntilExpiration: seconds } = limits;
    const now = Math.floor(ctx.clock.now() / 1000);
    const expiresAt = seconds === undefined ? undefined : now + seconds;
    const shown = { share: shared, lines: readyLines(shared), expiresAt };
    await ctx.output.record(shown, { text: textLines, json: record });
    warnOfPieces(ctx, shared);
    if (shared.isOpen) return;
    ctx.output.notice('Whoever uses the ticket needs an account of the zone.');
  },
});

/** The line of curl must not end half way without a warning. */
function warnOfPieces(ctx: Context, { limits, access, size = 0, readPiece }: Share): void {
  const { uses = 0 } = limits;
  const pieces = Math.ceil(size / readPiece);
  if (access === 'write' || uses === 0 || pieces <= uses) return;
  ctx.output.notice(
    `It is read in ${pieces} pieces, and each may count as a use: ${uses} may be too few.`,
  );
}

function textLines({ share: { ticket }, lines, expiresAt }: Shown): readonly Line[] {
  const until = expiresAt === undefined ? '' : ` (until ${toReadableTime(expiresAt)})`;
  return [
    { parts: [{ text: 'Ticket: ' }, { text: ticket, style: 'label' }, { text: until }] },
    ...section('With this program:', lines.irods),
    ...section('With the iCommands:', lines.icommands),
    ...section('With curl:', lines.curl),
    ...section('To take it back:', [lines.revoke]),
  ];
}

function section(title: string, lines: readonly string[]): readonly Line[] {
  return ['', { parts: [{ text: title, style: 'label' }] }, ...lines.map((line) => `  ${line}`)];
}

function record({ share: shared, lines, expiresAt }: Shown) {
  return {
    ticket: shared.ticket,
    access: shared.access,
    path: `${shared.path}`,
    type: shared.type,
    uses_limit: shared.limits.uses ?? 0,
    expires_at: expiresAt === undefined ? null : toRfc3339(expiresAt),
    needs_account: !shared.isOpen,
    lines: { ...lines },
  };
}
