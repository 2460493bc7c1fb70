import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../src/sandbox/caller.js';
import { setAccess } from '../../../src/sandbox/catalog/access.js';
import type { Catalog } from '../../../src/sandbox/catalog/catalog.js';
import { insertCollection } from '../../../src/sandbox/catalog/collections.js';
import { createTicket } from '../../../src/sandbox/catalog/create-ticket.js';
import {
  countTicketBytes,
  ticketCovers,
  useTicket,
} from '../../../src/sandbox/catalog/ticket-access.js';
import {
  expireTicket,
  findTicket,
  limitTicket,
  removeTicket,
  restrictTicket,
  type TicketType,
} from '../../../src/sandbox/catalog/tickets.js';
import { ACCESS_LEVELS } from '../../../src/sandbox/catalog/tokens.js';
import { insertUser } from '../../../src/sandbox/catalog/users.js';
import { addCaller, freshCatalog } from './fresh-zone.js';

const SHARED = '/tempZone/home/alice/shared';
const OBJECT = `${SHARED}/a.txt`;

let catalog: Catalog;
let alice: Caller;
let bob: Caller;

beforeEach(() => {
  catalog = freshCatalog();
  alice = addCaller(catalog, 'alice');
  const team = insertUser(catalog, 'team', 'tempZone', 'rodsgroup');
  bob = { ...addCaller(catalog, 'bob', [team]), ticket: 't' };
  const shared = insertCollection(catalog, SHARED, alice);
  setAccess(catalog, shared, alice.id, ACCESS_LEVELS.own);
  return () => catalog.close();
});

const make = (type: TicketType = 'read', path = SHARED): number =>
  createTicket(catalog, alice, { text: 't', type, path });

const use = (purpose: 'read' | 'write' | 'create' = 'read', path = OBJECT): void =>
  useTicket(catalog, bob, path, purpose);

const refused = (code: number) => expect.objectContaining({ code });

describe('what a ticket is for', () => {
  it('covers its collection and all below, and nothing beside it', () => {
    make();
    expect(ticketCovers(catalog, 't', SHARED)).toBe(true);
    expect(ticketCovers(catalog, 't', `${SHARED}/deep/er`)).toBe(true);
    expect(ticketCovers(catalog, 't', `${SHARED}2`)).toBe(false);
    expect(ticketCovers(catalog, 't', '/tempZone/home/alice')).toBe(false);
    expect(ticketCovers(catalog, 'other', SHARED)).toBe(false);
  });

  it('can only be made by the owner', () => {
    const create = (caller: Caller, path: string) => () =>
      createTicket(catalog, caller, { text: 'x', type: 'read', path });
    expect(create(bob, SHARED)).toThrow(refused(-818000));
    expect(create(alice, `${SHARED}/nothing`)).toThrow(refused(-814000));
  });

  it('can only be removed by the owner, by string or id', () => {
    const id = make();
    expect(() => removeTicket(catalog, bob, 't')).toThrow(refused(-890000));
    removeTicket(catalog, alice, String(id));
    expect(findTicket(catalog, 't')).toBeUndefined();
  });
});

describe('using a ticket', () => {
  it('reads with either type, and writes with a write ticket only', () => {
    make('read');
    use('read');
    expect(() => use('write')).toThrow(refused(-890000));
    expect(() => use('read', '/tempZone/home/alice/b.txt')).toThrow(refused(-890000));
    expect(() => useTicket(catalog, { ...bob, ticket: 'no' }, OBJECT, 'read')).toThrow(
      refused(-890000),
    );
  });

  it('counts uses only where they are limited', () => {
    const id = make();
    use();
    expect(findTicket(catalog, 't')?.usesCount).toBe(0);
    limitTicket(catalog, id, 'uses', 2);
    use();
    use();
    expect(use).toThrow(refused(-892000));
    expect(findTicket(catalog, 't')?.usesCount).toBe(2);
  });

  it('counts data objects that are written', () => {
    limitTicket(catalog, make('write'), 'writeFiles', 1);
    use('read');
    use('create');
    expect(() => use('write')).toThrow(refused(-896000));
    use('read');
  });

  it('counts bytes that are written', () => {
    limitTicket(catalog, make('write'), 'writeBytes', 100);
    use('write');
    countTicketBytes(catalog, bob, 100);
    expect(() => countTicketBytes(catalog, bob, 1)).toThrow(refused(-897000));
    expect(findTicket(catalog, 't')?.writeByteCount).toBe(100);
  });

  it('ends after its time', () => {
    const id = make();
    expireTicket(catalog, id, catalog.seconds() + 10);
    use();
    vi.useFakeTimers({ now: Date.now() + 11_000 });
    try {
      expect(use).toThrow(refused(-891000));
    } finally {
      vi.useRealTimers();
    }
  });

  it('is kept for users, by name or name#zone', () => {
    const id = make();
    restrictTicket(catalog, id, 'user', 'alice');
    expect(use).toThrow(refused(-893000));
    restrictTicket(catalog, id, 'user', 'bob#tempZone');
    use();
    expect(() => restrictTicket(catalog, id, 'user', 'nobody')).toThrow(refused(-827000));
    expect(() => restrictTicket(catalog, id, 'user', 'alice')).toThrow(refused(-809000));
  });

  it('is kept for groups', () => {
    const id = make();
    restrictTicket(catalog, id, 'group', 'public');
    expect(use).toThrow(refused(-895000));
    restrictTicket(catalog, id, 'group', 'team');
    use();
    expect(() => restrictTicket(catalog, id, 'group', 'bob')).toThrow(refused(-829000));
  });

  it('is kept for hosts, of which iRODS sees the one of the HTTP API', () => {
    const id = make();
    restrictTicket(catalog, id, 'host', '10.0.0.1');
    expect(use).toThrow(refused(-894000));
    restrictTicket(catalog, id, 'host', '127.0.0.1');
    use();
  });
});
