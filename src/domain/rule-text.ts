/**
 * Rule text for the HTTP API, which takes one text, without input and output parameters, and wraps
 * it as `@external rule { TEXT }` (http-api.md section 3.11): parameters become statements.
 */
import { UsageError } from '../errors.js';

/** A variable of a rule, with its star, and the text it is given. */
export interface RuleParameter {
  readonly name: string;
  readonly value: string;
}

/** A rule as irule understands one, from the command line or from a file. */
export interface RuleSource {
  /** Statements of the rule. */
  readonly body: string;
  /** What follows the body: the brace that closes it, and further rules without their last brace. */
  readonly rest: string;
  readonly inputs: readonly RuleParameter[];
  /** Variables to print after the rule has run, with their stars. */
  readonly outputs: readonly string[];
}

/** Exit code of irule for parameters that it cannot read (icommands.md section 1.31). */
const BAD_PARAMETERS = 10;
const VARIABLE = /^\*[A-Za-z_][A-Za-z0-9_]*$/;

/** Reads the input of a line, `*a=x%*b=y` or `null`; `%%` is a percent sign. Values stay as they are. */
export function parseLineInput(text: string): readonly RuleParameter[] {
  return splitAtPercent(text).map((part) => {
    const [, name = '', value = ''] = /^\s*(\*\w+)\s*=([\s\S]*)$/.exec(part) ?? [];
    if (!VARIABLE.test(name)) throw badParameter(part);
    return { name, value };
  });
}

/** Reads the output of a line or file: variables, and ruleExecOut, which is always given. */
export function parseOutput(text: string, separator: '%' | ','): readonly string[] {
  const parts = separator === '%' ? splitAtPercent(text) : splitAtComma(text);
  const names = parts.map((part) => part.trim()).filter((part) => part !== 'ruleExecOut');
  const odd = names.find((name) => !VARIABLE.test(name));
  if (odd !== undefined) throw badParameter(odd);
  return names;
}

/** Reads the input of a rule file, `*a="x", *b=3` or `null`. Values keep their quotes. */
export function parseFileInput(text: string): readonly RuleParameter[] {
  return splitAtComma(text).map((part) => {
    const [, name = '', value = ''] = /^\s*(\*\w+)\s*=\s*([\s\S]*?)\s*$/.exec(part) ?? [];
    if (!VARIABLE.test(name)) throw badParameter(part);
    return { name, value };
  });
}

/** Takes one pair of quotes off. */
export function withoutQuotes(text: string): string {
  const [, , inner] = /^(["'])([\s\S]*)\1$/.exec(text) ?? [];
  return inner ?? text;
}

/** A text as a literal of the rule language, in which nothing is a variable. */
export function ruleLiteral(text: string): string {
  const letters: Readonly<Record<string, string>> = { '\n': 'n', '\t': 't', '\r': 'r' };
  const escaped = text.replace(/[\\"*$\n\t\r]/g, (found) => `\\${letters[found] ?? found}`);
  return `"${escaped}"`;
}

/**
 * The text to send: assignments of the inputs, the body, and for each output a statement that
 * prints it between two marks. A variable without a value prints nothing.
 */
export function assembleRule(source: RuleSource, mark: string): string {
  const { inputs, body, outputs, rest } = source;
  const assignments = inputs.map(({ name, value }) => `${name} = ${ruleLiteral(value)};\n`);
  if (outputs.length === 0) return `${assignments.join('')}${body}${rest}`;
  const end = /[;}]\s*$/.test(body.replace(/#[^\n"]*$/, '')) ? '\n' : '\n;\n';
  const prints = outputs.map((name) => {
    const text = `${ruleLiteral(`${mark}${name}=`)} ++ str(${name}) ++ ${ruleLiteral(mark)}`;
    return `errorcode(writeString("stdout", ${text}));\n`;
  });
  return `${assignments.join('')}${body}${end}${prints.join('')}${rest}`;
}

/** Takes what `assembleRule` made the rule print out of its output again. */
export function readOutputs(
  stdout: string,
  source: RuleSource,
  mark: string,
): { readonly stdout: string; readonly outputs: readonly RuleParameter[] } {
  const outputs: RuleParameter[] = [];
  let rest = stdout;
  for (const name of source.outputs) {
    const start = rest.indexOf(`${mark}${name}=`);
    if (start < 0) continue;
    const from = start + mark.length + name.length + 1;
    const end = rest.indexOf(mark, from);
    if (end < 0) continue;
    outputs.push({ name, value: rest.slice(from, end) });
    rest = rest.slice(0, start) + rest.slice(end + mark.length);
  }
  return { stdout: rest, outputs };
}

/** At single percent signs; a doubled one stands for itself. */
function splitAtPercent(text: string): readonly string[] {
  if (text.trim() === 'null' || text.trim() === '') return [];
  const parts = text.match(/(?:%%|[^%])+/g) ?? [];
  return parts.map((part) => part.replaceAll('%%', '%'));
}

/** At commas that are in no quotes. */
function splitAtComma(text: string): readonly string[] {
  if (text.trim() === 'null' || text.trim() === '') return [];
  return text.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^,])+/g) ?? [];
}

function badParameter(text: string): UsageError {
  return new UsageError(`not a parameter of a rule: ${text.trim()}`, {
    hint: 'Parameters are written *name=value, outputs *name or ruleExecOut.',
    exit: BAD_PARAMETERS,
  });
}
