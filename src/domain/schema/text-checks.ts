/** What counts as an e-mail address and as a URL in a document. */

const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const SCHEMES = ['http:', 'https:', 'ftp:', 'ftps:', 'sftp:', 'ssh:', 'git:', 'rtsp:', 'rsync:'];

/** `name@host.domain`; the host needs a domain, and no part may be quoted. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  const labels = domain.split('.');
  return (
    at > 0 &&
    local.length <= 64 &&
    domain.length <= 253 &&
    LOCAL_PART.test(local) &&
    labels.length > 1 &&
    labels.every((label) => DOMAIN_LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** An absolute URL with a host, of a scheme that leads to something one can fetch. */
export function isUrl(text: string): boolean {
  if (/\s/.test(text) || !/^[a-z]+:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const isHost = hostname === 'localhost' || hostname.includes('.') || hostname.startsWith('[');
  return SCHEMES.includes(protocol) && isHost;
}
