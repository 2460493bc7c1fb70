import { describe, expect, it } from 'vitest';
import { IrodsFailure } from '../../../src/sandbox/irods-failure.js';
import { nextRun, parseSchedule } from '../../../src/sandbox/rules/delay-schedule.js';

const NOW = 1_000_000;

describe('parseSchedule', () => {
  it.each([
    ['', { at: NOW, frequency: '', priority: 5 }],
    ['<PLUSET>30s</PLUSET>', { at: NOW + 30, frequency: '', priority: 5 }],
    ['<PLUSET> 2m</PLUSET>', { at: NOW + 120, frequency: '', priority: 5 }],
    ['<PLUSET>45</PLUSET>', { at: NOW + 45, frequency: '', priority: 5 }],
    ['<ET>2000000</ET>', { at: 2_000_000, frequency: '', priority: 5 }],
    [
      '<INST_NAME>x</INST_NAME><PLUSET>1h</PLUSET><EF>1d REPEAT 3 TIMES</EF><PRIORITY>9</PRIORITY>',
      { at: NOW + 3600, frequency: '1d REPEAT 3 TIMES', priority: 9 },
    ],
  ])('%s', (condition, schedule) => {
    expect(parseSchedule(condition, NOW)).toEqual(schedule);
  });

  it('reads a date as local time', () => {
    const at = new Date(2030, 0, 31, 12).getTime() / 1000;
    expect(parseSchedule('<ET>2030-01-31.12:00:00</ET>', NOW).at).toBe(at);
    expect(parseSchedule('<ET>2030-01-31.12</ET>', NOW).at).toBe(at);
  });

  it.each([
    ['<PLUSET>1s', -1084000],
    ['<PLUSET>1s</EF>', -1084000],
    ['<PLUSET>soon</PLUSET>', -1084000],
    ['<PLUSET>1w</PLUSET>', -1084000],
    ['<PLUSET>1.5m</PLUSET>', -1084000],
    ['<ET>tomorrow</ET>', -1100000],
    ['<PRIORITY>10</PRIORITY>', -130000],
  ])('refuses %s with %d', (condition, code) => {
    const parse = () => parseSchedule(condition, NOW);
    expect(parse).toThrow(IrodsFailure);
    expect(parse).toThrow(expect.objectContaining({ code }));
  });
});

describe('nextRun', () => {
  const again = (seconds: number, frequency: string) => ({ at: NOW + seconds, frequency });

  it.each([
    ['', undefined],
    ['30s', again(30, '30s')],
    ['2m REPEAT FOR EVER', again(120, '2m REPEAT FOR EVER')],
    ['1h DOUBLE FOR EVER', again(3600, '2h DOUBLE FOR EVER')],
    ['1s REPEAT 3 TIMES', again(1, '1s REPEAT 2 TIMES. ORIGINAL TIMES=3')],
    ['1s REPEAT 2 TIMES. ORIGINAL TIMES=3', again(1, '1s REPEAT 1 TIMES. ORIGINAL TIMES=3')],
    ['1s REPEAT 1 TIMES. ORIGINAL TIMES=3', undefined],
    ['1s REPEAT UNTIL 1000000', undefined],
    ['1s REPEAT UNTIL 2000000', again(1, '1s REPEAT UNTIL 2000000')],
    ['1s REPEAT UNTIL SUCCESS', undefined],
    ['1s REPEAT UNTIL SUCCESS OR 5 TIMES', undefined],
  ])('after success: %s', (frequency, next) => {
    expect(nextRun(frequency, NOW, true)).toEqual(next);
  });

  it.each([
    ['1s REPEAT UNTIL SUCCESS', again(1, '1s REPEAT UNTIL SUCCESS')],
    ['1s DOUBLE UNTIL SUCCESS', again(1, '2s DOUBLE UNTIL SUCCESS')],
    [
      '1s REPEAT UNTIL SUCCESS OR 5 TIMES',
      again(1, '1s REPEAT UNTIL SUCCESS OR 4 TIMES. ORIGINAL TIMES=5'),
    ],
    ['1s REPEAT UNTIL SUCCESS OR 1 TIMES', undefined],
    ['1s REPEAT UNTIL SUCCESS OR UNTIL 1000000', undefined],
    ['1s DOUBLE UNTIL SUCCESS UPTO 2000000', again(1, '2s DOUBLE UNTIL SUCCESS UPTO 2000000')],
    ['1s DOUBLE UNTIL SUCCESS UPTO 1000000', again(1, '1s DOUBLE UNTIL SUCCESS UPTO 1000000')],
  ])('after failure: %s', (frequency, next) => {
    expect(nextRun(frequency, NOW, false)).toEqual(next);
  });
});
