/** The bar in which the workbench says, in one sentence, what did not work. It stays until it is closed or replaced. */
import { element } from "./elements";

export interface AlertBar {
  show: (sentence: string) => void;
  clear: () => void;
}

export function createAlertBar(container: HTMLElement): AlertBar {
  const text = element("span", {});
  const close = element("button", { type: "button", class: "icon-button", "aria-label": "Close this message" }, "×");
  const clear = () => {
    container.hidden = true;
    text.textContent = "";
  };
  close.addEventListener("click", clear);
  container.replaceChildren(element("span", { class: "alert-icon", "aria-hidden": "true" }, "!"), text, close);
  return {
    show: (sentence) => {
      container.hidden = false;
      text.textContent = sentence;
    },
    clear,
  };
}
