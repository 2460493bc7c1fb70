/** Reads single keys from a terminal. */
import { emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';
import { type Key, type KeyPress, keyOf } from './key.js';

export class KeyReader {
  private isReading = false;

  constructor(
    private readonly terminal: ReadStream,
    private readonly listener: {
      readonly onKey: (key: Key) => void;
      /** The terminal is gone. */
      readonly onEnd: () => void;
    },
  ) {}

  /** From now on keys are given to `onKey`, and the terminal does nothing with them itself. */
  start(): void {
    if (this.isReading) return;
    this.isReading = true;
    emitKeypressEvents(this.terminal);
    this.terminal.on('keypress', this.pressed);
    this.terminal.on('end', this.listener.onEnd);
    this.terminal.on('error', this.listener.onEnd);
    this.terminal.setRawMode(true);
    this.terminal.resume();
  }

  /** Gives the keyboard back. Does nothing where that was done. */
  stop(): void {
    if (!this.isReading) return;
    this.isReading = false;
    this.terminal.off('keypress', this.pressed);
    this.terminal.off('end', this.listener.onEnd);
    this.terminal.off('error', this.listener.onEnd);
    this.terminal.pause();
    this.terminal.setRawMode(false);
  }

  private readonly pressed = (text: string | undefined, press: KeyPress): void => {
    const key = keyOf(text, press);
    if (key !== undefined) this.listener.onKey(key);
  };
}
