/** `ibun`: packs a collection into an archive, or unpacks one. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import { UnsupportedError, UsageError } from '../errors.js';
import { createArchive } from '../operations/archive/create-archive.js';
import { extractArchive } from '../operations/archive/extract-archive.js';
import { parseArchiveFormat } from '../operations/archive/format.js';
import { closingJournal } from '../operations/transfer-run.js';
import { NO_PLUS_SIGNS, startRun, TRANSFER_OPTIONS } from './shared/transfer-options.js';

const { bwlimit, retryFor, failFast } = TRANSFER_OPTIONS;

export const command = defineCommand({
  args: [
    {
      name: 'archive',
      about: 'data object that is, or is to be, the archive',
      required: true,
      complete: 'logical-path',
    },
    {
      name: 'collection',
      about: 'collection to pack, or to unpack into',
      required: true,
      complete: 'logical-path',
    },
  ],
  options: {
    create: flag('-c', 'pack the collection into the archive'),
    extract: flag('-x', 'unpack the archive into the collection'),
    format: parsedValue('-D <type>', 'tar, gzip or zip', parseArchiveFormat, {
      complete: ['tar', 'gzip', 'zip'],
    }),
    resource: value('-R <resource>', 'root resource for what is written', {
      complete: 'resource',
    }),
    force: flag('-f', 'overwrite what is there'),
    bulk: flag('-b', 'accepted for scripts; has no effect', { hidden: true }),
    add: flag('--add', 'not over HTTP', { hidden: true }),
    bwlimit,
    retryFor,
    failFast,
  },
  prints: { kind: 'nothing' },
  changes: true,
  legacyLongOptions: true,
  description:
    'The archive is tar unless -D says otherwise; when unpacking, its first bytes tell what it is.',
  examples: [
    ['ibun -c run7.tar run7', 'pack a collection'],
    ['ibun -x -D zip upload.zip run8', 'unpack a zip archive into a collection'],
    ['ils run8', 'what was in it'],
  ],
  caveats: [
    'The HTTP API cannot pack or unpack: all bytes go through this machine, in constant memory. A zip archive is brought into the folder for temporary files before it is unpacked.',
    'Entries that would lie outside the collection, links and devices are left out and reported. When unpacking fails half-way, what was written stays.',
    NO_PLUS_SIGNS,
    'bzip2 is not supported, nor --add: pack again with -c -f.',
  ],
  async run(ctx, { args, options }) {
    if (options.create && options.extract) throw new UsageError('-c and -x exclude each other');
    if (!options.create && !options.extract) throw new UsageError('-c or -x has to be given');
    if (options.add) {
      throw new UnsupportedError('the HTTP API cannot add to an archive', {
        hint: 'Pack the collection again with -c -f.',
      });
    }
    const archive = await ctx.logicalPath(args.archive);
    const collection = await ctx.logicalPath(args.collection);
    const resource = options.resource ?? (await ctx.settings()).defaultResource;
    const { format, force: replace } = options;
    const engine = await startRun(ctx, { ...options, threads: undefined });
    try {
      if (options.create) {
        const wanted = { archive, collection, format: format ?? 'tar', replace, resource } as const;
        await closingJournal(engine, async () => await createArchive(engine, wanted));
        return;
      }
      const report = options.failFast
        ? (error: unknown) => {
            throw error;
          }
        : ctx.report.bind(ctx);
      const wanted = { archive, collection, format, replace, resource };
      await closingJournal(engine, async () => await extractArchive(engine, wanted, report));
    } finally {
      engine.progress.finish();
    }
  },
});
