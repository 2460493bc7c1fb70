import { describe, expect, it } from 'vitest';
import { redactParameters, redactTarget } from '../../src/transport/redact.js';

describe('redactTarget', () => {
  it.each([
    ['/x?op=stat&ticket=abc&lpath=/z', '/x?op=stat&ticket=[hidden]&lpath=/z'],
    [
      "/query?query=select%20TICKET_ID%2C%20TICKET_STRING%20where%20TICKET_STRING%20%3D%20'abc'%20and%20A%20%3D%20'b'&offset=0",
      "/query?query=select%20TICKET_ID%2C%20TICKET_STRING%20where%20TICKET_STRING%20%3D%20'[hidden]&offset=0",
    ],
    [
      '/query?query=select%20TICKET_STRING%2C%20TICKET_ID',
      '/query?query=select%20TICKET_STRING%2C%20TICKET_ID',
    ],
    ['https://me:pw@host/x', 'https://[hidden]@host/x'],
  ])('hides the secrets of %s', (target, shown) => {
    expect(redactTarget(target)).toBe(shown);
  });
});

it('redactParameters hides also what a request names as secret', () => {
  const parameters = { name: 'abc', ticket: 'def', lpath: '/z', none: undefined };
  expect(redactParameters(parameters)).toEqual({ name: 'abc', ticket: '[hidden]', lpath: '/z' });
  expect(redactParameters(parameters, ['name'])).toMatchObject({ name: '[hidden]' });
});
