/** The ribbon as the add-in's manifest describes it. A button is busy until the add-in reports that its function is done. */
import { element } from "../elements";
import type { AddInManifest, AddInButton } from "./manifest";

export interface Ribbon {
  /** How many presses of a button the add-in has not completed yet. */
  setPending: (buttonId: string, presses: number) => void;
}

export function createRibbon(
  container: HTMLElement,
  manifest: AddInManifest,
  press: (button: AddInButton) => void,
): Ribbon {
  const drawn = new Map<string, HTMLButtonElement>();
  container.replaceChildren(
    ...manifest.groups.map((group) => {
      const buttons = group.buttons.map((button) => {
        const buttonElement = drawButton(button);
        const slot = element("div", { class: "ribbon-slot" }, buttonElement, drawTip(button));
        buttonElement.addEventListener("click", () => {
          slot.classList.add("pressed");
          press(button);
        });
        slot.addEventListener("pointerleave", () => slot.classList.remove("pressed"));
        buttonElement.addEventListener("blur", () => slot.classList.remove("pressed"));
        drawn.set(button.id, buttonElement);
        return slot;
      });
      return element(
        "div",
        { class: "ribbon-group", role: "group", "aria-label": group.label },
        element("div", { class: "ribbon-buttons" }, ...buttons),
        element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
      );
    }),
  );
  return {
    setPending: (buttonId, presses) => {
      drawn.get(buttonId)?.setAttribute("aria-busy", String(presses > 0));
    },
  };
}

function drawButton(button: AddInButton): HTMLButtonElement {
  const icon = element("img", {
    src: iconFor(button, 32),
    srcset: `${iconFor(button, 32)} 1x, ${iconFor(button, 64)} 2x`,
    alt: "",
    width: 32,
    height: 32,
  });
  return element(
    "button",
    { type: "button", class: "ribbon-button", id: button.id, "aria-describedby": tipId(button), "aria-busy": "false" },
    element("span", { class: "ribbon-icon" }, icon),
    element("span", { class: "ribbon-label" }, button.label),
  );
}

/** Shown by the style sheet while its button is pointed at or has the keyboard. */
function drawTip(button: AddInButton): HTMLElement {
  return element(
    "div",
    { class: "ribbon-tip", role: "tooltip", id: tipId(button) },
    element("strong", {}, button.tipTitle),
    element("span", {}, button.tip),
  );
}

function tipId(button: AddInButton): string {
  return `${button.id}.tip`;
}

/** The icon of that many pixels, or the largest. */
function iconFor(button: AddInButton, pixels: number): string {
  const largest = Math.max(...button.icons.keys());
  return button.icons.get(pixels) ?? button.icons.get(largest) ?? "";
}
