/** Lines to paste into a shell, for whoever got a ticket. FILE and NAME are for them to fill in. */
import { shellQuoted } from '../../domain/shell-quote.js';
import { ANONYMOUS, type Share } from '../../operations/share.js';

export interface ReadyLines {
  /** For this program. */
  readonly irods: readonly string[];
  readonly icommands: readonly string[];
  readonly curl: readonly string[];
  /** For the owner, to end it. */
  readonly revoke: string;
}

export function readyLines(share: Share): ReadyLines {
  return {
    irods: ofThisProgram(share),
    icommands: ofTheICommands(share),
    curl: ofCurl(share),
    revoke: `iticket delete ${share.ticket}`,
  };
}

function ofThisProgram(share: Share): readonly string[] {
  const { ticket, path, type, access, isOpen, url, zone } = share;
  const where = [
    ...(url.startsWith('http:') ? ['--insecure-http'] : []),
    `--url ${shellQuoted(url)} --user-name ${ANONYMOUS} --zone-name ${shellQuoted(zone)}`,
  ];
  const how = [...(isOpen ? where : []), `-t ${ticket}`].join(' ');
  const from = shellQuoted(`${path}`);
  if (access === 'write') {
    return [type === 'collection' ? `iput ${how} FILE ${from}` : `iput -f ${how} FILE ${from}`];
  }
  return type === 'collection'
    ? [`ils ${how} ${from}`, `iget -r ${how} ${from}`]
    : [`iget ${how} ${from}`];
}

function ofTheICommands({ ticket, path, type, access }: Share): readonly string[] {
  const from = shellQuoted(`${path}`);
  if (access === 'write') {
    return [`iput ${type === 'collection' ? '' : '-f '}-t ${ticket} FILE ${from}`];
  }
  return type === 'collection'
    ? [`ils -t ${ticket} ${from}`, `iget -r -t ${ticket} ${from}`]
    : [`iget -t ${ticket} ${from}`];
}

function ofCurl(share: Share): readonly string[] {
  const { path, type, access, isOpen, url, size } = share;
  const user = isOpen ? `${ANONYMOUS}:` : 'USER';
  const signIn = `TOKEN=$(curl -fsS -X POST -u ${user} ${shellQuoted(`${url}/authenticate`)})`;
  if (access === 'write') return [signIn, writing(share)];
  if (type === 'data_object') return [signIn, reading(share, `${path}`, path.name, size)];
  const list = request(share, 'collections', ['op=list', 'recurse=1'], `${path}`);
  return [signIn, list, reading(share, `${path}/NAME`, 'NAME', undefined)];
}

/**
 * Reads by a ticket are answered in pieces only, so that a long object takes several. Where its size
 * is not known, the last one is that which is not full.
 */
function reading(share: Share, path: string, name: string, size: number | undefined): string {
  const { readPiece } = share;
  const target = shellQuoted(name);
  const fields = ['op=read', `count=${readPiece}`];
  const piece = request(share, 'data-objects', [...fields, 'offset=$AT'], path);
  if (size === undefined) {
    const length = `$(wc -c < ${target})`;
    const isFull = `[ ${length} -eq $((AT + ${readPiece})) ]`;
    return `: > ${target}; while AT=$((${length})) && ${piece} >> ${target} && ${isFull}; do :; done`;
  }
  if (size <= readPiece) {
    return `${request(share, 'data-objects', fields, path)} > ${target}`;
  }
  return `for AT in $(seq 0 ${readPiece} ${size - 1}); do ${piece} || break; done > ${target}`;
}

function writing({ ticket, path, type, url }: Share): string {
  const target = type === 'collection' ? `${path}/NAME` : `${path}`;
  const fields = ['op=write', `ticket=${ticket}`, `lpath=${target}`];
  const parts = fields.map((field) => `--form-string ${shellQuoted(field)}`).join(' ');
  const bytes = `-F 'bytes=@FILE;type=application/octet-stream'`;
  return `${CURL} ${parts} ${bytes} ${shellQuoted(`${url}/data-objects`)}`;
}

const CURL = `curl -fsS -H "Authorization: Bearer $TOKEN"`;

function request(
  { ticket, url }: Share,
  endpoint: string,
  fields: readonly string[],
  path: string,
): string {
  const words = [...fields, `ticket=${ticket}`].map((field) => `-d ${field}`).join(' ');
  const lpath = `--data-urlencode ${shellQuoted(`lpath=${path}`)}`;
  return `${CURL} -G ${words} ${lpath} ${shellQuoted(`${url}/${endpoint}`)}`;
}
