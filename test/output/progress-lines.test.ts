import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProgressLines } from '../../src/output/progress-lines.js';
import { MemoryWritable } from '../helpers/memory-streams.js';

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => void vi.useRealTimers());

function linesOn(isWanted: boolean) {
  const stderr = new MemoryWritable();
  const now = (): number => Date.now();
  const progress = new ProgressLines({ stderr, now, isWanted, pause: 1000 });
  return { progress, reporter: progress.reporter, text: () => stderr.text };
}

const pass = (milliseconds: number): unknown => vi.advanceTimersByTime(milliseconds);

test('a line at most once a pause, with what has come so far', () => {
  const { reporter, text } = linesOn(false);
  reporter.expect(2, 2000);
  const item = reporter.begin({ name: 'a', size: 1000 });
  item.advance(100);
  pass(999);
  item.advance(100);
  expect(text()).toBe('');
  pass(1);
  expect(text()).toBe('0/2 files, 200 of 2.0K, 10%, 100/s, 0:18 left\n');
  item.advance(1);
  pass(500);
  item.advance(1);
  expect(text().split('\n')).toHaveLength(2);
});

test('lines go on while nothing changes, and end with the run', () => {
  const { reporter, text } = linesOn(false);
  reporter.expect(1, 1000);
  const item = reporter.begin({ name: 'a', size: 1000 });
  item.advance(1000);
  item.phase('verifying');
  for (let second = 0; second < 3; second += 1) pass(1000);
  const lines = text().trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines)
    expect(line).toMatch(/^0\/1 files, 1000 of 1000, 100%, .*, 1 verifying$/);
  item.end('done');
  reporter.finish();
  pass(5000);
  expect(text().trimEnd().split('\n')).toHaveLength(3);
});

test('where it is wanted, the last line tells all, however soon, and once', () => {
  const { reporter, text } = linesOn(true);
  reporter.expect(1, 1000);
  const item = reporter.begin({ name: 'a', size: 1000 });
  item.advance(1000);
  pass(500);
  item.end('done');
  reporter.finish();
  reporter.finish();
  expect(text()).toBe('1/1 files, 1000 of 1000, 100%, 2.0K/s\n');
});

test('a last line that says the same again is left out, and one of nothing', () => {
  const { reporter, text } = linesOn(true);
  reporter.expect(1, 1000);
  reporter.begin({ name: 'a', size: 1000 }).advance(500);
  pass(1000);
  reporter.finish();
  expect(text().trimEnd().split('\n')).toHaveLength(1);
  const { reporter: idle, text: idleText } = linesOn(true);
  idle.finish();
  expect(idleText()).toBe('');
});

test('nothing after it was stopped', () => {
  const { progress, text } = linesOn(true);
  progress.reporter.begin({ name: 'a', size: 1000 });
  progress.stop();
  pass(5000);
  progress.reporter.finish();
  expect(text()).toBe('');
});

test('what an earlier run has moved is done, but not a matter of the rate', () => {
  const { reporter, text } = linesOn(true);
  reporter.expect(1, 2000);
  const item = reporter.begin({ name: 'a', size: 2000 });
  item.known(1000);
  pass(1000);
  item.advance(100);
  expect(text()).toBe('0/1 files, 1000 of 2.0K, 50%, 0/s\n');
  pass(1000);
  item.advance(900);
  item.end('done');
  reporter.finish();
  expect(text().trimEnd().split('\n').at(-1)).toBe('1/1 files, 2.0K of 2.0K, 100%, 500/s');
});
