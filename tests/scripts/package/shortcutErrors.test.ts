/** Keyboard shortcuts that Excel takes, and that collide with none of its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shortcutErrors } from "../../../scripts/package/shortcutErrors";

const shortcuts = readFileSync(join(__dirname, "../../../assets/shortcuts.json"), "utf8");
const functions = ["refreshSummary"];

it("the add-in's have no error", () => {
  expect(shortcutErrors(shortcuts, functions)).toEqual([]);
});

it.each([
  ["an action that nobody associates", '"id": "refreshSummary"', '"id": "refresh"', /Nothing associates .* "refresh"/],
  ["keys for no action", '"action": "refreshSummary"', '"action": "refresh"', /No action has the id "refresh"/],
  ["keys that Excel has", "Ctrl+Shift+Alt+R", "Ctrl+R", /Ctrl\+R are not three modifiers/],
  ["keys that VoiceOver has", "Command+Shift+Alt+R", "Option+Shift+R", /Option\+Shift\+R are not/],
  ["an action of a kind that keys cannot run", "ExecuteFunction", "ShowTaskpane", /cannot be read/],
  ["keys for everyone that are missing", '"default"', '"windows"', /cannot be read/],
  ["a file that is not JSON", "{", "", /cannot be read/],
])("%s is named", (_, from, to, sentence) => {
  expect(shortcuts).toContain(from);
  expect(shortcutErrors(shortcuts.replace(from, to), functions).join("\n")).toMatch(sentence);
});
