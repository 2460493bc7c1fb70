/** Something worth telling about a schema file, a document or the metadata of an item. */
export interface Finding {
  /** The place, such as `author[2].email`; empty for the whole. */
  readonly path: string;
  /** An error stands in the way; with a notice all goes on. */
  readonly severity: 'error' | 'notice';
  readonly rule: FindingRule;
  readonly message: string;
  /** What was there; undefined where nothing was. */
  readonly found?: unknown;
  /** What can be there, in words. */
  readonly allowed?: string;
}

export type FindingRule =
  | 'required'
  | 'type'
  | 'length'
  | 'pattern'
  | 'range'
  | 'choice'
  | 'unknown'
  | 'converted'
  | 'empty'
  | 'catalog'
  | 'syntax'
  | 'missing'
  | 'name'
  | 'default'
  | 'no-effect'
  | 'collision'
  | 'units';

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** One line: `author[2].email: not an e-mail address: "x"; allowed: …`. */
export function findingText({ path, message, found, allowed }: Finding): string {
  const place = path === '' ? '' : `${path}: `;
  const what = found === undefined ? '' : `, found ${shortJson(found)}`;
  const hint = allowed === undefined ? '' : `; allowed: ${allowed}`;
  return `${place}${message}${what}${hint}`;
}

/** A value as JSON, cut where it is long. */
export function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
