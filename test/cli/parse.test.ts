import { describe, expect, it } from 'vitest';
import { count, flag, places, value, values } from '../../src/cli/define-command.js';
import { parseLine } from '../../src/cli/parse.js';
import { OptionError, UsageError } from '../../src/errors.js';

const syntax = {
  name: 'ix',
  args: [
    { name: 'first', about: '', required: true },
    { name: 'rest', about: '', variadic: true },
  ],
  options: {
    all: flag('-a, --all', ''),
    verbose: count('-v', ''),
    resource: value('-R, --resource <name>', ''),
    exclude: values('--exclude <glob>', ''),
  },
  sharedOptions: { color: value('--color <when>', ''), fields: value('--fields <keys>', '') },
  rawArguments: false,
  legacyLongOptions: true,
} as const;

describe('parseLine', () => {
  it('takes clustered and attached options, anywhere on the line', () => {
    const { args, options } = parseLine(syntax, [
      '-avv',
      'x',
      '-Rdemo',
      'y',
      '--exclude=a',
      'z',
      '--exclude',
      'b',
    ]);
    expect(args).toEqual({ first: 'x', rest: ['y', 'z'] });
    expect(options).toEqual({ all: true, verbose: 2, resource: 'demo', exclude: ['a', 'b'] });
  });

  it.each([
    ['--password=CANARY', "'--password'"],
    ['-pCANARY', "'-p'"],
    ['-avpCANARY', "'-p'"],
  ])('names the unknown option in %s without what is attached to it', (word, shown) => {
    const parsing = (): unknown => parseLine(syntax, ['x', word]);
    expect(parsing).toThrow(`unknown option ${shown}`);
    expect(parsing).not.toThrow(/CANARY/);
  });

  it('takes a switch for an option of which no value follows', () => {
    const lines = flag('--colour-lines', '', {
      standsFor: { option: '--color', values: ['auto', 'never'] },
    });
    const withLines = { ...syntax, options: { ...syntax.options, lines } };
    const read = (...words: string[]): unknown => parseLine(withLines, words).options;
    expect(read('x', '--color')).toMatchObject({ lines: true, color: undefined });
    expect(read('--color', 'x')).toMatchObject({ lines: true, color: undefined });
    expect(read('--color', '-a', 'x')).toMatchObject({ lines: true, all: true });
    expect(read('--color', 'never', 'x')).toMatchObject({ lines: false, color: 'never' });
    expect(read('--color=other', 'x')).toMatchObject({ lines: false, color: 'other' });
    expect(() => parseLine(syntax, ['x', '--color'])).toThrow('--color');
  });

  it('takes words after -- for arguments', () => {
    expect(parseLine(syntax, ['--', '-a', '--all']).args).toEqual({ first: '-a', rest: ['--all'] });
  });

  it('takes the last of a repeated option', () => {
    expect(parseLine(syntax, ['x', '-R', 'a', '--resource', 'b']).options['resource']).toBe('b');
  });

  it('accepts and ignores the long words of the legacy iCommands', () => {
    expect(parseLine(syntax, ['--tree', '--age', '10', 'x']).args).toEqual({
      first: 'x',
      rest: [],
    });
  });

  it('leaves words alone from the first argument on where a command wants them raw', () => {
    const { args, options } = parseLine({ ...syntax, rawArguments: true }, [
      '-a',
      'add',
      '-d',
      '-v',
      '-x',
    ]);
    expect(args).toEqual({ first: 'add', rest: ['-d', '-v', '-x'] });
    expect(options['all']).toBe(true);
  });

  it.each([
    [['--alx', 'x'], /--alx/],
    [['-q', 'x'], /-q/],
    [[], /missing first/],
    [['x', '-R'], /-R, --resource <name>/],
  ])('refuses %j and names what is wrong', (words, message) => {
    expect(() => parseLine(syntax, words)).toThrow(UsageError);
    expect(() => parseLine(syntax, words)).toThrow(message);
  });

  it('refuses a word too many', () => {
    expect(() => parseLine({ ...syntax, args: [] }, ['stray'])).toThrow(/one word too many: stray/);
  });

  it('suggests the near option', () => {
    expect(() => parseLine(syntax, ['--resorce', 'a', 'x'])).toThrow(/--resource/);
  });

  it('takes unknown single-dash words for arguments where a command wants that', () => {
    const some = { ...syntax, rawArguments: 'unknown-short' as const };
    const { args, options } = parseLine(some, ['x', '-y', '-5', '--all', 'z']);
    expect(args).toEqual({ first: 'x', rest: ['-y', '-5', 'z'] });
    expect(options).toMatchObject({ all: true });
    expect(() => parseLine(some, ['x', '--alx'])).toThrow(UsageError);
    expect(parseLine(some, ['x', '--', '--al']).args).toEqual({ first: 'x', rest: ['--al'] });
  });

  it('tells in which order switches stood', () => {
    const options = { a: places('-a', ''), b: places('-b', ''), r: value('-r <x>', '') };
    const line = parseLine({ ...syntax, args: [], options }, ['-b', '-r', 'v', '-ab']);
    expect(line.options).toEqual({ a: [2], b: [0, 3], r: 'v' });
  });

  describe('with the beginning of a long option', () => {
    it('takes it for the option', () => {
      const { args, options } = parseLine(syntax, ['--al', '--res', 'demo', '--exc=a', 'x']);
      expect(options).toMatchObject({ all: true, resource: 'demo', exclude: ['a'] });
      expect(args).toEqual({ first: 'x', rest: [] });
    });

    it('leaves values and what stands after -- alone', () => {
      const words = ['-R', '--al', '-aR', '--exc', '--age', '--al', 'x', '--', '--al'];
      expect(parseLine(syntax, words)).toEqual({
        args: { first: 'x', rest: ['--al'] },
        options: expect.objectContaining({ all: true, resource: '--exc', exclude: [] }),
      });
    });

    it('leaves words alone from the first argument on where a command wants them raw', () => {
      const { args, options } = parseLine({ ...syntax, rawArguments: true }, ['--al', 'x', '--al']);
      expect(args).toEqual({ first: 'x', rest: ['--al'] });
      expect(options['all']).toBe(true);
    });

    it('prefers the command’s own options to those of all commands', () => {
      const options = { columns: flag('--columns', '') };
      const own = parseLine({ ...syntax, options, args: [] }, ['--col']).options;
      expect(own).toMatchObject({ columns: true, color: undefined });
    });

    it('names the candidates where several begin so', () => {
      const options = { one: flag('--checksum', ''), other: flag('--check-only', '') };
      const parse = (): unknown => parseLine({ ...syntax, options }, ['--check', 'x']);
      expect(parse).toThrow(OptionError);
      expect(parse).toThrow(
        expect.objectContaining({ hint: 'It may be --checksum or --check-only.' }),
      );
    });
  });
});
