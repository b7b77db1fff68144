/** The field over the active cell. It has the keyboard before the first letter comes, so that every input method works in it. */
import { element } from "../elements";
import type { View } from "../sheet/view";
import type { EditMode } from "../sheet/editing";
import { pressInField } from "../sheet/editingKeys";
import { cssFont } from "./cellStyle";
import type { Box } from "./viewport";

export interface CellEditor {
  field: HTMLTextAreaElement;
  open: (mode: EditMode) => void;
  /** Writes the typed text to the cell. False where it is refused. */
  finish: () => boolean;
  draw: (box: Box) => void;
}

export function createCellEditor(view: View, returnFocus: () => void): CellEditor {
  const field = element("textarea", { class: "cell-editor", rows: 1, spellcheck: "false", "aria-label": "Cell" });
  field.hidden = true;
  field.addEventListener("input", () => view.editing.change(field.value));
  field.addEventListener("keydown", (event) => {
    if (pressInField(event, view, field)) {
      event.preventDefault();
      event.stopPropagation();
      returnFocus();
    }
  });

  return {
    field,
    open: (mode) => {
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
    draw: (box) => {
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
