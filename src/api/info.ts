import type { Answer, Transport } from '../transport/request.js';
import { booleanField, optionalNumber, optionalText, textField } from './answer-fields.js';

/** What the server tells about itself. */
export interface ServerInfo {
  /** Release of irods_http_api, such as 0.7.0. */
  readonly apiVersion: string;
  /** Release of the iRODS server, such as rods5.0.2; only 0.7.0 tells it, and only when signed in. */
  readonly serverVersion: string | undefined;
  readonly zone: string;
  /** Most rows that one page of GenQuery1 has. */
  readonly rowsPerQuery: number;
  readonly streamsPerHandle: number;
  /** The longest body of one request, bytes. */
  readonly largestBody: number;
  readonly openIdConnect: boolean;
}

/** `GET /info` (http-api.md section 3.2). */
export class InfoApi {
  constructor(private readonly transport: Transport) {}

  /** Throws ConnectionError or ProtocolError. `signedIn` false asks without a token. */
  async get(signedIn = true): Promise<ServerInfo> {
    const answer = await this.transport.send({
      endpoint: 'info',
      method: 'GET',
      repeat: 'safe',
      ...(signedIn ? {} : { authorization: 'none' as const }),
    });
    return readServerInfo(answer);
  }
}

/** Reads the answer of `/info`; the stream limit has another key before 0.7.0. */
export function readServerInfo(answer: Answer): ServerInfo {
  return {
    apiVersion: textField(answer, 'api_version'),
    serverVersion: optionalText(answer, 'irods_server_version') || undefined,
    zone: textField(answer, 'irods_zone'),
    rowsPerQuery: optionalNumber(answer, 'max_number_of_rows_per_catalog_query') ?? 15,
    streamsPerHandle:
      optionalNumber(answer, 'max_number_of_streams_per_parallel_write_handle') ??
      optionalNumber(answer, 'max_number_of_parallel_write_streams') ??
      1,
    largestBody: optionalNumber(answer, 'max_size_of_request_body_in_bytes') ?? 8 * 1024 * 1024,
    openIdConnect: booleanField(
      { openid_connect_enabled: false, ...answer },
      'openid_connect_enabled',
    ),
  };
}
