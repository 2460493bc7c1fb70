import type { CatalogTable } from '../catalog/tables.js';
import { bound, raw } from '../genquery/sql.js';
import type { ColumnReference, Expression, Operand } from './ast.js';
import { type AvuOwner, COLUMNS, type Column } from './columns.js';
import { SelectFailure } from './failures.js';
import { functionSql } from './functions.js';
import { castSql, literalAs, type Typed } from './types.js';

/**
 * What a query has spoken of so far. Columns that are selected or tested bring their tables into
 * the query, in the order of mention; those of `group by` and `order by` must be there already.
 */
export class Scope {
  /** The tables by their names in the SQL. */
  readonly aliases = new Map<CatalogTable, string>();
  /** Whose AVUs are to be joined. */
  readonly avuOwners = new Set<AvuOwner>();
  /** The columns spoken of, with their casts. */
  readonly references = new Map<string, ColumnReference>();
  usesHierarchies = false;

  /** An expression of the column list or of a condition. Throws SelectFailure. */
  introduce(expression: Operand): Typed {
    return this.#expressionSql(expression, (reference) => this.#introduceColumn(reference));
  }

  /** An expression of `order by`. Throws SelectFailure `unusable` for a table not in the query. */
  mention(expression: Expression): Typed {
    return this.#expressionSql(expression, (reference) => this.#columnSql(reference));
  }

  /** A column of `group by`, cast as where it was spoken of before; otherwise `unusable`. */
  mentionGrouped(name: string): Typed {
    const reference = this.references.get(name);
    if (!reference) throw new SelectFailure('unusable', `${name} is not part of the query`);
    return this.#columnSql(reference);
  }

  #expressionSql(expression: Operand, columnSql: (reference: ColumnReference) => Typed): Typed {
    switch (expression.kind) {
      case 'literal':
        return { sql: bound(expression.value), type: 'unknown' };
      case 'integer':
        return { sql: bound(literalAs('integer', expression.value)), type: 'integer' };
      case 'column':
        return columnSql(expression);
      case 'function':
        return functionSql(
          expression,
          expression.operands.map((operand) => this.#expressionSql(operand, columnSql)),
        );
    }
  }

  #introduceColumn(reference: ColumnReference): Typed {
    const { table, extra } = columnNamed(reference.name);
    if (!this.aliases.has(table)) this.aliases.set(table, `t${this.aliases.size}`);
    if (extra?.kind === 'avu') this.avuOwners.add(extra.owner);
    if (extra?.kind === 'hierarchy') this.usesHierarchies = true;
    if (!this.references.has(reference.name)) this.references.set(reference.name, reference);
    return this.#columnSql(reference);
  }

  #columnSql({ name, cast }: ColumnReference): Typed {
    const column = columnNamed(name);
    const alias = column.alias ?? this.aliases.get(column.table);
    if (alias === undefined || !this.#isJoined(column)) {
      throw new SelectFailure('unusable', `${name} is not part of the query`);
    }
    const sqlName = `${alias}.${column.column}`;
    return cast ? castSql(sqlName, column.type, cast) : { sql: raw(sqlName), type: column.type };
  }

  #isJoined({ table, extra }: Column): boolean {
    if (extra?.kind === 'avu') return this.avuOwners.has(extra.owner);
    if (extra?.kind === 'hierarchy') return this.usesHierarchies;
    return this.aliases.has(table);
  }
}

function columnNamed(name: string): Column {
  const column = COLUMNS.get(name);
  if (!column) throw new SelectFailure('unusable', `unknown column ${name}`);
  return column;
}
