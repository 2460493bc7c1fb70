/** Answers that are not of the iRODS HTTP API: web servers, login pages, proxies. */
import { ProtocolError } from '../errors.js';

/** An answer as far as it tells who gave it. */
export interface ForeignAnswer {
  /** Where it was asked for. */
  readonly origin: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What came, in words, and what to do where that can be told. */
export function describeForeign({ origin, status, headers }: ForeignAnswer): {
  readonly text: string;
  readonly hint: string | undefined;
} {
  const location = textOf(headers['location']);
  const server = textOf(headers['server']);
  const type = textOf(headers['content-type'])?.split(';')[0];
  const kind = [`HTTP ${status}`, type, server && `from ${server}`].filter(Boolean).join(', ');
  if (status >= 300 && status < 400 && location !== undefined) {
    const target = targetOf(location, origin);
    return {
      text: `it sends on to ${target} (${kind})`,
      hint: `If that is the server, give its URL; a page for signing in there is none of the API's.`,
    };
  }
  const what = type === 'text/html' ? 'a web page came' : 'what came is not of that API';
  return { text: `${what} (${kind})`, hint: undefined };
}

/**
 * The error for an answer that an iRODS HTTP API would not give: a redirect, or a page of HTML;
 * undefined for what it may have given, and for statuses that tell of a proxy on the way.
 */
export function foreignFailure(what: string, answer: ForeignAnswer): ProtocolError | undefined {
  const { status, headers, origin } = answer;
  const isPage = textOf(headers['content-type'])?.startsWith('text/html') === true;
  if (!isPage && (status < 300 || status > 399)) return undefined;
  // What stands before the server answers for it with these, and has an error of its own.
  if (status === 413 || status === 429 || status >= 500) return undefined;
  const { text, hint } = describeForeign(answer);
  return new ProtocolError(`${what}: no iRODS HTTP API answers at ${origin}; ${text}`, {
    hint: hint ?? 'Check the URL, with its path and version: it may lead to a web site.',
  });
}

/** Where a redirect leads, without what follows the path, which may hold secrets. */
function targetOf(location: string, base: string): string {
  if (!URL.canParse(location, base)) return 'another place';
  const { origin, pathname } = new URL(location, base);
  return `${origin}${pathname}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
