import { describe, expect, it } from 'vitest';
import { WaitSign } from '../../src/output/wait-sign.js';
import { MemoryWritable } from '../helpers/memory-streams.js';

/** A stream that a spinner can be drawn on, and what stands on its last line. */
class Screen extends MemoryWritable {
  readonly isTTY = true;
  readonly columns = 80;
  lastLine = '';
  clearLine(): boolean {
    this.lastLine = '';
    return true;
  }
  cursorTo(): boolean {
    return true;
  }
  moveCursor(): boolean {
    return true;
  }
  override _write(chunk: Buffer, encoding: BufferEncoding, done: () => void): void {
    this.lastLine += chunk.toString().replace(/\u001b\[[?\d;]*[a-z]/gi, '');
    super._write(chunk, encoding, done);
  }
}

/** A clock whose pause ends when told. */
function heldClock() {
  let wake = (): void => {};
  const asked: number[] = [];
  const sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    asked.push(milliseconds);
    await new Promise<void>((resolve, reject) => {
      wake = resolve;
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  };
  return { asked, sleep, wake: () => wake() };
}

async function drawn(screen: Screen): Promise<void> {
  await expect.poll(() => screen.lastLine, { timeout: 20_000 }).toContain('waiting for somebody');
}

describe('the sign of a wait', () => {
  it('comes after 300 ms and leaves nothing behind', async () => {
    const [screen, clock] = [new Screen(), heldClock()];
    const sign = new WaitSign({ stderr: screen, clock, isWanted: true });
    sign.begin('waiting for somebody');
    expect(clock.asked).toEqual([300]);
    expect(screen.text).toBe('');
    clock.wake();
    await drawn(screen);
    sign.end();
    expect(screen.lastLine).toBe('');
  });

  it('does not come where the answer is quicker, nor a second time', async () => {
    const [screen, clock] = [new Screen(), heldClock()];
    const sign = new WaitSign({ stderr: screen, clock, isWanted: true });
    sign.begin('waiting for somebody');
    sign.end();
    sign.begin('waiting for somebody');
    clock.wake();
    await import('ora');
    await new Promise(setImmediate);
    expect(clock.asked).toEqual([300]);
    expect(screen.text).toBe('');
  });

  it.each([
    ['nobody wants it', new Screen(), false],
    ['it could not be cleared', new MemoryWritable(), true],
  ])('does not come where %s', (_, stderr, isWanted) => {
    const clock = heldClock();
    new WaitSign({ stderr, clock, isWanted }).begin('waiting');
    expect(clock.asked).toEqual([]);
  });
});
