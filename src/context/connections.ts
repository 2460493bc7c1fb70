import type { Dispatcher } from 'undici';
import type { Session } from '../auth/session-store.js';
import type { AgentOptions } from '../transport/agent.js';

/**
 * What all lines of one process share: connections, and the sessions that were read or begun. So
 * that a line of the shell pays for its own requests and nothing else.
 */
export class Connections {
  /** By whose they are; see `RememberedSessions`. */
  readonly sessions = new Map<string, Session>();
  private readonly made = new Map<string, Promise<unknown>>();
  private readonly agents: Dispatcher[] = [];

  /** `beforeFirst` is called once, before there is a connection and after all is loaded that makes one. */
  constructor(private readonly beforeFirst: () => void = () => {}) {}

  /** The connections with these options; opened when they are used, and kept. */
  async agent(options: AgentOptions): Promise<Dispatcher> {
    return await this.once(`agent ${JSON.stringify(options.authorities ?? [])}`, async () => {
      const { createAgent } = await import('../transport/agent.js');
      const agent = await createAgent(options);
      if (this.agents.length === 0) this.beforeFirst();
      this.agents.push(agent);
      return agent;
    });
  }

  /** What `make` gave when it was first asked for under this key; a failure is not kept. */
  async once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.made.get(key);
    if (known !== undefined) return (await known) as T;
    const made = make();
    this.made.set(key, made);
    made.catch(() => this.made.delete(key));
    return await made;
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await Promise.all(this.agents.splice(0).map(async (agent) => await agent.destroy()));
  }
}
