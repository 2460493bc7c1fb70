/**
 * What the zone refuses, with the status code that a real server gives. Whoever answers the
 * request turns it into `irods_response.status_code` and, where there is a message,
 * `irods_response.status_message`.
 */
export class IrodsFailure extends Error {
  override readonly name = 'IrodsFailure';
  /** A negative iRODS status code, such as -818000. */
  readonly code: number;
  /** The text for `status_message`, exactly as the real server words it; absent where it has none. */
  readonly statusMessage: string | undefined;

  constructor(code: number, statusMessage?: string) {
    super(statusMessage === undefined ? `iRODS status ${code}` : statusMessage.trim());
    this.code = code;
    this.statusMessage = statusMessage;
  }
}
