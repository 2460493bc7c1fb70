import { IrodsFailure } from '../irods-failure.js';
import { type Microservices, microservice } from './microservice.js';
import { RULE_STATUS } from './status.js';
import { integer } from './values.js';

/** Microservices about queries; every answer holds all rows, so there are never more to get. */
export const QUERY_MICROSERVICES: Microservices = {
  msiExecStrCondQuery: microservice(2, async ({ host }, query, rows) =>
    rows.set({ type: 'rows', result: await host.query(query.text()) }),
  ),
  msiMakeGenQuery: microservice(3, (_context, columns, conditions, query) => {
    const where = conditions.text() === '' ? '' : ` where ${conditions.text()}`;
    query.set({ type: 'query', text: `select ${columns.text()}${where}` });
  }),
  msiMakeQuery: microservice(3, (_context, columns, conditions, query) => {
    const where = conditions.text() === '' ? '' : ` where ${conditions.text()}`;
    query.set({ type: 'string', value: `select ${columns.text()}${where}` });
  }),
  msiExecGenQuery: microservice(2, async ({ host }, query, rows) => {
    const value = query.required();
    if (value.type !== 'query') throw new IrodsFailure(RULE_STATUS.type);
    rows.set({ type: 'rows', result: await host.query(value.text) });
  }),
  msiGetContInxFromGenQueryOut: microservice(2, (_context, _rows, index) => index.set(integer(0))),
  msiGetMoreRows: microservice(3, (_context, _query, rows, index) => {
    const value = rows.required();
    if (value.type !== 'rows') throw new IrodsFailure(RULE_STATUS.type);
    rows.set({ type: 'rows', result: { ...value.result, rows: [] } });
    index.set(integer(0));
  }),
  msiCloseGenQuery: microservice(2, () => 0),
};
