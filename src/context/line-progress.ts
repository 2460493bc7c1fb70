/** The form in which a command line shows the progress of its transfers. */
import type { ProgressReporter } from '../transfer/progress.js';
import type { Clock } from './clock.js';
import type { Streams } from './streams.js';

export interface LineProgressOptions {
  readonly streams: Pick<Streams, 'stderr' | 'columns' | 'rows'>;
  /** Lines that were drawn on stderr can be drawn over. */
  readonly canDraw: boolean;
  readonly clock: Clock;
  /** The local working folder, where there is one. */
  readonly cwd: string | undefined;
  readonly choice: 'auto' | 'json' | 'none';
  readonly quiet: boolean;
  /** Somebody wants to see more of it where there is no terminal. */
  readonly isWanted: boolean;
}

export interface LineProgress {
  readonly reporter: ProgressReporter;
  /** Takes away what is drawn on the terminal. */
  readonly clear?: () => void;
  /** Ends what goes by the clock, where that is not done by finishing. */
  readonly stop?: () => void;
}

export async function lineProgressOf(options: LineProgressOptions): Promise<LineProgress> {
  const { stderr, columns, rows } = options.streams;
  const now = (): number => options.clock.now();
  if (options.choice === 'json') {
    const { JsonProgress } = await import('../output/progress-json.js');
    return { reporter: new JsonProgress({ stderr, now }) };
  }
  if (options.choice === 'none' || options.quiet) {
    const { silentProgress } = await import('../transfer/progress.js');
    return { reporter: silentProgress };
  }
  if (options.canDraw) {
    const { TerminalProgress } = await import('../output/progress-terminal.js');
    const display = new TerminalProgress({ stderr, columns, rows, now, folder: options.cwd });
    return { reporter: display.reporter, clear: () => display.clear() };
  }
  const { ProgressLines } = await import('../output/progress-lines.js');
  const { isWanted } = options;
  const lines = new ProgressLines({ stderr, now, isWanted, pause: isWanted ? 1000 : 10_000 });
  return { reporter: lines.reporter, stop: () => lines.stop() };
}
