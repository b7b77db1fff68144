/** The grid by mouse and by keyboard, as in Excel. */
import { WorkbenchPage, until } from "../support/e2e/workbenchPage";

let workbench: WorkbenchPage;

// One page for all: each test begins at the first action.
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});

beforeEach(async () => {
  await workbench.goTo("A6");
  await workbench.page.getByRole("grid").focus();
});

afterAll(async () => {
  const { outside, errors } = workbench;
  await workbench.close();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await workbench.page.keyboard.press(key);
  }
}

async function isAt(address: string): Promise<void> {
  await until(async () => (await workbench.activeCell()) === address);
}

it("arrows, Tab, Enter and Ctrl with an arrow move as in Excel", async () => {
  await workbench.goTo("C6");
  await press("ArrowDown", "ArrowRight");
  await isAt("D7");
  await press("Tab", "Shift+Tab", "Enter", "Shift+Enter");
  await isAt("D7");
  await press("Control+ArrowUp");
  await isAt("D5");
  await press("Control+ArrowLeft");
  await isAt("A5");
  await press("Control+Home");
  await isAt("A6");
});

it("F2 edits what is there, Escape leaves it, Delete clears it", async () => {
  await workbench.goTo("C6");
  const before = await workbench.cell("C6").innerText();
  await press("F2");
  await workbench.page.keyboard.type(" by May");
  await press("Escape");
  await until(async () => (await workbench.cell("C6").innerText()) === before);
  await press("F2");
  await workbench.page.keyboard.type(" by May");
  await press("Enter");
  await until(async () => (await workbench.cell("C6").innerText()) === `${before} by May`);
  await isAt("C7");
  await press("ArrowUp", "Delete");
  await until(async () => (await workbench.cell("C6").innerText()) === "");
});

it("typing replaces the cell, and dates are British", async () => {
  await workbench.typeInCell("G6", "3/4/2027");
  await workbench.goTo("G6");
  await until(async () => (await workbench.activeText()) === "03/04/2027");
});

it("a double click opens a cell, and a click elsewhere takes what was typed", async () => {
  await workbench.cell("C6").dblclick();
  await workbench.page.locator("#status", { hasText: "Edit" }).waitFor();
  await workbench.page.keyboard.press("Control+a");
  await workbench.page.keyboard.type("Written by hand");
  await workbench.cell("D8").click();
  await until(async () => (await workbench.cell("C6").innerText()) === "Written by hand");
  await isAt("D8");
});

it("the formula bar writes to the cell", async () => {
  await workbench.goTo("K3");
  await workbench.page.getByLabel("Formula", { exact: true }).click();
  await workbench.page.keyboard.type("=1+2");
  await press("Enter");
  await until(async () => (await workbench.cell("K3").innerText()) === "3");
  await workbench.goTo("K3");
  await until(async () => (await workbench.activeText()) === "=1+2");
});

it("Shift and dragging stretch the selection", async () => {
  await workbench.goTo("B6");
  await press("Shift+ArrowRight", "Shift+ArrowDown");
  await until(async () => (await workbench.cell("C7").getAttribute("aria-selected")) === "true");
  await workbench.cell("A6").hover();
  await workbench.page.mouse.down();
  await workbench.cell("C8").hover();
  await workbench.page.mouse.up();
  await until(async () => (await workbench.cell("B7").getAttribute("aria-selected")) === "true");
  await isAt("A6");
});

it("the header rows stay while the rows below scroll", async () => {
  await workbench.goTo("C40");
  await workbench.cell("C40").waitFor();
  await until(async () => (await workbench.cell("C5").innerText()) === "Action");
  expect(await workbench.cell("C7").count()).toBe(0);
});

it("sheets can be added, renamed and chosen, and a bad name is refused with its reason", async () => {
  await workbench.page.getByRole("button", { name: "New sheet" }).click();
  const added = workbench.page.getByRole("tab", { selected: true });
  await until(async () => (await workbench.page.getByRole("tab").count()) === 3);
  await added.dblclick();
  await workbench.page.getByLabel("Name of the sheet").fill("Notes");
  await press("Enter");
  await workbench.sheetTab("Notes").waitFor();
  await workbench.sheetTab("Notes").press("F2");
  await workbench.page.getByLabel("Name of the sheet").fill("Not/es");
  await press("Enter");
  await workbench.alert.waitFor();
  await workbench.sheetTab("Notes").press("ArrowLeft");
  await until(async () => (await workbench.sheetTab("About this agenda").getAttribute("aria-selected")) === "true");
});

it("the task pane is made wider by the keyboard and closed by its button", async () => {
  await workbench.ribbonButton("Overdue items").click();
  const divider = workbench.page.getByRole("separator", { name: "Width of the task pane" });
  expect(await divider.getAttribute("aria-valuenow")).toBe("350");
  await divider.press("ArrowLeft");
  expect(await divider.getAttribute("aria-valuenow")).toBe("370");
  await workbench.page.getByRole("button", { name: "Close the task pane" }).click();
  expect(await workbench.page.getByRole("complementary").isVisible()).toBe(false);
});
