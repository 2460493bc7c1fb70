import { describe, expect, test } from 'vitest';
import { parseLegacyMultipart } from '../../../src/sandbox/http/legacy-multipart.js';
import { multipartBoundary, parseMultipart } from '../../../src/sandbox/http/multipart.js';

const parse = (body: string) => plain(parseMultipart(Buffer.from(body, 'latin1'), 'B'));
const parseOld = (body: string) => plain(parseLegacyMultipart(Buffer.from(body, 'latin1'), 'B'));

function plain(values: Map<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries(
    [...values].map(([name, value]) => [name, Buffer.from(value).toString('latin1')]),
  );
}

const part = (name: string, data: string, more = '') =>
  `--B\r\nContent-Disposition: form-data; name=${name}\r\n${more}\r\n${data}\r\n`;

describe('the boundary', () => {
  test.each([
    ['multipart/form-data; boundary=abc', 'abc'],
    ['multipart/form-data; charset=utf-8; boundary=a-b', 'a-b'],
    ['multipart/form-data; Boundary=abc', undefined],
    ['multipart/FORM-DATA; boundary=abc', undefined],
    ['multipart/form-data', undefined],
  ])('of %s is %s', (type, boundary) => {
    expect(multipartBoundary(type)).toBe(boundary);
  });
});

describe('a multipart body', () => {
  test('keeps every byte of its data, line ends and NULs included', () => {
    const data = 'a\r\n\r\nb\0c\r\n--notB\r\n+%41\xff';
    expect(parse(`${part('op', 'write')}${part('"bytes"', data)}--B--`)).toEqual({
      op: 'write',
      bytes: data,
    });
  });

  test('may have a preamble, an epilogue and empty values', () => {
    expect(parse(`hello\r\n${part('op', '')}--B--\r\nbye`)).toEqual({ op: '' });
  });

  test('lets the last of equal names win', () => {
    expect(parse(`${part('op', 'a')}${part('op', 'b')}--B--`)).toEqual({ op: 'b' });
  });

  test('ignores file names, types and lengths of its parts', () => {
    const more = 'Content-Type: text/plain\r\nContent-Length: 1\r\n';
    expect(parse(`${part('"bytes"; filename="x"', 'data', more)}--B--`)).toEqual({ bytes: 'data' });
  });

  test('loses its last part without a final delimiter', () => {
    expect(parse(part('op', 'a') + part('lpath', '/x'))).toEqual({ op: 'a' });
  });

  test.each([
    ['a header without a colon', '--B\r\nnonsense\r\n\r\nx\r\n--B--'],
    ['a part without a name', '--B\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--'],
    ['a part without a blank line', '--B\r\nContent-Disposition: form-data; name=a\r\nx\r\n--B--'],
    ['line ends of one character', '--B\nContent-Disposition: form-data; name=a\n\nx\n--B--'],
  ])('with %s ends there', (_what, malformed) => {
    expect(parse(part('op', 'a') + malformed)).toEqual({ op: 'a' });
  });
});

describe('a multipart body for a release up to 0.3.0', () => {
  const sized = (name: string, data: string) =>
    part(
      name,
      data,
      `Content-Type: application/octet-stream\r\nContent-Length: ${data.length}\r\n`,
    );

  test('keeps line ends in data whose length is told', () => {
    expect(parseOld(`${part('op', 'write')}${sized('bytes', 'a\r\nb')}--B--\r\n`)).toEqual({
      op: 'write',
      bytes: 'a\r\nb',
    });
  });

  test('is spoilt by line ends in data without a length', () => {
    expect(parseOld(`${part('op', 'write')}${part('bytes', 'a\r\nb')}--B--\r\n`)).toEqual({});
  });

  test('is spoilt by a part of another type', () => {
    expect(parseOld(`${part('op', 'write', 'Content-Type: text/plain\r\n')}--B--\r\n`)).toEqual({});
  });

  test('has no values where those servers loop for ever', () => {
    expect(parseOld(`${part('op', 'write')}--B--`)).toEqual({});
  });
});
