import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { access, copyFile, mkdir, opendir, realpath, stat, symlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * What of a folder cannot make the way to a zone and back, with the reason, by path from the folder,
 * with `/` between names. What is in a folder that is left out is not looked at.
 */
export async function findLeftOut(root) {
  const leftOut = new Map();
  const walk = async (folder, above) => {
    for await (const entry of await opendir(folder, { encoding: 'buffer' })) {
      const path = join(folder, entry.name.toString());
      const reason = isUtf8(entry.name) ? await reasonAgainst(path, above) : 'its name is no UTF-8';
      if (reason !== undefined) leftOut.set(withSlashes(relative(root, path)), reason);
      else if ((await stat(path)).isDirectory()) await walk(path, [...above, await realpath(path)]);
    }
  };
  await walk(root, [await realpath(root)]);
  return leftOut;
}

async function reasonAgainst(path, above) {
  if (path.includes('+', path.lastIndexOf(sep))) {
    return 'the HTTP API cannot read a name with a plus sign';
  }
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return 'its link leads nowhere';
  if (!found.isFile() && !found.isDirectory()) return 'it is neither a file nor a folder';
  if (found.isDirectory() && above.includes(await realpath(path))) {
    return 'its link leads to a folder around it';
  }
  const needed = found.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK;
  const isReadable = await access(path, needed).then(
    () => true,
    () => false,
  );
  return isReadable ? undefined : 'it may not be read';
}

/** Makes a folder with the same folders as another and links to its files, but for what is left out. */
export async function linkAllBut(leftOut, root, target) {
  const walk = async (folder, copy) => {
    await mkdir(copy);
    for await (const { name } of await opendir(folder)) {
      const path = join(folder, name);
      if (leftOut.has(withSlashes(relative(root, path)))) continue;
      if ((await stat(path)).isDirectory()) await walk(path, join(copy, name));
      else await symlink(path, join(copy, name)).catch(() => copyFile(path, join(copy, name)));
    }
  };
  await walk(root, target);
}

const withSlashes = (path) => (sep === '/' ? path : path.replaceAll(sep, '/'));
