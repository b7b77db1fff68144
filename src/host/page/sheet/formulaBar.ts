/** The name box, which says where the person is and takes them elsewhere, and the formula bar, which shows what a cell really holds. */
import { isOneCell, printArea, printCell } from "../../model/address/addresses";
import { pressInField } from "../grid/cellEditor";
import type { View } from "./view";

export interface FormulaBarParts {
  nameBox: HTMLInputElement;
  field: HTMLTextAreaElement;
}

/** @param giveBack puts the keyboard back in the grid. */
export function showFormulaBar({ nameBox, field }: FormulaBarParts, view: View, giveBack: () => void): void {
  nameBox.onkeydown = (event) => {
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      if (event.key === "Enter" && !view.goTo(nameBox.value.trim())) {
        view.tell(
          `There is no ${nameBox.value.trim() || "such place"} in this workbook: type a cell such as B4, or a name.`,
        );
      }
      giveBack();
      view.redraw();
    }
  };
  nameBox.onfocus = () => nameBox.select();

  field.onfocus = () => {
    if (!view.editing.edit && !view.editing.begin(view.selection.active, "edit")) {
      giveBack();
    }
  };
  field.oninput = () => view.editing.change(field.value);
  field.onkeydown = (event) => {
    if (pressInField(event, view, field)) {
      event.preventDefault();
      giveBack();
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
