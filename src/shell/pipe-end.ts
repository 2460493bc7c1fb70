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
    /** Told the failure; nothing where the reader just went away. */
    private readonly onBroken: (failure: Error | undefined) => void,
    /** Of a file, so that programs can write to it themselves. */
    readonly fd?: number,
  ) {
    super();
    target.once('close', () => {
      this.break(undefined);
      this.resume();
    });
    target.on('error', (error: NodeJS.ErrnoException) => {
      this.break(error.code === 'EPIPE' || error.code === 'EOF' ? undefined : error);
    });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.goOn = done;
    if (this.broken) this.resume();
    else this.target.write(chunk, () => this.resume());
  }

  override _final(done: () => void): void {
    this.goOn = done;
    if (this.broken) this.resume();
    else this.target.end(() => this.resume());
    this.broken = true;
  }

  /** The target may never say that it has taken the last piece, where it was closed meanwhile. */
  private resume(): void {
    const { goOn } = this;
    this.goOn = undefined;
    goOn?.();
  }

  private break(failure: Error | undefined): void {
    if (this.broken) return;
    this.broken = true;
    this.onBroken(failure);
  }
}
