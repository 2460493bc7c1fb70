/** What ils gives to programs: a record for each entry, with all that the catalog knows of it. */
import type { Context } from '../../context/context.js';
import type { CatalogEntry } from '../../domain/catalog-entry.js';
import { NOTHING_MORE, type Wanted } from '../../operations/entry-details.js';
import { noSuchPath } from '../../operations/failures.js';
import { PathLister } from '../../operations/list-path.js';
import { findWithTicket, listWithTicket } from '../../operations/list-with-ticket.js';
import { type BatchChoices, reportOrStop } from './batch.js';
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
  const lister = new PathLister(await ctx.client(), wants);
  for await (const operand of operands) {
    try {
      yield* choices.ticket === undefined
        ? entriesOfOperand(lister, operand, choices, wanted)
        : entriesWithTicket(ctx, operand, choices.ticket, choices);
    } catch (error) {
      reportOrStop(ctx, choices, error);
    }
  }
}

function wantedKeys({ output }: Context): Wanted {
  return {
    owners: output.shows('owner') || output.shows('owner_zone'),
    permissions: output.shows('permissions'),
    metadata: output.shows('metadata'),
  };
}

/** With `recursive`, all data objects of the tree, then its collections: two streams of queries. */
async function* entriesOfOperand(
  lister: PathLister,
  { path, type }: Operand,
  choices: RecordChoices,
  wanted: Wanted,
): AsyncGenerator<CatalogEntry, void, undefined> {
  if (choices.itself || choices.recursive) {
    const entry = await lister.find(path, type);
    if (entry === undefined) throw noSuchPath(path);
    if (entry.type === 'data_object' || choices.itself) {
      yield entry;
      return;
    }
    const tree = { collection: path, extent: 'tree' } as const;
    yield* lister.entries.objects(tree, wanted);
    yield* lister.entries.collections(tree, wanted);
    return;
  }
  const listing = await lister.list(path, type);
  if (listing === undefined) throw noSuchPath(path);
  if (listing.type === 'data_object') {
    yield listing;
    return;
  }
  yield* listing.objects;
  yield* listing.collections;
}

async function* entriesWithTicket(
  ctx: Context,
  { path }: Operand,
  ticket: string,
  choices: RecordChoices,
): AsyncGenerator<CatalogEntry, void, undefined> {
  const client = await ctx.client();
  const entry = await findWithTicket(client, path, ticket);
  if (entry === undefined) throw noSuchPath(path);
  if (entry.type === 'data_object' || choices.itself) {
    yield entry;
    return;
  }
  for (const child of await listWithTicket(client, path, ticket)) {
    yield child;
    if (child.type === 'collection' && choices.recursive) {
      yield* entriesWithTicket(
        ctx,
        { typed: '', path: child.path, type: undefined },
        ticket,
        choices,
      );
    }
  }
}
