import type { RequestBody } from '../transport/request.js';

/** All bytes of a body in memory, for the form that cannot stream. */
export async function allBytes(body: RequestBody): Promise<Uint8Array> {
  const content = body.open();
  if (content instanceof Uint8Array) return content;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
