/** What was read, and its corrections, in a browser: with the keys alone, and by the rules that a machine can check. */
import { commentedAgenda } from "../fixtures/commentedAgenda";
import { messyText } from "../support/e2e/firstRunWorkbooks";
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";
import { sampled } from "../support/run/sampling";

let pane: PanePage;

afterEach(async () => {
  expect(await pane.close()).toEqual([]);
});

async function isFocused(name: RegExp): Promise<void> {
  await until(async () =>
    name.test(
      await pane.workbench.paneFrame.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      }),
    ),
  );
}

it("a column and rows are corrected with the keys alone, in two presses each, and the keyboard is never lost", async () => {
  pane = await PanePage.openFile(messyText(), {}, "Messy.tsv");
  await pane.button("What was read").focus();
  await pane.press("Enter");
  await isFocused(/^Back$/);
  await pane.button(/^Zone/).focus();
  await pane.press("Enter", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
  await isFocused(/^Section$/);
  await pane.press("Enter");
  await pane.text("Zone (D) now means: section.").waitFor();
  await isFocused(/^Section$/);
  await pane.button(/^Section headings/).focus();
  await pane.press("Enter", "Tab", "Tab", "Tab");
  await isFocused(/^These are actions$/);
  await pane.press("Enter");
  await pane.text("2 rows are now read as actions.").waitFor();
  await isFocused(/^Corrections$/);
  await pane.press("Tab");
  await isFocused(/^Forget corrections$/);
  await pane.press("Enter");
  await pane.text("Your corrections are forgotten.").waitFor();
  await pane.button(/^Back$/).focus();
  await pane.press("Enter");
  await isFocused(/^What was read$/);
});

it("rows that were left out are selected in the sheet", async () => {
  pane = await PanePage.openFile(messyText(), {}, "Messy.tsv");
  await pane.button("What was read").click();
  await pane.button("Go to rows 10–11").click();
  await until(async () => (await pane.workbench.activeCell()) === "A10");
});

it.each(sampled(["light", "dark"] as const, 1))("nothing is against the rules in %s colours", async (colorScheme) => {
  pane = await PanePage.openFile(messyText(), { colorScheme }, "Messy.tsv");
  await pane.button("What was read").click();
  await pane.button(/^Lead officer/).click();
  await pane.button(/^Rows read as actions/).click();
  await pane.button("Row 5 is not an action").click();
  await pane.text("Row 5 is no longer read as an action.").waitFor();
  expect(await pane.violations()).toEqual([]);
});

it("threaded comments are counted, and lead to their cells", async () => {
  pane = await PanePage.openFile(await commentedAgenda());
  await pane.button("What was read").click();
  await pane.text("2 threaded comments on its cells are not read:").waitFor();
  await pane.button("Go to F3").click();
  await until(async () => (await pane.workbench.activeCell()) === "F3");
});
