import { type AnyLeafCommand, type Command, type Example, isGroup } from '../cli/define-command.js';
import { REGISTRY, type RegistryEntry, titleOf } from '../cli/registry.js';

/** A command with its declaration, which the registry loads only when it is needed. */
export interface LoadedCommand {
  readonly entry: RegistryEntry;
  readonly command: Command;
  /** How a person types it: `ils`, `irods sandbox`. */
  readonly title: string;
}

/** A command that runs, whole or as a subcommand, under the name it is typed by. */
export interface Leaf {
  /** `ils`, `imeta add`. */
  readonly title: string;
  readonly summary: string;
  readonly leaf: AnyLeafCommand;
}

/** Every command of the registry, in its order. */
export async function loadCommands(): Promise<readonly LoadedCommand[]> {
  return await Promise.all(
    REGISTRY.map(async (entry) => {
      const { command } = await entry.load();
      return { entry, command, title: titleOf(entry) };
    }),
  );
}

/** What of a command can be run: itself, or its subcommands and what runs without one. */
export function leavesOf({ entry, command, title }: LoadedCommand): readonly Leaf[] {
  if (!isGroup(command)) return [{ title, summary: entry.summary, leaf: command }];
  const own = command.otherwise;
  return [
    ...(own === undefined ? [] : [{ title, summary: entry.summary, leaf: own }]),
    ...Object.entries(command.subcommands).map(([name, subcommand]) => ({
      title: `${title} ${name}`,
      summary: subcommand.summary,
      leaf: subcommand.command,
    })),
  ];
}

/** The examples on the page of a command, those of its subcommands after its own; each line once. */
export function examplesOf(loaded: LoadedCommand): readonly Example[] {
  const { command } = loaded;
  const leaves = isGroup(command)
    ? leavesOf(loaded).flatMap(({ leaf }) => leaf.examples ?? [])
    : [];
  const all = [...(command.examples ?? []), ...leaves];
  return all.filter(([line], i) => all.findIndex(([first]) => first === line) === i);
}

/** The name in file names: `ils`, `irods-sandbox`. */
export function pageNameOf({ title }: Pick<LoadedCommand, 'title'>): string {
  return title.replaceAll(' ', '-');
}
