/** The lines that a person typed, kept between sessions. */
import { appendFile, chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Lines that are kept. */
const LONGEST = 1000;
/** What may be a password or lead to one; such a line is never kept. */
const SECRET = /pass(word|wd|phrase)?\b|\b(d?spass|mkuser)\b|token|secret|authorization|bearer/i;
/** A ticket opens what it is for to whoever has it: lines of iticket, and those that use one by -t. */
const TICKET = /\b(iticket|ticket)\b|^(?!\s*ifind\b).*\s-[A-Za-z]*t/;

/** Whether a line may be kept: it holds no secret, and the person did not hide it by a blank before it. */
export function mayBeKept(line: string): boolean {
  return !/^\s/.test(line) && line !== '' && !SECRET.test(line) && !TICKET.test(line);
}

/** A history in a file that only its owner can read; lost writes are no failure. */
export class History {
  private constructor(
    private readonly file: string,
    /** The newest last. */
    private kept: readonly string[],
  ) {}

  /** What the file holds; nothing where it cannot be read. */
  static async open(file: string): Promise<History> {
    const text = await readFile(file, 'utf8').catch(() => '');
    const lines = text.split('\n').flatMap(lineOf);
    const history = new History(file, lines.slice(-LONGEST));
    if (lines.length > 2 * LONGEST) await history.shorten();
    return history;
  }

  get lines(): readonly string[] {
    return this.kept;
  }

  /** Remembers a line in this session; false where it may not be, or is the one before again. */
  remember(line: string): boolean {
    if (!mayBeKept(line) || line === this.kept.at(-1)) return false;
    this.kept = [...this.kept, line].slice(-LONGEST);
    return true;
  }

  /** Keeps a remembered line for further sessions. */
  async keep(line: string): Promise<void> {
    await this.writing(async () => await appendFile(this.file, encoded(line), { mode: 0o600 }));
  }

  private async shorten(): Promise<void> {
    await this.writing(async () => {
      const fresh = `${this.file}.new`;
      await writeFile(fresh, this.kept.map(encoded).join(''), { mode: 0o600 });
      await rename(fresh, this.file);
    });
  }

  private async writing(work: () => Promise<void>): Promise<void> {
    try {
      await makeFolder(dirname(this.file));
      await work();
      await chmod(this.file, 0o600);
    } catch {
      // A full disk or a folder that is not ours is no reason to trouble a person at every line.
    }
  }
}

/** With the one above it. Node's recursive mkdir never returns below /proc. */
async function makeFolder(folder: string): Promise<void> {
  for (const path of [dirname(folder), folder]) {
    await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** One line a text: line breaks in it are written as in JSON. */
function encoded(line: string): string {
  return `${JSON.stringify(line)}\n`;
}

function lineOf(text: string): string[] {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'string' ? [line] : [];
  } catch {
    return [];
  }
}
