import type { JsonRecord } from './record-shape.js';
import type { Line, Lines } from './styled-line.js';
import type { TerminalView } from './terminal-view.js';

export type OutputFormat = 'text' | 'json' | 'ndjson' | 'csv' | 'tsv';

/** How one kind of record is shown to people. */
export interface TextView<T> {
  /** Lines for people, or for scripts written for the iCommands; no line break at the end. */
  readonly text: (record: T) => Lines;
  /** How a terminal shows the records, where something reads better there than these lines. */
  readonly terminal?: TerminalView<T>;
}

/** How one kind of record is shown to people and to programs. */
export interface RecordView<T> extends TextView<T> {
  readonly json: (record: T) => JsonRecord;
}

/**
 * What a command writes: results to stdout, notices to stderr. Everything waits for slow readers,
 * so that a long listing does not pile up in memory.
 */
export interface Output {
  readonly format: OutputFormat;
  /** Whether results go to a program: any format but text. */
  readonly forPrograms: boolean;
  /** The keys that records will show, in their order; undefined for all of them. */
  readonly fields: readonly string[] | undefined;
  /** Whether records will show this key: what nobody will see need not be asked for. */
  shows(key: string): boolean;
  /** One line of text on stdout. On a terminal control characters in it are made visible. */
  line(line: Line): Promise<void>;
  /** Things for people only, one after the other or as the view's layout has them on a terminal. */
  show<T>(things: AsyncIterable<T> | Iterable<T>, view: TextView<T>): Promise<void>;
  /** A text as `line` would show it, for one that becomes part of what is written as bytes. */
  visible(text: string): string;
  /** Bytes on stdout as they are. */
  bytes(chunk: Uint8Array): Promise<void>;
  /** A list, record by record, in the format asked for. */
  records<T>(records: AsyncIterable<T> | Iterable<T>, view: RecordView<T>): Promise<void>;
  /** One record; in JSON a document of its own. */
  record<T>(record: T, view: RecordView<T>): Promise<void>;
  /** Something worth knowing, on stderr; not with --quiet. */
  notice(text: string): void;
  /** Something that may be wrong, on stderr. */
  warn(text: string): void;
}
