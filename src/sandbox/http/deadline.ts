import type { Socket } from 'node:net';

/**
 * The time that one request has on its connection, from the end of the former answer to the end of
 * its own (http-api.md 1.4). When it is over the connection is closed without a word; only an answer
 * that is being worked out is still sent before.
 */
export class Deadline {
  readonly #socket: Socket;
  readonly #milliseconds: number;
  #timer: NodeJS.Timeout | undefined;
  #isWorking = false;
  #isOver = false;

  constructor(socket: Socket, seconds: number) {
    this.#socket = socket;
    this.#milliseconds = seconds * 1000;
  }

  /** Starts the time anew. */
  arm(): void {
    this.clear();
    if (this.#isOver) {
      this.#socket.destroySoon();
      return;
    }
    this.#timer = setTimeout(() => this.#expire(), this.#milliseconds);
  }

  /** Stops the time. */
  clear(): void {
    clearTimeout(this.#timer);
  }

  /** Lets `work` come to its end even when the time is over meanwhile. */
  async extendFor<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#isWorking = true;
    try {
      return await work();
    } finally {
      this.#isWorking = false;
    }
  }

  #expire(): void {
    this.#isOver = true;
    if (!this.#isWorking) this.#socket.destroy();
  }
}
