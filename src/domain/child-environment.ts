type Environment = Readonly<Record<string, string | undefined>>;

/** The environment for child processes: without what signs in. */
export function withoutSecrets(env: Environment): Record<string, string | undefined> {
  const {
    IRODS_PASSWORD: _password,
    IRODS_TOKEN: _token,
    IRODS_REFRESH_TOKEN: _refresh,
    IRODS_OPENID_CLIENT_SECRET: _client,
    ...rest
  } = env;
  return rest;
}
