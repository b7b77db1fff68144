/** Fixes, in the workbench: seen before and after, applied, taken back; by mouse and by keyboard. */
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";

let pane: PanePage;

beforeEach(async () => {
  pane = await PanePage.open();
  await pane.view("Issues");
});
afterEach(async () => {
  expect(await pane.close()).toEqual([]);
});

async function inCell(address: string): Promise<string> {
  await pane.workbench.goTo(address);
  return pane.workbench.cell(address).innerText();
}

it("all of a kind are fixed once they were shown, and put back", async () => {
  await pane.button(/^Fix all 2/).click();
  expect(await inCell("F17")).toBe("");
  await pane.button("Change 2 cells").click();
  await pane.text("2 cells changed.").waitFor();
  await until(async () => (await inCell("F17")) === "Amber");
  expect(await inCell("F27")).toBe("Green");
  await pane.button("Undo").click();
  await pane.text("2 cells put back.").waitFor();
  await until(async () => (await inCell("F17")) === "");
  expect(await pane.button(/^Fix all 2/).count()).toBe(1);
});

it("a cell that was changed after it was shown is left as it is, and named", async () => {
  await pane.button(/^Fix all 2/).click();
  await pane.workbench.typeInCell("F17", "Red");
  await pane.button("Change 2 cells").click();
  await pane.text("1 cell changed.").waitFor();
  await pane.text("F17 now contains “Red”").waitFor();
  expect(await inCell("F17")).toBe("Red");
});

it("fixes are reviewed, applied and undone without a mouse", async () => {
  await pane.button(/^Fix all 2/).focus();
  await pane.press("Enter");
  await pane.heading("Change these 2 cells?").waitFor();
  await pane.press("Tab", "Tab", "Enter");
  await pane.text("2 cells changed.").waitFor();
  await until(async () => (await inCell("F27")) === "Green");
  await pane.button("Undo").focus();
  await pane.press("Enter");
  await pane.text("2 cells put back.").waitFor();
});
