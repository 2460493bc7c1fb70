/** docs/output-formats.md: the records of every command, key by key. */
import type { FieldShape, FieldType, RecordShape } from '../output/record-shape.js';
import type { Leaf } from './loaded-command.js';

export function formatsPage(leaves: readonly Leaf[]): string {
  return [INTRODUCTION.trim(), ...leaves.flatMap(leafSection), ''].join('\n\n');
}

/** The file name of a command's schema in docs/schemas. */
export function schemaFileName(title: string): string {
  return `${title.replaceAll(' ', '-')}.json`;
}

function leafSection({ title, summary, leaf }: Leaf): string[] {
  const { prints } = leaf;
  if (prints.kind !== 'record' && prints.kind !== 'list') return [];
  const kind = prints.kind === 'list' ? 'A list of records' : 'One record';
  return [
    `## ${title}`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}. ${kind}; [schema](schemas/${schemaFileName(title)}).`,
    fieldTable(prints.shape),
  ];
}

function fieldTable(shape: RecordShape): string {
  return ['| key | type | meaning |', '|---|---|---|', ...fieldRows(shape, '')].join('\n');
}

function fieldRows(shape: RecordShape, prefix: string): string[] {
  return Object.entries(shape).flatMap(([key, field]) => {
    const row = `| \`${prefix}${key}\` | ${typeText(field)} | ${field.about.replaceAll('|', '\\|')} |`;
    return [row, ...innerRows(field.type, `${prefix}${key}`)];
  });
}

function innerRows(type: FieldType, key: string): string[] {
  if (typeof type === 'string') return [];
  if ('record' in type) return fieldRows(type.record, `${key}.`);
  return type.list === 'string' ? [] : fieldRows(type.list, `${key}[].`);
}

function typeText({ type, nullable, optional }: FieldShape): string {
  const notes = [...(nullable ? ['may be null'] : []), ...(optional ? ['may be missing'] : [])];
  return [typeName(type), ...notes].join(', ');
}

function typeName(type: FieldType): string {
  if (type === 'time') return 'time (RFC 3339)';
  if (type === 'json') return 'any JSON';
  if (typeof type === 'string') return type;
  if ('record' in type) return 'object';
  return type.list === 'string' ? 'list of strings' : 'list of objects';
}

const INTRODUCTION = `
# Output for programs

This page is generated from the declarations of the commands.

| option | output |
|---|---|
| \`--json\` | one JSON document: a list of records, or one record |
| \`--ndjson\` | one JSON document a line, for lists of any length |
| \`--csv\`, \`--tsv\` | a header line and a line for each record; lists and objects as JSON in their cell |
| \`--fields a,b,c\` | only these keys, in this order; \`a.b\` is the key \`b\` of the record or of the list of records \`a\` |

Keys mean the same in every command. Times are RFC 3339 in UTC, sizes are bytes. A key can be added in a new release; none changes its meaning without a new major version. With \`--dry-run\` what would be sent is told on stderr.

With \`--json\` and \`--ndjson\` errors are JSON too, one document a line on stderr: \`{"error":{"code":…,"message":…}}\`, with \`path\`, \`hint\`, \`irods_code\`, \`irods_name\` and \`http_status\` where they apply. \`code\` is one of USAGE, CONFIGURATION, AUTHENTICATION, CONNECTION, PROTOCOL, HTTP_STATUS, IRODS, UNSUPPORTED, LOCAL, INTEGRITY, LOCKED, BATCH, CANCELLED and INTERNAL.
`;
