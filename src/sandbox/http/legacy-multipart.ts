const LINE_END = '\r\n';
const OCTETS = 'application/octet-stream';

/**
 * Reads a body of type `multipart/form-data` as releases up to 0.3.0 did (http-api.md 1.7): the data
 * of a part ends at the first line end unless the part tells its length, and a part of a type other
 * than application/octet-stream spoils everything. Where those servers loop for ever, for want of a
 * line end behind the last delimiter, there are no values.
 */
export function parseLegacyMultipart(body: Buffer, boundary: string): Map<string, Uint8Array> {
  const values = new Map<string, Uint8Array>();
  const delimiter = `--${boundary}`;
  let at = body.indexOf(delimiter + LINE_END);
  while (at >= 0) {
    const part = parsePart(body, at + delimiter.length + LINE_END.length);
    if (!part) return new Map();
    values.set(part.name, part.data);
    if (body.indexOf(`${delimiter}--${LINE_END}`, part.end) === part.end) return values;
    at = body.indexOf(delimiter + LINE_END, part.end) === part.end ? part.end : -1;
  }
  return new Map();
}

interface Part {
  readonly name: string;
  readonly data: Uint8Array;
  /** Where the delimiter behind the part begins. */
  readonly end: number;
}

function parsePart(body: Buffer, start: number): Part | undefined {
  const headersEnd = body.indexOf(LINE_END + LINE_END, start);
  if (headersEnd < 0) return undefined;
  const headers = body.toString('utf8', start, headersEnd);
  const name = /content-disposition:[^\r\n]*[; ]name="?([^"\r\n;]*)"?/i.exec(headers)?.[1];
  const type = /^content-type:\s*([^\r\n]*)/im.exec(headers)?.[1];
  if (name === undefined || (type !== undefined && type.trim() !== OCTETS)) return undefined;
  const dataStart = headersEnd + 2 * LINE_END.length;
  const length = /^content-length:\s*(\d+)/im.exec(headers)?.[1];
  const dataEnd =
    length === undefined ? body.indexOf(LINE_END, dataStart) : dataStart + Number(length);
  if (dataEnd < 0) return undefined;
  return { name, data: body.subarray(dataStart, dataEnd), end: dataEnd + LINE_END.length };
}
