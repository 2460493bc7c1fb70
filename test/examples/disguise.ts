import { tmpdir } from 'node:os';
import stringWidth from 'string-width';
import type { TestPerson } from '../helpers/sandbox.js';

const URL_SHOWN = 'http://127.0.0.1:9000/irods-http-api/0.7.0';

/**
 * The places of this run under the names that examples have for them: ports and temporary folders
 * are others every time.
 */
export class Disguise {
  constructor(
    private readonly person: TestPerson,
    private readonly url: string,
    /** Folders of the server by the names that examples have for them. */
    private readonly folders: ReadonlyMap<string, string>,
  ) {}

  /** A line of an example as it can be run here. */
  off(line: string): string {
    const typed = line.replaceAll(URL_SHOWN, this.url).replaceAll('--port 9000', '--port 0');
    return this.path(typed);
  }

  /** A text with the paths of the server as they are here. */
  path(text: string): string {
    return [...this.folders].reduce(
      (result, [named, folder]) => result.replaceAll(named, folder),
      text,
    );
  }

  /** What it showed as the page shows it. */
  on(shown: readonly string[]): readonly string[] {
    const { cwd, home, name } = this.person;
    const onServer = (text: string): string =>
      [...this.folders].reduce((result, [named, folder]) => result.replaceAll(folder, named), text);
    return refitted(
      shown.map((line) =>
        onServer(line)
          .replace(/http:\/\/127\.0\.0\.1:\d+\/irods-http-api\/[\d.]+/g, URL_SHOWN)
          .replaceAll(cwd, `/home/${name}`)
          .replaceAll(home, `/home/${name}`)
          .replaceAll(tmpdir(), '/tmp'),
      ),
    );
  }
}

/** Frames of tables drawn again around cells whose texts have become longer or shorter. */
function refitted(lines: readonly string[]): readonly string[] {
  const fitted: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = lines.findIndex((line, i) => i >= at && line.startsWith('└'));
    if (lines[at]?.startsWith('┌') === true && end > at) {
      fitted.push(...refittedTable(lines.slice(at, end + 1)));
      at = end;
    } else {
      fitted.push(lines[at] ?? '');
    }
  }
  return fitted;
}

function refittedTable(lines: readonly string[]): readonly string[] {
  const rows = lines.map((line) => (line.startsWith('│') ? line.split('│').slice(1, -1) : []));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell.trimEnd()) + 1);
    }
  }
  return lines.map((line, i) => {
    const row = rows[i] ?? [];
    if (row.length === 0) return redrawn(line, widths);
    const cells = row.map((cell, column) => {
      const text = cell.trimEnd();
      return text + ' '.repeat((widths[column] ?? 0) - stringWidth(text));
    });
    return `│${cells.join('│')}│`;
  });
}

/** A line of the frame, such as `├──┼──┤`. */
function redrawn(line: string, widths: readonly number[]): string {
  const joints = line.replaceAll('─', '');
  return (
    widths.map((width, i) => `${joints.charAt(i)}${'─'.repeat(width)}`).join('') +
    joints.charAt(widths.length)
  );
}
