/** Words that Excel's API and the file have for the same thing: tables with the API's as keys and the file's as values. */

const comparisons = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;

/** Of a conditional format. */
export const formatOperators = {
  ...comparisons,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** Of a validation: the API calls two of them by other names. */
export const validationOperators = {
  ...comparisons,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

export function apiNames<K extends string>(table: Record<K, string | undefined>): K[] {
  return Object.keys(table) as K[];
}

/** Null for a word that the API doesn't have. */
export function apiName<K extends string>(
  table: Record<K, string | undefined>,
  fileWord: string | undefined,
): K | null {
  return apiNames(table).find((word) => table[word] === fileWord) ?? null;
}
