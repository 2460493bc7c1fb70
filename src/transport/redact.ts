const SECRET_HEADERS = new Set([
  'authorization',
  'cookie',
  'irods-api-request-ticket',
  'proxy-authorization',
]);
const SECRET_PARAMETERS = ['ticket', 'new-password', 'password', 'token'];
const HIDDEN = '[hidden]';

/** Headers for a log: without secrets and padding. */
export function redactHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === 'x-padding') continue;
    shown[name] = SECRET_HEADERS.has(name.toLowerCase()) ? HIDDEN : String(value);
  }
  return shown;
}

/**
 * A request target for a log: values of secret parameters, tickets that a query compares with, and
 * user information in URLs hidden.
 */
export function redactTarget(target: string): string {
  const names = SECRET_PARAMETERS.join('|');
  return target
    .replace(new RegExp(`([?&](?:${names})=)[^&]*`, 'gi'), `$1${HIDDEN}`)
    .replace(/(TICKET_STRING%20[^'&]*')[^&]*/g, `$1${HIDDEN}`)
    .replace(/(https?:\/\/)[^/@\s]+@/gi, `$1${HIDDEN}@`);
}

/** Parameters for a log. `secrets` names further ones whose values are secret. */
export function redactParameters(
  parameters: Readonly<Record<string, unknown>>,
  secrets: readonly string[] = [],
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    const isSecret = SECRET_PARAMETERS.includes(name) || secrets.includes(name);
    shown[name] = isSecret ? HIDDEN : value;
  }
  return shown;
}
