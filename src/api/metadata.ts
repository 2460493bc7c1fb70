import type { AvuOperation } from '../domain/avu.js';

/** The `operations` parameter of modify_metadata (http-api.md section 3.4). Empty units are left out. */
export function metadataOperationsJson(operations: readonly AvuOperation[]): string {
  return JSON.stringify(
    operations.map(({ operation, attribute, value, units }) => ({
      operation,
      attribute,
      value,
      ...(units === '' ? {} : { units }),
    })),
  );
}
