import { IrodsCode } from '../domain/irods-code.js';
import { IrodsError } from '../errors.js';
import { asRecord, listField, numberField, textField } from './answer-fields.js';

/** One finding of a checksum verification. */
export interface VerificationResult {
  readonly code: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** The findings that come with CHECK_VERIFICATION_RESULTS; undefined for any other failure. */
export function readFindings(error: unknown): readonly VerificationResult[] | undefined {
  if (!(error instanceof IrodsError)) return undefined;
  if (!error.is(IrodsCode.CHECK_VERIFICATION_RESULTS)) return undefined;
  return listField(asRecord(error.answer, 'answer'), 'results').map((result) => {
    const fields = asRecord(result, 'results');
    const severity = textField(fields, 'severity');
    return {
      code: numberField(fields, 'error_code'),
      severity: severity === 'error' || severity === 'warning' ? severity : 'info',
      message: textField(fields, 'message'),
    };
  });
}
