/** `irule`: runs rule text on the server. */
import { type CommandInput, defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import type { RuleSource } from '../domain/rule-text.js';
import { parseLineInput, parseOutput } from '../domain/rule-text.js';
import { UsageError } from '../errors.js';
import { listRuleEngines, type RuleResult, runRule } from '../operations/run-rule.js';
import { readRuleFile } from './irule/rule-file.js';

/** The numbers of irule (icommands.md section 1.31). */
const INCOMPLETE = 3;

const ARGS = [
  {
    name: 'word',
    about: 'rule text, input and output; with -F, values for the parameters of the file',
    variadic: true,
  },
] as const;
const OPTIONS = {
  file: value('-F, --file <file>', 'run the rule in this file; i:PATH for a data object', {
    complete: 'local-path',
  }),
  instance: value('-r, --rule-engine-plugin-instance <name>', 'the rule engine that is to run it'),
  available: flag('-a, --available', 'list the rule engines'),
  list: flag('-l, --list', 'show the file before it is run'),
  verbose: flag('-v, --verbose', 'show what is sent, and label the output'),
  text: flag('-s, --string', 'accepted for scripts; has no effect', { hidden: true }),
  force: flag('--force', 'send the rule also to a server that a mistake in it would bring down'),
} as const;
type Options = CommandInput<typeof ARGS, typeof OPTIONS>['options'];

export const command = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: {
    kind: 'record',
    shape: {
      rule_engines: { type: { list: 'string' }, about: 'with -a: rule engines', optional: true },
      stdout: { type: 'string', about: 'what the rule wrote to stdout', optional: true },
      stderr: { type: 'string', about: 'what the rule wrote to stderr', optional: true },
      outputs: { type: 'object', about: 'values of the output variables', optional: true },
    },
  },
  changes: true,
  legacyLongOptions: true,
  exits: { authentication: 7, failure: 4 },
  otherExits: {
    [INCOMPLETE]: 'rule text, input or output is missing',
    10: 'a parameter or rule file cannot be read',
  },
  description:
    'Runs a rule and shows what it writes. On the line, input is null or *a=text%*b=text, and output null, ruleExecOut or variables with % in between. In a file (NAME.r) rules come first, then the lines INPUT *a="text", *b="text" and OUTPUT *c, ruleExecOut; words after the file take the place of the input values in turn, or by name as *a=text; default keeps one, prompt asks for all.',
  examples: [
    ['irule \'writeLine("stdout", "hello")\' null ruleExecOut', 'a rule on the line'],
    ['irule -F report.r "*since=2026-01-01"', 'a rule in a file, with another value'],
    ['irule -a', 'the rule engines'],
  ],
  caveats: [
    'The HTTP API takes rule text only: inputs are put before it as assignments, and outputs are written by statements put after it. They are texts.',
    'When a rule fails, what it had written until then is lost.',
    'A rule is at most 20 KiB.',
  ],
  async run(ctx, { args, options }) {
    if (options.available) {
      await showEngines(ctx);
      return;
    }
    const source =
      options.file === undefined
        ? lineRule(args.word)
        : await readRuleFile(ctx, options.file, args.word, options);
    if (options.verbose && !ctx.output.forPrograms) {
      await ctx.output.line(`rcExecMyRule: ${source.body}`);
      await ctx.output.line(`outParamDesc: ${source.outputs.join('%')}`);
    }
    await show(ctx, await runRule(await ctx.client(), source, options), options);
  },
});

function lineRule(words: readonly string[]): RuleSource {
  const [body, input, output, extra] = words;
  if (body === undefined || input === undefined || output === undefined) {
    throw new UsageError('a rule on the line needs its text, input and output', {
      hint: "Write null where there is none: irule 'TEXT' null ruleExecOut.",
      exit: INCOMPLETE,
    });
  }
  if (extra !== undefined) throw new UsageError(`one word too many: ${extra}`);
  return { body, rest: '', inputs: parseLineInput(input), outputs: parseOutput(output, '%') };
}

async function showEngines(ctx: Context): Promise<void> {
  const engines = await listRuleEngines(await ctx.client());
  const lines = (indent: string): readonly string[] => [
    'Level 0: Available rule engine plugin instances:',
    ...engines.map((name) => `${indent}${name}`),
    '',
  ];
  await ctx.output.record(engines, {
    text: () => lines('\t'),
    // Where a tab would be shown as what it is.
    terminal: { layout: 'lines', lines: () => lines(' '.repeat(8)) },
    json: () => ({ rule_engines: engines }),
  });
}

async function show(ctx: Context, result: RuleResult, options: Options): Promise<void> {
  const { stdout, stderr, outputs } = result;
  if (ctx.output.forPrograms) {
    const values = Object.fromEntries(outputs.map(({ name, value }) => [name.slice(1), value]));
    const json = { stdout, stderr, outputs: values };
    await ctx.output.record(json, { text: () => [], json: (record) => record });
    return;
  }
  if (options.verbose) {
    await ctx.output.line('ExecMyRule completed successfully.    Output ');
    await ctx.output.line('');
  }
  for (const { name, value } of outputs) await ctx.output.line(`${name} = ${value}`);
  await ctx.output.bytes(Buffer.from(options.verbose ? `STDOUT = ${stdout}` : stdout));
  if (stderr !== '') ctx.output.warn(stderr.replace(/\n$/, ''));
}
