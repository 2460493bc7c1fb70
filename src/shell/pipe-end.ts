import { Writable } from 'node:stream';

/**
 * The end of a pipe or file that a command writes to. Where the other end fails or goes away it
 * swallows the rest, so that the writer neither waits for ever nor fails, and says so once.
 */
export class PipeEnd extends Writable {
  private broken = false;
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
    const readerLeft = failure?.code === 'EPIPE' || failure?.code === 'EOF';
    this.onBroken(readerLeft ? undefined : failure);
  }
}
