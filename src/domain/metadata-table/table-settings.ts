/** How the rows of a table become metadata of items. */
import type { MetadataSchema } from '../schema/schema.js';
import type { PathTemplate } from './path-template.js';

/** Where the path of a row's item comes from. */
export type PathRule =
  | {
      readonly from: 'column';
      readonly column: string;
      /** The collection that relative paths stand in; the current one where it is not given. */
      readonly base: string | undefined;
    }
  /** The cell is what the name of a data object begins with, anywhere below the base. */
  | { readonly from: 'name'; readonly column: string; readonly base: string | undefined }
  | {
      readonly from: 'template';
      readonly template: PathTemplate;
      readonly base: string | undefined;
    };

/** Columns whose cells hold several values. */
export interface SeveralValues {
  readonly separator: string;
  /** All of them where none are named. */
  readonly columns: readonly string[] | undefined;
}

export interface TableSettings {
  readonly path: PathRule;
  /** Only these columns become metadata. */
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[];
  readonly several: SeveralValues | undefined;
  /** Headers are attributes as they stand: no units, no numbers of instances. */
  readonly plainHeaders: boolean;
  readonly schema: TableSchema | undefined;
}

/** A schema whose fields some of the columns are. */
export interface TableSchema {
  readonly schema: MetadataSchema;
  readonly prefix: string;
  /** Columns that are no fields become metadata of their own. */
  readonly keepOthers: boolean;
  /** So do values that do not fit a field that can do without. */
  readonly keepInvalid: boolean;
}
