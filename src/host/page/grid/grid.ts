/** The grid: a window on the active sheet that draws what is in sight, and answers the mouse and the keyboard as Excel's does. */
import { maximumColumns, maximumRows } from "../../model/address/addresses";
import type { SheetModel } from "../../model/sheet/sheet";
import { element } from "../elements";
import type { View } from "../sheet/view";
import { measureAxis } from "./axis";
import type { Axis } from "./axis";
import { drawCharts } from "./charts";
import { createCellEditor } from "./cellEditor";
import type { CellEditor } from "./cellEditor";
import { readKey } from "./keyboard";
import type { GridKey } from "./keyboard";
import { cellId } from "./drawCell";
import type { Scene } from "./drawCell";
import type { Cell } from "../sheet/movement";
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
    private readonly container: HTMLElement,
    private readonly charts: HTMLElement,
    private readonly view: View,
    private readonly openMenu: (at: { left: number; top: number }) => void,
  ) {
    this.editor = createCellEditor(view, () => this.container.focus());
    this.window.append(this.cells, this.selectionBox, this.activeBox, this.corner, this.editor.field);
    this.sizer.append(this.window);
    container.replaceChildren(this.sizer);
    container.onscroll = () => view.redraw();
    container.onkeydown = (event) => this.press(event);
    new ResizeObserver(() => view.redraw()).observe(container);
    followPointer(this.window, headers, view, {
      scene: () => this.scene(),
      leaveEditor: () => this.editor.finish(),
      openEditor: (mode) => this.editor.open(mode),
      openMenu: this.openMenu,
    });
    view.onDraw(() => this.draw());
  }

  focus(): void {
    this.container.focus();
  }

  private draw(): void {
    const { workbook, selection } = this.view;
    const sheet = workbook.activeSheet;
    if (sheet !== this.shownSheet) {
      this.showSheet(sheet);
    }
    selection.follow();
    this.resize();
    this.reveal(selection.takeWanted());
    const scene = this.scene();
    this.cells.replaceChildren(...paint(scene));
    drawCharts(this.charts, scene);
    this.container.setAttribute("aria-label", `Sheet ${sheet.name}`);
    this.container.setAttribute("aria-rowcount", String(scene.rows.axis.count + 1));
    this.container.setAttribute("aria-colcount", String(scene.columns.axis.count));
    const { row, column } = selection.active;
    this.container.setAttribute("aria-activedescendant", cellId(row, column));
    const activeBox = boxOf(this.activeArea(), scene.rows, scene.columns);
    cover(this.selectionBox, boxOf(selection.area, scene.rows, scene.columns));
    cover(this.activeBox, activeBox);
    this.editor.draw({ ...activeBox, left: activeBox.left + headers.width, top: activeBox.top + headers.height });
  }

  /** Each sheet is shown where it was last scrolled to. */
  private showSheet(sheet: SheetModel): void {
    if (this.shownSheet) {
      this.scrolled.set(this.shownSheet.id, { top: this.container.scrollTop, left: this.container.scrollLeft });
    }
    this.shownSheet = sheet;
    this.resize();
    const last = this.scrolled.get(sheet.id);
    this.container.scrollTo(last?.left ?? 0, last?.top ?? 0);
  }

  private resize(): void {
    const { rows, columns } = this.measured();
    this.sizer.style.width = `${headers.width + columns.offset(columns.count + 1)}px`;
    this.sizer.style.height = `${headers.height + rows.offset(rows.count + 1)}px`;
    this.window.style.width = `${this.container.clientWidth}px`;
    this.window.style.height = `${this.container.clientHeight}px`;
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
        scroll: this.container.scrollTop,
        extent: this.container.clientHeight - headers.height,
      },
      columns: {
        axis: columns,
        frozen: frozen.columns,
        scroll: this.container.scrollLeft,
        extent: this.container.clientWidth - headers.width,
      },
    };
  }

  /** The sheet's rows and columns with some blank ones after them, so that there is always more to scroll to. */
  private measured(): { sheet: SheetModel; rows: Axis; columns: Axis } {
    const sheet = this.view.workbook.activeSheet;
    const { far } = this.view.selection;
    const used = sheet.usedArea(false) ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const lastRow = far.row === maximumRows ? 1 : far.row;
    const lastColumn = far.column === maximumColumns ? 1 : far.column;
    const rowCount = Math.min(maximumRows, Math.max(used.bottom, lastRow, 60) + 40);
    const columnCount = Math.min(maximumColumns, Math.max(used.right, lastColumn, 26) + 6);
    const cached = this.axes;
    if (
      cached?.sheet === sheet &&
      cached.revision === this.view.revision &&
      cached.rows.count >= rowCount &&
      cached.columns.count >= columnCount
    ) {
      return cached;
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
      this.container.scrollTop = scrollToShow(wanted.row, rows);
    }
    if (wanted?.column !== undefined) {
      this.container.scrollLeft = scrollToShow(wanted.column, columns);
    }
  }

  private press(event: KeyboardEvent): void {
    if (event.target !== this.container) {
      return;
    }
    const { selection, workbook } = this.view;
    const { rows } = this.scene();
    const screen = Math.max(1, Math.floor((rows.extent - frozenExtent(rows)) / 20) - 1);
    const key = readKey(event, { sheet: workbook.activeSheet, active: selection.active, far: selection.far, screen });
    if (!key) {
      return;
    }
    if (key.command !== "type") {
      event.preventDefault();
    }
    this.carryOut(key);
  }

  private carryOut(key: GridKey): void {
    const { selection, editing } = this.view;
    switch (key.command) {
      case "move":
        selection.moveTo(key.to);
        break;
      case "stretch":
        selection.stretchTo(key.to);
        break;
      case "selectAll":
        selection.selectArea({ top: 1, left: 1, bottom: maximumRows, right: maximumColumns });
        break;
      case "edit":
        this.editor.open("edit");
        break;
      case "type":
        this.editor.open("enter");
        break;
      case "clear":
        editing.clear();
        break;
      case "menu":
        this.openMenuAtCell();
        break;
      case "changeSheet":
        this.changeSheet(key.by);
        break;
    }
  }

  /** Below the active cell. */
  private openMenuAtCell(): void {
    const { rows, columns } = this.scene();
    const { left, top, width, height } = boxOf(this.activeArea(), rows, columns);
    const window = this.window.getBoundingClientRect();
    this.openMenu({
      left: window.left + headers.width + left + width / 2,
      top: window.top + headers.height + top + height,
    });
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
