/** A schema as a page in Markdown. */
import { allowedText, claimsText, type PlacedField } from './describe-field.js';
import type { MetadataSchema } from './schema.js';

/** A heading, what is told of the schema, and a table with a row a field. */
export function schemaMarkdown(
  schema: MetadataSchema,
  fields: readonly PlacedField[],
): readonly string[] {
  const about = [
    `Schema \`${schema.name}\`, version ${schema.version}, ${schema.status}`,
    ...(schema.realm === '' ? [] : [`realm ${inline(schema.realm)}`]),
    ...(schema.parent === '' ? [] : [`made from ${inline(schema.parent)}`]),
  ];
  return [
    `# ${inline(schema.title)}`,
    '',
    `${about.join('; ')}.`,
    '',
    '| field | title | takes | |',
    '|---|---|---|---|',
    ...fields.map(fieldRow),
  ];
}

function fieldRow({ path, field }: PlacedField): string {
  const cells = [
    `\`${path}\``,
    inline(field.title),
    inline(allowedText(field)),
    inline(claimsText(field)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Text that means nothing to Markdown, on one line. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
