/** Ctrl-R: looking for a line typed before, while what is looked for is being typed. */
import type { Interface, Key } from 'node:readline';

export interface HistorySearchOptions {
  readonly reader: Interface;
  /** Where keys come from. */
  readonly input: NodeJS.EventEmitter;
  /** The prompt outside of the search. */
  readonly prompt: string;
  /** Lines typed before, the newest last. */
  readonly lines: readonly string[];
}

type Listener = (...words: unknown[]) => void;
/** What is typed, and where the cursor is in it, UTF-16 units. */
interface Typed {
  readonly line: string;
  readonly cursor: number;
}

/** A search that is under way. */
interface Search {
  readonly query: string;
  /** Of the line that was found; the number of lines where none was yet. */
  readonly at: number;
  /** No line, or no older one, has the query. */
  readonly fails: boolean;
  readonly before: Typed;
  /** The reader's own, which hear no key meanwhile. */
  readonly kept: readonly Listener[];
}

/**
 * The search of bash and zsh: Ctrl-R begins it and goes to older lines, what is typed narrows it,
 * Enter runs the line that was found, Ctrl-G gives up, and Esc or any other key goes on editing it.
 */
export class HistorySearch {
  private search: Search | undefined;

  constructor(private readonly options: HistorySearchOptions) {}

  /** To be called with every key, after the reader. */
  readonly onKey = (text: string | undefined, key: Key): void => {
    const { search } = this;
    if (search === undefined) {
      if (key.ctrl === true && key.name === 'r') this.begin();
      return;
    }
    if (key.ctrl === true && key.name === 'r') this.show(this.older(search, search.at - 1));
    else if (key.ctrl === true && key.name === 'g') this.end(search, search.before);
    else if (key.name === 'backspace') this.show(this.shorter(search));
    else if (isTyped(text, key)) this.show(this.narrower(search, text));
    else {
      this.end(search, this.found(search));
      if (key.name !== 'escape') this.options.reader.write(text, key);
    }
  };

  private begin(): void {
    const { reader, input, lines } = this.options;
    const kept = input.listeners('keypress').filter((listener) => listener !== this.onKey);
    for (const listener of kept) input.off('keypress', listener as Listener);
    const { line, cursor } = reader;
    this.show({
      query: '',
      at: lines.length,
      fails: false,
      before: { line, cursor },
      kept: kept as Listener[],
    });
  }

  private end(search: Search, typed: Typed): void {
    const { input, prompt } = this.options;
    this.search = undefined;
    for (const listener of search.kept) input.on('keypress', listener);
    this.draw(prompt, typed);
  }

  private narrower(search: Search, text: string): Search {
    const query = search.query + text;
    return this.older({ ...search, query }, Math.min(search.at, this.options.lines.length - 1));
  }

  private shorter(search: Search): Search {
    const query = [...search.query].slice(0, -1).join('');
    const { length } = this.options.lines;
    const fresh = { ...search, query, at: length, fails: false };
    return query === '' ? fresh : this.older(fresh, length - 1);
  }

  /** The newest line from there on that has the query and is not the one that is shown. */
  private older(search: Search, from: number): Search {
    const { lines } = this.options;
    const { query, at } = search;
    if (query === '') return search;
    for (let index = from; index >= 0; index -= 1) {
      const line = lines[index] ?? '';
      if (line.includes(query) && (index === at || line !== lines[at])) {
        return { ...search, at: index, fails: false };
      }
    }
    return { ...search, fails: true };
  }

  private show(search: Search): void {
    this.search = search;
    const what = search.fails ? 'failed reverse-i-search' : 'reverse-i-search';
    this.draw(`(${what})\`${search.query}': `, this.found(search));
  }

  private found({ at, query, before }: Search): Typed {
    const line = this.options.lines[at];
    return line === undefined ? before : { line, cursor: Math.max(0, line.lastIndexOf(query)) };
  }

  private draw(prompt: string, { line, cursor }: Typed): void {
    const { reader } = this.options;
    // Written as a key press, a line of several lines would be run.
    const typed: { line: string; cursor: number } = reader;
    typed.line = line;
    typed.cursor = cursor;
    reader.setPrompt(prompt);
    reader.prompt(true);
  }
}

function isTyped(text: string | undefined, key: Key): text is string {
  return text !== undefined && key.ctrl !== true && key.meta !== true && /^[^\p{Cc}]+$/u.test(text);
}
