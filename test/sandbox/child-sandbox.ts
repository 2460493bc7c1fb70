import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const PROGRAM = `
import { startSandbox } from './sandbox.mjs';
const sandbox = await startSandbox(JSON.parse(process.argv[2]));
process.stdout.write(JSON.stringify({ url: sandbox.url, port: sandbox.port }) + '\\n');
process.on('SIGTERM', () => sandbox.stop());
`;

/** A sandbox in a process of its own, which can be killed. */
export interface ChildSandbox extends Pick<Sandbox, 'url' | 'port' | 'zone'> {
  /** Ends the process at once, as a crash does. */
  kill(): Promise<void>;
  /** Asks the process to stop and waits until it has. */
  stop(): Promise<void>;
}

/** The sandbox as a program, outside the repository; to be removed after use. */
export class SandboxProgram {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async build(): Promise<SandboxProgram> {
    const folder = mkdtempSync(join(tmpdir(), 'irods-sandbox-program-'));
    await build({
      input: join(repository, 'src', 'sandbox', 'index.ts'),
      platform: 'node',
      external: ['node-sqlite3-wasm'],
      output: { file: join(folder, 'sandbox.mjs'), codeSplitting: false },
    });
    writeFileSync(join(folder, 'main.mjs'), PROGRAM);
    return new SandboxProgram(folder);
  }

  /** Starts it; the promise resolves when it answers. */
  async start(options: SandboxOptions): Promise<ChildSandbox> {
    const child = spawn(
      process.execPath,
      [join(this.#folder, 'main.mjs'), JSON.stringify(options)],
      {
        env: { ...process.env, NODE_PATH: join(repository, 'node_modules') },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const line = await firstLine(child);
    const { url, port } = JSON.parse(line) as { url: string; port: number };
    const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    };
    return {
      url,
      port,
      zone: options.zone ?? 'tempZone',
      kill: () => end('SIGKILL'),
      stop: () => end('SIGTERM'),
    };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) return text;
  }
  throw new Error('the sandbox did not start');
}
