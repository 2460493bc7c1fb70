import { ConfigurationError } from '../../errors.js';

/**
 * Reads YAML, whose every value stays the text that it is written as: tools differ on whether a
 * column named `n` or `1e3` is one.
 * @throws ConfigurationError with the line where it is no YAML.
 */
export async function readYaml(text: string, file: string): Promise<unknown> {
  // A CommonJS package: in the bundle only its default export is there.
  const { parse, YAMLParseError } = (await import('yaml')).default;
  try {
    return parse(text, { schema: 'failsafe' }) as unknown;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [line] = error.linePos ?? [];
    const place = line === undefined ? '' : `, line ${line.line}`;
    throw new ConfigurationError(`${file}${place}: not YAML: ${error.message.split('\n', 1)[0]}`, {
      path: file,
      cause: error,
    });
  }
}
