import type { ItemProgress, ProgressReporter } from '../transfer/progress.js';

export interface JsonProgressOptions {
  readonly stderr: NodeJS.WritableStream;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Milliseconds between two events of advance of one transfer. */
const PAUSE = 200;

/**
 * Progress for programs: one JSON document a line on stderr. Every document has `event`: `expect`
 * (items, bytes), `begin` (id, name, size or null), `advance` (id, bytes so far), `phase` (id,
 * phase), `end` (id, outcome, bytes) and `finish`.
 */
export class JsonProgress implements ProgressReporter {
  private next = 0;

  constructor(private readonly options: JsonProgressOptions) {}

  expect(items: number, bytes: number): void {
    this.tell({ event: 'expect', items, bytes });
  }

  begin({
    name,
    size,
  }: {
    readonly name: string;
    readonly size: number | undefined;
  }): ItemProgress {
    const id = this.next++;
    let bytes = 0;
    let toldAt = 0;
    this.tell({ event: 'begin', id, name, size: size ?? null });
    const advance = (added: number): void => {
      bytes += added;
      const now = this.options.now();
      if (now - toldAt < PAUSE) return;
      toldAt = now;
      this.tell({ event: 'advance', id, bytes });
    };
    return {
      advance,
      known: advance,
      phase: (phase) => this.tell({ event: 'phase', id, phase }),
      end: (outcome) => this.tell({ event: 'end', id, outcome, bytes }),
    };
  }

  finish(): void {
    this.tell({ event: 'finish' });
  }

  private tell(event: Readonly<Record<string, unknown>>): void {
    this.options.stderr.write(`${JSON.stringify(event)}\n`);
  }
}
