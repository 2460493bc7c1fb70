/** What comparisons of local files with the catalog find. */
import type { ScannedFile, StoredReplica } from '../../operations/local-scan.js';
import type { RecordView } from '../../output/output.js';
import type { RecordShape } from '../../output/record-shape.js';

export interface Finding {
  readonly kind: 'unregistered' | 'missing' | 'size' | 'checksum' | 'no_checksum';
  /** As the iCommands say it. */
  readonly line: string;
  readonly physicalPath: string;
  readonly localSize: number | undefined;
  readonly replica: StoredReplica | undefined;
}

export const FINDING_SHAPE: RecordShape = {
  finding: {
    type: 'string',
    about: 'unregistered, missing, size, checksum or no_checksum',
  },
  physical_path: { type: 'string', about: 'path of the file' },
  size: { type: 'integer', about: 'bytes of the file; null where it is missing', nullable: true },
  path: { type: 'string', about: 'logical path; null for an unregistered file', nullable: true },
  catalog_size: { type: 'integer', about: 'bytes by the catalog', nullable: true },
  host: { type: 'string', about: 'host of the resource', nullable: true },
};

export const FINDING_VIEW: RecordView<Finding> = {
  text: ({ line }) => line,
  json: ({ kind, physicalPath, localSize, replica }) => ({
    finding: kind,
    physical_path: physicalPath,
    size: localSize ?? null,
    path: replica === undefined ? null : `${replica.path}`,
    catalog_size: replica?.size ?? null,
    host: replica?.host ?? null,
  }),
};

export function unregistered(file: ScannedFile, line: string): Finding {
  const { physicalPath, size } = file;
  return { kind: 'unregistered', line, physicalPath, localSize: size, replica: undefined };
}
