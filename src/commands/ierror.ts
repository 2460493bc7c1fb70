/** `ierror`: explains a status code of iRODS. */
import { defineCommand, flag } from '../cli/define-command.js';
import { SHARED_EXITS } from '../cli/exit-codes.js';
import { errnoText } from '../domain/errno-text.js';
import { errnoOf, irodsErrorName } from '../domain/irods-error-codes.js';
import { UsageError } from '../errors.js';
import type { RecordView } from '../output/output.js';

interface Explanation {
  readonly code: number;
  readonly name: string | undefined;
  readonly errno: string;
}

export const command = defineCommand({
  description:
    'Prints the name of an iRODS status code, and what the operating system said where the code carries that too. With --exit-codes it prints what the exit codes of the commands mean.',
  args: [
    { name: 'code', about: 'the status code, with or without its minus', complete: 'nothing' },
  ],
  options: {
    exitCodes: flag('--exit-codes', 'print what the exit codes of the commands mean'),
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: {
    kind: 'list',
    shape: {
      code: { type: 'integer', about: 'the iRODS status code, negative; or the exit code' },
      name: {
        type: 'string',
        about: 'name of the status code; null for an unknown one',
        nullable: true,
        optional: true,
      },
      system_error: {
        type: 'string',
        about: "the operating system's error in it; null for none",
        nullable: true,
        optional: true,
      },
      meaning: { type: 'string', about: 'meaning of the exit code', optional: true },
    },
  },
  changes: false,
  examples: [
    ['ierror -808000', 'the name of a status code'],
    ['ierror 510002', 'the minus may be left out'],
    ['ierror --exit-codes', 'the exit codes of all commands'],
  ],
  caveats: [
    'Some commands have further exit codes, as the iCommands do: the section EXIT STATUS of each manual page lists all of them.',
  ],
  async run(ctx, { args, options }) {
    if (options.exitCodes) {
      if (args.code !== undefined) throw new UsageError('--exit-codes takes no status code');
      await ctx.output.records(SHARED_EXITS, exitCodeView);
      return;
    }
    await ctx.output.records([explain(args.code)], explanationView);
  },
});

const explanationView: RecordView<Explanation> = {
  text: ({ code, name, errno }) => `irods error: ${code} ${name ?? 'Unknown iRODS error'} ${errno}`,
  json: ({ code, name, errno }) => ({ code, name: name ?? null, system_error: errno || null }),
};

const exitCodeView: RecordView<(typeof SHARED_EXITS)[number]> = {
  text: ([code, meaning]) => `${String(code).padStart(3)}  ${meaning}`,
  json: ([code, meaning]) => ({ code, meaning }),
};

/** Status codes are negative, however they are typed. */
function explain(word: string | undefined): Explanation {
  if (word === undefined || !/^[-+]?\d{1,10}$/.test(word)) {
    throw new UsageError(word === undefined ? 'no status code' : `not a status code: ${word}`, {
      hint: 'Use ierror -h for help.',
    });
  }
  const code = -Math.abs(Number(word));
  return { code, name: irodsErrorName(code), errno: errnoText(errnoOf(code)) };
}
