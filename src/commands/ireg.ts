/** `ireg`: registers files that are on an iRODS server already. */
import { defineCommand, flag, value } from '../cli/define-command.js';
import { ConfigurationError, UnsupportedError, UsageError } from '../errors.js';
import { registerFile } from '../operations/register.js';

export const command = defineCommand({
  args: [
    {
      name: 'physical-path',
      about: 'absolute path on the server of the resource',
      required: true,
      complete: 'nothing',
    },
    {
      name: 'path',
      about: 'absolute logical path it is to have',
      required: true,
      complete: 'logical-path',
    },
  ],
  options: {
    resource: value('-R <resource>', 'resource whose server has the file', {
      complete: 'resource',
    }),
    replica: flag('--repl', 'as a further replica of a data object that is there already'),
    checksum: flag('-k', 'have the server calculate and store a checksum'),
    serverChecksum: flag('-K', 'as -k'),
    force: flag('-f', 'even where the path is taken'),
    dataType: value('-D <type>', 'data type; for administrators', { complete: 'nothing' }),
    recursive: flag('-r, --recursive', 'not over HTTP', { hidden: true }),
    collection: flag('-C', 'not over HTTP', { hidden: true }),
    excludeFrom: value('--exclude-from <file>', 'not over HTTP', { hidden: true }),
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: { kind: 'nothing' },
  changes: true,
  legacyLongOptions: true,
  description: 'As a rule only administrators may register files; the zone decides.',
  examples: [
    ['ireg -R demoResc /srv/run7/results.csv /tempZone/home/rods/run7.csv', 'register a file'],
    [
      'ireg --repl -R archive /srv/mirror/results.csv /tempZone/home/rods/run7.csv',
      'register it as a replica',
    ],
    ['ils -L /tempZone/home/rods/run7.csv', 'both replicas, each with its file'],
  ],
  caveats: [
    'Folders (-r) cannot be registered over HTTP: register each file.',
    '-k has the server calculate the checksum, as -K: the file is not on this machine.',
    'With -D the data type is set by a second request.',
  ],
  async run(ctx, { args, options }) {
    if (options.recursive || options.collection || options.excludeFrom !== undefined) {
      throw new UnsupportedError('the HTTP API cannot register folders', {
        hint: 'Register each file; imkdir -p makes the collections.',
      });
    }
    const physicalPath = args['physical-path'];
    if (!physicalPath.startsWith('/') || !args.path.startsWith('/')) {
      throw new UsageError('both paths have to be absolute');
    }
    const resource = options.resource ?? (await ctx.settings()).defaultResource;
    if (resource === undefined) {
      throw new ConfigurationError('no resource', {
        hint: 'Name it with -R, or set irods_default_resource.',
      });
    }
    await registerFile(await ctx.client(), await ctx.logicalPath(args.path), {
      physicalPath,
      resource,
      asReplica: options.replica,
      checksum: options.checksum || options.serverChecksum,
      force: options.force,
      dataType: options.dataType,
    });
  },
});
