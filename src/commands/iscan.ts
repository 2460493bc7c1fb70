/** `iscan`: looks for files of this machine that are not registered, or registered ones that are gone. */
import { hostname } from 'node:os';
import { isAbsolute } from 'node:path';
import { defineCommand, flag } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { BatchError, UnsupportedError, UsageError } from '../errors.js';
import { requireAdministrator } from '../operations/administrator.js';
import {
  isMissing,
  isThisHost,
  type ScanPlace,
  scanFiles,
  storedReplicas,
} from '../operations/local-scan.js';
import { FINDING_SHAPE, FINDING_VIEW, type Finding, unregistered } from './shared/findings.js';

export const command = defineCommand({
  args: [
    {
      name: 'path',
      about: 'absolute local path; with -d a logical path',
      required: true,
      complete: 'either-path',
    },
  ],
  options: {
    recursive: flag('-r, --recursive', 'all that is below a folder or collection'),
    dataObjects: flag('-d', 'look whether the files of data objects are there'),
  },
  prints: { kind: 'list', shape: FINDING_SHAPE },
  changes: false,
  exits: { failure: 4 },
  description: 'Prints nothing and ends with 0 where all is as it should be.',
  examples: [
    ['iscan -r /var/lib/irods/Vault', 'files in a vault that the catalog does not know'],
    ['iscan -rd /tempZone/home', 'data objects of this host whose files are gone'],
  ],
  caveats: [
    'To be run on the server whose resource it is: the HTTP API cannot look at files of other hosts. Replicas count as this machine’s where the host of their resource is localhost or this machine’s name.',
    'The catalog shows only what you may read: for others than administrators, files of other people look unregistered.',
  ],
  async run(ctx, { args, options }) {
    const findings = options.dataObjects
      ? missingFiles(ctx, args.path, options.recursive)
      : unregisteredFiles(ctx, args.path, options.recursive);
    let count = 0;
    async function* counted(): AsyncGenerator<Finding> {
      for await (const finding of findings) {
        count += 1;
        yield finding;
      }
    }
    await ctx.output.records(counted(), FINDING_VIEW);
    if (count > 0) throw new BatchError(`${count} found`);
  },
});

async function* unregisteredFiles(
  ctx: Context,
  path: string,
  recursive: boolean,
): AsyncGenerator<Finding> {
  if (!isAbsolute(path)) throw new UsageError(`not an absolute local path: ${path}`);
  const place: ScanPlace = { hostName: hostname() };
  for await (const file of scanFiles(await ctx.client(), path, recursive, place)) {
    if (file.replicas.length > 0) continue;
    yield unregistered(file, `${file.physicalPath} is not registered in iRODS`);
  }
}

async function* missingFiles(
  ctx: Context,
  typed: string,
  recursive: boolean,
): AsyncGenerator<Finding> {
  const client = await ctx.client();
  await requireAdministrator(client);
  const hosts = new Set<string>();
  for await (const replica of storedReplicas(client, await ctx.logicalPath(typed), recursive)) {
    const { host, physicalPath, path } = replica;
    if (!isThisHost(host, hostname())) {
      if (!hosts.has(host)) ctx.report(cannotLookAt(host));
      hosts.add(host);
    } else if (await isMissing(replica)) {
      const line = `Physical file ${physicalPath} on server ${host} is missing, corresponding to iRODS object ${path}`;
      yield { kind: 'missing', line, physicalPath, localSize: undefined, replica };
    }
  }
}

function cannotLookAt(host: string): UnsupportedError {
  return new UnsupportedError(`the HTTP API cannot look at the files of ${host}`, {
    hint: `Run iscan on ${host}, or use that of the iCommands.`,
  });
}
