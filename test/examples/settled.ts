/** Shown lines with what differs from run to run and from machine to machine made equal. */
export function settled(shown: readonly string[]): readonly string[] {
  return shown.map((line) =>
    line
      .replace(/\bin [\d.]+ s, [\d.]+[KMG]?\/s/, 'in SO LONG')
      .replace(/\b\d{8}T\d{6}-\d+-\w{4}\b/g, 'NAME OF A RUN')
      .replace(/^(good {2}latency .* takes) \d+ ms/, '$1 SO LONG')
      .replace(/^(good {2}keychain) .*/, '$1 OF THIS MACHINE'),
  );
}
