/** One workbook on the screen: the model, its selection, the edit in progress, and the drawings that follow when any of them changes. */
import type { Area } from "../../model/address/addresses";
import { readReference } from "../../model/address/addresses";
import type { WorkbookEvent } from "../../model/events";
import type { SheetModel } from "../../model/sheet/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { Editing } from "./editing";
import { Selection } from "./selection";

/** Events of which a saved file shows nothing. */
const unsaved: ReadonlySet<WorkbookEvent["type"]> = new Set([
  "selectionChanged",
  "sheetActivated",
  "sheetDeactivated",
  "calculated",
]);

export class View {
  readonly selection: Selection;
  readonly editing: Editing;
  /** Counts the events of the workbook, for whatever caches a drawing of it. */
  revision = 0;
  /** Something that a file would save has changed since it was opened or saved. */
  changed = false;
  private readonly drawings: (() => void)[] = [];
  private waiting = false;
  private readonly stopListening: () => void;

  constructor(
    readonly workbook: WorkbookModel,
    readonly alert: (sentence: string) => void,
  ) {
    this.selection = new Selection(workbook);
    this.editing = new Editing(workbook, alert, () => this.redraw());
    this.stopListening = workbook.subscribe(({ type }) => {
      this.revision += 1;
      this.changed ||= !unsaved.has(type);
      this.redraw();
    });
  }

  onDraw(draw: () => void): void {
    this.drawings.push(draw);
    draw();
  }

  /** Draws in the next frame, once for all changes until then. */
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

  /** Selects what a link or the name box names: "C4", "'My sheet'!A1:B2" or a name. False where there is no such range. */
  goTo(text: string): boolean {
    const target = this.find(text.replace(/^#/, ""));
    if (!target || target.sheet.visibility !== "Visible") {
      return false;
    }
    if (target.sheet !== this.workbook.activeSheet) {
      this.workbook.activate(target.sheet);
    }
    this.selection.selectArea(target.area);
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
    return workbook.findName(text, workbook.activeSheet)?.range ?? null;
  }
}
