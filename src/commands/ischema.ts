/** `ischema`: ManGO metadata schemas, and metadata by them. */
import { defineCommandGroup } from '../cli/define-command.js';
import { apply, rm } from './ischema/apply.js';
import { get, ls, show } from './ischema/browse.js';
import { lint, toAvusCommand, validate } from './ischema/check.js';
import { diff, exportCommand, template } from './ischema/compare.js';
import { extract } from './ischema/extract.js';
import { archive, clone, publish } from './ischema/lifecycle.js';
import { newCommand } from './ischema/new.js';
import { status, upgrade } from './ischema/status.js';

export const command = defineCommandGroup({
  description:
    'Describes data by metadata schemas in the format of ManGO: finds, checks and publishes schemas, validates documents, and keeps the metadata of data objects and collections in line with them. SCHEMA is a local file, a path in iRODS, REALM/NAME in /ZONE/mango/REALM/schemas/NAME, or a NAME that only one realm has.',
  subcommands: {
    ls: { summary: 'list the schemas in iRODS', command: ls },
    show: { summary: 'show what a schema asks for', command: show },
    get: { summary: 'print or copy the file of a schema', command: get },
    lint: { summary: 'find mistakes in schema files', command: lint },
    new: { summary: 'make a draft of a schema', command: newCommand },
    validate: { summary: 'check documents against a schema', command: validate },
    'to-avus': { summary: 'print the AVUs that a document becomes', command: toAvusCommand },
    apply: { summary: 'describe data by a document', command: apply },
    extract: { summary: 'turn metadata back into documents', command: extract },
    rm: { summary: 'remove the metadata of a schema from data', command: rm },
    diff: { summary: 'tell what changed between two schemas', command: diff },
    publish: { summary: 'publish a draft of a schema', command: publish },
    archive: { summary: 'archive the published version of a schema', command: archive },
    clone: { summary: 'make a schema out of another one', command: clone },
    status: { summary: 'tell which data carries which schema', command: status },
    upgrade: { summary: 'bring metadata to the newest version of its schema', command: upgrade },
    template: { summary: 'print a form to fill in', command: template },
    export: { summary: 'print a schema as JSON Schema', command: exportCommand },
  },
  examples: [
    ['ischema ls', 'which schemas are there'],
    ['ischema template training/fastq > new.json', 'a document to fill in'],
    ['ischema validate training/fastq run7.json', 'check it'],
    ['ischema apply training/fastq run7.json reads/s1.fastq --dry-run', 'see what it changes'],
    ['ischema status -r reads', 'what is described, and how well'],
  ],
  seeAlso: ['imeta'],
});
