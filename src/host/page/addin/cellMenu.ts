/** The menu of cells, by the right mouse button, Shift+F10 or the menu key: the entries that add-ins have in it, and no others. */
import { element } from "../elements";
import type { AddInButton } from "./manifest";

/** In pixels of the window. */
interface Place {
  left: number;
  top: number;
}

export interface CellMenu {
  open: (at: Place) => void;
}

/** @param onClosed gives the keyboard back to the cells */
export function createCellMenu(
  entries: readonly AddInButton[],
  press: (entry: AddInButton) => void,
  onClosed: () => void,
): CellMenu {
  const buttons = entries.map((entry) => {
    const icon = element("img", { src: entry.icons.get(16) ?? "", alt: "", width: 16, height: 16 });
    const button = element(
      "button",
      { type: "button", role: "menuitem", tabindex: -1, title: entry.tip },
      icon,
      entry.label,
    );
    button.addEventListener("click", () => {
      close();
      press(entry);
    });
    return button;
  });
  const menu = element("div", { class: "cell-menu", role: "menu", "aria-label": "Cell", hidden: true }, ...buttons);
  document.body.append(menu);
  const close = () => {
    if (menu.hidden) return;
    menu.hidden = true;
    onClosed();
  };
  const move = (step: number) => {
    const here = buttons.findIndex((button) => button === document.activeElement);
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
  };
  menu.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const acts: Record<string, () => void> = {
      Escape: close,
      Tab: close,
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Home: () => buttons[0]?.focus(),
      End: () => buttons.at(-1)?.focus(),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  menu.addEventListener("contextmenu", (event) => event.preventDefault());
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.hidden = true;
  });
  return {
    open: ({ left, top }) => {
      if (buttons.length === 0) return;
      menu.hidden = false;
      menu.style.left = `${Math.max(0, Math.min(left, window.innerWidth - menu.offsetWidth))}px`;
      menu.style.top = `${Math.max(0, Math.min(top, window.innerHeight - menu.offsetHeight))}px`;
      buttons[0]?.focus();
    },
  };
}
