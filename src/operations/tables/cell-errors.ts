/** Cells of spreadsheets whose formulas failed: the reader takes them for empty. */

/**
 * The file with such cells as texts that hold the name of the error, `#N/A` and the like. Their
 * rows are told as faulty then (domain/metadata-table/table-rows.ts).
 * @throws Error where the file is no ZIP archive.
 */
export async function withErrorsAsTexts(file: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const sheets = unzipSync(file, { filter: ({ name }) => /^xl\/worksheets\/[^/]+$/.test(name) });
  const faulty = Object.entries(sheets).flatMap(([name, bytes]): [string, Uint8Array][] => {
    const text = strFromU8(bytes);
    const changed = text.replace(ERROR_CELL, '$1 t="str"');
    return changed === text ? [] : [[name, strToU8(changed)]];
  });
  if (faulty.length === 0) return file;
  return zipSync({ ...unzipSync(file), ...Object.fromEntries(faulty) }, { level: 0 });
}

/** The beginning of a cell of type `e` (ECMA-376 part 1, section 18.18.11). */
const ERROR_CELL = /(<(?:\w+:)?c\b[^<>]*?)\st\s*=\s*(?:"e"|'e')/g;
