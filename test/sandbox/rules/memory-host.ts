import { IrodsFailure } from '../../../src/sandbox/irods-failure.js';
import type {
  DelayRequest,
  MetadataChange,
  OpenObject,
  OpenOptions,
  RuleHost,
} from '../../../src/sandbox/rules/rule-host.js';
import type { QueryRows } from '../../../src/sandbox/rules/values.js';

/** A zone in memory, as little of it as rules need. */
export class MemoryHost implements RuleHost {
  readonly session = { userNameClient: 'alice', rodsZoneClient: 'tempZone' };
  readonly objects = new Map<string, Buffer>();
  readonly collections = new Set<string>(['/tempZone/home/alice']);
  readonly queries: string[] = [];
  readonly delays: DelayRequest[] = [];
  readonly logged: string[] = [];
  readonly calls: unknown[][] = [];
  readonly answers = new Map<string, QueryRows>();
  clock = 1_700_000_000_000;

  now(): number {
    return this.clock;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.clock += milliseconds;
  }

  async pause(): Promise<void> {
    this.clock += 10;
  }

  async query(text: string): Promise<QueryRows> {
    this.queries.push(text);
    return this.answers.get(text) ?? { columns: [], rows: [] };
  }

  async select(text: string): Promise<readonly (readonly string[])[]> {
    this.queries.push(text);
    return this.answers.get(text)?.rows ?? [];
  }

  async delay(request: DelayRequest): Promise<number> {
    return 10_000 + this.delays.push(request);
  }

  log(message: string): void {
    this.logged.push(message);
  }

  async objectType(path: string): Promise<'data_object' | 'collection' | undefined> {
    if (this.objects.has(path)) return 'data_object';
    return this.collections.has(path) ? 'collection' : undefined;
  }

  async append(path: string, text: string): Promise<void> {
    this.objects.set(path, Buffer.concat([this.#bytes(path), Buffer.from(text)]));
  }

  async open(path: string, { mode, overwrite }: OpenOptions): Promise<OpenObject> {
    if (mode === 'create') {
      if (this.objects.has(path) && !overwrite) throw new IrodsFailure(-312000);
      this.objects.set(path, Buffer.alloc(0));
    }
    this.#bytes(path);
    let position = 0;
    return {
      read: async (length) => {
        const bytes = this.#bytes(path).subarray(position, position + length);
        position += bytes.length;
        return bytes;
      },
      write: async (bytes) => {
        const before = this.#bytes(path);
        const after = Buffer.alloc(Math.max(before.length, position + bytes.length));
        before.copy(after);
        bytes.copy(after, position);
        this.objects.set(path, after);
        position += bytes.length;
        return bytes.length;
      },
      seek: async (offset, from) => {
        const origin = { start: 0, current: position, end: this.#bytes(path).length }[from];
        position = origin + offset;
        return position;
      },
      close: async () => {
        this.calls.push(['close', path]);
      },
    };
  }

  async removeDataObject(path: string): Promise<void> {
    this.#bytes(path);
    this.objects.delete(path);
  }

  async copyObject(from: string, to: string, options: object): Promise<void> {
    this.calls.push(['copyObject', from, to, options]);
    this.objects.set(to, this.#bytes(from));
  }

  async replicate(...args: [string, object]): Promise<void> {
    this.calls.push(['replicate', ...args]);
  }

  async renameObject(from: string, to: string): Promise<void> {
    this.objects.set(to, this.#bytes(from));
    this.objects.delete(from);
  }

  async checksum(path: string): Promise<string> {
    return `sha2:${this.#bytes(path).length}`;
  }

  async createCollection(path: string): Promise<void> {
    this.collections.add(path);
  }

  async removeCollection(path: string): Promise<void> {
    this.collections.delete(path);
  }

  async setPermission(...args: [string, string, string, boolean]): Promise<void> {
    this.calls.push(['setPermission', ...args]);
  }

  async modifyMetadata(
    target: string,
    name: string,
    changes: readonly MetadataChange[],
  ): Promise<void> {
    this.calls.push(['modifyMetadata', target, name, changes]);
  }

  #bytes(path: string): Buffer {
    const bytes = this.objects.get(path);
    if (bytes === undefined) throw new IrodsFailure(-808000);
    return bytes;
  }
}
