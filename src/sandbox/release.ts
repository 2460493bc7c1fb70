import { API_VERSIONS, type ApiVersion } from './options.js';

/** The release of the HTTP API that the zone answers as. */
export class Release {
  readonly version: ApiVersion;

  constructor(version: ApiVersion) {
    this.version = version;
  }

  /** Whether the release is this one or a newer one. */
  isAtLeast(version: ApiVersion): boolean {
    return API_VERSIONS.indexOf(this.version) >= API_VERSIONS.indexOf(version);
  }
}
