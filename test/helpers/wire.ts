import type { TestPerson, TestZone } from './sandbox.js';

/**
 * Requests of a person straight to the zone, for tests that need things no command of the test's
 * own subject makes.
 */
export class Wire {
  private constructor(
    private readonly url: string,
    private readonly authorization: string,
  ) {}

  static async as(zone: TestZone, person: TestPerson): Promise<Wire> {
    const basic = Buffer.from(`${person.name}:${person.password}`).toString('base64');
    const answer = await fetch(`${zone.url}/authenticate`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
    });
    if (!answer.ok) throw new Error(`authenticate: ${answer.status}`);
    return new Wire(zone.url, `Bearer ${await answer.text()}`);
  }

  /** Sends a change as multipart, which carries every name; throws where it fails. */
  async post(
    endpoint: string,
    fields: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<unknown> {
    const body = new FormData();
    for (const [key, value] of Object.entries(fields)) {
      // A text would get other line breaks on the way.
      body.append(key, new Blob([typeof value === 'string' ? value : Buffer.from(value)]));
    }
    const headers = { authorization: this.authorization };
    const answer = await fetch(`${this.url}/${endpoint}`, { method: 'POST', headers, body });
    const text = await answer.text();
    const json = JSON.parse(text || '{}') as { irods_response?: { status_code: number } };
    if (!answer.ok || (json.irods_response?.status_code ?? -1) < 0) {
      throw new Error(`${endpoint} ${JSON.stringify(fields)}: ${answer.status} ${text}`);
    }
    return json;
  }

  /** Makes a data object with a content. */
  async write(lpath: string, content: string | Uint8Array): Promise<void> {
    await this.post('data-objects', { op: 'write', lpath, bytes: Buffer.from(content) });
  }

  async allow(lpath: string, entity: string, permission: string): Promise<void> {
    const fields = { op: 'set_permission', lpath, 'entity-name': entity, permission };
    await this.post('data-objects', fields);
  }
}
