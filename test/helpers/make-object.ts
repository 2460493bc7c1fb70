import type { TestPerson, TestZone } from './sandbox.js';

/** Makes an empty data object over the wire, for tests of commands that find one already there. */
export async function makeObject(zone: TestZone, owner: TestPerson, name: string): Promise<void> {
  const basic = Buffer.from(`${owner.name}:${owner.password}`).toString('base64');
  const post = async (path: string, authorization: string, fields: Record<string, string>) => {
    const body = new FormData();
    for (const [key, value] of Object.entries(fields)) body.append(key, value);
    const init = { method: 'POST', headers: { authorization } };
    const answer = await fetch(
      `${zone.url}/${path}`,
      path === 'authenticate' ? init : { ...init, body },
    );
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text;
  };
  const token = await post('authenticate', `Basic ${basic}`, {});
  const lpath = `${owner.collection}/${name}`;
  const answer = await post('data-objects', `Bearer ${token}`, { op: 'touch', lpath });
  const code = (JSON.parse(answer) as { irods_response: { status_code: number } }).irods_response
    .status_code;
  if (code < 0) throw new Error(`cannot make ${lpath}: ${answer}`);
}
