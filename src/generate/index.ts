/** Everything that is made from the declarations, as files. */
import { version } from '../version.js';
import { binFile, binMap, programNames } from './bins.js';
import { bashCompletion } from './completion-bash.js';
import { fishCompletion } from './completion-fish.js';
import { commandWords } from './completion-words.js';
import { zshCompletion } from './completion-zsh.js';
import { environmentPage } from './environment-page.js';
import { formatsPage, schemaFileName } from './formats-page.js';
import { documentSchema } from './json-schemas.js';
import { type LoadedCommand, leavesOf, loadCommands, pageNameOf } from './loaded-command.js';
import { manPage } from './man-pages.js';
import { programPage } from './program-page.js';
import { readmeWithTable } from './readme-table.js';
import { parseRecording } from './recording.js';

export { binMap };

/** Folders that hold generated files only; anything else in them is stale. */
export const GENERATED_FOLDERS: readonly string[] = ['man', 'completions', 'docs/schemas'];

/** Files of bin/ that are written by hand. */
export const HANDWRITTEN_BINS: readonly string[] = ['bin/package.json', 'bin/start.js'];

/** The folder of what examples showed, a file for each page. */
export const RECORDINGS = 'test/examples/recorded';

/**
 * The generated files by their paths from the project's folder. `readme` is the README as it
 * stands; its table is part of the result. `recorded` are the texts of RECORDINGS by their pages.
 */
export async function generateFiles(
  readme: string,
  recorded: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const commands = await loadCommands();
  const words = commands.map(commandWords);
  const leaves = commands.flatMap(leavesOf);
  const files = new Map<string, string>([
    ['README.md', readmeWithTable(readme)],
    ['completions/irods.bash', bashCompletion(words)],
    ['completions/_irods', zshCompletion(words)],
    ['completions/irods.fish', fishCompletion(words)],
    ['docs/output-formats.md', formatsPage(leaves)],
    ['man/irods.1', programPage(commands, version)],
    ['man/irods_environment.5', environmentPage(version)],
  ]);
  for (const name of programNames()) files.set(`bin/${name}.js`, binFile(name));
  for (const [path, text] of manPages(commands, recorded)) files.set(path, text);
  for (const leaf of leaves) {
    const schema = documentSchema(leaf);
    if (schema === undefined) continue;
    files.set(`docs/schemas/${schemaFileName(leaf.title)}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  return files;
}

function manPages(
  commands: readonly LoadedCommand[],
  recorded: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const known = new Map<string, 1 | 5>([
    ['irods', 1],
    ['irods_environment', 5],
    ...commands.map((command) => [pageNameOf(command), 1] as const),
  ]);
  return commands.map((command) => {
    const name = pageNameOf(command);
    const recording = parseRecording(recorded.get(name) ?? '');
    return [`man/${name}.1`, manPage(command, version, known, recording)];
  });
}
