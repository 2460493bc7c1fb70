/** `izonereport`: prints the zone's report of its servers and their configuration. */
import { defineCommand } from '../cli/define-command.js';
import { zoneReport } from '../operations/zone-report.js';
import type { Json } from '../output/record-shape.js';

export const command = defineCommand({
  args: [],
  options: {},
  prints: {
    kind: 'record',
    shape: {
      schema_version: {
        type: 'string',
        about: 'version of the form of the report',
        optional: true,
      },
      zones: {
        type: { list: { '*': { type: 'json', about: 'what iRODS reports under this name' } } },
        about: 'each zone with its servers',
        optional: true,
      },
    },
  },
  changes: false,
  description: 'Only for administrators (rodsadmin). The report is JSON in every format.',
  examples: [
    ['izonereport > report.json', 'keep the report in a file'],
    ['izonereport | head -n 9', 'how it begins'],
  ],
  caveats: ['Reports can hold host names, settings and more that should not be shared.'],
  async run(ctx) {
    const report = await zoneReport(await ctx.client());
    await ctx.output.record(report, {
      text: (shown) => ['', ...JSON.stringify(shown, undefined, 4).split('\n')],
      json: (shown) => shown as { readonly [key: string]: Json },
    });
  },
});
