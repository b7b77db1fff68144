/**
 * @jest-environment jsdom
 *
 * Keys that the add-in's file of shortcuts names run its actions, and no others do.
 */
import { readFileSync } from "node:fs";
import { followShortcuts, readShortcuts } from "../../../../src/host/page/addin/shortcuts";

const together = { ctrlKey: true, shiftKey: true, altKey: true, code: "KeyR", key: "®" };

it("the keys of the web are read, and else those that all have", () => {
  expect(readShortcuts(readFileSync("assets/shortcuts.json", "utf8"))).toEqual([
    { action: "refreshSummary", keys: "Ctrl+Shift+Alt+R" },
  ]);
  const key = { default: "Ctrl+Shift+Alt+R", web: "Ctrl+Shift+Alt+1" };
  expect(readShortcuts(JSON.stringify({ shortcuts: [{ action: "go", key }] }))).toEqual([
    { action: "go", keys: "Ctrl+Shift+Alt+1" },
  ]);
});

it("an action runs when its keys are pressed together, once for a press that lasts", () => {
  const pressed: string[] = [];
  followShortcuts([{ action: "refreshSummary", keys: "Ctrl+Shift+Alt+R" }], (action) => pressed.push(action));
  const press = (keys: KeyboardEventInit) => {
    const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...keys });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press(together)).toBe(true);
  for (const other of [
    { shiftKey: false },
    { ctrlKey: false },
    { metaKey: true },
    { code: "KeyT" },
    { repeat: true },
  ]) {
    expect(press({ ...together, ...other })).toBe(false);
  }
  expect(pressed).toEqual(["refreshSummary"]);
});
