/** What the library loses of a table between opening and saving, as the file had it. */

/** What one column filters by. */
export interface ColumnFilter {
  /** Inside of its `filterColumn`. */
  xml: string;
  /** The texts let through; none where it does not filter by texts. */
  texts: readonly string[];
}

export interface PreservedOfTable {
  /** By column from 0. */
  filters: Map<number, ColumnFilter>;
  /** The `sortState` element, "" for none. */
  sort: string;
  /** "comment" and such by name. */
  attributes: Record<string, string>;
}

export function nothingPreservedOfTable(): PreservedOfTable {
  return { filters: new Map(), sort: "", attributes: {} };
}
