import manifest from '../package.json' with { type: 'json' };

/** The version of this program. */
export const { version } = manifest;

/** The release of the iCommands that the commands keep to; ienv tells it where scripts look for it. */
export const ICOMMANDS_RELEASE = '5.0.2';
