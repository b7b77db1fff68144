/** The grid: a window on the active sheet that draws what is in sight, and takes the mouse and the keyboard as Excel's does. */
import { maximumColumns, maximumRows } from "../../model/address/addresses";
import type { SheetModel } from "../../model/sheet/sheet";
import { element } from "../elements";
import type { View } from "../sheet/view";
import { measureAxis } from "./axis";
import type { Axis } from "./axis";
import { drawCharts } from "./charts";
import { showCellEditor } from "./cellEditor";
import type { CellEditor } from "./cellEditor";
import { readKey } from "./keyboard";
import { cellId } from "./drawCell";
import type { Scene } from "./drawCell";
import type { Cell } from "./movement";
import { paint } from "./paint";
import { followPointer } from "./pointer";
import { boxOf, frozenExtent, scrollToShow } from "./viewport";
import type { Box } from "./viewport";

const headers = { width: 44, height: 22 };

export class Grid {
  private readonly sizer = element("div", { class: "grid-sizer", role: "presentation" });
  private readonly window = element("div", { class: "grid-window", role: "presentation" });
  private readonly cells = element("div", { role: "presentation" });
  private readonly selectionBox = element("div", { class: "selection-box", role: "presentation" });
  private readonly activeBox = element("div", { class: "active-box", role: "presentation" });
  private readonly corner = element("div", { class: "grid-corner", role: "presentation" });
  private readonly editor: CellEditor;
  private axes: { sheet: SheetModel; revision: number; rows: Axis; columns: Axis } | null = null;
  private readonly scrolled = new Map<string, { top: number; left: number }>();
  private shownSheet: SheetModel | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly charts: HTMLElement,
    private readonly view: View,
  ) {
    this.editor = showCellEditor(view, () => this.place.focus());
    this.window.append(this.cells, this.selectionBox, this.activeBox, this.corner, this.editor.field);
    this.sizer.append(this.window);
    place.replaceChildren(this.sizer);
    place.onscroll = () => view.redraw();
    place.onkeydown = (event) => this.press(event);
    new ResizeObserver(() => view.redraw()).observe(place);
    followPointer(this.window, headers, view, {
      scene: () => this.scene(),
      leaveEditor: () => this.editor.finish(),
      openEditor: (mode) => this.editor.open(mode),
    });
    view.onDraw(() => this.draw());
  }

  focus(): void {
    this.place.focus();
  }

  private draw(): void {
    const { workbook, selection } = this.view;
    const sheet = workbook.activeSheet;
    if (sheet !== this.shownSheet) {
      this.turnTo(sheet);
    }
    selection.follow();
    this.resize();
    this.reveal(selection.takeWanted());
    const scene = this.scene();
    this.cells.replaceChildren(...paint(scene));
    drawCharts(this.charts, scene);
    this.place.setAttribute("aria-label", `Sheet ${sheet.name}`);
    this.place.setAttribute("aria-rowcount", String(scene.rows.axis.count + 1));
    this.place.setAttribute("aria-colcount", String(scene.columns.axis.count));
    const { row, column } = selection.active;
    this.place.setAttribute("aria-activedescendant", cellId(row, column));
    const activeBox = boxOf(this.activeArea(), scene.rows, scene.columns);
    cover(this.selectionBox, boxOf(selection.area, scene.rows, scene.columns));
    cover(this.activeBox, activeBox);
    this.editor.draw({ ...activeBox, left: activeBox.left + headers.width, top: activeBox.top + headers.height });
  }

  /** Each sheet keeps the place to which it was scrolled. */
  private turnTo(sheet: SheetModel): void {
    if (this.shownSheet) {
      this.scrolled.set(this.shownSheet.id, { top: this.place.scrollTop, left: this.place.scrollLeft });
    }
    this.shownSheet = sheet;
    this.resize();
    const kept = this.scrolled.get(sheet.id);
    this.place.scrollTo(kept?.left ?? 0, kept?.top ?? 0);
  }

  private resize(): void {
    const { rows, columns } = this.measured();
    this.sizer.style.width = `${headers.width + columns.offset(columns.count + 1)}px`;
    this.sizer.style.height = `${headers.height + rows.offset(rows.count + 1)}px`;
    this.window.style.width = `${this.place.clientWidth}px`;
    this.window.style.height = `${this.place.clientHeight}px`;
  }

  private scene(): Scene {
    const { sheet, rows, columns } = this.measured();
    const { frozen } = sheet.layout;
    return {
      sheet,
      headers,
      selected: this.view.selection.area,
      rows: {
        axis: rows,
        frozen: frozen.rows,
        scroll: this.place.scrollTop,
        extent: this.place.clientHeight - headers.height,
      },
      columns: {
        axis: columns,
        frozen: frozen.columns,
        scroll: this.place.scrollLeft,
        extent: this.place.clientWidth - headers.width,
      },
    };
  }

  /** There is always some more sheet to scroll to. */
  private measured(): { sheet: SheetModel; rows: Axis; columns: Axis } {
    const sheet = this.view.workbook.activeSheet;
    const { far } = this.view.selection;
    const used = sheet.usedArea(false) ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const lastRow = far.row === maximumRows ? 1 : far.row;
    const lastColumn = far.column === maximumColumns ? 1 : far.column;
    const rowCount = Math.min(maximumRows, Math.max(used.bottom, lastRow, 60) + 40);
    const columnCount = Math.min(maximumColumns, Math.max(used.right, lastColumn, 26) + 6);
    const kept = this.axes;
    if (
      kept?.sheet === sheet &&
      kept.revision === this.view.revision &&
      kept.rows.count >= rowCount &&
      kept.columns.count >= columnCount
    ) {
      return kept;
    }
    const { layout } = sheet;
    const rowSize = (row: number) => (layout.rowHeight(row) * 4) / 3;
    const columnSize = (column: number) => layout.columnWidth(column).pixels;
    const rows = measureAxis(
      rowCount,
      Math.max(used.bottom, 60),
      rowSize(Math.min(maximumRows, rowCount + 1)),
      rowSize,
    );
    const columns = measureAxis(columnCount, columnCount, columnSize(maximumColumns), columnSize);
    this.axes = { sheet, revision: this.view.revision, rows, columns };
    return this.axes;
  }

  private reveal(wanted: Partial<Cell> | null): void {
    const { rows, columns } = this.scene();
    if (wanted?.row !== undefined) {
      this.place.scrollTop = scrollToShow(wanted.row, rows);
    }
    if (wanted?.column !== undefined) {
      this.place.scrollLeft = scrollToShow(wanted.column, columns);
    }
  }

  private press(event: KeyboardEvent): void {
    if (event.target !== this.place) {
      return;
    }
    const { view } = this;
    const { selection, workbook } = view;
    const { rows } = this.scene();
    const screen = Math.max(1, Math.floor((rows.extent - frozenExtent(rows)) / 20) - 1);
    const key = readKey(event, { sheet: workbook.activeSheet, active: selection.active, far: selection.far, screen });
    if (!key) {
      return;
    }
    if (key.does !== "type") {
      event.preventDefault();
    }
    switch (key.does) {
      case "move":
        return selection.moveTo(key.to);
      case "stretch":
        return selection.stretchTo(key.to);
      case "selectAll":
        return selection.selectArea({ top: 1, left: 1, bottom: maximumRows, right: maximumColumns });
      case "edit":
        return this.editor.open("edit");
      case "type":
        return this.editor.open("enter");
      case "clear":
        return view.editing.clear();
      case "changeSheet":
        return this.changeSheet(key.by);
    }
  }

  private changeSheet(by: 1 | -1): void {
    const { workbook } = this.view;
    const shown = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const next = shown[shown.indexOf(workbook.activeSheet) + by];
    if (next) {
      workbook.activate(next);
    }
  }

  private activeArea() {
    const { row, column } = this.view.selection.active;
    const merged = this.view.workbook.activeSheet.layout.mergeAt(row, column);
    return merged ?? { top: row, bottom: row, left: column, right: column };
  }
}

function cover(box: HTMLElement, { left, top, width, height }: Box): void {
  box.hidden = width <= 0 || height <= 0;
  box.style.left = `${headers.width + left - 1}px`;
  box.style.top = `${headers.height + top - 1}px`;
  box.style.width = `${width + 1}px`;
  box.style.height = `${height + 1}px`;
}
