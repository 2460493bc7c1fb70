/** The longest name that a file system, and the usual vault, holds, bytes. */
const LONGEST_NAME = 255;

/** `.NAME.RANDOM.partial`: a hidden name for bytes that are not whole yet; long names are cut. */
export function partialName(name: string, random: () => number): string {
  const mark = Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0');
  const tail = `.${mark}.partial`;
  let kept = name;
  while (Buffer.byteLength(kept) > LONGEST_NAME - tail.length - 1) kept = kept.slice(0, -1);
  return `.${kept}${tail}`;
}
