import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors.js';
import { proxyFor } from '../../src/transport/proxies.js';

describe('proxyFor', () => {
  const env = {
    https_proxy: 'http://user:CANARY@proxy:3128',
    NO_PROXY: 'localhost,.lan:443,10.0.0.1,[::1]',
  };

  it.each([
    ['https://irods.example.org/', 'http://proxy:3128'],
    ['http://irods.example.org/', undefined],
    ['https://localhost/', undefined],
    ['https://a.lan/', undefined],
    ['https://a.lan:8443/', 'http://proxy:3128'],
    ['https://10.0.0.1/', undefined],
    ['https://[::1]/', undefined],
  ])('of %s is %s', (url, proxy) => {
    expect(proxyFor(new URL(url), env)?.origin).toBe(proxy);
  });

  it('takes http_proxy for http alone, as curl does', () => {
    const only = { http_proxy: 'http://proxy:1' };
    expect(proxyFor(new URL('https://irods.example.org/'), only)).toBeUndefined();
    expect(proxyFor(new URL('http://irods.example.org/'), only)?.host).toBe('proxy:1');
  });

  it.each(['proxy:3128', '127.0.0.1:3128', 'foo'])('takes %s without http://', (text) => {
    const proxy = proxyFor(new URL('https://irods.example.org/'), { HTTPS_PROXY: text });
    expect(proxy?.protocol).toBe('http:');
    expect(proxy?.hostname).toBe(text.split(':')[0]);
  });

  it.each(['ftp://proxy:21', 'http://', 'socks5://u:CANARY@proxy'])('refuses %s', (text) => {
    const looking = (): unknown => proxyFor(new URL('https://x.org/'), { https_proxy: text });
    expect(looking).toThrow(ConfigurationError);
    expect(looking).toThrow(/https_proxy/);
    expect(looking).not.toThrow(/CANARY/);
  });

  it('does not read a variable that is not needed', () => {
    const env2 = { https_proxy: 'ftp://proxy', no_proxy: 'x.org' };
    expect(proxyFor(new URL('https://x.org/'), env2)).toBeUndefined();
    expect(proxyFor(new URL('http://y.org/'), env2)).toBeUndefined();
  });
});
