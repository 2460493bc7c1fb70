import type { LogicalPath } from '../domain/logical-path.js';
import { UsageError } from '../errors.js';
import { markWarning } from '../transfer/catalog/failed-marks.js';
import { EntryFinder } from '../transfer/catalog/find-entries.js';
import { ofReplica } from '../transfer/catalog/find-replica.js';
import type { DownloadChoices } from '../transfer/download/download.js';
import { receive } from '../transfer/download/receive.js';
import { ensureSame } from '../transfer/download/same-object.js';
import type { Engine } from '../transfer/engine.js';
import { explainingRead } from './explain-read.js';
import { findSource } from './find-source.js';

/** Where the bytes go, and what somebody should know of them. */
interface StreamTarget {
  readonly sink: (bytes: Uint8Array) => Promise<void>;
  readonly warn: (text: string) => void;
}

/**
 * Writes the bytes of data objects to `sink`, one after the other.
 * @throws UsageError for a collection, IrodsError where nothing is there that can be seen.
 */
export async function getToStream(
  engine: Engine,
  sources: readonly LogicalPath[],
  choices: Pick<DownloadChoices, 'resource' | 'replica' | 'ticket'>,
  { sink, warn }: StreamTarget,
): Promise<void> {
  const finder = new EntryFinder(engine, sources, { ...choices, thorough: true, marks: true });
  for (const [index, source] of sources.entries()) {
    const found = await findSource(finder, index, source, choices.ticket);
    if (found.kind === 'collection') {
      throw new UsageError(`${source} is a collection; only data objects can go to stdout`, {
        path: `${source}`,
      });
    }
    if (found.marked) warn(markWarning(source));
    const { pace, client } = engine;
    const any = { source, size: found.size, modifiedAt: found.modifiedAt };
    const object = await pace.attempt(() => ofReplica(client, any, choices));
    const whole = { from: 0, to: object.size, isWhole: true };
    const reading = receive(engine, object, choices, whole, sink);
    await explainingRead(engine.client, source, choices, reading);
    await engine.pace.attempt(() => ensureSame(engine, object, choices));
  }
}
