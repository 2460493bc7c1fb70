import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Compares two folders byte by byte, links followed. Answers how many files and bytes the first
 * one holds, and a line for each file or folder that the other has not, or has different.
 */
export async function compareFolders(one, other) {
  const [ours, theirs] = await Promise.all([entriesOf(one), entriesOf(other)]);
  const differences = [];
  let files = 0;
  let bytes = 0;
  for (const [path, size] of ours) {
    if (!theirs.has(path)) differences.push(`${path} did not come back`);
    if (size === undefined) continue;
    files += 1;
    bytes += size;
    if (theirs.has(path) && !(await sameBytes(join(one, path), join(other, path)))) {
      differences.push(`${path} has other bytes`);
    }
  }
  for (const path of theirs.keys()) {
    if (!ours.has(path)) differences.push(`${path} came back and was never there`);
  }
  return { differences, files, bytes };
}

/** Paths below the root with their sizes; folders have none. Only what can be transferred. */
async function entriesOf(root) {
  const entries = new Map();
  const walk = async (folder, above) => {
    const real = await realpath(folder);
    if (above.includes(real)) return;
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name);
      const info = await stat(path).catch(() => undefined);
      if (info?.isDirectory()) {
        entries.set(relative(root, path), undefined);
        await walk(path, [...above, real]);
      } else if (info?.isFile()) {
        entries.set(relative(root, path), info.size);
      }
    }
  };
  await walk(root, []);
  return entries;
}

async function sameBytes(one, other) {
  const [ours, theirs] = await Promise.all([stat(one), stat(other)]);
  if (ours.size !== theirs.size) return false;
  const reader = createReadStream(other)[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(one)) {
    while (rest.length < chunk.length) {
      const { value, done } = await reader.next();
      if (done) return false;
      rest = Buffer.concat([rest, value]);
    }
    if (!rest.subarray(0, chunk.length).equals(chunk)) return false;
    rest = rest.subarray(chunk.length);
  }
  return rest.length === 0;
}
