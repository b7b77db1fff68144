/** The mouse in the grid: selecting cells, rows and columns, stretching the selection, following a link, opening a cell. */
import { maximumColumns } from "../../model/address/addresses";
import type { Link } from "../../model/cells/links";
import type { View } from "../sheet/view";
import type { EditMode } from "../sheet/editing";
import type { Cell } from "../sheet/movement";
import { sameCell, wholeCell } from "../sheet/movement";
import type { Scene } from "./drawCell";
import { lineUnder } from "./viewport";

interface GridParts {
  scene: () => Scene;
  /** False while a cell is being edited with a text that Excel refuses. */
  leaveEditor: () => boolean;
  openEditor: (mode: EditMode) => void;
  openMenu: (at: { left: number; top: number }) => void;
}

export function followPointer(
  window: HTMLElement,
  headers: { width: number; height: number },
  view: View,
  { scene, leaveEditor, openEditor, openMenu }: GridParts,
): void {
  const under = (event: PointerEvent | MouseEvent): GridPoint => {
    const bounds = window.getBoundingClientRect();
    const x = event.clientX - bounds.left;
    const y = event.clientY - bounds.top;
    const { rows, columns } = scene();
    return {
      row: lineUnder(Math.max(0, y - headers.height), rows),
      column: lineUnder(Math.max(0, x - headers.width), columns),
      inColumnHeader: y < headers.height,
      inRowHeader: x < headers.width,
    };
  };

  window.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement || !leaveEditor()) {
      return;
    }
    const start = under(event);
    const stretch = stretcher(view, start, event.shiftKey);
    const follow = (move: PointerEvent) => stretch(under(move));
    window.setPointerCapture(event.pointerId);
    window.addEventListener("pointermove", follow);
    window.addEventListener("lostpointercapture", () => window.removeEventListener("pointermove", follow), {
      once: true,
    });
    window.addEventListener("pointerup", (up) => followLink(view, start, under(up)), { once: true });
  });
  window.addEventListener("contextmenu", (event) => {
    if (event.target instanceof HTMLTextAreaElement || !leaveEditor()) {
      return;
    }
    event.preventDefault();
    selectUnderMenu(view, under(event));
    openMenu({ left: event.clientX, top: event.clientY });
  });
  window.addEventListener("dblclick", (event) => {
    const { inColumnHeader, inRowHeader } = under(event);
    if (!inColumnHeader && !inRowHeader && !view.editing.edit) {
      openEditor("edit");
    }
  });
}

interface GridPoint extends Cell {
  inColumnHeader: boolean;
  inRowHeader: boolean;
}

function stretcher(view: View, start: GridPoint, shift: boolean): (to: Cell) => void {
  const { selection } = view;
  if (start.inColumnHeader && start.inRowHeader) {
    selection.selectColumns(1, maximumColumns);
    return () => undefined;
  }
  if (start.inColumnHeader) {
    const from = shift ? selection.active.column : start.column;
    selection.selectColumns(from, start.column);
    return (to) => selection.selectColumns(from, to.column);
  }
  if (start.inRowHeader) {
    const from = shift ? selection.active.row : start.row;
    selection.selectRows(from, start.row);
    return (to) => selection.selectRows(from, to.row);
  }
  if (shift) {
    selection.stretchTo(start);
  } else {
    selection.moveTo(start);
  }
  return (to) => {
    if (!sameCell(to, selection.far)) {
      selection.stretchTo(to);
    }
  };
}

/** The menu is of the selected cells, where it is opened on one of them, and else of the cell under the mouse. */
function selectUnderMenu({ selection }: View, point: GridPoint): void {
  const { top, bottom, left, right } = selection.area;
  const { row, column, inColumnHeader, inRowHeader } = point;
  if (inColumnHeader || inRowHeader || (row >= top && row <= bottom && column >= left && column <= right)) {
    return;
  }
  selection.moveTo(point);
}

/** A click that did not become a drag. */
function followLink(view: View, start: GridPoint, end: GridPoint): void {
  if (start.inColumnHeader || start.inRowHeader || !sameCell(start, end)) {
    return;
  }
  const cell = wholeCell(view.workbook.activeSheet, start);
  const link = view.workbook.activeSheet.links.link(cell.row, cell.column);
  if (link) {
    open(view, link);
  }
}

function open(view: View, { address, documentReference }: Link): void {
  if (documentReference) {
    if (!view.goTo(documentReference)) {
      view.alert(`There is no ${documentReference} in this workbook.`);
    }
  } else if (address && /^(https?|mailto):/i.test(address)) {
    window.open(address, "_blank", "noopener,noreferrer");
  }
}
