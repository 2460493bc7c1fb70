import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

const LOCK_FILE = 'lock.json';

/** How long the holder of a lock may take to say that it is there. */
const ANSWER_MILLISECONDS = 2000;

/** Another server is using the directory. */
export class DirectoryInUseError extends Error {
  override readonly name = 'DirectoryInUseError';

  constructor(dir: string) {
    super(`${dir} is in use by another sandbox; nothing was changed`);
  }
}

interface LockContent {
  readonly port: number;
  readonly id: string;
}

/**
 * The right to use a directory. The lock file names a port of this machine on which the holder tells
 * its id to whoever connects. Once the holder is gone, however it went, nobody tells that id any
 * more, and the lock can be taken over.
 */
export class DirectoryLock {
  readonly #file: string;
  readonly #server: Server;
  /** Whether a former holder ended without giving the lock back. */
  readonly wasAbandoned: boolean;

  private constructor(file: string, server: Server, wasAbandoned: boolean) {
    this.#file = file;
    this.#server = server;
    this.wasAbandoned = wasAbandoned;
  }

  /**
   * Takes the lock of a directory.
   *
   * @throws {DirectoryInUseError} while another server holds it.
   */
  static async acquire(dir: string): Promise<DirectoryLock> {
    const file = join(dir, LOCK_FILE);
    const id = randomUUID();
    const server = createServer((socket) => socket.on('error', () => {}).end(id));
    server.listen(0, '127.0.0.1').unref();
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      let wasAbandoned = false;
      while (!placeFile(file, { port, id })) {
        await removeAbandoned(dir, file);
        wasAbandoned = true;
      }
      return new DirectoryLock(file, server, wasAbandoned);
    } catch (error) {
      server.close();
      throw error;
    }
  }

  /** Gives the lock back. */
  release(): void {
    rmSync(this.#file, { force: true });
    this.#server.close();
  }
}

/** Makes the lock file with all of its content at once; false when there is one. */
function placeFile(file: string, content: LockContent): boolean {
  const draft = `${file}.${content.id}`;
  try {
    writeFileSync(draft, JSON.stringify(content));
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes a lock file whose holder is gone. It is moved aside before it is looked at again, so that
 * of two servers that find it abandoned neither removes the other's new one.
 */
async function removeAbandoned(dir: string, file: string): Promise<void> {
  if (await isHeld(file)) throw new DirectoryInUseError(dir);
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  if (await isHeld(aside)) {
    renameSync(aside, file);
    throw new DirectoryInUseError(dir);
  }
  rmSync(aside, { force: true });
}

/** Whether the holder that a lock file names is there. */
async function isHeld(file: string): Promise<boolean> {
  let content: Partial<LockContent>;
  try {
    content = JSON.parse(readFileSync(file, 'utf8')) as Partial<LockContent>;
  } catch {
    return false;
  }
  const { port, id } = content;
  if (!port || !id) return false;
  return (await askId(port)) === id;
}

/** What is told on a port of this machine; nothing when nobody answers. */
async function askId(port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.setTimeout(ANSWER_MILLISECONDS, () => socket.destroy());
  let answer = '';
  try {
    for await (const chunk of socket) answer += String(chunk);
  } catch {
    return '';
  }
  return answer;
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
