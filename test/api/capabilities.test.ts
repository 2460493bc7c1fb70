import { describe, expect, it } from 'vitest';
import { Capabilities, type Feature } from '../../src/api/capabilities.js';
import { createClient } from '../../src/api/client.js';
import { readServerInfo } from '../../src/api/info.js';
import { LogicalPath } from '../../src/domain/logical-path.js';
import { UnsupportedError } from '../../src/errors.js';
import type { ApiRequest, Transport } from '../../src/transport/request.js';

const path = LogicalPath.parse('/z/x');

/** A client of a release, and all the requests it sent. */
function clientOf(version: string) {
  const sent: ApiRequest[] = [];
  const answer = { irods_response: { status_code: 0 }, rows: [], created: true, ticket: 't' };
  const transport: Transport = {
    send: async (request) => {
      sent.push(request);
      return answer;
    },
    sendForText: async () => '',
    stream: async () => Promise.reject(new Error('not streamed here')),
    open: async () => Promise.reject(new Error('not opened here')),
    allowInFlight: () => {},
    close: async () => {},
  };
  const server = readServerInfo({ api_version: version, irods_zone: 'z' });
  return {
    client: createClient(transport, { url: new URL('http://127.0.0.1/'), user: 'u', server }),
    sent,
  };
}

describe('Capabilities', () => {
  it.each([
    ['0.3.0', 'GenQuery2', false],
    ['0.4.0', 'GenQuery2', true],
    ['0.5.0', 'header-based writes', false],
    ['0.6.0', 'header-based writes', true],
    ['0.10.0', 'header-based writes', true],
    ['1.0.0', 'answers of 1 MiB in one piece', true],
  ] satisfies [string, Feature, boolean][])('of %s: %s is %s', (version, feature, has) => {
    expect(new Capabilities(version).has(feature)).toBe(has);
  });

  it('name the feature, the release and what to do where something is missing', () => {
    expect(() => new Capabilities('0.4.0').require('truncate')).toThrow(
      /0\.4\.0.*truncate.*0\.6\.0/,
    );
  });
});

describe('a client of an old server', () => {
  it('refuses, before it sends anything, what that would silently do to another replica', async () => {
    const { client, sent } = clientOf('0.5.0');
    const body = { length: 0, open: () => new Uint8Array() };
    await expect(client.dataObjects.write(path, body, { replica: 1 })).rejects.toThrow(
      UnsupportedError,
    );
    await expect(client.dataObjects.truncate(path, 0)).rejects.toThrow(UnsupportedError);
    await expect(client.dataObjects.replicate(path, 'r', { replica: 1 })).rejects.toThrow(
      UnsupportedError,
    );
    expect(sent).toEqual([]);
  });

  it('writes by multipart where there are no header-based writes', async () => {
    const { client, sent } = clientOf('0.5.0');
    await client.dataObjects.write(path, { length: 2, open: () => Buffer.from('hi') });
    expect(sent[0]).toMatchObject({ op: 'write', bytes: Buffer.from('hi') });
    expect(sent[0]?.body).toBeUndefined();
  });

  it('writes GenQuery1 where there is no GenQuery2', async () => {
    const { client, sent } = clientOf('0.3.0');
    await client.query.first({ select: ['ZONE_NAME'] });
    expect(sent[0]?.parameters?.['parser']).toBeUndefined();
  });

  it('has no way for ticket expirations and other zones before 0.4.0', async () => {
    const { client, sent } = clientOf('0.3.0');
    await expect(
      client.tickets.create(path, 'read', { secondsUntilExpiration: 1 }),
    ).rejects.toThrow(UnsupportedError);
    await expect(client.zones.stat('z')).rejects.toThrow(UnsupportedError);
    await expect(client.resources.modify('r', 'status', 'up')).rejects.toThrow(UnsupportedError);
    expect(sent).toEqual([]);
  });
});

describe('names that headers cannot carry', () => {
  it.each(['/z/line\nbreak', '/z/blank at the end '])('go by multipart: %j', async (name) => {
    const { client, sent } = clientOf('0.7.0');
    await client.dataObjects.write(LogicalPath.parse(name), {
      length: 2,
      open: () => Buffer.from('hi'),
    });
    expect(sent[0]?.bytes).toBeDefined();
    await client.dataObjects.write(LogicalPath.parse('/z/né+'), {
      length: 2,
      open: () => Buffer.from('hi'),
    });
    expect(sent[1]?.body).toBeDefined();
  });
});
