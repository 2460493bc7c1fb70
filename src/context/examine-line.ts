/** The part of `irods doctor` that needs no sign-in: settings, proxy, certificate, server, keychain. */
import { InfoApi } from '../api/info.js';
import type { Keychain } from '../auth/keychain.js';
import type { Settings } from '../config/settings.js';
import { lookAtCertificate } from '../transport/certificate.js';
import { discoverBaseUrl } from '../transport/discover.js';
import { proxyFor } from '../transport/proxies.js';
import type { TokenSource } from '../transport/token-source.js';
import type { LineCheck } from './account.js';
import { checkZone, identityOf, plainTransport } from './connect-options.js';
import type { LineConnection } from './line-connection.js';

const DAY = 24 * 3600 * 1000;
/** A certificate that ends sooner than this is worth telling, milliseconds. */
const SOON = 14 * DAY;

/** The checks of the way to the server, in order. */
export function lineChecks(
  connection: LineConnection,
  settings: () => Promise<Settings>,
): readonly LineCheck[] {
  return [
    {
      name: 'settings',
      look: async () => {
        const { user, zone, url } = identityOf(await settings());
        return `${user}#${zone} at ${url}`;
      },
      advice: 'Look at them with ienv --origin.',
      isVital: true,
    },
    {
      name: 'authorities',
      look: async () => {
        const more = (await connection.authorities())?.length ?? 0;
        return more === 0 ? 'those of this program' : `those of this program, and ${more} more`;
      },
      advice: 'irods_ssl_ca_certificate_file or --ca-file names a file of PEM certificates.',
      isVital: true,
    },
    {
      name: 'proxy',
      look: async () => {
        const { env } = await connection.lineOptions();
        return proxyFor((await settings()).url, env)?.origin ?? 'none';
      },
      advice: 'Look at http_proxy, https_proxy and no_proxy.',
      isVital: true,
    },
    {
      name: 'certificate',
      look: async () => await certificate(connection, (await settings()).url),
      advice: 'Ask the administrators of the server.',
      isVital: true,
    },
    {
      name: 'server',
      look: async () => await server(connection),
      advice: 'Check the URL with the administrators of the zone.',
      isVital: true,
    },
    {
      name: 'keychain',
      look: async () => await keychainState(connection.keychain()),
      advice: 'Choose where secrets go with iinit --store.',
      isVital: false,
    },
  ];
}

async function certificate(connection: LineConnection, url: URL): Promise<string> {
  const { env, signal, clock } = await connection.lineOptions();
  if (url.protocol !== 'https:') return 'none: the line is not encrypted';
  const authorities = await connection.authorities();
  const facts = await lookAtCertificate(url, { authorities, env, signal });
  const left = facts.validTo - clock.now();
  const soon = left < SOON ? '; tell its administrators' : '';
  return `${facts.protocol}, signed by ${facts.issuer}, ${Math.floor(left / DAY)} days left${soon}`;
}

/** What the server says of itself, to anybody. */
async function server(connection: LineConnection): Promise<string> {
  const options = await connection.connectOptions();
  const baseUrl = await discoverBaseUrl(options.settings.url, options);
  const { apiVersion, zone } = await new InfoApi(plainTransport(options, baseUrl, nobody)).get(
    false,
  );
  checkZone(zone, options.settings.zoneName);
  return `irods_http_api ${apiVersion} of zone ${zone}`;
}

/** Nothing asks it for a token. */
const nobody: TokenSource = {
  current: async () => {
    throw new Error('a request that needs no token asks for one');
  },
  renew: async () => {
    throw new Error('a request that needs no token asks for one');
  },
};

/** A keychain that does not work is no fault: a private file takes its place. */
async function keychainState(keychain: Keychain): Promise<string> {
  try {
    await keychain.read('irods-doctor');
    return 'works';
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}; sessions are kept in a private file`;
  }
}
