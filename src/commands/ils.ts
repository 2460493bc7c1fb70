/** `ils`: lists collections and data objects. */
import { type CommandInput, defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import type { CatalogEntry } from '../domain/catalog-entry.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { listBundle } from '../operations/bundle.js';
import {
  type CollectionListing,
  type Listing,
  type ListingWants,
  PathLister,
} from '../operations/list-path.js';
import { findWithTicket, listWithTicket } from '../operations/list-with-ticket.js';
import { notWithTicket } from '../operations/not-with-ticket.js';
import { attempt } from './shared/batch.js';
import { printEntryRecords } from './shared/listing-records.js';
import type { ListingStyle } from './shared/listing-text.js';
import { entryView, headerView, passageView } from './shared/listing-view.js';
import { lookUp } from './shared/look-up.js';
import { hasOperands, OPERAND_OPTIONS, type Operand, operandsOf } from './shared/operands.js';
import { ENTRY_SHAPE } from './shared/shapes.js';
import { SIZE_OPTIONS, sizeText } from './shared/sizes.js';

const ARGS = [
  {
    name: 'path',
    variadic: true,
    about: 'logical paths or patterns; the current collection by default',
    complete: 'logical-path',
  },
] as const;

const OPTIONS = {
  permissions: flag('-A', 'show permissions and inheritance'),
  itself: flag('-d', 'list collections themselves, not what is in them'),
  long: flag('-l', 'long format: owner, replica, resource, size, time, state'),
  veryLong: flag('-L', 'very long format: checksum, type and physical path too'),
  recursive: flag('-r, --recursive', 'list everything below, too'),
  ...SIZE_OPTIONS,
  ticket: value('-t <ticket>', 'read with this ticket', { complete: 'ticket' }),
  bundle: flag('--bundle', 'list the data objects in bundle files'),
  verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
  noOperation: flag('-Z', 'accepted for scripts; has no effect', { hidden: true }),
  veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  ...OPERAND_OPTIONS,
} as const;

type Input = CommandInput<typeof ARGS, typeof OPTIONS>;
type Options = Input['options'];

export const command = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: { kind: 'list', shape: ENTRY_SHAPE },
  changes: false,
  legacyLongOptions: true,
  exits: { failure: 4 },
  description:
    'For people, a collection is listed with its data objects first, then its collections. For ' +
    'programs (--json and so on) every entry is a record with all that the catalog knows of it, ' +
    'whatever -l, -L and -A say; with -r, all data objects come first.',
  examples: [
    ['ils', 'the current collection'],
    ['ils -l reads', 'a long listing of a collection'],
    ['ils -L results.csv', 'where each replica is kept, and its checksum'],
    ['ils -A reads', 'who may do what'],
    ["ils -r 'reads/**/*.fastq'", 'data objects by a pattern'],
    ['ils --json --fields path,checksum reads', 'only some keys; what they need not is not asked'],
  ],
  caveats: [
    'With a ticket the HTTP API tells only size, time, checksum and permissions; owner, replica ' +
      'and resource stand as question marks.',
    'The contents of mounted collections cannot be listed over HTTP.',
  ],
  seeAlso: ['itree', 'iquest', 'ichmod'],
  async run(ctx, { args, options }) {
    const words = hasOperands(args.path, options) ? args.path : ['.'];
    const operands = operandsOf(ctx, words, options, 'stream');
    if (ctx.output.forPrograms) {
      await printEntryRecords(ctx, operands, options);
      return;
    }
    if (options.ticket === undefined) await printOperands(ctx, operands, options);
    else await printOperandsWithTicket(ctx, operands, options.ticket, options);
  },
});

/** What the lines of the chosen style need. */
function wantsForPeople(options: Options): ListingWants {
  const long = options.long || options.veryLong;
  const nothing = { owners: false, permissions: false, metadata: false };
  return {
    objects: { ...nothing, owners: long, permissions: options.permissions },
    // With -r each of them is listed in its turn.
    collections: { ...nothing, permissions: options.permissions && options.recursive },
    itself: { ...nothing, permissions: options.permissions },
  };
}

