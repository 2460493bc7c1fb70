/** The small programs of bin/, one for each name the package installs. */
import { REGISTRY } from '../cli/registry.js';

/** Every name that is installed as a program, sorted. */
export function programNames(): readonly string[] {
  const icommands = REGISTRY.filter(({ icommand }) => icommand).map(({ name }) => name);
  return ['irods', ...icommands].sort();
}

/** The `bin` field of package.json. */
export function binMap(): Readonly<Record<string, string>> {
  return Object.fromEntries(programNames().map((name) => [name, `bin/${name}.js`]));
}

/** The text of one program. */
export function binFile(name: string): string {
  return `#!/usr/bin/env node\nrequire('./start.js').start('${name}');\n`;
}
