/**
 * A zone of its own for each test file, with people who are signed in:
 *
 *     const zone = useZone();
 *     test('lists a collection', async () => {
 *       const alice = await zone.person('alice');
 *       await alice.run('imkdir reads');
 *       expect(await alice.run('ils')).toMatchObject({ code: 0, stdout: … });
 *     });
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.js';
import { type Outcome, type Person, type RunOptions, runCli } from './run-cli.js';

/** A zone that lives as long as the tests of one file. */
export interface TestZone {
  /** The base URL, version included. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** The administrator, signed in. */
  admin(): Promise<TestPerson>;
  /** A user of that name, made and signed in when first asked for; the same one ever after. */
  person(name: string): Promise<TestPerson>;
  /** A user that no other test has, with an empty home collection. */
  newcomer(): Promise<TestPerson>;
}

/** Somebody who is signed in, with a local home and working folder. */
export class TestPerson implements Person {
  readonly env: Readonly<Record<string, string>>;

  constructor(
    readonly name: string,
    readonly password: string,
    /** The local home folder. */
    readonly home: string,
    readonly cwd: string,
    readonly shellProcessId: number,
    /** The home collection. */
    readonly collection: string,
  ) {
    this.env = { HOME: home, TZ: 'UTC' };
  }

  /** Runs a command line as this person. */
  async run(line: string | readonly string[], options: RunOptions = {}): Promise<Outcome> {
    return await runCli(line, { as: this, ...options });
  }

  /** As `run`, for steps that only prepare: throws where the line fails. */
  async must(line: string | readonly string[], options: RunOptions = {}): Promise<Outcome> {
    const outcome = await this.run(line, options);
    if (outcome.code === 0) return outcome;
    throw new Error(`${String(line)} ended with ${outcome.code}: ${outcome.stderr}`);
  }

  /** Writes a local file below the working folder; answers its path. */
  async write(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.cwd, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }

  /** Reads a local file below the working folder. */
  async read(name: string): Promise<Buffer> {
    return await readFile(join(this.cwd, name));
  }
}

/** Starts a zone before the tests of this file and stops it after them. */
export function useZone(options: SandboxOptions = {}): TestZone {
  let zone: RunningZone | undefined;
  beforeAll(async () => {
    zone = await RunningZone.start(options);
  });
  afterAll(async () => {
    await zone?.stop();
  });
  const running = (): RunningZone => {
    if (zone === undefined) throw new Error('the zone runs only while tests do');
    return zone;
  };
  return {
    get url() {
      return running().sandbox.url;
    },
    get sandbox() {
      return running().sandbox;
    },
    admin: async () => await running().admin(),
    person: async (name) => await running().person(name),
    newcomer: async () => await running().newcomer(),
  };
}

/** A zone for as long as its user wants. */
export class RunningZone {
  private readonly people = new Map<string, Promise<TestPerson>>();
  private newcomers = 0;

  private constructor(
    readonly sandbox: Sandbox,
    /** Holds the local home folders of its people. */
    readonly folder: string,
  ) {}

  static async start(options: SandboxOptions): Promise<RunningZone> {
    const folder = await mkdtemp(join(tmpdir(), 'irods-test-'));
    return new RunningZone(await startSandbox(options), folder);
  }

  async stop(): Promise<void> {
    await this.sandbox.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  async admin(): Promise<TestPerson> {
    const { name, password } = this.sandbox.admin;
    return await this.once(name, () => this.signIn(name, password));
  }

  async person(name: string): Promise<TestPerson> {
    if (name === this.sandbox.admin.name) return await this.admin();
    return await this.once(name, async () => {
      await this.createUser(name, `${name}_pw`);
      return await this.signIn(name, `${name}_pw`);
    });
  }

  async newcomer(): Promise<TestPerson> {
    this.newcomers += 1;
    return await this.person(`newcomer${this.newcomers}`);
  }

  /** A user that the seed file made, signed in. */
  async seeded(name: string, password: string): Promise<TestPerson> {
    return await this.once(name, () => this.signIn(name, password));
  }

  private async once(name: string, make: () => Promise<TestPerson>): Promise<TestPerson> {
    const made = this.people.get(name) ?? make();
    this.people.set(name, made);
    return await made;
  }

  private async createUser(name: string, password: string): Promise<void> {
    const { admin, url, zone } = this.sandbox;
    const basic = Buffer.from(`${admin.name}:${admin.password}`).toString('base64');
    const token = await post(`${url}/authenticate`, `Basic ${basic}`, {});
    const change = async (fields: Readonly<Record<string, string>>): Promise<void> => {
      const answer = await post(`${url}/users-groups`, `Bearer ${token}`, {
        name,
        zone,
        ...fields,
      });
      const { irods_response: response } = JSON.parse(answer) as {
        irods_response: { status_code: number };
      };
      if (response.status_code < 0) throw new Error(`cannot make ${name}: ${answer}`);
    };
    await change({ op: 'create_user' });
    await change({ op: 'set_password', 'new-password': password });
  }

  private async signIn(name: string, password: string): Promise<TestPerson> {
    const { url, zone } = this.sandbox;
    const home = join(this.folder, name);
    const person = new TestPerson(
      name,
      password,
      home,
      join(home, 'work'),
      10_000 + this.people.size,
      `/${zone}/home/${name}`,
    );
    await mkdir(join(home, '.irods'), { recursive: true });
    await mkdir(person.cwd);
    const settings = {
      irods_http_api_url: url,
      irods_user_name: name,
      irods_zone_name: zone,
      irods_default_resource: 'demoResc',
    };
    await writeFile(join(home, '.irods', 'irods_environment.json'), JSON.stringify(settings));
    await person.must('iinit', { env: { IRODS_PASSWORD: password } });
    return person;
  }
}

async function post(
  url: string,
  authorization: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const body = new URLSearchParams(fields);
  const answer = await fetch(url, { method: 'POST', headers: { authorization }, body });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return await answer.text();
}
