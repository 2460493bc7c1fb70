/** `itrash`: shows, restores and empties the trash. */
import { defineCommandGroup } from '../cli/define-command.js';
import { empty } from './itrash/empty.js';
import { list } from './itrash/list.js';
import { restoring } from './itrash/restore.js';

export const command = defineCommandGroup({
  description:
    'What irm removes goes to the trash, /ZONE/trash/home/USER, with the collections that it lay in. PATH is one in the trash, relative to that collection; the absolute path that something had before is taken, too.',
  subcommands: {
    ls: { summary: 'list what is in the trash', command: list },
    restore: { summary: 'move things out of the trash, to where they were', command: restoring },
    empty: { summary: 'remove for good what is in the trash', command: empty },
  },
  exits: { failure: 4 },
  caveats: [
    'The catalog does not keep where something in the trash came from. Its place in the trash tells for what was in your home collection; for other things the collections that are still there tell, and itrash ls shows what is made of it. Use --to where that is wrong.',
  ],
  seeAlso: ['irm', 'irmtrash', 'imv'],
});
