/**
 * Every command: its name, other names, summary and where its declaration is loaded from. Help and
 * completion of names need nothing else, so no command is loaded for them.
 */
import type { Command } from './define-command.js';

export type CommandGroupName =
  | 'session'
  | 'collections and data objects'
  | 'transfer'
  | 'metadata and permissions'
  | 'search'
  | 'replicas and resources'
  | 'rules'
  | 'administration'
  | 'information'
  | 'beyond the iCommands';

export interface RegistryEntry {
  /** The command's own name; for an iCommand the one it is installed under. */
  readonly name: string;
  /** Further names after `irods`, such as `ls` for `ils`. */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly group: CommandGroupName;
  /** Installed as a program of its own. */
  readonly icommand: boolean;
  /** HTTP cannot do it at all: the command says so and what to use in its place. */
  readonly unavailable?: true;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** An iCommand: `ils` is also `irods ls`. */
function icommand(
  name: string,
  summary: string,
  group: CommandGroupName,
  load: RegistryEntry['load'],
): RegistryEntry {
  return { name, aliases: [name.slice(1)], summary, group, icommand: true, load };
}

/** A command that the iCommands do not have, installed like one: `ifind` is also `irods find`. */
function furtherICommand(
  name: string,
  summary: string,
  load: RegistryEntry['load'],
): RegistryEntry {
  return icommand(name, summary, 'beyond the iCommands', load);
}

/** A command that the iCommands do not have; it runs as `irods NAME` only. */
function further(name: string, summary: string, load: RegistryEntry['load']): RegistryEntry {
  return { name, aliases: [], summary, group: 'beyond the iCommands', icommand: false, load };
}

/** A command that only says why it cannot be, and what to use. */
function unavailable(entry: RegistryEntry): RegistryEntry {
  return { ...entry, unavailable: true };
}

export const REGISTRY: readonly RegistryEntry[] = [
  icommand('icd', 'change the current collection', 'session', () => import('../commands/icd.js')),
  icommand('ienv', 'show the settings in use', 'session', () => import('../commands/ienv.js')),
  icommand('iexit', 'end the session', 'session', () => import('../commands/iexit.js')),
  icommand('iinit', 'sign in', 'session', () => import('../commands/iinit.js')),
  icommand('ipasswd', 'change your password', 'session', () => import('../commands/ipasswd.js')),
  icommand('ipwd', 'print the current collection', 'session', () => import('../commands/ipwd.js')),
  icommand(
    'ichksum',
    'calculate, store and verify checksums',
    'collections and data objects',
    () => import('../commands/ichksum.js'),
  ),
  icommand(
    'icp',
    'copy data objects and collections inside iRODS',
    'collections and data objects',
    () => import('../commands/icp.js'),
  ),
  icommand(
    'ils',
    'list collections and data objects',
    'collections and data objects',
    () => import('../commands/ils.js'),
  ),
  unavailable(
    icommand(
      'imcoll',
      'mount a collection',
      'collections and data objects',
      () => import('../commands/imcoll.js'),
    ),
  ),
  icommand(
    'imkdir',
    'make collections',
    'collections and data objects',
    () => import('../commands/imkdir.js'),
  ),
  icommand(
    'imv',
    'move and rename data objects and collections',
    'collections and data objects',
    () => import('../commands/imv.js'),
  ),
  icommand(
    'irm',
    'remove data objects and collections',
    'collections and data objects',
    () => import('../commands/irm.js'),
  ),
  icommand(
    'irmdir',
    'remove empty collections',
    'collections and data objects',
    () => import('../commands/irmdir.js'),
  ),
  icommand(
    'irmtrash',
    'remove for good what is in the trash',
    'collections and data objects',
    () => import('../commands/irmtrash.js'),
  ),
  icommand(
    'itouch',
    'set modification times, make empty data objects',
    'collections and data objects',
    () => import('../commands/itouch.js'),
  ),
  icommand(
    'itree',
    'draw a collection as a tree',
    'collections and data objects',
    () => import('../commands/itree.js'),
  ),
  icommand(
    'ibun',
    'pack a collection into an archive, or unpack one',
    'transfer',
    () => import('../commands/ibun.js'),
  ),
  icommand(
    'iget',
    'bring data objects and collections',
    'transfer',
    () => import('../commands/iget.js'),
  ),
  icommand('iput', 'store files and folders', 'transfer', () => import('../commands/iput.js')),
  icommand(
    'irsync',
    'make a folder or collection like another',
    'transfer',
    () => import('../commands/irsync.js'),
  ),
  icommand(
    'istream',
    'move bytes between data objects and pipes',
    'transfer',
    () => import('../commands/istream.js'),
  ),
  icommand(
    'ichmod',
    'change permissions and inheritance',
    'metadata and permissions',
    () => import('../commands/ichmod.js'),
  ),
  icommand(
    'imeta',
    'show and change metadata',
    'metadata and permissions',
    () => import('../commands/imeta.js'),
  ),
  icommand(
    'iticket',
    'make, show and delete tickets',
    'metadata and permissions',
    () => import('../commands/iticket.js'),
  ),
  icommand(
    'iquery',
    'query the catalog in GenQuery2',
    'search',
    () => import('../commands/iquery.js'),
  ),
  icommand(
    'iquest',
    'query the catalog in GenQuery1',
    'search',
    () => import('../commands/iquest.js'),
  ),
  icommand(
    'ifsck',
    'compare local files with the catalog',
    'replicas and resources',
    () => import('../commands/ifsck.js'),
  ),
  icommand(
    'ilsresc',
    'list resources',
    'replicas and resources',
    () => import('../commands/ilsresc.js'),
  ),
  icommand(
    'iphymv',
    'move replicas to another resource',
    'replicas and resources',
    () => import('../commands/iphymv.js'),
  ),
  icommand(
    'ireg',
    'register files that a server has already',
    'replicas and resources',
    () => import('../commands/ireg.js'),
  ),
  icommand(
    'irepl',
    'make replicas on another resource',
    'replicas and resources',
    () => import('../commands/irepl.js'),
  ),
  icommand(
    'iscan',
    'look for unregistered or missing files',
    'replicas and resources',
    () => import('../commands/iscan.js'),
  ),
  icommand(
    'isysmeta',
    'show and change the catalog’s own data of a data object',
    'replicas and resources',
    () => import('../commands/isysmeta.js'),
  ),
  icommand(
    'itrim',
    'take replicas away',
    'replicas and resources',
    () => import('../commands/itrim.js'),
  ),
  icommand(
    'iunreg',
    'take data objects or replicas out of the catalog',
    'replicas and resources',
    () => import('../commands/iunreg.js'),
  ),
  icommand('iqdel', 'remove delayed rules', 'rules', () => import('../commands/iqdel.js')),
  unavailable(
    icommand('iqmod', 'change a delayed rule', 'rules', () => import('../commands/iqmod.js')),
  ),
  icommand('iqstat', 'show delayed rules', 'rules', () => import('../commands/iqstat.js')),
  icommand('irule', 'run rule text on the server', 'rules', () => import('../commands/irule.js')),
  icommand(
    'iadmin',
    'manage users, groups, resources and zones',
    'administration',
    () => import('../commands/iadmin.js'),
  ),
  icommand(
    'igroupadmin',
    'manage groups as a group administrator',
    'administration',
    () => import('../commands/igroupadmin.js'),
  ),
  icommand(
    'izonereport',
    'print the report of the zone and its servers',
    'administration',
    () => import('../commands/izonereport.js'),
  ),
  unavailable(
    icommand(
      'iclienthints',
      'show the server’s hints to clients',
      'information',
      () => import('../commands/iclienthints.js'),
    ),
  ),
  icommand(
    'ierror',
    'explain a status code of iRODS',
    'information',
    () => import('../commands/ierror.js'),
  ),
  icommand(
    'ihelp',
    'list all commands, or show the help of one',
    'information',
    () => import('../commands/ihelp.js'),
  ),
  icommand(
    'imiscsvrinfo',
    'tell what the server tells about itself',
    'information',
    () => import('../commands/imiscsvrinfo.js'),
  ),
  unavailable(
    icommand(
      'ips',
      'list connections to the servers',
      'information',
      () => import('../commands/ips.js'),
    ),
  ),
  icommand(
    'iquota',
    'show quotas and what is used of them',
    'information',
    () => import('../commands/iquota.js'),
  ),
  icommand(
    'iuserinfo',
    'show what is known of a user',
    'information',
    () => import('../commands/iuserinfo.js'),
  ),
  further(
    'api',
    'send any request to the HTTP API with the session’s sign-in',
    () => import('../commands/api.js'),
  ),
  further(
    'auth',
    'tell about the sign-in, print or renew its token',
    () => import('../commands/auth.js'),
  ),
  further(
    'browse',
    'walk collections on the full screen, with previews',
    () => import('../commands/browse.js'),
  ),
  further(
    'doctor',
    'check the way to the server from end to end',
    () => import('../commands/doctor.js'),
  ),
  furtherICommand('icat', 'write data objects to stdout', () => import('../commands/icat.js')),
  furtherICommand(
    'icheck',
    'compare files with data objects',
    () => import('../commands/icheck.js'),
  ),
  furtherICommand('idu', 'tell how much collections hold', () => import('../commands/idu.js')),
  furtherICommand('iedit', 'edit a data object', () => import('../commands/iedit.js')),
  furtherICommand(
    'ifind',
    'find data objects and collections',
    () => import('../commands/ifind.js'),
  ),
  furtherICommand(
    'ihead',
    'write the first part of data objects',
    () => import('../commands/ihead.js'),
  ),
  furtherICommand(
    'ischema',
    'describe data by ManGO metadata schemas',
    () => import('../commands/ischema.js'),
  ),
  furtherICommand(
    'ishell',
    'run many commands in one session',
    () => import('../commands/ishell.js'),
  ),
  furtherICommand(
    'itail',
    'write the last part of data objects',
    () => import('../commands/itail.js'),
  ),
  furtherICommand(
    'itrash',
    'show, restore and empty the trash',
    () => import('../commands/itrash.js'),
  ),
  further(
    'profile',
    'keep several zones and identities side by side',
    () => import('../commands/profile.js'),
  ),
  further(
    'sandbox',
    'run a zone on this machine for trying and testing',
    () => import('../commands/sandbox.js'),
  ),
  further(
    'share',
    'let others read or write by a ticket, with lines to send to them',
    () => import('../commands/share.js'),
  ),
  further(
    'transfers',
    'list, resume and remove what interrupted transfers left',
    () => import('../commands/transfers.js'),
  ),
];

/** Commands that the program's own files call, and no person does: neither listed nor suggested. */
export const HIDDEN: readonly RegistryEntry[] = [
  further('__complete', 'complete a word for a shell', () => import('../commands/complete.js')),
];

/** How a person types the command: `ils`, and `irods sandbox` for one without a program of its own. */
export function titleOf(entry: RegistryEntry): string {
  return entry.icommand ? entry.name : `irods ${entry.name}`;
}

/** The entry of a name or alias; undefined for an unknown one. */
export function findCommand(name: string): RegistryEntry | undefined {
  return [...REGISTRY, ...HIDDEN].find(
    (entry) => entry.name === name || entry.aliases.includes(name),
  );
}
