/** The sheets along the bottom: choose one, rename one by a double click or F2, add one. Hidden sheets are not shown. */
import { Refusal } from "../../model/errors";
import type { SheetModel } from "../../model/sheet/sheet";
import { element } from "../elements";
import type { View } from "./view";

export interface SheetTabsParts {
  tabs: HTMLElement;
  addButton: HTMLButtonElement;
}

export function connectSheetTabs({ tabs, addButton }: SheetTabsParts, view: View): void {
  const { workbook } = view;
  let renaming: SheetModel | null = null;
  let shown = "";

  const choose = (sheet: SheetModel) => {
    if (view.editing.commit() && sheet !== workbook.activeSheet) {
      workbook.activate(sheet);
    }
  };
  const rename = (sheet: SheetModel) => {
    renaming = sheet;
    draw();
  };
  const applyName = (sheet: SheetModel, name: string | null) => {
    renaming = null;
    if (name !== null && name !== sheet.name) {
      attempt(view, () => sheet.rename(name));
    }
    draw();
    focusTab(tabs, sheet);
  };

  function draw(): void {
    const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const now = JSON.stringify([
      visible.map(({ id, name, tabColor }) => [id, name, tabColor]),
      workbook.activeSheet.id,
      renaming?.id,
    ]);
    if (now === shown) {
      return;
    }
    shown = now;
    const focused = tabs.contains(document.activeElement);
    tabs.replaceChildren(
      ...visible.map((sheet) =>
        sheet === renaming ? nameField(sheet, applyName) : drawTab(sheet, sheet === workbook.activeSheet),
      ),
    );
    const active = tabs.querySelector<HTMLElement>(renaming ? "input" : '[aria-selected="true"]');
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused || renaming) {
      active?.focus();
    }
  }

  tabs.onclick = (event) => withSheet(event, view, choose);
  tabs.ondblclick = (event) => withSheet(event, view, rename);
  tabs.onkeydown = (event) => {
    if (event.target instanceof HTMLInputElement) {
      return;
    }
    const next = neighbour(event.key, view);
    if (next) {
      event.preventDefault();
      choose(next);
      draw();
      focusTab(tabs, workbook.activeSheet);
    } else if (event.key === "F2") {
      event.preventDefault();
      rename(workbook.activeSheet);
    }
  };
  addButton.onclick = () => {
    if (view.editing.commit()) {
      attempt(view, () => workbook.activate(workbook.addSheet()));
    }
  };
  view.onDraw(draw);
}

function drawTab(sheet: SheetModel, active: boolean): HTMLElement {
  const tab = element(
    "button",
    {
      type: "button",
      role: "tab",
      class: "sheet-tab",
      "data-sheet": sheet.id,
      "aria-selected": String(active),
      "aria-controls": "grid",
      tabindex: active ? 0 : -1,
    },
    sheet.name,
  );
  if (sheet.tabColor) {
    tab.style.setProperty("--tab-colour", sheet.tabColor);
    tab.classList.add("coloured");
  }
  return tab;
}

function nameField(sheet: SheetModel, apply: (sheet: SheetModel, name: string | null) => void): HTMLElement {
  const field = element("input", {
    class: "sheet-name",
    value: sheet.name,
    maxlength: 31,
    "aria-label": "Name of the sheet",
  });
  let done = false;
  const finish = (name: string | null) => {
    if (!done) {
      done = true;
      apply(sheet, name);
    }
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === "Escape") {
      event.stopPropagation();
      finish(event.key === "Enter" ? field.value : null);
    }
  });
  field.addEventListener("blur", () => finish(field.value));
  field.addEventListener("focus", () => field.select());
  return field;
}

function withSheet(event: MouseEvent, { workbook }: View, act: (sheet: SheetModel) => void): void {
  const tab = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-sheet]") : null;
  const sheet = workbook.findSheet(tab?.dataset.sheet ?? "");
  if (sheet) {
    act(sheet);
  }
}

function neighbour(key: string, { workbook }: View): SheetModel | undefined {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  const here = visible.indexOf(workbook.activeSheet);
  switch (key) {
    case "ArrowLeft":
      return visible[here - 1];
    case "ArrowRight":
      return visible[here + 1];
    case "Home":
      return visible[0];
    case "End":
      return visible.at(-1);
    default:
      return undefined;
  }
}

function focusTab(tabs: HTMLElement, sheet: SheetModel): void {
  tabs.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(sheet.id)}"]`)?.focus();
}

function attempt(view: View, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    view.alert(error.message);
  }
}
