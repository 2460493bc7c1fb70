/** What is done to the zone, as the command lines that do it. */
import type { Avu } from '../domain/avu.js';
import type { EntryType } from '../domain/catalog-entry.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { Target } from './item.js';

export type Task =
  | { readonly does: 'get'; readonly targets: readonly Target[]; readonly folder: string }
  | { readonly does: 'put'; readonly local: string; readonly place: LogicalPath }
  | { readonly does: 'remove'; readonly targets: readonly Target[]; readonly forGood: boolean }
  | { readonly does: 'describe'; readonly targets: readonly Target[]; readonly avu: Avu }
  /** `name` may have several elements. */
  | { readonly does: 'make'; readonly place: LogicalPath; readonly name: string };

export interface TaskLine {
  readonly words: readonly [string, ...string[]];
  /** What its stdin holds. */
  readonly stdin?: string;
}

/** The lines of a task. Names are never taken for patterns or options. */
export function linesOf(task: Task, dryRun: boolean): readonly TaskLine[] {
  const dry = dryRun ? ['--dry-run'] : [];
  switch (task.does) {
    case 'get': {
      const folder = task.folder.endsWith('/') ? task.folder : `${task.folder}/`;
      return [
        {
          words: ['iget', ...recursive(task.targets), ...dry, '--', ...paths(task.targets), folder],
        },
      ];
    }
    case 'put':
      return [{ words: ['iput', '-r', ...dry, '--', task.local, `${task.place}/`] }];
    case 'remove': {
      const outermost = withoutNested(task.targets);
      const options = [...recursive(outermost), ...(task.forGood ? ['-f'] : []), '--no-glob'];
      return [{ words: ['irm', ...options, ...dry, '--', ...paths(outermost)] }];
    }
    case 'describe':
      return describing(task.targets, task.avu, dry);
    case 'make':
      return [
        { words: ['imkdir', ...dry, '--', `${task.place.isRoot ? '' : task.place}/${task.name}`] },
      ];
  }
}

/** One line for the data objects, one for the collections; their names come by stdin. */
function describing(
  all: readonly Target[],
  { attribute, value, units }: Avu,
  dry: readonly string[],
): readonly TaskLine[] {
  const avu = [attribute, value, ...(units === '' ? [] : [units])];
  const line = (flag: string, type: EntryType): readonly TaskLine[] => {
    const of = all.filter((target) => target.type === type);
    if (of.length === 0) return [];
    const names =
      of.length === 1
        ? ['--no-glob', '--', ...paths(of)]
        : ['--from-file', '-', '-0', '--no-glob', '--'];
    const words = ['imeta', 'add', flag, ...dry, ...names, ...avu] as const;
    return [of.length === 1 ? { words } : { words, stdin: paths(of).join('\0') }];
  };
  return [...line('-d', 'data_object'), ...line('-C', 'collection')];
}

/** Without what lies in a collection that is there too. */
function withoutNested(all: readonly Target[]): readonly Target[] {
  const collections = new Set(
    all.filter(({ type }) => type === 'collection').map(({ path }) => `${path}`),
  );
  const isNested = ({ path }: Target): boolean => {
    for (let above = path; !above.isRoot; ) {
      above = above.parent;
      if (collections.has(`${above}`)) return true;
    }
    return false;
  };
  return all.filter((target) => !isNested(target));
}

function recursive(all: readonly Target[]): readonly string[] {
  return all.some(({ type }) => type === 'collection') ? ['-r'] : [];
}

function paths(all: readonly Target[]): readonly string[] {
  return all.map(({ path }) => `${path}`);
}
