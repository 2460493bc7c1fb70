/** That no question stands on a terminal which still echoes what is typed. */
import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { Keyboard } from '../../src/context/keyboard.js';

const [CTRL_Z, ENTER] = ['\x1a', '\r'];

afterEach(() => vi.restoreAllMocks());

/** A keyboard of a terminal that tells in which order it was set and written to. */
function recordedKeyboard() {
  const order: string[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => order.push(raw ? 'echo off' : 'echo on'),
  });
  const stderr = new PassThrough();
  stderr.on('data', (chunk) => order.push(String(chunk)));
  const keyboard = new Keyboard({
    stdin,
    stderr,
    interactive: true,
    onInterrupt: () => {},
    signal: new AbortController().signal,
  });
  return { keyboard, stdin, order };
}

test('the terminal echoes nothing any more when a first secret is asked for', async () => {
  const { keyboard, stdin, order } = recordedKeyboard();
  const answer = keyboard.secret('password');
  await vi.waitFor(() => expect(order).toEqual(['echo off', 'password: ']));
  stdin.write(`rods${ENTER}`);
  expect(await answer).toBe('rods');
  keyboard.close();
});

test('nor when it is asked for again after Ctrl-Z and fg', async () => {
  const { keyboard, stdin, order } = recordedKeyboard();
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  const answer = keyboard.secret('password');
  stdin.write(CTRL_Z);
  await vi.waitFor(() => expect(kill).toHaveBeenCalledWith(process.pid, 'SIGTSTP'));
  order.length = 0;
  process.emit('SIGCONT', 'SIGCONT');
  await vi.waitFor(() => expect(order).toContain('password: '));
  expect(order.lastIndexOf('echo off')).toBeLessThan(order.indexOf('password: '));
  expect(order).not.toContain('echo on');
  stdin.write(`rods${ENTER}`);
  expect(await answer).toBe('rods');
  keyboard.close();
});
