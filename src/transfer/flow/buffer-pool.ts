/** A fixed number of equal buffers, lent and given back, so that memory does not follow file sizes. */
export class BufferPool {
  private readonly free: Buffer[] = [];
  private readonly waiting: ((buffer: Buffer) => void)[] = [];
  private made = 0;

  constructor(
    /** Bytes of each buffer. */
    readonly size: number,
    private readonly most: number,
  ) {}

  /** Lends a buffer; waits while all are out. Whoever gets it gives it back with `release`. */
  async acquire(): Promise<Buffer> {
    const buffer = this.free.pop();
    if (buffer !== undefined) return buffer;
    if (this.made < this.most) {
      this.made += 1;
      return Buffer.allocUnsafeSlow(this.size);
    }
    return await new Promise((resolve) => this.waiting.push(resolve));
  }

  release(buffer: Buffer): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(buffer);
    else next(buffer);
  }
}
