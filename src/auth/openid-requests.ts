/** Requests to an OpenID provider: by the same way as all others, and as untrusted. */
import type { CustomFetch } from 'openid-client';
import { ProtocolError } from '../errors.js';
import { lineFailure, lineTo } from '../transport/failure.js';
import type { OpenIdOptions } from './openid.js';

/** The longest answer that is read, bytes; descriptions and key sets have a few thousand. */
const LARGEST_ANSWER = 1024 * 1024;

/**
 * Sends what openid-client asks for: through the same proxy, trusting the same authorities.
 * @throws LineFailure where nothing comes, ProtocolError for an answer without end.
 */
export function fetchThrough(options: OpenIdOptions): CustomFetch {
  return async (url, init) => {
    const { fetch, Response } = (await import('undici')).default;
    const signal =
      init.signal === undefined ? options.signal : AbortSignal.any([init.signal, options.signal]);
    const shown = new URL(url);
    options.debug?.(`> ${init.method} ${shown.origin}${shown.pathname}`);
    try {
      const answer = await fetch(url, {
        method: init.method,
        headers: init.headers,
        redirect: init.redirect,
        body:
          init.body instanceof URLSearchParams
            ? init.body.toString()
            : (init.body as string | null),
        dispatcher: options.dispatcher,
        signal,
      });
      const { status, headers } = answer;
      options.debug?.(`< ${status} ${shown.origin}${shown.pathname}`);
      const bytes = await allBytes(answer.body, shown);
      const isEmpty = status === 204 || status === 304;
      const copy = new Response(isEmpty ? null : bytes, { status, headers });
      return copy as unknown as Awaited<ReturnType<CustomFetch>>;
    } catch (error) {
      options.debug?.(`< failed: ${String(error)}`);
      throw lineFailure(error, lineTo(shown, options.env), options.signal);
    }
  };
}

async function allBytes(body: AsyncIterable<Uint8Array> | null, from: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > LARGEST_ANSWER) {
      throw new ProtocolError(`${from.origin} answers with more than ${LARGEST_ANSWER} bytes`, {
        hint: 'Check the issuer’s address.',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
