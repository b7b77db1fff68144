/** The mouse in the grid: choosing cells, rows and columns, stretching the choice, following a link, opening a cell. */
import type { Link } from "../../model/cells/links";
import type { View } from "../sheet/view";
import type { EditMode } from "./editing";
import type { Cell } from "./movement";
import { same, wholeCell } from "./movement";
import type { Scene } from "./drawCell";
import { lineUnder } from "./viewport";

interface GridParts {
  scene(): Scene;
  /** False while a cell holds something that Excel refuses. */
  leaveEditor(): boolean;
  openEditor(mode: EditMode): void;
}

export function followPointer(
  window: HTMLElement,
  headers: { width: number; height: number },
  view: View,
  { scene, leaveEditor, openEditor }: GridParts,
): void {
  const under = (event: PointerEvent | MouseEvent): Place => {
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
    const place = under(event);
    const stretch = stretcher(view, place, event.shiftKey);
    const follow = (move: PointerEvent) => stretch(under(move));
    window.setPointerCapture(event.pointerId);
    window.addEventListener("pointermove", follow);
    window.addEventListener("lostpointercapture", () => window.removeEventListener("pointermove", follow), {
      once: true,
    });
    window.addEventListener("pointerup", (up) => followLink(view, place, under(up)), { once: true });
  });
  window.addEventListener("dblclick", (event) => {
    const { inColumnHeader, inRowHeader } = under(event);
    if (!inColumnHeader && !inRowHeader && !view.editing.edit) {
      openEditor("edit");
    }
  });
}

interface Place extends Cell {
  inColumnHeader: boolean;
  inRowHeader: boolean;
}

function stretcher(view: View, start: Place, shift: boolean): (to: Cell) => void {
  const { selection } = view;
  if (start.inColumnHeader && start.inRowHeader) {
    selection.selectColumns(1, 16384);
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
    if (!same(to, selection.far)) {
      selection.stretchTo(to);
    }
  };
}

/** A click that did not become a drag. */
function followLink(view: View, start: Place, end: Place): void {
  if (start.inColumnHeader || start.inRowHeader || !same(start, end)) {
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
      view.tell(`There is no ${documentReference} in this workbook to go to.`);
    }
  } else if (address && /^(https?|mailto):/i.test(address)) {
    window.open(address, "_blank", "noopener,noreferrer");
  }
}
