import type { LogicalPath } from '../../domain/logical-path.js';
import type { Engine } from '../engine.js';
import type { SourceFile } from '../local/source-file.js';
import type { PassingChecksums } from '../passing-checksums.js';
import type { Sent, Upload, UploadChoices } from './upload.js';

/** One upload on its way. */
export interface Sending {
  readonly engine: Engine;
  readonly upload: Upload;
  readonly choices: UploadChoices;
  readonly place: LogicalPath;
  readonly file: SourceFile;
  readonly entry: Sent['entry'];
  readonly progress: Sent['progress'];
  readonly checksums: PassingChecksums;
  /** Something of an earlier run is at the place. */
  readonly continues: boolean;
}

/** The longest block that one write to `target` can carry. */
export function blockLengthFor(engine: Engine, target: LogicalPath): number {
  const { dataObjects, server } = engine.client;
  return Math.min(engine.buffers.size, dataObjects.longestWrite(target, server.largestBody));
}
