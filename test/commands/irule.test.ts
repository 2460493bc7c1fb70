import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
const old = useZone({ apiVersion: '0.6.0' });
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
});

const ENGINE = 'irods_rule_engine_plugin-irods_rule_language-instance';
const irule = async (...words: readonly string[]) =>
  await alice.run(['irule', '-r', ENGINE, ...words]);
const PRINT = 'writeLine("stdout", "*a and *b")';

describe('irule with a rule on the line', () => {
  it('shows what the rule writes', async () => {
    expect(await irule('writeLine("stdout", "hi there")', 'null', 'ruleExecOut')).toMatchObject({
      code: 0,
      stdout: 'hi there\n',
      stderr: '',
    });
    expect(await irule('writeLine("stderr", "oh")', 'null', 'null')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'oh\n',
    });
  });

  it('gives inputs as texts, whatever is in them', async () => {
    expect((await irule(PRINT, '*a="x"%*b=100%%', 'ruleExecOut')).stdout).toBe('"x" and 100%\n');
    const odd = 'a"b\\c*d$e\'; writeLine("stdout", "no")';
    expect((await irule(PRINT, `*a=${odd}%*b=é漢`, 'ruleExecOut')).stdout).toBe(`${odd} and é漢\n`);
  });

  it('shows outputs before what the rule writes', async () => {
    const rule = '*c = "*a!"; *n = 1 + 2; writeLine("stdout", "done")';
    expect(await irule(rule, '*a=x', '*c%*n%*unset%ruleExecOut')).toMatchObject({
      code: 0,
      stdout: '*c = x!\n*n = 3\ndone\n',
    });
    const json = await irule('--json', rule, '*a=x', '*c%ruleExecOut');
    expect(JSON.parse(json.stdout)).toEqual({ stdout: 'done\n', stderr: '', outputs: { c: 'x!' } });
  });

  it('tells what is wrong', async () => {
    const broken = await irule('nonsense(', 'null', 'ruleExecOut');
    expect(broken).toMatchObject({ code: 4, stdout: '' });
    expect(broken.stderr).toContain('[-1201000]');
    expect((await irule('x')).code).toBe(3);
    expect((await irule('x', 'oops', 'null')).code).toBe(10);
    const long = `writeLine("stdout", "${'x'.repeat(21_000)}")`;
    expect((await irule(long, 'null', 'null')).stderr).toContain('longer than');
    const python = ['irule', '-r', 'irods_rule_engine_plugin-python-instance', 'x', '*a=1', 'null'];
    expect((await alice.run(python)).stderr).toContain('Python');
    const unknown = await alice.run(['irule', '-r', 'nope', 'f()', 'null', 'null']);
    expect(unknown.stderr).toContain('cannot be run by nope');
  });

  it('lists the rule engines', async () => {
    const { stdout } = await alice.must('irule -a');
    expect(stdout).toMatch(/^Level 0: Available rule engine plugin instances:\n\t\S+\n\t\S+\n\n$/);
    expect(JSON.parse((await alice.must('irule -a --json')).stdout)).toEqual({
      rule_engines: expect.arrayContaining([ENGINE]),
    });
  });

  it('sends nothing that could bring an old server down', async () => {
    const person = await old.person('carol');
    const line = ['irule', 'writeLine("stdout", "x")', 'null', 'ruleExecOut'];
    const refused = await person.run(line);
    expect(refused).toMatchObject({ code: 4, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect((await person.run([...line, '--force'])).stdout).toBe('x\n');
  });
});

describe('irule -F', () => {
  const FILE = 'main {\n  writeLine("stdout", "*a and *b");\n  *c = *a ++ *b;\n}\n';
  const INPUT = 'INPUT *a="one", *b=two\n';

  it('takes values from the file, the line and by name', async () => {
    await alice.write('r.r', `${FILE}${INPUT}OUTPUT *c, ruleExecOut\n`);
    expect((await irule('-F', 'r.r')).stdout).toBe('*c = onetwo\none and two\n');
    expect((await irule('-F', 'r.r', 'default', '2')).stdout).toContain('one and 2');
    expect((await irule('-F', 'r.r', '*b="2"')).stdout).toContain('one and 2');
    const ignored = await irule('-F', 'r.r', '*z=1', 'x', 'y', 'z');
    expect(ignored.stdout).toContain('x and y');
    expect(ignored.stderr).toBe('Ignoring Argument "*z=1"\nIgnoring Argument "z"\n');
  });

  it('asks for values', async () => {
    await alice.write('ask.r', `${FILE}INPUT *a=$"one", *b=two\nOUTPUT ruleExecOut\n`);
    const some = await alice.run(['irule', '-r', ENGINE, '-F', 'ask.r'], { stdin: 'new\n' });
    expect(some.stdout).toBe('new and two\n');
    expect(some.stderr).toContain('*a [one]');
    const all = await alice.run(['irule', '-r', ENGINE, '-F', 'ask.r', 'prompt'], {
      stdin: '\n2\n',
    });
    expect(all.stdout).toBe('one and 2\n');
  });

  it('runs the first of several rules', async () => {
    await alice.write(
      'many.r',
      'main { helper(*a); }\nhelper(*x) { writeLine("stdout", "*x!"); }\nINPUT *a="hi"\nOUTPUT ruleExecOut\n',
    );
    expect(await irule('-F', 'many.r')).toMatchObject({ code: 0, stdout: 'hi!\n' });
  });

  it('shows the file with -l', async () => {
    await alice.write('show.r', 'main { }\nINPUT null\nOUTPUT ruleExecOut\n');
    expect((await irule('-l', '-F', 'show.r')).stdout).toBe(
      `main { }\nINPUT null\nOUTPUT ruleExecOut\n${'-'.repeat(65)}\n`,
    );
  });

  it('refuses other files', async () => {
    expect((await irule('-F', 'missing.r')).code).toBe(1);
    expect((await irule('-F', 'old.irb')).code).toBe(10);
    expect((await irule('-F', 'x.txt')).code).toBe(10);
    await alice.write('bad.r', 'not a rule\n');
    expect((await irule('-F', 'bad.r')).stderr).toContain('does not begin with a rule');
  });
});
