/** Enums that Excel's API and Open XML spell differently: tables with the API's names as keys and the file's as values. */

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

/** Null for a value that the API doesn't have. */
export function apiName<K extends string>(table: Record<K, string | undefined>, stored: string | undefined): K | null {
  return apiNames(table).find((name) => table[name] === stored) ?? null;
}
