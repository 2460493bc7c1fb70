/** How findings about schemas, documents and metadata are told. */
import type { Context } from '../../context/context.js';
import { type Finding, findingText, hasErrors } from '../../domain/schema/finding.js';
import { BatchError, LocalError } from '../../errors.js';
import type { RecordView } from '../../output/output.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';

export const FINDING_SHAPE = {
  path: {
    type: 'string',
    about: 'the field, such as author[2].email, counted from 1; empty for the whole',
  },
  severity: { type: 'string', about: 'error, or notice for what does not stand in the way' },
  rule: {
    type: 'string',
    about: 'what it is about, such as required, type, pattern, range, choice or unknown',
  },
  message: { type: 'string', about: 'what is wrong' },
  found: { type: 'string', about: 'what was there, as JSON', nullable: true },
  allowed: { type: 'string', about: 'what can be there', nullable: true },
} as const satisfies RecordShape;

export const FILE_FINDING_SHAPE = {
  file: { type: 'string', about: 'the file or data object that was looked at' },
  ...FINDING_SHAPE,
} as const satisfies RecordShape;

export function findingRecord(finding: Finding): JsonRecord {
  const { path, severity, rule, message, found, allowed } = finding;
  return {
    path,
    severity,
    rule,
    message,
    found: found === undefined ? null : (JSON.stringify(found) ?? null),
    allowed: allowed ?? null,
  };
}

export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** Shows findings; with the file in front where there are several. */
export function fileFindingView(showFile: boolean): RecordView<FileFinding> {
  return {
    text: ({ file, finding }) =>
      `${showFile ? `${file}: ` : ''}${finding.severity}: ${findingText(finding)}`,
    json: ({ file, finding }) => ({ file, ...findingRecord(finding) }),
  };
}

/**
 * Tells notices on stderr and reports errors.
 * @throws BatchError where there are errors.
 */
export function requireNoErrors(ctx: Context, findings: readonly Finding[], about: string): void {
  for (const finding of findings) {
    if (finding.severity === 'notice') ctx.output.notice(`notice: ${findingText(finding)}`);
    else ctx.report(new LocalError(findingText(finding), { path: finding.path }));
  }
  if (hasErrors(findings)) throw new BatchError(`${about}: nothing was changed`);
}
