/** The add-in's keyboard shortcuts, as Excel on the web has them: pressed anywhere but in the task pane. */
import { z } from "zod";

const fileSchema = z.object({
  shortcuts: z.array(
    z.object({ action: z.string(), key: z.object({ default: z.string(), web: z.string().optional() }) }),
  ),
});

export interface Shortcut {
  action: string;
  /** "Ctrl+Shift+Alt+R" */
  keys: string;
}

/** @param text of the file that the manifest's extended overrides name */
export function readShortcuts(text: string): Shortcut[] {
  return fileSchema
    .parse(JSON.parse(text))
    .shortcuts.map(({ action, key }) => ({ action, keys: key.web ?? key.default }));
}

/** @param press gets the action of what was pressed */
export function followShortcuts(shortcuts: readonly Shortcut[], press: (action: string) => void): void {
  document.addEventListener(
    "keydown",
    (event) => {
      const pressed = shortcuts.find(({ keys }) => isPressed(keys, event));
      if (!pressed || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      press(pressed.action);
    },
    { capture: true },
  );
}

/** By the key's place on the keyboard: with Alt a letter may type another character. */
function isPressed(keys: string, { code, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): boolean {
  const parts = keys.toUpperCase().split("+");
  const key = parts.pop() ?? "";
  const wanted = ["CTRL", "SHIFT", "ALT", "COMMAND"].map((modifier) => parts.includes(modifier));
  const down = [ctrlKey, shiftKey, altKey, metaKey];
  return wanted.every((want, index) => want === down[index]) && (code === `Key${key}` || code === `Digit${key}`);
}
