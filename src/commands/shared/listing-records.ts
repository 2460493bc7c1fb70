/** What ils gives to programs: a record for each entry, with all that the catalog knows of it. */
import type { Context } from '../../context/context.js';
import type { CatalogEntry } from '../../domain/catalog-entry.js';
import { NOTHING_MORE, type Wanted } from '../../operations/entry-details.js';
import { type Listing, PathLister } from '../../operations/list-path.js';
import { findWithTicket, listWithTicket } from '../../operations/list-with-ticket.js';
import { notWithTicket } from '../../operations/not-with-ticket.js';
import type { BatchChoices } from './batch.js';
import { lookUp } from './look-up.js';
import type { Operand } from './operands.js';
import { entryRecord } from './shapes.js';

export interface RecordChoices extends BatchChoices {
  /** A collection itself in place of what is in it. */
  readonly itself: boolean;
  /** Everything below it. */
  readonly recursive: boolean;
  readonly ticket: string | undefined;
}

/** Prints the records of all operands as one list. */
export async function printEntryRecords(
  ctx: Context,
  operands: AsyncIterable<Operand>,
  choices: RecordChoices,
): Promise<void> {
  await ctx.output.records(entriesOf(ctx, operands, choices), {
    text: () => [],
    json: entryRecord,
  });
}

async function* entriesOf(
  ctx: Context,
  operands: AsyncIterable<Operand>,
  choices: RecordChoices,
): AsyncGenerator<CatalogEntry, void, undefined> {
  const wanted = wantedKeys(ctx);
  const itself = choices.itself ? wanted : NOTHING_MORE;
  const wants = { objects: wanted, collections: wanted, itself };
  const client = await ctx.client();
  const lister = new PathLister(client, wants);
  if (choices.ticket !== undefined) {
    const { ticket } = choices;
    const find = ({ path }: Operand): Promise<CatalogEntry | undefined> =>
      findWithTicket(client, path, ticket);
    const entries = lookUp(ctx, operands, choices, { one: find, missing: notWithTicket });
    for await (const { found } of entries) yield* entriesWithTicket(ctx, found, ticket, choices);
  } else if (choices.itself || choices.recursive) {
    const entries = lookUp(ctx, operands, choices, {
      one: ({ path, type }) => lister.find(path, type),
      objects: (paths) => lister.objectsAt(paths),
    });
    for await (const { found } of entries) yield* entriesFrom(lister, found, choices, wanted);
  } else {
    const listings = lookUp<Listing>(ctx, operands, choices, {
      one: ({ path, type }) => lister.list(path, type),
      objects: (paths) => lister.objectsAt(paths),
    });
    for await (const { found } of listings) yield* entriesInListing(found);
  }
}

/** The parts of entries that the keys asked for need. */
export function wantedKeys({ output }: Pick<Context, 'output'>): Wanted {
  return {
    owners: output.shows('owner') || output.shows('owner_zone'),
    permissions: output.shows('permissions'),
    metadata: output.shows('metadata'),
  };
}

/** With `recursive`, all data objects of the tree, then its collections: two streams of queries. */
async function* entriesFrom(
  lister: PathLister,
  entry: CatalogEntry,
  choices: RecordChoices,
  wanted: Wanted,
): AsyncGenerator<CatalogEntry, void, undefined> {
  if (entry.type === 'data_object' || choices.itself) {
    yield entry;
    return;
  }
  const tree = { collection: entry.path, extent: 'tree' } as const;
  yield* lister.entries.objects(tree, wanted);
  yield* lister.entries.collections(tree, wanted);
}

async function* entriesInListing(listing: Listing): AsyncGenerator<CatalogEntry, void, undefined> {
  if (listing.type === 'data_object') {
    yield listing;
    return;
  }
  yield* listing.objects;
  yield* listing.collections;
}

async function* entriesWithTicket(
  ctx: Context,
  entry: CatalogEntry,
  ticket: string,
  choices: RecordChoices,
): AsyncGenerator<CatalogEntry, void, undefined> {
  if (entry.type === 'data_object' || choices.itself) {
    yield entry;
    return;
  }
  for (const child of await listWithTicket(await ctx.client(), entry.path, ticket)) {
    yield child;
    if (child.type === 'collection' && choices.recursive) {
      yield* entriesWithTicket(ctx, child, ticket, choices);
    }
  }
}
