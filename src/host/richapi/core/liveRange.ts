/** A range of a sheet that follows its cells: when rows, columns or cells are inserted or deleted, it moves, grows or shrinks as Excel's does. */
import type { Area } from "../../model/address/addresses";
import type { SheetModel } from "../../model/sheet/sheet";
import { ApiRefusal } from "./refusals";

export type Shift = "Down" | "Up" | "Right" | "Left";

export class LiveRange {
  private current: Area | null;
  /** What later batches call it by; null until the add-in tracks it. */
  referenceId: string | null = null;

  constructor(
    readonly sheet: SheetModel,
    area: Area,
  ) {
    this.current = area;
  }

  /** Throws InvalidReference when its cells are deleted. */
  get area(): Area {
    if (this.current === null) throw new ApiRefusal("InvalidReference");
    return this.current;
  }

  get exists(): boolean {
    return this.current !== null;
  }

  /** The sheet is deleted. */
  end(): void {
    this.current = null;
  }

  /** Cells were inserted (Down, Right) or deleted (Up, Left) at `changed`. */
  follow(changed: Area, shift: Shift): void {
    if (this.current !== null) this.current = moved(this.current, changed, shift);
  }
}

function moved(area: Area, changed: Area, shift: Shift): Area | null {
  const vertical = shift === "Down" || shift === "Up";
  const [start, end] = vertical ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const [sideStart, sideEnd] = vertical ? (["left", "right"] as const) : (["top", "bottom"] as const);
  const beside = area[sideStart] < changed[sideStart] || area[sideEnd] > changed[sideEnd];
  if (beside) return area;
  const count = changed[end] - changed[start] + 1;
  const line = { first: area[start], last: area[end] };
  const next =
    shift === "Down" || shift === "Right" ? grown(line, changed[start], count) : shrunk(line, changed[start], count);
  return next === null ? null : { ...area, [start]: next.first, [end]: next.last };
}

interface Line {
  first: number;
  last: number;
}

function grown(line: Line, at: number, count: number): Line {
  if (at <= line.first) return { first: line.first + count, last: line.last + count };
  return at <= line.last ? { first: line.first, last: line.last + count } : line;
}

function shrunk(line: Line, at: number, count: number): Line | null {
  const end = at + count - 1;
  const lost = Math.max(0, Math.min(line.last, end) - Math.max(line.first, at) + 1);
  if (lost === line.last - line.first + 1) return null;
  const before = Math.max(0, Math.min(end, line.first - 1) - at + 1);
  return { first: line.first - before, last: line.last - before - lost };
}
