/** `label: value` lines, as the administrative iCommands print a row of the catalog. */
export function labelledLines(
  values: readonly (readonly [label: string, value: string])[],
): string[] {
  return values.map(([label, value]) => `${label}: ${value}`);
}
