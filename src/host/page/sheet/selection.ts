/** What is selected, as the person sees it: one active cell, and the area that Shift and dragging stretch from it. The workbook knows the area. */
import { maximumColumns, maximumRows, sameArea } from "../../model/address/addresses";
import type { Area } from "../../model/address/addresses";
import type { WorkbookModel } from "../../model/workbook";
import { wholeArea, wholeCell } from "./movement";
import type { Cell } from "./movement";

export class Selection {
  private activeCell: Cell = { row: 1, column: 1 };
  /** The corner that moves. */
  private farCell: Cell = { row: 1, column: 1 };
  private known: { sheetId: string; area: Area } | null = null;
  private wanted: Partial<Cell> | null = null;

  constructor(private readonly workbook: WorkbookModel) {
    this.follow();
  }

  get area(): Area {
    return this.workbook.selection.area;
  }

  get active(): Cell {
    return this.activeCell;
  }

  get far(): Cell {
    return this.farCell;
  }

  /** Adopts a selection that an add-in or a change of sheet made. */
  follow(): void {
    const { sheet, area } = this.workbook.selection;
    if (this.known?.sheetId === sheet.id && sameArea(this.known.area, area)) {
      return;
    }
    this.adopt(area);
    this.known = { sheetId: sheet.id, area };
  }

  /** The row and column to scroll to, once: null until the selection changes again. */
  takeWanted(): Partial<Cell> | null {
    const { wanted } = this;
    this.wanted = null;
    return wanted;
  }

  moveTo(cell: Cell): void {
    this.activeCell = wholeCell(this.workbook.activeSheet, cell);
    this.stretchTo(this.activeCell);
  }

  stretchTo(cell: Cell): void {
    this.farCell = cell;
    this.wanted = cell;
    this.select(between(this.activeCell, cell));
  }

  selectColumns(from: number, to: number): void {
    this.activeCell = { row: 1, column: from };
    this.farCell = { row: maximumRows, column: to };
    this.wanted = { column: to };
    this.select(between(this.activeCell, this.farCell));
  }

  selectRows(from: number, to: number): void {
    this.activeCell = { row: from, column: 1 };
    this.farCell = { row: to, column: maximumColumns };
    this.wanted = { row: to };
    this.select(between(this.activeCell, this.farCell));
  }

  /** An area that the person names, or to which a link leads. */
  selectArea(area: Area): void {
    this.adopt(area);
    this.select(area);
  }

  private adopt(area: Area): void {
    this.activeCell = { row: area.top, column: area.left };
    this.farCell = { row: area.bottom, column: area.right };
    this.wanted = this.activeCell;
  }

  private select(area: Area): void {
    const sheet = this.workbook.activeSheet;
    const whole = area.top === 1 && area.bottom === maximumRows ? area : wholeArea(sheet, area);
    this.known = { sheetId: sheet.id, area: whole };
    this.workbook.select(sheet, whole);
  }
}

function between(one: Cell, other: Cell): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}
