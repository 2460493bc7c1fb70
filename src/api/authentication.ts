import { AuthenticationError, HttpStatusError } from '../errors.js';
import type { Transport } from '../transport/request.js';
import { Token } from '../transport/token-source.js';

/** `POST /authenticate` (http-api.md section 2.1). */
export class AuthenticationApi {
  constructor(private readonly transport: Transport) {}

  /**
   * Signs in with a native iRODS password. `anonymous` has the empty password.
   * @throws AuthenticationError where the server refuses; it does not tell a wrong password from
   *   an unknown user or from an iRODS server that is down (recording auth.wrong-password).
   */
  async signIn(user: string, password: string): Promise<Token> {
    const credentials = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
    try {
      const text = await this.transport.sendForText({
        endpoint: 'authenticate',
        method: 'POST',
        repeat: 'safe',
        authorization: { header: `Basic ${credentials}` },
        about: user,
      });
      return new Token(text.trim());
    } catch (error) {
      if (!(error instanceof HttpStatusError) || error.status !== 401) throw error;
      throw new AuthenticationError(`the server refused the password of ${user}`, {
        cause: error,
        hint: 'Check the user name and the password. The answer is the same when the iRODS server itself is down.',
      });
    }
  }

  /**
   * Makes the server look at the token, by a small query; `/info` would answer anybody.
   * @throws AuthenticationError where it is refused and cannot be renewed.
   */
  async check(): Promise<void> {
    await this.transport.send({
      endpoint: 'query',
      method: 'GET',
      op: 'execute_genquery',
      parameters: { query: 'select ZONE_NAME', count: 1 },
      repeat: 'safe',
    });
  }
}
