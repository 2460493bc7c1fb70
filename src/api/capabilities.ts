import { UnsupportedError } from '../errors.js';

/** Release of irods_http_api that first had each feature (http-api.md section 4.2). */
const SINCE = {
  GenQuery2: '0.4.0',
  'zones stat, add, remove and modify': '0.4.0',
  'resources modify': '0.4.0',
  'adding and removing specific queries': '0.4.0',
  'ticket expiration': '0.4.0',
  'header-based writes': '0.6.0',
  truncate: '0.6.0',
  'choosing a replica or resource for reads and parallel writes': '0.6.0',
  'answers of 1 MiB in one piece': '0.7.0',
  'safe handling of invalid rules': '0.7.0',
} as const;
export type Feature = keyof typeof SINCE;

/** What a release of the server can do. Unknown newer releases are taken for the newest known. */
export class Capabilities {
  /** `version` is three numbers with dots, such as 0.7.0. */
  constructor(readonly version: string) {}

  has(feature: Feature): boolean {
    return compareVersions(this.version, SINCE[feature]) >= 0;
  }

  /** Throws UnsupportedError, before anything is sent, where the server lacks the feature. */
  require(feature: Feature): void {
    if (this.has(feature)) return;
    throw new UnsupportedError(
      `this server (irods_http_api ${this.version}) has no ${feature}; that came with ${SINCE[feature]}`,
      { hint: 'Ask its administrators for an update.' },
    );
  }
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
