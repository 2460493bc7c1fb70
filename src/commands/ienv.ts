/** `ienv`: shows the settings that the commands use. */
import { defineCommand, flag } from '../cli/define-command.js';
import type { Settings } from '../config/settings.js';
import { hideUserInfo } from '../domain/hide-user-info.js';
import { ICOMMANDS_RELEASE, version } from '../version.js';

interface ShownSetting {
  readonly name: string;
  readonly value: string;
  readonly origin: string;
}

export const command = defineCommand({
  description:
    'Prints every setting with its value: options of this line, environment variables, the session file of this shell, the profile in use, the environment file. Secrets are not settings and never shown.',
  args: [],
  options: {
    origin: flag('--origin', 'tell for each setting where it comes from'),
  },
  prints: {
    kind: 'list',
    shape: {
      name: { type: 'string', about: 'key of the setting' },
      value: { type: 'string', about: 'its value' },
      origin: {
        type: 'string',
        about: 'flag, variable, session file, profile, environment file or program',
      },
    },
  },
  changes: false,
  examples: [
    ['ienv', 'all settings'],
    ['ienv --origin', 'all settings, and where each comes from'],
  ],
  seeAlso: ['iinit', 'ipwd'],
  async run(ctx, { options }) {
    await ctx.output.records(shownSettings(await ctx.settings()), {
      text: ({ name, value, origin }) =>
        options.origin ? `${name} - ${value} (${origin})` : `${name} - ${value}`,
      json: ({ name, value, origin }) => ({ name, value, origin }),
    });
  },
});

/** The settings by name, with the two file names that the iCommands show too (icommands.md 1.4). */
function shownSettings(settings: Settings): readonly ShownSetting[] {
  const { environment, session } = settings.files;
  const own: readonly ShownSetting[] = [
    // Not a word with "version" in it: scripts take all lines with that word for irods_version.
    { name: 'irods_cli_release', value: version, origin: 'program' },
    { name: 'irods_environment_file', value: environment, origin: 'program' },
    { name: 'irods_session_environment_file', value: session, origin: 'program' },
    { name: 'irods_version', value: ICOMMANDS_RELEASE, origin: 'program' },
  ];
  const found = settings.keys().flatMap((name) => {
    const setting = settings.find(name);
    if (setting === undefined) return [];
    // Only a URL has a place for a password in it.
    const value = isUrl(setting.value) ? hideUserInfo(setting.value) : setting.value;
    return [{ name, value, origin: setting.origin }];
  });
  return [...own, ...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
