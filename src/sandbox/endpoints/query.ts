import { runGeneralQuery } from '../genquery1/run.js';
import { explainSelect, runSelect } from '../genquery2/run.js';
import { type Answer, HttpFailure, refusal, success } from '../http/answer.js';
import type { Parameters } from '../http/parameters.js';
import { IrodsFailure } from '../irods-failure.js';
import { runSpecificQuery } from '../specific-queries/run.js';
import { addSpecificQuery, removeSpecificQuery } from '../specific-queries/store.js';
import { type Call, defineEndpoint, type Operation, since } from './define-endpoint.js';

const executeGenQuery: Operation = (call) => {
  const text = call.parameters.required('query');
  const parser = call.parameters.text('parser') ?? 'genquery1';
  if (parser === 'genquery2') return executeGenQuery2(call, text);
  if (parser !== 'genquery1') throw new HttpFailure(400, `there is no parser ${parser}`);
  const { zone, caller, parameters } = call;
  const rows = runGeneralQuery(zone.catalog, {
    ...pageOf(call),
    text,
    caller,
    zone: parameters.text('zone') ?? '',
    isCaseSensitive: isOnByDefault(parameters, 'case-sensitive'),
    isDistinct: isOnByDefault(parameters, 'distinct'),
  });
  return success({ rows });
};

/** Paging is up to the query itself (`query.gq2-http-offset-count`); failures are HTTP 500. */
function executeGenQuery2({ zone, caller, parameters }: Call, text: string): Answer {
  const request = { text, caller, zone: parameters.text('zone') };
  try {
    return parameters.isOn('sql-only')
      ? success({ sql: explainSelect(zone.catalog, request) })
      : success({ rows: runSelect(zone.catalog, request) });
  } catch (error) {
    if (error instanceof IrodsFailure) return refusal(error, 500);
    throw error;
  }
}

const executeSpecificQuery: Operation = (call) => {
  const { zone, parameters } = call;
  const name = parameters.required('name');
  const page = pageOf(call);
  const values = splitValues(
    parameters.text('args') ?? '',
    parameters.text('args-delimiter') || ',',
  );
  return success({ rows: runSpecificQuery(zone.catalog, { name, values, ...page }) });
};

const addQuery: Operation = ({ zone, caller, parameters }) => {
  const alias = parameters.required('name');
  // The real server's behaviour without this parameter is undefined.
  const sql = parameters.required('sql');
  zone.catalog.transaction(() => addSpecificQuery(zone.catalog, caller, { alias, sql }));
  return success();
};

const removeQuery: Operation = ({ zone, caller, parameters }) => {
  const name = parameters.required('name');
  zone.catalog.transaction(() => removeSpecificQuery(zone.catalog, caller, name));
  return success();
};

/** At least one row and at most what the zone allows (`query.count-zero`, `query.count-huge`). */
function pageOf({ zone, parameters }: Call): { offset: number; limit: number } {
  const { rowsPerQuery } = zone.settings.limits;
  const offset = parameters.integer('offset', 400, 32) ?? 0;
  const count = parameters.integer('count', 400, 32) ?? rowsPerQuery;
  return {
    offset: Math.max(0, offset),
    limit: Math.max(1, Math.min(count, rowsPerQuery)),
  };
}

function isOnByDefault(parameters: Parameters, name: string): boolean {
  const value = parameters.text(name) ?? '1';
  if (value !== '0' && value !== '1') throw new HttpFailure(400, `bad ${name}`);
  return value === '1';
}

/** Every character of the delimiter separates values by itself. */
function splitValues(text: string, delimiters: string): string[] {
  const values = [''];
  for (const character of text) {
    if (delimiters.includes(character)) values.push('');
    else values.push(`${values.pop()}${character}`);
  }
  return values;
}

/** `/query` (http-api.md 3.9). */
export const query = defineEndpoint('query', {
  get: {
    execute_genquery: executeGenQuery,
    execute_specific_query: executeSpecificQuery,
    list_genquery_columns: 'not-implemented',
    list_specific_queries: 'not-implemented',
  },
  post: {
    add_specific_query: since('0.4.0', addQuery, 'not-implemented'),
    remove_specific_query: since('0.4.0', removeQuery, 'not-implemented'),
  },
});
