import { describe, expect, it } from 'vitest';
import { parseRuleFile, splitRules } from '../../src/domain/rule-file.js';
import {
  assembleRule,
  parseFileInput,
  parseLineInput,
  parseOutput,
  readOutputs,
  ruleLiteral,
  withoutQuotes,
} from '../../src/domain/rule-text.js';

describe('parameters of a rule', () => {
  it('are read from a line', () => {
    expect(parseLineInput('null')).toEqual([]);
    expect(parseLineInput('*a="x"%*b=100%% of = it')).toEqual([
      { name: '*a', value: '"x"' },
      { name: '*b', value: '100% of = it' },
    ]);
    expect(() => parseLineInput('a=x')).toThrow('not a parameter');
  });

  it('are read from a file', () => {
    expect(parseFileInput('*a="x, y", *b = 3,*c=\'z\'')).toEqual([
      { name: '*a', value: '"x, y"' },
      { name: '*b', value: '3' },
      { name: '*c', value: "'z'" },
    ]);
    expect(parseOutput('*a, ruleExecOut', ',')).toEqual(['*a']);
    expect(parseOutput('*a%*b%ruleExecOut', '%')).toEqual(['*a', '*b']);
    expect(parseOutput('null', '%')).toEqual([]);
    expect(() => parseOutput('a', ',')).toThrow('not a parameter');
  });

  it.each([
    ['"x"', 'x'],
    ["'x'", 'x'],
    ['x', 'x'],
    ['"', '"'],
    ['"x\'', '"x\''],
    ['""', ''],
  ])('lose one pair of quotes: %s', (text, expected) => {
    expect(withoutQuotes(text)).toBe(expected);
  });

  it('become literals in which nothing is special', () => {
    expect(ruleLiteral('a"b\\c*d$e\nf')).toBe('"a\\"b\\\\c\\*d\\$e\\nf"');
  });
});

describe('assembleRule', () => {
  const inputs = [{ name: '*a', value: 'x' }];

  it('puts inputs before the body', () => {
    const source = { body: 'f(*a)', rest: '', inputs, outputs: [] };
    expect(assembleRule(source, 'M')).toBe('*a = "x";\nf(*a)');
  });

  it('prints outputs after the body and reads them again', () => {
    const source = { body: 'f(*a); # why', rest: '} g {', inputs: [], outputs: ['*a', '*b'] };
    expect(assembleRule(source, 'M')).toBe(
      'f(*a); # why\nerrorcode(writeString("stdout", "M\\*a=" ++ str(*a) ++ "M"));\n' +
        'errorcode(writeString("stdout", "M\\*b=" ++ str(*b) ++ "M"));\n} g {',
    );
    expect(readOutputs('before\nM*a=1\n2M', source, 'M')).toEqual({
      stdout: 'before\n',
      outputs: [{ name: '*a', value: '1\n2' }],
    });
  });

  it('separates a last statement that has no semicolon', () => {
    const text = (body: string) =>
      assembleRule({ body, rest: '', inputs: [], outputs: ['*a'] }, 'M').split('error')[0];
    expect(text('f(*a)')).toBe('f(*a)\n;\n');
    expect(text('f(*a);')).toBe('f(*a);\n');
    expect(text('if (*a) { f(); }')).toBe('if (*a) { f(); }\n');
  });
});

describe('a rule file', () => {
  it('is rules, input and output', () => {
    const file = parseRuleFile(
      'main {\n  f("input");\n}\nInput *a="x", *b=3\nOUTPUT *c, ruleExecOut\n',
    );
    expect(file).toEqual({
      rules: 'main {\n  f("input");\n}',
      inputs: [
        { name: '*a', value: '"x"' },
        { name: '*b', value: '3' },
      ],
      outputs: ['*c'],
    });
    expect(parseRuleFile('main { f(); }')).toMatchObject({ inputs: [], outputs: [] });
  });

  it('is cut so that the braces around it make it whole again', () => {
    expect(splitRules('main { f("}"); # }\n if (1) { g(); } }', true)).toEqual({
      body: ' f("}"); # }\n if (1) { g(); } ',
      rest: '',
    });
    expect(
      splitRules('# why\n@external\nmain(*x) { f(); }\ng(*y) { h(); }\n# } end', true),
    ).toEqual({
      body: ' f(); ',
      rest: '}\ng(*y) { h(); ',
    });
    expect(splitRules('main { on (1) { f(); } }', false).body).toBe(' on (1) { f(); } ');
  });

  it.each([
    ['', 'does not begin with a rule'],
    ['writeLine("stdout", "x")', 'does not begin with a rule'],
    ['main { f();', 'never closed'],
    ['main { on (1) { f(); } }', 'cannot take parameters'],
  ])('is refused: %s', (rules, message) => {
    expect(() => splitRules(rules, true)).toThrow(message);
  });
});
