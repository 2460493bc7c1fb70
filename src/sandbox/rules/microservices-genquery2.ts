import { IrodsFailure } from '../irods-failure.js';
import type { RuleContext, SelectedRows } from './built-in.js';
import { type Argument, type Microservices, microservice, setText } from './microservice.js';
import { RULE_STATUS } from './status.js';

/** Handles and column numbers are strings here; a number is refused as the server refuses it. */
function requireString(argument: Argument): string {
  const value = argument.required();
  if (value.type !== 'string') throw new IrodsFailure(RULE_STATUS.invalidInput);
  return value.value;
}

function selectedRows({ selections }: RuleContext, handle: Argument): SelectedRows {
  const found = selections.get(requireString(handle));
  if (found === undefined) throw new IrodsFailure(RULE_STATUS.invalidInput);
  return found;
}

function freeHandle({ selections }: RuleContext): string {
  let handle = 0;
  while (selections.has(String(handle))) handle += 1;
  return String(handle);
}

/** The microservices of GenQuery2 (iRODS 4.3.2): a handle, and a place in the rows that moves on. */
export const GENQUERY2_MICROSERVICES: Microservices = {
  msi_genquery2_execute: microservice(2, async (context, handle, query) => {
    const rows = await context.host.select(requireString(query));
    const name = freeHandle(context);
    context.selections.set(name, { rows, at: -1 });
    setText(handle, name);
  }),
  msi_genquery2_next_row: microservice(1, (context, handle) => {
    const selection = selectedRows(context, handle);
    if (selection.at >= selection.rows.length - 1) throw new IrodsFailure(RULE_STATUS.endOfRows);
    selection.at += 1;
  }),
  msi_genquery2_column: microservice(3, (context, handle, column, value) => {
    const index = Number.parseInt(requireString(column), 10);
    const { rows, at } = selectedRows(context, handle);
    const cell = rows[at]?.[index];
    if (cell === undefined) throw new IrodsFailure(RULE_STATUS.library);
    setText(value, cell);
  }),
  msi_genquery2_free: microservice(1, (context, handle) => {
    selectedRows(context, handle);
    context.selections.delete(requireString(handle));
  }),
};
