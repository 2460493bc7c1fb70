/** The one place where errors become text. */
import {
  BatchError,
  CancelledError,
  CliError,
  type Excerpt,
  HttpStatusError,
  IrodsError,
  NegativeResult,
  NobodyReadsError,
} from '../errors.js';
import { printable } from '../output/printable.js';

export interface ReportOptions {
  /** The command's name, in front of the text. */
  readonly command: string;
  readonly asJson: boolean;
  /** Show where in the program it happened. */
  readonly debug: boolean;
}

/** The text of an error for stderr, line breaks included. Empty for one that was reported already. */
export function errorText(error: unknown, options: ReportOptions): string {
  if (error instanceof NegativeResult || error instanceof NobodyReadsError) return '';
  if (error instanceof BatchError && !options.asJson)
    return `${options.command}: ${error.message}\n`;
  if (options.asJson) return `${escapedJson({ error: errorRecord(error) })}\n`;
  const lines = [`${options.command}: ${summaryOf(error)}`];
  if (error instanceof CliError && error.excerpt !== undefined) {
    lines.push(...excerptLines(error.excerpt));
  }
  if (error instanceof CliError && error.hint !== undefined) lines.push(`  ${error.hint}`);
  if (!(error instanceof CliError)) {
    lines.push('  This is a defect of irods. Please report it with the output of --debug.');
  }
  const text = `${lines.map(printable).join('\n')}\n`;
  if (!options.debug || !(error instanceof Error)) return text;
  const stack = stackOf(error).split('\n').map(printable).join('\n');
  return `${text}${stack}\n`;
}

/** JSON in which no character acts on a terminal: JSON itself escapes only some of them. */
function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Most columns of an excerpt to show on each side of the place that is wrong. */
const SIDE = 50;

/** The text and a caret under the place; of a long text the part around it. */
function excerptLines({ text, at }: Excerpt): readonly string[] {
  const from = Math.max(0, at - SIDE);
  const before = `${from > 0 ? '…' : ''}${printable(text.slice(from, at))}`;
  const after = printable(text.slice(at, at + SIDE));
  const rest = at + SIDE < text.length ? '…' : '';
  return [`  ${before}${after}${rest}`, `  ${' '.repeat([...before].length)}^`];
}

function summaryOf(error: unknown): string {
  if (error instanceof CancelledError) return error.message;
  if (error instanceof IrodsError) return irodsSummary(error);
  return error instanceof Error ? error.message : String(error);
}

/** With the name of the code, which scripts that read what the iCommands write on stderr look for. */
function irodsSummary({ message, irodsCode, irodsName }: IrodsError): string {
  const isNamed = irodsName === '' || message.includes(irodsName);
  return `${isNamed ? message : `${message} (${irodsName})`} [${irodsCode}]`;
}

/** An error for programs: stable keys, documented in the page of output formats. */
function errorRecord(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof CliError)) {
    return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
  }
  return {
    code: error.code,
    message: error.message,
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error instanceof IrodsError
      ? { irods_code: error.irodsCode, irods_name: error.irodsName }
      : {}),
    ...(error instanceof HttpStatusError ? { http_status: error.status } : {}),
    ...(error.excerpt === undefined ? {} : { excerpt: error.excerpt }),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
