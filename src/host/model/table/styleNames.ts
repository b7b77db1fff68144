/** The names that a table's style can have: Excel's own, and those that the opened file has made. */

/** How many Excel has of each. */
const builtIn = { Light: 21, Medium: 28, Dark: 11 };

const builtInNames = Object.entries(builtIn).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => `TableStyle${kind}${index + 1}`),
);

/** As it is spelt; null where there is no such style. */
export function knownTableStyle(name: string, ownNames: readonly string[]): string | null {
  return [...builtInNames, ...ownNames].find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
}
