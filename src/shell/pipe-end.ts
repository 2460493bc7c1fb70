import { Writable } from 'node:stream';

/** The last is of a pipeline, where the program at its other end has closed its stdin. */
const READER_LEFT = new Set(['EPIPE', 'EOF', 'ERR_STREAM_PREMATURE_CLOSE']);

/**
 * The end of a pipe or file that a command writes to. Where the other end fails or goes away it
 * swallows the rest, so that the writer neither waits for ever nor fails, and says so once. That a
 * reader went away matters, as in other shells, where there is something that it does not read.
 */
export class PipeEnd extends Writable {
  private broken = false;
  private readerLeft = false;
  /** Goes on with the writing. */
  private goOn: (() => void) | undefined;

  constructor(
    private readonly target: Writable,
    /** Told why it broke; of a reader that just went away nothing. */
    private readonly onBroken: (failure: Error | undefined) => void,
    /** Of a file, so that programs can write to it themselves. */
    readonly fd?: number,
  ) {
    super();
    target.once('close', () => {
      this.break(undefined);
      this.resume();
    });
    target.on('error', (error) => this.break(error));
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.goOn = done;
    this.tellReaderLeft();
    if (this.broken) this.resume();
    else this.target.write(chunk, (error) => this.resume(error));
  }

  override _final(done: () => void): void {
    this.goOn = done;
    if (this.broken) this.resume();
    else this.target.end((error?: Error | null) => this.resume(error));
  }

  /** The target may never say that it has taken the last piece, where it was closed meanwhile. */
  private resume(failure?: Error | null): void {
    if (failure) this.break(failure);
    const { goOn } = this;
    this.goOn = undefined;
    goOn?.();
  }

  private break(failure: NodeJS.ErrnoException | undefined): void {
    // Closed in good order, with nothing left to write.
    if (this.broken || (failure === undefined && this.target.writableFinished)) return;
    this.broken = true;
    this.readerLeft = failure === undefined || READER_LEFT.has(failure.code ?? '');
    if (!this.readerLeft) this.onBroken(failure);
    else if (this.goOn !== undefined) this.tellReaderLeft();
  }

  private tellReaderLeft(): void {
    if (!this.readerLeft) return;
    this.readerLeft = false;
    this.onBroken(undefined);
  }
}
