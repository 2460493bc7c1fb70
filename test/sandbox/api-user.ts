import { request as httpRequest } from 'node:http';
import type { Sandbox } from '../../src/sandbox/index.js';

/** As much of a sandbox as a client needs to know. */
export type Reachable = Pick<Sandbox, 'url' | 'port' | 'zone'>;

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** An answer whose body is JSON, as far as tests look at it. */
export interface ApiAnswer {
  readonly irods_response: {
    readonly status_code: number;
    readonly status_message?: string;
    readonly failed_operation?: unknown;
  };
  readonly [member: string]: unknown;
}

/** Sends one request on a connection of its own. */
export function send(
  sandbox: Reachable,
  method: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  body?: Uint8Array,
): Promise<RawAnswer> {
  const base = new URL(sandbox.url);
  const path = target.startsWith('/') ? target : `${base.pathname}/${target}`;
  return new Promise((resolve, reject) => {
    const { hostname, port } = base;
    const options = { agent: false, hostname, port, method, path, headers } as const;
    const sent = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    if (body !== undefined) sent.setHeader('Content-Length', body.length);
    sent.end(body);
  });
}

/** Somebody with a token. */
export class ApiUser {
  readonly #sandbox: Reachable;
  readonly token: string;
  /** The home collection. */
  readonly home: string;

  private constructor(sandbox: Reachable, token: string, home: string) {
    this.#sandbox = sandbox;
    this.token = token;
    this.home = home;
  }

  static async signIn(sandbox: Reachable, name = 'rods', password = 'rods'): Promise<ApiUser> {
    const basic = Buffer.from(`${name}:${password}`).toString('base64');
    const answer = await send(sandbox, 'POST', 'authenticate', { Authorization: `Basic ${basic}` });
    if (answer.status !== 200) throw new Error(`${name} could not sign in: ${answer.status}`);
    return new ApiUser(sandbox, answer.body.toString(), `/${sandbox.zone}/home/${name}`);
  }

  /** Makes a user of that name, who is signed in. The caller must be an administrator. */
  async makeUser(name: string): Promise<ApiUser> {
    const user = { name, zone: this.#sandbox.zone };
    await this.must('users-groups', { op: 'create_user', ...user });
    await this.must('users-groups', { op: 'set_password', ...user, 'new-password': `${name}_pw` });
    return ApiUser.signIn(this.#sandbox, name, `${name}_pw`);
  }

  get(endpoint: string, query: Readonly<Record<string, string>>): Promise<RawAnswer> {
    const target = `${endpoint}?${new URLSearchParams(query)}`;
    return send(this.#sandbox, 'GET', target, this.#authorization);
  }

  post(endpoint: string, form: Readonly<Record<string, string>>): Promise<RawAnswer> {
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = Buffer.from(new URLSearchParams(form).toString());
    return send(this.#sandbox, 'POST', endpoint, { ...this.#authorization, ...type }, body);
  }

  /** A header-based write; `parameters` are named without their prefix. */
  write(parameters: Readonly<Record<string, string>>, body: Uint8Array): Promise<RawAnswer> {
    const headers = Object.entries({ op: 'write', ...parameters }).map(([name, value]) => [
      `irods-api-request-${name}`,
      Buffer.from(value).toString('latin1'),
    ]);
    const all = { ...this.#authorization, ...Object.fromEntries(headers) };
    return send(this.#sandbox, 'POST', 'data-objects', all, body);
  }

  /** A POST that must succeed; answers its body. */
  async must(endpoint: string, form: Readonly<Record<string, string>>): Promise<ApiAnswer> {
    return succeeded(form, await this.post(endpoint, form));
  }

  /** A GET that must succeed; answers its body. */
  async mustGet(endpoint: string, query: Readonly<Record<string, string>>): Promise<ApiAnswer> {
    return succeeded(query, await this.get(endpoint, query));
  }

  /** Writes a whole data object. */
  async put(lpath: string, content: string | Uint8Array, more = {}): Promise<void> {
    succeeded(lpath, await this.write({ lpath, ...more }, Buffer.from(content)));
  }

  /** The content of a data object. */
  async read(lpath: string): Promise<Buffer> {
    const answer = await this.get('data-objects', { op: 'read', lpath });
    if (answer.status !== 200) throw new Error(`${lpath} could not be read: ${answer.status}`);
    return answer.body;
  }

  /** The rows of a GenQuery2. */
  async rows(query: string): Promise<string[][]> {
    const answer = await this.mustGet('query', {
      op: 'execute_genquery',
      parser: 'genquery2',
      query,
    });
    return answer.rows as string[][];
  }

  /** The replica number and status of every replica of a data object. */
  replicas(lpath: string): Promise<string[][]> {
    const slash = lpath.lastIndexOf('/');
    const [collection, name] = [lpath.slice(0, slash), lpath.slice(slash + 1)];
    return this.rows(
      `select DATA_REPL_NUM, DATA_REPL_STATUS where COLL_NAME = '${collection}' and ` +
        `DATA_NAME = '${name}' group by DATA_REPL_NUM, DATA_REPL_STATUS order by DATA_REPL_NUM`,
    );
  }

  get #authorization(): Record<string, string> {
    return { Authorization: `Bearer ${this.token}` };
  }
}

/** The JSON of an answer. */
export function jsonOf({ body }: RawAnswer): ApiAnswer {
  return JSON.parse(body.toString('utf8')) as ApiAnswer;
}

/** The status code of an answer that has one. */
export function codeOf(answer: RawAnswer): number {
  return jsonOf(answer).irods_response.status_code;
}

function succeeded(what: unknown, answer: RawAnswer): ApiAnswer {
  const text = answer.body.toString('utf8');
  if (answer.status !== 200 || codeOf(answer) < 0) {
    throw new Error(`${JSON.stringify(what)} was answered ${answer.status} ${text}`);
  }
  return jsonOf(answer);
}
