const LINE_END = '\r\n';

/**
 * The boundary of a multipart body, or undefined when the type does not tell one. The type must
 * hold `form-data` and a parameter named exactly `boundary` (http-api.md 1.7).
 */
export function multipartBoundary(contentType: string): string | undefined {
  if (!contentType.includes('form-data')) return undefined;
  for (const parameter of contentType.split(';').slice(1)) {
    const [name = '', value = ''] = parameter.trim().split('=', 2);
    if (name === 'boundary') return unquoted(value) || undefined;
  }
  return undefined;
}

/**
 * Reads a body of type `multipart/form-data` as leniently as the real server (http-api.md 1.7): the
 * delimiter is found anywhere, a preamble and whatever follows the last delimiter are skipped,
 * part headers other than `Content-Disposition` mean nothing, and of equal names the last counts.
 * At the first malformed part reading stops; what was read until then is the result.
 */
export function parseMultipart(body: Buffer, boundary: string): Map<string, Uint8Array> {
  const values = new Map<string, Uint8Array>();
  const delimiter = `--${boundary}`;
  let start = body.indexOf(delimiter + LINE_END);
  while (start >= 0) {
    const headersStart = start + delimiter.length + LINE_END.length;
    const next = body.indexOf(delimiter, headersStart);
    const part = next < 0 ? undefined : parsePart(body.subarray(headersStart, next));
    if (!part) break;
    values.set(part.name, part.data);
    const isFollowed = body.indexOf(LINE_END, next) === next + delimiter.length;
    start = isFollowed ? next : -1;
  }
  return values;
}

/** One part, from its first header to the line end before the next delimiter. */
function parsePart(part: Buffer): { name: string; data: Uint8Array } | undefined {
  const headersEnd = part.indexOf(LINE_END + LINE_END);
  if (headersEnd < 0) return undefined;
  const headers = part.toString('utf8', 0, headersEnd).split(LINE_END);
  if (!headers.every((header) => header.includes(':'))) return undefined;
  const name = fieldName(headers);
  const dataStart = headersEnd + 2 * LINE_END.length;
  const dataEnd = part.length - LINE_END.length;
  const isEnded = dataEnd >= dataStart && part.toString('latin1', dataEnd) === LINE_END;
  if (name === undefined || !isEnded) return undefined;
  return { name, data: part.subarray(dataStart, dataEnd) };
}

function fieldName(headers: readonly string[]): string | undefined {
  const disposition = headers.find((header) => /^content-disposition\s*:/i.test(header));
  const value = disposition?.slice(disposition.indexOf(':') + 1) ?? '';
  for (const parameter of value.split(';')) {
    const [name = '', text = ''] = parameter.trim().split('=', 2);
    if (name === 'name') return unquoted(text);
  }
  return undefined;
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1');
}
