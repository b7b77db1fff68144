/** The name box, which shows the active cell and goes to another, and the formula bar, which shows what is in the cell. */
import { isOneCell, printArea, printCell } from "../../model/address/addresses";
import { pressInField } from "./editingKeys";
import type { View } from "./view";

export interface FormulaBarParts {
  nameBox: HTMLInputElement;
  field: HTMLTextAreaElement;
}

/** @param returnFocus puts the keyboard back in the grid. */
export function connectFormulaBar({ nameBox, field }: FormulaBarParts, view: View, returnFocus: () => void): void {
  nameBox.onkeydown = (event) => {
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      if (event.key === "Enter" && !view.goTo(nameBox.value.trim())) {
        view.alert(
          `There is no ${nameBox.value.trim() || "such range"} in this workbook: type a cell such as B4, or a name.`,
        );
      }
      returnFocus();
      view.redraw();
    }
  };
  nameBox.onfocus = () => nameBox.select();

  field.onfocus = () => {
    if (!view.editing.edit && !view.editing.begin(view.selection.active, "edit")) {
      returnFocus();
    }
  };
  field.oninput = () => view.editing.change(field.value);
  field.onkeydown = (event) => {
    if (pressInField(event, view, field)) {
      event.preventDefault();
      returnFocus();
    }
  };

  view.onDraw(() => {
    const { area, active } = view.selection;
    if (document.activeElement !== nameBox) {
      nameBox.value = isOneCell(area) ? printArea(area) : printCell(active.row, active.column);
    }
    const text = view.editing.edit?.text ?? view.workbook.activeSheet.cells.editText(active.row, active.column);
    if (field.value !== text) {
      field.value = text;
    }
  });
}
