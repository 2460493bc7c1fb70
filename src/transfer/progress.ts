/** What a transfer engine tells of its work; printers implement it. All numbers are bytes. */
export interface ProgressReporter {
  /** An item begins. `size` is undefined where it is not known, as for a stream. */
  begin(item: { readonly name: string; readonly size: number | undefined }): ItemProgress;
  /** More work has become known: items and bytes to come. */
  expect(items: number, bytes: number): void;
  /** Everything is done or given up; the display is cleared. */
  finish(): void;
}

export interface ItemProgress {
  /** Bytes confirmed since the last call. */
  advance(bytes: number): void;
  /** Bytes that an earlier run has moved already. */
  known(bytes: number): void;
  phase(phase: 'transferring' | 'verifying'): void;
  end(outcome: 'done' | 'skipped' | 'failed'): void;
}

/** For callers that do not want to be told. */
export const silentProgress: ProgressReporter = {
  begin: () => ({ advance: () => {}, known: () => {}, phase: () => {}, end: () => {} }),
  expect: () => {},
  finish: () => {},
};
