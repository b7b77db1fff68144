/** The field that lies over the active cell. It has the keyboard before the first letter comes, so that any way of writing works in it. */
import { element } from "../elements";
import type { View } from "../sheet/view";
import type { EditMode } from "./editing";
import { cssFont } from "./cellStyle";
import { nextCell } from "./movement";
import type { Direction } from "./movement";
import type { Box } from "./viewport";

export interface CellEditor {
  field: HTMLTextAreaElement;
  open(mode: EditMode): void;
  /** Takes what was typed. False where it was refused. */
  finish(): boolean;
  draw(box: Box): void;
}

export function showCellEditor(view: View, giveBack: () => void): CellEditor {
  const field = element("textarea", { class: "cell-editor", rows: 1, spellcheck: "false", "aria-label": "Cell" });
  field.hidden = true;
  field.addEventListener("input", () => view.editing.change(field.value));
  field.addEventListener("keydown", (event) => {
    const done = pressInField(event, view, field);
    if (done) {
      event.preventDefault();
      event.stopPropagation();
      giveBack();
    }
  });

  return {
    field,
    open(mode) {
      const { row, column } = view.selection.active;
      if (!view.editing.begin({ row, column }, mode, mode === "enter" ? "" : undefined)) {
        return;
      }
      field.hidden = false;
      field.value = view.editing.edit?.text ?? "";
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
    finish: () => view.editing.commit(),
    draw(box) {
      const { edit } = view.editing;
      field.hidden = edit?.sheetId !== view.workbook.activeSheet.id;
      if (!edit || field.hidden) {
        return;
      }
      if (field.value !== edit.text) {
        field.value = edit.text;
      }
      const style = view.workbook.activeSheet.styles.style(edit.cell.row, edit.cell.column);
      field.style.font = cssFont(style);
      field.style.left = `${box.left}px`;
      field.style.top = `${box.top}px`;
      field.style.minWidth = `${box.width - 1}px`;
      field.style.minHeight = `${box.height - 1}px`;
    },
  };
}

/** True when the keyboard goes back to the grid. Used for the formula bar too, which has no arrows that leave. */
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

const arrows: Record<string, Direction | undefined> = {
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
      return mode === "enter" ? (arrows[key] ?? null) : null;
  }
}
