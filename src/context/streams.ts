/** The three standard streams and what is known of the terminal behind them. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Columns of the terminal that stdout is, or 80. */
  columns(): number;
  /** Rows of the terminal that stdout or stderr is, or 24. */
  rows(): number;
}

/** The same streams; `before` is called whenever somebody takes one to use it. */
export function watchedStreams(streams: Streams, before: () => void): Streams {
  const taken = <T>(stream: T): T => {
    before();
    return stream;
  };
  return {
    get stdin() {
      return taken(streams.stdin);
    },
    get stdout() {
      return taken(streams.stdout);
    },
    get stderr() {
      return taken(streams.stderr);
    },
    stdinIsTerminal: streams.stdinIsTerminal,
    stdoutIsTerminal: streams.stdoutIsTerminal,
    stderrIsTerminal: streams.stderrIsTerminal,
    columns: () => streams.columns(),
    rows: () => streams.rows(),
  };
}
