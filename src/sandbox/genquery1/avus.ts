import type { Column } from './columns.js';
import { QueryFailure } from './failures.js';
import type { TableAlias } from './tables.js';

/** How the AVUs of one kind of object hang on it. */
interface AvuTables {
  readonly avus: TableAlias;
  /** The table of the objects and its id. */
  readonly objects: TableAlias;
  readonly objectId: string;
  /** What the additional roles of the AVU tables are called. */
  readonly prefix: string;
}

const REPEATABLE: readonly AvuTables[] = [
  { avus: 'r_data_meta_main', objects: 'R_DATA_MAIN', objectId: 'data_id', prefix: 'r_data' },
  { avus: 'r_coll_meta_main', objects: 'R_COLL_MAIN', objectId: 'coll_id', prefix: 'r_coll' },
];

const ONCE_ONLY: readonly string[] = [
  'META_USER_ATTR_NAME',
  'META_RESC_ATTR_NAME',
  'META_RESC_GROUP_ATTR_NAME',
];

/**
 * Gives every condition on an AVU's name an AVU of its own, so that `META_DATA_ATTR_NAME = 'a' and
 * META_DATA_ATTR_VALUE = '1' and META_DATA_ATTR_NAME = 'b' …` asks for objects that have both.
 *
 * As on the real server it goes by counting: the second mention of the name, and of the value,
 * means the second AVU, up to as many as there are conditions on the name; units and ids always
 * mean the first. Only AVUs of data objects and collections can be asked for twice; for users and
 * resources the constructor throws QueryFailure CAT_INVALID_ARGUMENT.
 */
export class RepeatedAvus {
  readonly #counts: ReadonlyMap<TableAlias, number>;
  readonly #mentions = new Map<string, number>();

  constructor(tested: readonly Column[]) {
    const names = tested.map(({ name }) => name);
    if (ONCE_ONLY.some((name) => names.filter((other) => other === name).length > 1)) {
      throw new QueryFailure('CAT_INVALID_ARGUMENT', 'run');
    }
    this.#counts = new Map(
      REPEATABLE.map(({ avus }) => [
        avus,
        tested.filter(({ alias, column }) => alias === avus && column === 'meta_attr_name').length,
      ]),
    );
  }

  /** The SQL name of a column at its next mention in a condition. */
  mention({ alias, column }: Column): string {
    const count = (alias && this.#counts.get(alias)) ?? 0;
    if (count < 2 || (column !== 'meta_attr_name' && column !== 'meta_attr_value')) {
      return `${alias}.${column}`;
    }
    const key = `${alias}.${column}`;
    const mention = (this.#mentions.get(key) ?? 0) + 1;
    this.#mentions.set(key, mention);
    return mention === 1 || mention > count ? key : `${alias}_${mention}.${column}`;
  }

  /** The additional tables, each as SQL for the list of tables. */
  tables(): string[] {
    return this.#repetitions().flatMap(({ avus, prefix, number }) => [
      `R_OBJT_METAMAP ${prefix}_metamap_${number}`,
      `R_META_MAIN ${avus}_${number}`,
    ]);
  }

  /** The conditions that tie the additional tables to the objects. */
  conditions(): string[] {
    return this.#repetitions().flatMap(({ avus, objects, objectId, prefix, number }) => [
      `${prefix}_metamap_${number}.meta_id = ${avus}_${number}.meta_id`,
      `${objects}.${objectId} = ${prefix}_metamap_${number}.object_id`,
    ]);
  }

  #repetitions(): (AvuTables & { readonly number: number })[] {
    return REPEATABLE.flatMap((tables) => {
      const count = this.#counts.get(tables.avus) ?? 0;
      const additional = Math.max(0, count - 1);
      return Array.from({ length: additional }, (_item, index) => ({
        ...tables,
        number: index + 2,
      }));
    });
  }
}
