import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { parseText, type Step } from '../../src/shell/parse-line.js';

function steps(text: string): readonly Step[] {
  const parsed = parseText(text);
  if ('unfinished' in parsed) throw new Error(`unfinished: ${parsed.unfinished.message}`);
  return parsed.steps;
}

/** The words of each stage of each step. */
function words(text: string): readonly (readonly (readonly string[])[])[] {
  return steps(text).map(({ run }) =>
    'systemLine' in run ? [['!', run.systemLine]] : run.stages.map((stage) => [...stage.words]),
  );
}

describe('words', () => {
  test.each([
    ['ils  -l\treads', ['ils', '-l', 'reads']],
    [`ils 'a b' "c d" e\\ f`, ['ils', 'a b', 'c d', 'e f']],
    [`ils 'it'\\''s' "it's" 'say "x"'`, ['ils', "it's", "it's", 'say "x"']],
    [`ils "a\\"b" "c\\\\d" "e\\f" 'g\\h'`, ['ils', 'a"b', 'c\\d', 'e\\f', 'g\\h']],
    [`ils '' ""`, ['ils', '', '']],
    [`ils a#b '#c' \\#d # a comment`, ['ils', 'a#b', '#c', '#d']],
    ['ils $HOME *.txt `x` (y) {z}', ['ils', '$HOME', '*.txt', '`x`', '(y)', '{z}']],
    ["ils '|' \\; \\> '&&'", ['ils', '|', ';', '>', '&&']],
    ['ils re\\\nads', ['ils', 'reads']],
    ['ils "re\\\nads"', ['ils', 'reads']],
    ["ils 're\nads'", ['ils', 're\nads']],
    ['ils 数据 “x”', ['ils', '数据', '“x”']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual([[expected]]);
  });
});

test('comments and empty lines are nothing to run', () => {
  for (const text of ['', '   ', '# only this', ' ; ;', '\n\n', ';;']) {
    expect(steps(text)).toEqual([]);
  }
});

test('commands one after another, and pipes', () => {
  expect(words('ipwd; ils -l | grep x | wc -l\nienv')).toEqual([
    [['ipwd']],
    [
      ['ils', '-l'],
      ['grep', 'x'],
      ['wc', '-l'],
    ],
    [['ienv']],
  ]);
  expect(steps('a && b || c; d').map(({ when, text }) => [when, text])).toEqual([
    [';', 'a'],
    ['&&', 'b'],
    ['||', 'c'],
    [';', 'd'],
  ]);
  expect(words('a &&\n\nb |\n c')).toEqual([[['a']], [['b'], ['c']]]);
});

test('redirections stand anywhere among the words', () => {
  const [step] = steps('<in iput 2> errors - "x y" >>"out file" 2>&1');
  if (step === undefined || 'systemLine' in step.run) throw new Error('no pipeline');
  const [stage] = step.run.stages;
  expect(stage?.words).toEqual(['iput', '-', 'x y']);
  expect(stage?.redirects.map(({ kind, target }) => [kind, target?.text])).toEqual([
    ['<', 'in'],
    ['2>', 'errors'],
    ['>>', 'out file'],
    ['2>&1', undefined],
  ]);
  expect(words('ils a2>x')).toEqual([[['ils', 'a2']]]);
});

test('! gives the rest of the line to the system as it is', () => {
  expect(words(`!ls "$HOME" | wc; echo 'x`)).toEqual([[['!', `ls "$HOME" | wc; echo 'x`]]]);
});

describe('goes on in the next line', () => {
  test.each([
    ["ils 'a", "the ' is not closed", 4],
    ['ils "a\\"', 'the " is not closed', 4],
    ['ils a\\', 'nothing follows the \\', 5],
    ['ils |', 'nothing follows the |', 4],
    ['ils && ', 'nothing follows the &&', 4],
    ['!ls \\', 'nothing follows the \\', 4],
  ])('%j', (text, message, at) => {
    const parsed = parseText(text);
    expect('unfinished' in parsed && parsed.unfinished).toMatchObject({
      message,
      excerpt: { text, at },
    });
  });
});

describe('says what is wrong and where', () => {
  test.each([
    ['ils > ', /no file after >/, 4],
    ['ils > | cat', /no file after >/, 4],
    ['| cat', /missing here/, 0],
    ['ils | | cat', /missing here/, 6],
    ['a && ; b', /missing here/, 5],
    ['> x', /missing here/, 3],
    ['ils &', /background/, 4],
    ['ils; !df', /beginning of a line/, 5],
    ['iput - << END', /here-documents/, 7],
  ])('%j', (text, message, at) => {
    const failure = caught(() => parseText(text));
    expect(failure).toBeInstanceOf(UsageError);
    expect(failure).toMatchObject({ message: expect.stringMatching(message), excerpt: { at } });
  });

  test('nothing after !', () => {
    expect(caught(() => parseText(' ! '))).toBeInstanceOf(UsageError);
  });
});

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was wrong');
}
