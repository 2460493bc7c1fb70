/** The proxies that the usual variables name, as curl reads them. */
import { hideUserInfo } from '../domain/hide-user-info.js';
import { ConfigurationError } from '../errors.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy through which requests to `url` go; undefined for none. `https_proxy` is for https
 * URLs and `http_proxy` for http URLs, each also in capitals and without `http://`; no_proxy names
 * hosts that are reached without one.
 * @throws ConfigurationError where the variable names what cannot be a proxy.
 */
export function proxyFor(url: URL, env: Env): URL | undefined {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const text = env[name] || env[name.toUpperCase()];
  if (!text || isExempt(url, env['no_proxy'] || env['NO_PROXY'] || '')) return undefined;
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const proxy = URL.canParse(written) ? new URL(written) : undefined;
  if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:') return proxy;
  throw new ConfigurationError(`${name} names no http proxy: ${hideUserInfo(text)}`, {
    hint: `Write it as http://HOST:PORT, or put ${url.hostname} into no_proxy.`,
  });
}

/** Whether there is a variable for proxies at all. */
export function namesProxy(env: Env): boolean {
  return ['http_proxy', 'https_proxy'].some((name) => env[name] || env[name.toUpperCase()]);
}

/** NO_PROXY: hosts and domains, with a port or without, or `*`. */
function isExempt(url: URL, noProxy: string): boolean {
  return noProxy.split(/[\s,]+/).some((entry) => {
    if (entry === '') return false;
    if (entry === '*') return true;
    const [, host = '', port] =
      /^(?:\*?\.)?(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const matchesPort =
      port === undefined || port === (url.port || (url.protocol === 'https:' ? '443' : '80'));
    const isNamed = url.hostname === host || url.hostname.endsWith(`.${host}`);
    return host !== '' && matchesPort && isNamed;
  });
}
