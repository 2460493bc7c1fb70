import { ChecksumCalculation, type ChecksumText, type Scheme } from '../../domain/checksum.js';
import type { Engine } from '../engine.js';
import { type ReadObject, receive } from './receive.js';

/** The checksum of an object by reading it, so that the server stores none. */
export async function readChecksum(
  engine: Engine,
  object: ReadObject,
  scheme?: Scheme,
): Promise<ChecksumText> {
  const { size } = object;
  const calculation = new ChecksumCalculation(scheme);
  if (size > 0) {
    await receive(engine, object, {}, { from: 0, to: size, isWhole: true }, (bytes) => {
      calculation.update(bytes);
      return undefined;
    });
  }
  return calculation.finish();
}
