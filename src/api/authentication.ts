import { AuthenticationError, CliError, HttpStatusError, ProtocolError } from '../errors.js';
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
      return tokenOf(text);
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

  /**
   * The user whose token it is: no endpoint tells it, but a rule of one line does, which every user
   * may run (http-api.md section 3.11). Undefined where the server runs no rules of that language.
   * @throws AuthenticationError, ConnectionError, CancelledError.
   */
  async user(): Promise<string | undefined> {
    const text = await this.tellByRule('writeLine("stdout", "$userNameClient")');
    return /^[^\s#]+$/.test(text) ? text : undefined;
  }

  /** The server's clock, seconds since 1970; undefined as for `user`. Throws as `user`. */
  async time(): Promise<number | undefined> {
    const rule = 'msiGetSystemTime(*time, "unix"); writeLine("stdout", *time)';
    const text = await this.tellByRule(rule);
    return /^\d{10,11}$/.test(text) ? Number(text) : undefined;
  }

  private async tellByRule(rule: string): Promise<string> {
    try {
      const answer = await this.transport.send({
        endpoint: 'rules',
        method: 'POST',
        op: 'execute',
        parameters: { 'rule-text': rule, 'rep-instance': RULE_LANGUAGE },
        repeat: 'safe',
      });
      return String(answer['stdout'] ?? '').trim();
    } catch (error) {
      const isRefusal = error instanceof CliError && !error.fatal;
      if (isRefusal) return '';
      throw error;
    }
  }
}

const RULE_LANGUAGE = 'irods_rule_engine_plugin-irods_rule_language-instance';

/** Throws ProtocolError for what no header could carry. */
function tokenOf(text: string): Token {
  const token = text.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return new Token(token);
  throw new ProtocolError('what the server gives for a password is no token', {
    hint: 'Check the URL: it may lead to a web site.',
  });
}
