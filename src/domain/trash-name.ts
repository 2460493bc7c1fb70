/** Names in the trash, as the server gives them (rsMkTrashPath and rsMvDataObjToTrash of iRODS 5). */

/**
 * Where a name is taken in the trash already, a point and a random number of 32 bits without sign
 * follow it, again and again until it is free (appendRandomToPath). Of those 98 in a hundred have
 * nine or ten digits. Shorter ones are taken as part of the name, which may well end in a date.
 */
const TAKEN = /^(.+)\.([1-9]\d{8,9})$/;
const LARGEST = 2 ** 32 - 1;

/** The name that something had before it came into the trash. */
export function nameBefore(name: string): string {
  const [, before, number] = TAKEN.exec(name) ?? [];
  if (before === undefined || Number(number) > LARGEST) return name;
  return nameBefore(before);
}

/** As `nameBefore`, for every element of a path below a bin. */
export function pathBefore(relative: string): string {
  return relative.split('/').map(nameBefore).join('/');
}
