import type { Finding, FindingRule } from './finding.js';

/** Collects findings about places in a schema file. */
export class SchemaFindings {
  readonly all: Finding[] = [];

  error(path: string, rule: FindingRule, message: string, found?: unknown, allowed?: string): void {
    this.add('error', path, rule, message, found, allowed);
  }

  notice(
    path: string,
    rule: FindingRule,
    message: string,
    found?: unknown,
    allowed?: string,
  ): void {
    this.add('notice', path, rule, message, found, allowed);
  }

  private add(
    severity: Finding['severity'],
    path: string,
    rule: FindingRule,
    message: string,
    found: unknown,
    allowed: string | undefined,
  ): void {
    const what = found === undefined ? {} : { found };
    const range = allowed === undefined ? {} : { allowed };
    this.all.push({ path, severity, rule, message, ...what, ...range });
  }
}
