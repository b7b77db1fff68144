/** One workbook on the screen: the model, what is selected in it, what is being typed, and who draws it again when any of that changes. */
import type { Area } from "../../model/address/addresses";
import { readReference } from "../../model/address/addresses";
import type { WorkbookEvent } from "../../model/events";
import type { SheetModel } from "../../model/sheet/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { Editing } from "../grid/editing";
import { Selection } from "../grid/selection";

const passing: ReadonlySet<WorkbookEvent["type"]> = new Set([
  "selectionChanged",
  "sheetActivated",
  "sheetDeactivated",
  "calculated",
]);

export class View {
  readonly selection: Selection;
  readonly editing: Editing;
  /** Counts what happened to the workbook, for whoever keeps a drawing of it. */
  revision = 0;
  /** Something happened that a file would keep, since it was opened or saved. */
  changed = false;
  private readonly drawings: (() => void)[] = [];
  private waiting = false;
  private readonly stopListening: () => void;

  constructor(
    readonly workbook: WorkbookModel,
    readonly tell: (sentence: string) => void,
  ) {
    this.selection = new Selection(workbook);
    this.editing = new Editing(workbook, tell, () => this.redraw());
    this.stopListening = workbook.subscribe(({ type }) => {
      this.revision += 1;
      this.changed ||= !passing.has(type);
      this.redraw();
    });
  }

  onDraw(draw: () => void): void {
    this.drawings.push(draw);
    draw();
  }

  /** Soon, once for everything that happens until then. */
  redraw(): void {
    if (this.waiting) {
      return;
    }
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.drawings.forEach((draw) => draw());
    });
  }

  /** Where a link or a name box leads: "C4", "'My sheet'!A1:B2" or a name. False where there is no such place. */
  goTo(text: string): boolean {
    const place = this.find(text.replace(/^#/, ""));
    if (!place || place.sheet.visibility !== "Visible") {
      return false;
    }
    if (place.sheet !== this.workbook.activeSheet) {
      this.workbook.activate(place.sheet);
    }
    this.selection.selectArea(place.area);
    return true;
  }

  saved(): void {
    this.changed = false;
  }

  close(): void {
    this.stopListening();
    this.drawings.length = 0;
  }

  private find(text: string): { sheet: SheetModel; area: Area } | null {
    const { workbook } = this;
    const reference = readReference(text);
    if (reference) {
      const sheet = reference.sheet === null ? workbook.activeSheet : workbook.findSheet(reference.sheet);
      return sheet && { sheet, area: reference.area };
    }
    const table = workbook.findTable(text);
    if (table) {
      return { sheet: table.sheet, area: table.bodyArea };
    }
    return workbook.findName(text, workbook.activeSheet)?.place ?? null;
  }
}
