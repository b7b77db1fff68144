/** The bar in which the workbench tells the person, in one sentence, what did not work. It stays until closed or replaced. */
import { element } from "./elements";

export interface AlertBar {
  tell(sentence: string): void;
  clear(): void;
}

export function showAlerts(place: HTMLElement): AlertBar {
  const sentence = element("span", {});
  const close = element("button", { type: "button", class: "icon-button", "aria-label": "Close this message" }, "×");
  const clear = () => {
    place.hidden = true;
    sentence.textContent = "";
  };
  close.addEventListener("click", clear);
  place.replaceChildren(element("span", { class: "alert-mark", "aria-hidden": "true" }, "!"), sentence, close);
  return {
    tell(words) {
      place.hidden = false;
      sentence.textContent = words;
    },
    clear,
  };
}
