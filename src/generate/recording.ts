/**
 * What the examples of a page showed when they were run, as text that is kept: each line after a
 * prompt, what it showed below it. `test/examples` writes it and holds it to the truth.
 */

/** What stood on the terminal after each line. */
export type Recording = ReadonlyMap<string, readonly string[]>;

const PROMPT = '$ ';

export function parseRecording(text: string): Recording {
  const recording = new Map<string, string[]>();
  let shown: string[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    if (line.startsWith(PROMPT)) {
      shown = [];
      recording.set(line.slice(PROMPT.length), shown);
    } else {
      shown.push(line);
    }
  }
  return recording;
}

/** @throws {RangeError} for something shown that reads like a prompt. */
export function recordingText(recording: Recording): string {
  return [...recording]
    .flatMap(([typed, shown]) => {
      const odd = shown.find((line) => line.startsWith(PROMPT));
      if (odd !== undefined)
        throw new RangeError(`${typed} shows what reads like a prompt: ${odd}`);
      return [`${PROMPT}${typed}`, ...shown];
    })
    .map((line) => `${line}\n`)
    .join('');
}
