/** What is written for people about a finding, beside its definition. Only documents and tests read it: the add-in has none of it. */
import type { CellValue } from "../model/grid";
import type { RegisteredOwner } from "../model/register";
import type { Settings } from "../model/settings";

export interface Documentation {
  /** What is wrong, in a few words that go on from "means". */
  means: string;
  /** What the person does about it. */
  advice: string;
}

/** A small agenda on a sheet from A1 on, judged on 1 July 2021, and what the finding says of it. */
export interface Example {
  /** What the agenda shows: "a blank owner". */
  shows: string;
  header: readonly string[];
  rows: readonly (readonly CellValue[])[];
  /** The cells that findings of this kind name; none where it is not found. */
  cells: readonly string[];
  /** What the fix of its first finding makes of the cell; null where it has none. Not given: either. */
  fix?: string | null;
  /** Fills of the rating cells, "#RRGGBB", row by row; "" for none. */
  fills?: readonly string[];
  settings?: Partial<Settings>;
  register?: readonly RegisteredOwner[];
  /** The day of an earlier refresh of the same agenda, "2021-03-01". */
  refreshed?: string;
  /** Earlier refreshes, oldest first, and the rows as they were then. */
  earlier?: readonly { on: string; rows: Example["rows"] }[];
}
