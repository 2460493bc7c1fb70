import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';

/** An answer with its body, parsed where it is JSON. */
export interface ClientAnswer {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
  /** `irods_response.status_code`. */
  readonly code: number | undefined;
}

type Fields = Readonly<Record<string, string>>;

/** Speaks to a sandbox over HTTP as one user. */
export class ZoneClient {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async signIn(sandbox: Sandbox, name: string, password = name): Promise<ZoneClient> {
    const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
    const answer = await fetch(`${sandbox.url}/authenticate`, {
      method: 'POST',
      headers: { authorization },
    });
    if (!answer.ok) throw new Error(`cannot sign in as ${name}: ${answer.status}`);
    return new ZoneClient(sandbox.url, await answer.text());
  }

  async get(endpoint: string, op: string, fields: Fields = {}): Promise<ClientAnswer> {
    const query = new URLSearchParams({ op, ...fields }).toString();
    return this.#send(`${endpoint}?${query}`, { method: 'GET' });
  }

  async post(endpoint: string, op: string, fields: Fields = {}): Promise<ClientAnswer> {
    // In the other encoding every plus sign becomes a blank (http-api.md 1.6).
    const body = new FormData();
    for (const [name, value] of Object.entries({ op, ...fields })) body.append(name, value);
    return this.#send(endpoint, { method: 'POST', body });
  }

  /** The rows of a GenQuery1. */
  async rows(query: string): Promise<unknown> {
    return (await this.get('query', 'execute_genquery', { query })).json['rows'];
  }

  async #send(target: string, init: RequestInit): Promise<ClientAnswer> {
    const headers = { authorization: `Bearer ${this.token}`, connection: 'close' };
    const answer = await fetch(`${this.url}/${target}`, { ...init, headers });
    const text = await answer.text();
    const json = parsed(text);
    const response = json['irods_response'] as { status_code?: number } | undefined;
    return { status: answer.status, text, json, code: response?.status_code };
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** A zone with its administrator and users whose passwords are their names. */
export interface ZoneWithUsers {
  readonly sandbox: Sandbox;
  readonly admin: ZoneClient;
  /** The clients of the users, in the order of their names. */
  readonly users: readonly ZoneClient[];
}

export async function startZone(...names: string[]): Promise<ZoneWithUsers> {
  const sandbox = await startSandbox();
  const admin = await ZoneClient.signIn(sandbox, 'rods');
  const users: ZoneClient[] = [];
  for (const name of names) {
    const user = { name, zone: sandbox.zone };
    await admin.post('users-groups', 'create_user', user);
    await admin.post('users-groups', 'set_password', { ...user, 'new-password': name });
    users.push(await ZoneClient.signIn(sandbox, name));
  }
  return { sandbox, admin, users };
}
