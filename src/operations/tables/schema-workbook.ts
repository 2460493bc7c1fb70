/** A workbook to fill in, with a column for each field of a schema. */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature, SheetData } from 'write-excel-file/node';
import { allowedText, claimsText } from '../../domain/schema/describe-field.js';
import { takesSeveral } from '../../domain/schema/schema.js';
import type { FormColumn } from '../../domain/schema/template.js';

/** What the format allows in a list of choices, a hint and its title (ECMA-376, CT_DataValidation). */
const LONGEST_LIST = 255;
const LONGEST_HINT = 225;
const LONGEST_TITLE = 32;
/** Characters of a sheet's name, and those that it cannot have. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
/** The last row of a sheet. */
const LAST_ROW = 1_048_576;

/**
 * The bytes of an XLSX file with one sheet: a header, and below it cells that offer the values of a
 * select, refuse numbers out of their range, and tell what they take.
 */
export async function schemaWorkbook(
  name: string,
  columns: readonly FormColumn[],
): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const { insertElementMarkupAccordingToOrderOfSiblings: insert, sanitizeAttributeValue } =
    await import('write-excel-file/utility');
  const rules = columns.flatMap((column, i) => validation(column, columnName(i), escaped));
  function escaped(text: string): string {
    return sanitizeAttributeValue(text.replaceAll('\n', ' '));
  }
  const validations: Feature<Stream | Buffer | Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            rules.length === 0
              ? xml
              : insert(
                  xml,
                  `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
                  [...AROUND_VALIDATIONS],
                  'worksheet',
                ),
        },
      },
    },
  };
  const header: SheetData[number] = columns.map(({ header: value }) => ({
    value,
    fontWeight: 'bold',
  }));
  const sheet = name.replace(NOT_IN_NAMES, '_').slice(0, LONGEST_NAME);
  const widths = columns.map(({ header: text }) => ({ width: Math.max(12, text.length + 2) }));
  return await writeWorkbook(
    [header],
    { sheet, columns: widths, stickyRowsCount: 1 },
    { features: [validations] },
  ).toBuffer();
}

/** The elements of a worksheet, in the order that the format demands (CT_Worksheet). */
const AROUND_VALIDATIONS = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'],
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

function validation(
  { header, field }: FormColumn,
  column: string,
  escaped: (text: string) => string,
): readonly string[] {
  if (field === undefined) return [];
  const { attributes, formulas } = ruleOf(field);
  const claims = claimsText(field);
  const hint = `${allowedText(field)}${claims === '' ? '' : ` (${claims})`}`;
  const told = escaped(cut(hint, LONGEST_HINT));
  const title = escaped(cut(field.title === '' ? header : field.title, LONGEST_TITLE));
  // Several values in one cell, with a separator, are none of the list.
  const refuses = takesSeveral(field) ? '' : ' showErrorMessage="1"';
  return [
    `<dataValidation${attributes} allowBlank="1" showInputMessage="1"${refuses} promptTitle="${title}" prompt="${told}" errorTitle="${title}" error="${told}" sqref="${column}2:${column}${LAST_ROW}">` +
      formulas.map((text, i) => `<formula${i + 1}>${escaped(text)}</formula${i + 1}>`).join('') +
      '</dataValidation>',
  ];
}

interface Rule {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

/** The list or range of a field; for others there is only the hint. */
function ruleOf(field: NonNullable<FormColumn['field']>): Rule {
  if (field.type === 'checkbox') return listOf(['true', 'false']);
  if (field.type === 'select') return listOf(field.values);
  if (field.type !== 'integer' && field.type !== 'float') return ONLY_A_HINT;
  const { minimum, maximum } = field;
  const type = ` type="${field.type === 'integer' ? 'whole' : 'decimal'}"`;
  if (minimum !== undefined && maximum !== undefined) {
    return { attributes: type, formulas: [String(minimum), String(maximum)] };
  }
  const limit = minimum ?? maximum;
  if (limit === undefined) return ONLY_A_HINT;
  const operator = minimum === undefined ? 'lessThanOrEqual' : 'greaterThanOrEqual';
  return { attributes: `${type} operator="${operator}"`, formulas: [String(limit)] };
}

const ONLY_A_HINT: Rule = { attributes: '', formulas: [] };

function listOf(values: readonly string[]): Rule {
  const text = values.join(',');
  if (text.length > LONGEST_LIST || values.some((value) => /[,"]/.test(value))) return ONLY_A_HINT;
  return { attributes: ' type="list"', formulas: [`"${text}"`] };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** `A` to `Z`, then `AA`. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}
