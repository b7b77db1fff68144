/** Keys that end an edit or break its line, in the cell and in the formula bar alike. Arrow keys end it only where typing began on the cell. */
import type { EditMode } from "./editing";
import { nextCell } from "./movement";
import type { Direction } from "./movement";
import type { View } from "./view";

/** True when the keyboard goes back to the grid. */
export function pressInField(event: KeyboardEvent, view: View, field: HTMLTextAreaElement): boolean {
  const { editing, selection, workbook } = view;
  if (event.isComposing || !editing.edit) {
    return false;
  }
  if (event.key === "Escape") {
    editing.cancel();
    return true;
  }
  if (event.key === "Enter" && event.altKey) {
    field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    editing.change(field.value);
    event.preventDefault();
    return false;
  }
  const direction = leavingDirection(event, editing.edit.mode);
  if (!direction || !editing.commit()) {
    return false;
  }
  selection.moveTo(nextCell(workbook.activeSheet, selection.active, direction));
  view.redraw();
  return true;
}

export const arrowDirections: Readonly<Record<string, Direction | undefined>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function leavingDirection({ key, shiftKey }: KeyboardEvent, mode: EditMode): Direction | null {
  switch (key) {
    case "Enter":
      return shiftKey ? "up" : "down";
    case "Tab":
      return shiftKey ? "left" : "right";
    default:
      return mode === "enter" ? (arrowDirections[key] ?? null) : null;
  }
}
