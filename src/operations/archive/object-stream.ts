import { PassThrough, type Readable } from 'node:stream';
import { CancelledError } from '../../errors.js';
import { type ReadObject, receive } from '../../transfer/download/receive.js';
import type { Engine } from '../../transfer/engine.js';

/** The bytes of a data object as a stream, read only as fast as they are taken. */
export function objectStream(engine: Engine, object: ReadObject): Readable {
  const { size } = object;
  const stream = new PassThrough();
  if (size === 0) return stream.end();
  const sink = async (bytes: Uint8Array): Promise<void> => {
    if (stream.destroyed) throw new CancelledError('nobody reads on');
    if (!stream.write(bytes)) await drainedOrClosed(stream);
  };
  receive(engine, object, {}, { from: 0, to: size, isWhole: true }, sink).then(
    () => stream.end(),
    (error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return stream;
}

async function drainedOrClosed(stream: PassThrough): Promise<void> {
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      stream.off('drain', goOn).off('close', goOn);
      resolve();
    };
    stream.on('drain', goOn).on('close', goOn);
  });
}
