/** The part of `irods doctor` that needs no sign-in: settings, proxy, certificate, server, keychain. */
import type { Keychain } from '../auth/keychain.js';
import { proxyFor } from '../transport/agent.js';
import { lookAtCertificate } from '../transport/certificate.js';
import { discoverBaseUrl } from '../transport/discover.js';
import type { LineCheck } from './account.js';
import type { ConnectOptions } from './connect.js';

const DAY = 24 * 3600 * 1000;
/** A certificate that ends sooner than this is worth telling, milliseconds. */
const SOON = 14 * DAY;

/** The checks of the way to the server, in order. */
export function lineChecks(
  options: ConnectOptions,
  keychain: Keychain,
  authorities: readonly string[] | undefined,
): readonly LineCheck[] {
  const { settings, clock, signal, dispatcher } = options;
  const { url } = settings;
  const proxy = proxyFor(url, options.env);
  const checks: LineCheck[] = [
    {
      name: 'settings',
      look: async () => `${settings.userName}#${settings.zoneName} at ${url.href}`,
    },
    { name: 'proxy', look: async () => proxy ?? 'none' },
    {
      name: 'certificate',
      look: async () => {
        if (url.protocol !== 'https:') return 'none: the line is not encrypted';
        if (proxy !== undefined) return 'verified with each request, through the proxy';
        const { protocol, issuer, validTo } = await lookAtCertificate(url, authorities, signal);
        const left = validTo - clock.now();
        const soon = left < SOON ? '; tell its administrators' : '';
        return `${protocol}, signed by ${issuer}, ${Math.floor(left / DAY)} days left${soon}`;
      },
    },
    {
      name: 'server',
      look: async () =>
        `irods_http_api ${releaseOf(await discoverBaseUrl(url, dispatcher, signal))}`,
    },
    { name: 'keychain', look: async () => await keychainState(keychain) },
  ];
  return checks;
}

function releaseOf(baseUrl: URL): string {
  return baseUrl.pathname.split('/').at(-1) ?? '';
}

/** A keychain that does not work is no fault: a private file takes its place. */
async function keychainState(keychain: Keychain): Promise<string> {
  try {
    await keychain.read('irods-doctor');
    return 'works';
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}; sessions are kept in a private file`;
  }
}
