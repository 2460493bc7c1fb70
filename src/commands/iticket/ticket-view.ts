/** What iticket shows to people. */
import { toReadableTime, toRfc3339 } from '../../domain/rods-time.js';
import type { Ticket, TicketCount } from '../../domain/ticket.js';
import { qualifiedName } from '../../domain/user-name.js';
import type { TextView } from '../../output/output.js';
import type { TableColumn, TerminalView } from '../../output/terminal-view.js';
import { dashed } from '../shared/labelled-lines.js';

/** The iCommand's lines with dashes between tickets; on a terminal a table, or a card for one. */
export function ticketView(layout: 'table' | 'card'): TextView<Ticket> {
  const terminal: TerminalView<Ticket> =
    layout === 'table' ? { layout, columns: COLUMNS } : { layout, fields: ticketFields };
  return { text: dashed(ticketLines), terminal };
}

const COLUMNS: readonly TableColumn<Ticket>[] = [
  { head: 'ticket', cell: ({ text }) => text },
  { head: 'access', cell: ({ access }) => access },
  { head: 'for', cell: pathText },
  { head: 'uses', cell: ({ uses }) => countText(uses), align: 'right' },
  { head: 'expires', cell: ({ expiresAt }) => toReadableTime(expiresAt) },
  { head: 'hosts', cell: ({ hosts }) => hosts.join(', '), optional: true },
  { head: 'users', cell: ({ users }) => users.join(', '), optional: true },
  { head: 'groups', cell: ({ groups }) => groups.join(', '), optional: true },
];

/** The layout of the iCommands (icommands.md section 1.24). */
function ticketLines(ticket: Ticket): readonly string[] {
  const { path, expiresAt } = ticket;
  return [
    `id: ${ticket.id}`,
    `string: ${ticket.text}`,
    `ticket type: ${ticket.access}`,
    `obj type: ${ticket.type === 'data_object' ? 'data' : 'collection'}`,
    `owner name: ${ticket.owner.name}`,
    `owner zone: ${ticket.owner.zone}`,
    `uses count: ${ticket.uses.count}`,
    `uses limit: ${ticket.uses.limit}`,
    `write file count: ${ticket.writtenObjects.count}`,
    `write file limit: ${ticket.writtenObjects.limit}`,
    `write byte count: ${ticket.writtenBytes.count}`,
    `write byte limit: ${ticket.writtenBytes.limit}`,
    `expire time: ${expiresAt === undefined ? 'none' : toRfc3339(expiresAt).replace('T', '.').slice(0, 19)}`,
    ...(path === undefined
      ? []
      : ticket.type === 'data_object'
        ? [`data-object name: ${path.name}`, `data collection: ${path.parent}`]
        : [`collection name: ${path}`]),
    ...restrictionLines('host', ticket.hosts),
    ...restrictionLines('user', ticket.users),
    ...restrictionLines('group', ticket.groups),
  ];
}

function restrictionLines(kind: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [`No ${kind} restrictions`];
  return names.map((name) => `restricted-to ${kind}: ${name}`);
}

function ticketFields(ticket: Ticket): readonly (readonly [label: string, value: string])[] {
  const isWritable = ticket.access === 'write';
  return [
    ['ticket', ticket.text],
    ['access', ticket.access],
    ['for', pathText(ticket)],
    ['uses', countText(ticket.uses)],
    ['data objects written', isWritable ? countText(ticket.writtenObjects) : ''],
    ['bytes written', isWritable ? countText(ticket.writtenBytes) : ''],
    ['expires', toReadableTime(ticket.expiresAt)],
    ['only from hosts', ticket.hosts.join(', ')],
    ['only for users', ticket.users.join(', ')],
    ['only for groups', ticket.groups.join(', ')],
    ['owner', qualifiedName(ticket.owner)],
    ['id', ticket.id],
  ];
}

/** Collections end in a slash. */
function pathText({ path, type }: Ticket): string {
  if (path === undefined) return type === 'collection' ? 'a collection' : 'a data object';
  return type === 'collection' ? `${path}/` : `${path}`;
}

function countText({ count, limit }: TicketCount): string {
  return limit === 0 ? `${count}` : `${count} of ${limit}`;
}
