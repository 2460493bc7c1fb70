/** Reads the rule file that irule is to run, with the values that its line gives. */
import type { Context } from '../../context/context.js';
import { parseRuleFile, splitRules } from '../../domain/rule-file.js';
import { type RuleParameter, type RuleSource, withoutQuotes } from '../../domain/rule-text.js';
import { LocalError, UnsupportedError, UsageError } from '../../errors.js';
import { localFailure } from '../../operations/local-failure.js';
import { readSmallObject } from '../../operations/read-small-object.js';

const UNKNOWN_FILE_TYPE = 10;
const NOT_READABLE = 1;
const ASK = 'prompt';
const KEEP = 'default';

export async function readRuleFile(
  ctx: Context,
  name: string,
  words: readonly string[],
  options: { readonly list: boolean; readonly instance?: string | undefined },
): Promise<RuleSource> {
  requireRuleFileName(name);
  const text = await readText(ctx, name);
  if (options.list && !ctx.output.forPrograms) {
    for (const line of text.replace(/\n$/, '').split('\n')) await ctx.output.line(line);
    await ctx.output.line('-'.repeat(65));
  }
  if (/python/i.test(options.instance ?? '')) {
    return { body: text, rest: '', inputs: [], outputs: [] };
  }
  const file = parseRuleFile(text);
  const inputs = await chooseInputs(ctx, file.inputs, words);
  const needsParameters = inputs.length > 0 || file.outputs.length > 0;
  return { ...splitRules(file.rules, needsParameters), inputs, outputs: file.outputs };
}

function requireRuleFileName(name: string): void {
  if (/\.(ir|irb)$/.test(name)) {
    throw new UnsupportedError('rule files of the old kind (.ir, .irb) cannot be run over HTTP', {
      hint: 'Write the rule as NAME.r: name { statements }, then INPUT and OUTPUT lines.',
      exit: UNKNOWN_FILE_TYPE,
    });
  }
  if (name.endsWith('.r') || name.endsWith('.py')) return;
  throw new UsageError(`not the name of a rule file: ${name}`, {
    hint: 'Rule files end in .r.',
    exit: UNKNOWN_FILE_TYPE,
  });
}

async function readText(ctx: Context, name: string): Promise<string> {
  if (name.startsWith('i:')) {
    const path = await ctx.logicalPath(name.slice(2));
    return await readSmallObject(await ctx.client(), path);
  }
  const [{ readFile }, { resolve }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
  ]);
  try {
    return await readFile(resolve(ctx.cwd, name), 'utf8');
  } catch (error) {
    const { message, path = name } = localFailure(error, 'open', name);
    throw new LocalError(message, { path, cause: error, exit: NOT_READABLE });
  }
}

async function chooseInputs(
  ctx: Context,
  inputs: readonly RuleParameter[],
  words: readonly string[],
): Promise<readonly RuleParameter[]> {
  const asksForAll = words.length === 1 && words[0] === ASK;
  const given = asksForAll ? new Map<string, string>() : givenValues(ctx, inputs, words);
  const chosen: RuleParameter[] = [];
  for (const { name, value } of inputs) {
    const own = given.get(name) ?? value;
    const asks = asksForAll || own.startsWith('$');
    const plain = withoutQuotes(own.startsWith('$') ? own.slice(1) : own);
    chosen.push({ name, value: asks ? await ctx.prompt.line(name, plain) : plain });
  }
  return chosen;
}

/** Values of the line: by name where they have one, in turn otherwise. */
function givenValues(
  ctx: Context,
  inputs: readonly RuleParameter[],
  words: readonly string[],
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  let next = 0;
  for (const word of words) {
    const [, name, text = ''] = /^(\*\w+)=([\s\S]*)$/.exec(word) ?? [];
    if (name === undefined) {
      const input = inputs[next];
      next += 1;
      if (input === undefined) ctx.output.warn(`Ignoring Argument "${word}"`);
      else if (word !== KEEP) given.set(input.name, word);
    } else if (inputs.some((input) => input.name === name)) {
      given.set(name, text);
    } else {
      ctx.output.warn(`Ignoring Argument "${word}"`);
    }
  }
  return given;
}