function styleOf(options: Options): ListingStyle {
  return {
    long: options.long || options.veryLong,
    veryLong: options.veryLong,
    permissions: options.permissions,
    human: options.human,
  };
}

async function printOperands(
  ctx: Context,
  operands: AsyncIterable<Operand>,
  options: Options,
): Promise<void> {
  const lister = new PathLister(await ctx.client(), wantsForPeople(options));
  if (options.itself) {
    const entries = lookUp(ctx, operands, options, {
      one: ({ path, type }) => lister.find(path, type),
      objects: (paths) => lister.objectsAt(paths),
    });
    for await (const { found } of entries) await printEntryItself(ctx, found, styleOf(options));
    return;
  }
  const listings = lookUp<Listing>(ctx, operands, options, {
    one: ({ path, type }) => lister.list(path, type),
    objects: (paths) => lister.objectsAt(paths),
  });
  for await (const { found } of listings) {
    await attempt(ctx, options, async () => {
      if (found.type === 'collection') await printListing(ctx, lister, found, options);
      else if (options.bundle) await printBundle(ctx, found.path, options);
      else await printEntryItself(ctx, found, styleOf(options));
    });
  }
}

/**
 * A collection's lines. With -r each of its collections is listed in its place; the next ones are
 * asked for while the first is printed.
 */
async function printListing(
  ctx: Context,
  lister: PathLister,
  listing: CollectionListing,
  options: Options,
): Promise<void> {
  const style = styleOf(options);
  await ctx.output.show([listing.collection], headerView(style));
  if (!options.recursive) {
    await ctx.output.show(contentsOf(listing), entryView(style, 'name'));
    return;
  }
  await ctx.output.show(listing.objects, entryView(style, 'name'));
  for await (const child of lister.childrenOf(listing, true)) {
    await ctx.output.show([child.collection], passageView(style));
    await printListing(ctx, lister, child, options);
  }
}

async function* contentsOf(
  listing: CollectionListing,
): AsyncGenerator<CatalogEntry, void, undefined> {
  yield* listing.objects;
  yield* listing.collections;
}

async function printEntryItself(
  ctx: Context,
  entry: CatalogEntry,
  style: ListingStyle,
): Promise<void> {
  if (entry.type === 'collection') await ctx.output.show([entry], headerView(style));
  else await ctx.output.show([entry], entryView(style, 'path'));
}

async function printOperandsWithTicket(
  ctx: Context,
  operands: AsyncIterable<Operand>,
  ticket: string,
  options: Options,
): Promise<void> {
  const client = await ctx.client();
  const find = ({ path }: Operand): Promise<CatalogEntry | undefined> =>
    findWithTicket(client, path, ticket);
  const entries = lookUp(ctx, operands, options, { one: find, missing: notWithTicket });
  for await (const { found } of entries) {
    await attempt(ctx, options, async () => await printWithTicket(ctx, found, ticket, options));
  }
}

async function printWithTicket(
  ctx: Context,
  entry: CatalogEntry,
  ticket: string,
  options: Options,
): Promise<void> {
  const style = styleOf(options);
  await printEntryItself(ctx, entry, style);
  if (entry.type === 'data_object' || options.itself) return;
  const entries = await listWithTicket(await ctx.client(), entry.path, ticket);
  const objects = entries.filter(({ type }) => type === 'data_object');
  const collections = entries.filter((child) => child.type === 'collection');
  if (!options.recursive) {
    await ctx.output.show([...objects, ...collections], entryView(style, 'name'));
    return;
  }
  await ctx.output.show(objects, entryView(style, 'name'));
  for (const child of collections) {
    await ctx.output.show([child], passageView(style));
    await printWithTicket(ctx, child, ticket, options);
  }
}

async function printBundle(ctx: Context, bundle: LogicalPath, options: Options): Promise<void> {
  await ctx.output.line(`Bundle file: ${bundle}`);
  await ctx.output.line('Subfiles:');
  for await (const { path, size } of listBundle(await ctx.client(), bundle)) {
    await ctx.output.line(`    ${path}    ${sizeText(size, options)}`);
  }
}
