/** `ifsck`: compares files of this machine with what the catalog says of them. */
import { hostname } from 'node:os';
import { isAbsolute } from 'node:path';
import { defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { BatchError, UsageError } from '../errors.js';
import {
  hasChecksum,
  type ScannedFile,
  type StoredReplica,
  scanFiles,
} from '../operations/local-scan.js';
import { FINDING_SHAPE, FINDING_VIEW, type Finding, unregistered } from './shared/findings.js';

export const command = defineCommand({
  args: [{ name: 'path', about: 'absolute local path', required: true, complete: 'local-path' }],
  options: {
    recursive: flag('-r, --recursive', 'all that is below a folder'),
    checksum: flag('-K', 'compare checksums, too, where the catalog has them'),
    resource: value('-R <hierarchy>', 'compare with the replicas on the leaf of this hierarchy', {
      complete: 'resource',
    }),
  },
  prints: { kind: 'list', shape: FINDING_SHAPE },
  changes: false,
  exits: { failure: 4 },
  description: 'Prints nothing and ends with 0 where all is as it should be.',
  examples: [['ifsck -rK /var/lib/irods/Vault', 'check a vault, checksums included']],
  caveats: [
    'To be run on the server whose resource it is. Replicas count as this machine’s where the host of their resource is localhost or this machine’s name, or where -R names their resource.',
    'The catalog shows only what you may read: for others than administrators, files of other people look unregistered.',
  ],
  async run(ctx, { args, options }) {
    if (!isAbsolute(args.path)) throw new UsageError(`not an absolute local path: ${args.path}`);
    let count = 0;
    async function* counted(): AsyncGenerator<Finding> {
      for await (const finding of findings(ctx, args.path, options)) {
        if (finding.kind !== 'no_checksum') count += 1;
        yield finding;
      }
    }
    await ctx.output.records(counted(), FINDING_VIEW);
    if (count > 0) throw new BatchError(`${count} found`);
  },
});

interface Choices {
  readonly recursive: boolean;
  readonly checksum: boolean;
  readonly resource: string | undefined;
}

async function* findings(ctx: Context, path: string, choices: Choices): AsyncGenerator<Finding> {
  const place = { hostName: hostname(), leafResource: choices.resource?.split(';').at(-1) };
  for await (const file of scanFiles(await ctx.client(), path, choices.recursive, place)) {
    if (file.replicas.length === 0) {
      const line = `WARNING: local file [${file.physicalPath}] is not registered in iRODS.`;
      yield unregistered(file, line);
    }
    for (const replica of file.replicas) {
      const found = await compare(file, replica, choices.checksum);
      if (found === undefined) continue;
      const [kind, line] = found;
      yield { kind, line, physicalPath: file.physicalPath, localSize: file.size, replica };
    }
  }
}

/** What is wrong with a file that should be a replica; undefined for nothing. */
async function compare(
  { physicalPath, size }: ScannedFile,
  replica: StoredReplica,
  withChecksum: boolean,
): Promise<readonly [Finding['kind'], string] | undefined> {
  const { path } = replica;
  if (size !== replica.size) {
    return [
      'size',
      `CORRUPTION: local file [${physicalPath}] size [${size}] not consistent with iRODS object [${path}] size [${replica.size}].`,
    ];
  }
  if (!withChecksum) return undefined;
  if (replica.checksum === '') {
    return [
      'no_checksum',
      `WARNING: checksum not available for iRODS object [${path}], no checksum comparison possible with local file [${physicalPath}] .`,
    ];
  }
  if (await hasChecksum(replica)) return undefined;
  return [
    'checksum',
    `CORRUPTION: local file [${physicalPath}] checksum not consistent with iRODS object [${path}] checksum.`,
  ];
}
