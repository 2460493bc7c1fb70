/** Lines of the files of a bag (RFC 8493). */

/** A line of a manifest: line breaks and percent signs of a path are percent-encoded (2.1.3). */
export function bagLine(digest: string, path: string): string {
  return `${digest}  ${path.replace(/[\r\n%]/g, encodeURIComponent)}\n`;
}

export interface BagDetails {
  readonly identifier: string;
  readonly bytes: number;
  readonly files: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The text of bag-info.txt. */
export function bagInfo({ identifier, bytes, files, now }: BagDetails): string {
  return [
    `Bagging-Date: ${new Date(now).toISOString().slice(0, 10)}`,
    `External-Identifier: ${identifier.replace(/[\r\n]/g, ' ')}`,
    `Payload-Oxum: ${bytes}.${files}`,
    '',
  ].join('\n');
}
