import { describe, expect, it } from 'vitest';
import { WaitSign } from '../../src/output/wait-sign.js';
import { MemoryWritable } from '../helpers/memory-streams.js';
import { Screen } from '../helpers/screen.js';

/** A clock that moves when told. */
class HeldClock {
  /** The pauses that were asked for, milliseconds. */
  readonly asked: number[] = [];
  private time = 1_800_000_000_000;
  private readonly waiting = new Set<() => void>();

  now(): number {
    return this.time;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.asked.push(milliseconds);
    const until = this.time + milliseconds;
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (this.time < until) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  }

  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    for (const look of this.waiting) look();
    await import('ora');
    await new Promise(setImmediate);
  }
}

function signOn(stderr: NodeJS.WritableStream, how: { isWanted?: boolean; isColoured?: boolean }) {
  const clock = new HeldClock();
  const { isWanted = true, isColoured = false } = how;
  return { clock, sign: new WaitSign({ stderr, clock, isWanted, isColoured }) };
}

async function isDrawnOn(screen: Screen): Promise<void> {
  const lastLine = async () => (await screen.lines()).at(-1);
  await expect.poll(lastLine, { timeout: 20_000 }).toMatch(/^. waiting for somebody$/);
}

describe('the sign of a wait', () => {
  it('comes after 300 ms and leaves nothing behind', async () => {
    const screen = new Screen();
    const { sign, clock } = signOn(screen, {});
    sign.begin('waiting for somebody');
    expect(clock.asked).toEqual([300]);
    await clock.pass(299);
    expect(screen.raw).toBe('');
    await clock.pass(1);
    await isDrawnOn(screen);
    sign.end();
    expect(await screen.lines()).toEqual([]);
  });

  it('makes room for lines, and comes again where nothing more is written', async () => {
    const screen = new Screen();
    const { sign, clock } = signOn(screen, {});
    sign.begin('waiting for somebody');
    await clock.pass(200);
    sign.makeRoom();
    screen.write('a line\n');
    await clock.pass(200);
    expect(screen.raw).toBe('a line\n');
    await clock.pass(100);
    await isDrawnOn(screen);
    sign.makeRoom();
    screen.write('another\n');
    expect(await screen.lines()).toEqual(['a line', 'another']);
    await clock.pass(300);
    await clock.pass(300);
    await isDrawnOn(screen);
    sign.end();
    expect(await screen.lines()).toEqual(['a line', 'another']);
  });

  it('does not come where the answer is quicker, nor after its end', async () => {
    const screen = new Screen();
    const { sign, clock } = signOn(screen, {});
    sign.begin('waiting for somebody');
    sign.end();
    sign.begin('waiting for somebody');
    await clock.pass(1000);
    expect(clock.asked).toEqual([300]);
    expect(screen.raw).toBe('');
  });

  it('leaves the cursor to be seen: whoever stops the program by Ctrl-Z types on', async () => {
    const screen = new Screen();
    const { sign, clock } = signOn(screen, {});
    sign.begin('waiting for somebody');
    await clock.pass(300);
    await isDrawnOn(screen);
    expect(screen.raw).not.toContain('\u001b[?25l');
    sign.end();
  });

  it('has no colour where none is wanted', async () => {
    const screen = new Screen();
    const { sign, clock } = signOn(screen, {});
    sign.begin('waiting for somebody');
    await clock.pass(300);
    await isDrawnOn(screen);
    sign.end();
    expect(screen.raw).not.toMatch(/\u001b\[[\d;]*m/);
  });

  it.each([
    ['nobody wants it', new Screen(), false],
    ['it could not be cleared', new MemoryWritable(), true],
  ])('does not come where %s', (_, stderr, isWanted) => {
    const { sign, clock } = signOn(stderr, { isWanted });
    sign.begin('waiting');
    expect(clock.asked).toEqual([]);
  });
});
