/**
 * One cell being typed in, from the first key to Enter or Escape. While it lasts the workbook is in cell-edit mode, in which
 * an add-in's calls fail as they do in Excel. The text goes in as Excel reads typing: "3/4/25" is the third of April.
 */
import { printCell } from "../../model/address/addresses";
import { Refusal } from "../../model/errors";
import type { WorkbookModel } from "../../model/workbook";
import type { Cell } from "./movement";

/** "enter": typing began on the cell, and arrow keys finish it. "edit": F2 or a double click, and arrow keys move within the text. */
export type EditMode = "enter" | "edit";

export interface Edit {
  readonly sheetId: string;
  readonly cell: Cell;
  readonly mode: EditMode;
  text: string;
}

export class Editing {
  private current: Edit | null = null;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly alert: (sentence: string) => void,
    private readonly changed: () => void,
  ) {}

  get edit(): Edit | null {
    return this.current;
  }

  /** @param text what the field shows at first; the cell's own text when absent. False where the sheet is protected. */
  begin(cell: Cell, mode: EditMode, text?: string): boolean {
    const sheet = this.workbook.activeSheet;
    if (!this.mayWrite(cell)) {
      return false;
    }
    this.workbook.editing = true;
    this.current = { sheetId: sheet.id, cell, mode, text: text ?? sheet.cells.editText(cell.row, cell.column) };
    this.changed();
    return true;
  }

  change(text: string): void {
    if (this.current && this.current.text !== text) {
      this.current.text = text;
      this.changed();
    }
  }

  cancel(): void {
    this.current = null;
    this.workbook.editing = false;
    this.changed();
  }

  /** True when the cell has the typed text or nothing is being typed; false when the text is refused and the edit goes on. */
  commit(): boolean {
    if (!this.current) {
      return true;
    }
    const { sheetId, cell, text } = this.current;
    const sheet = this.workbook.findSheet(sheetId);
    this.workbook.editing = false;
    try {
      if (sheet && text !== sheet.cells.editText(cell.row, cell.column)) {
        sheet.cells.type(cell.row, cell.column, text);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) {
        throw error;
      }
      this.workbook.editing = true;
      this.alert(`${error.message} Change it, or press Escape to leave ${printCell(cell.row, cell.column)} as it was.`);
      return false;
    }
    this.current = null;
    this.changed();
    return true;
  }

  /** Clears the selected cells, as the Delete key does. */
  clear(): void {
    const { sheet, area } = this.workbook.selection;
    if (sheet.protection.forbidsWriting(area)) {
      this.alert(protectedSentence);
      return;
    }
    try {
      sheet.cells.clear(area, "Contents");
    } catch (error) {
      if (!(error instanceof Refusal)) {
        throw error;
      }
      this.alert(error.message);
    }
  }

  private mayWrite({ row, column }: Cell): boolean {
    const forbidden = this.workbook.activeSheet.protection.forbidsWriting({
      top: row,
      bottom: row,
      left: column,
      right: column,
    });
    if (forbidden) {
      this.alert(protectedSentence);
    }
    return !forbidden;
  }
}

const protectedSentence = "This cell is on a protected sheet: unprotect the sheet in Excel to change it.";
