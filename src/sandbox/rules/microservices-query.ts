import { IrodsFailure } from '../irods-failure.js';
import { type Argument, type Microservices, microservice } from './microservice.js';
import { continuationOf, firstPage, nextPage } from './rows.js';
import { RULE_STATUS } from './status.js';
import { integer, type RowsValue } from './values.js';

function rowsOf(argument: Argument): RowsValue {
  const value = argument.required();
  if (value.type !== 'rows') throw new IrodsFailure(RULE_STATUS.parameterType);
  return value;
}

function queryTextOf(argument: Argument): string {
  const value = argument.required();
  if (value.type !== 'query') throw new IrodsFailure(RULE_STATUS.parameterType);
  return value.text;
}

/** The microservices of GenQuery1, which hand out their rows page by page. */
export const QUERY_MICROSERVICES: Microservices = {
  msiExecStrCondQuery: microservice(2, async ({ host }, query, rows) =>
    rows.set(firstPage(await host.query(query.text()))),
  ),
  msiMakeGenQuery: microservice(3, (_context, columns, conditions, query) => {
    const where = conditions.text() === '' ? '' : ` where ${conditions.text()}`;
    query.set({ type: 'query', text: `select ${columns.text()}${where}` });
  }),
  msiMakeQuery: microservice(3, (_context, columns, conditions, query) => {
    const where = conditions.text() === '' ? '' : ` where ${conditions.text()}`;
    query.set({ type: 'string', value: `select ${columns.text()}${where}` });
  }),
  msiExecGenQuery: microservice(2, async ({ host }, query, rows) =>
    rows.set(firstPage(await host.query(queryTextOf(query)))),
  ),
  msiGetContInxFromGenQueryOut: microservice(2, (_context, rows, index) =>
    index.set(integer(continuationOf(rowsOf(rows)))),
  ),
  msiGetMoreRows: microservice(3, (_context, query, rows, index) => {
    queryTextOf(query);
    const page = nextPage(rowsOf(rows));
    rows.set(page);
    index.set(integer(continuationOf(page)));
  }),
  msiCloseGenQuery: microservice(2, (_context, query, rows) => {
    queryTextOf(query);
    rowsOf(rows);
  }),
};
