/** A change of one of a person's cells, with all that must still be so for it to be made. */
import type { CellValue } from "../../agenda/model/grid";
import type { CellPosition } from "./seenRows";

/** Its row and column are where the person saw it. */
export interface CellChange extends CellPosition {
  /** As text. */
  from: string;
  to: string;
  /** As it is written. */
  value: CellValue;
  /** Null where the fill says nothing that is changed. */
  fill: CellFill | null;
}

export interface CellFill {
  /** "#RRGGBB". */
  color: string;
  /** Shown by a conditional format. */
  isConditional: boolean;
}
