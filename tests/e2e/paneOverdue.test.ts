/** What is overdue is searched, filtered and grouped, and the pane remembers it; what is put on the agenda, and the trend; by mouse and by keyboard. */
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";

let pane: PanePage;

// One page for all, in the order in which a person would do it.
beforeAll(async () => {
  pane = await PanePage.open();
  await items().first().waitFor();
});
afterAll(async () => {
  expect(await pane.close()).toEqual([]);
});

const list = () => pane.workbench.pane.getByRole("list", { name: "Actions to ask about" });
const items = () => list().getByRole("listitem");
const choice = (label: string) => pane.workbench.pane.getByRole("combobox", { name: label, exact: true });

/** Closes the pane's page and opens it again, as Excel does with the workbook. */
async function reopen(): Promise<void> {
  await pane.workbench.page.reload();
  await pane.workbench.cell("A1").waitFor();
  await pane.workbench.ribbonButton("Overdue items").click();
  await items().first().waitFor();
}

it("a total row is put on the agenda when asked, and taken back, by mouse and by keyboard", async () => {
  await pane.button("Settings").click();
  const group = pane.workbench.pane.getByRole("group", { name: "Total row" });
  await group.getByRole("button", { name: "Add" }).click();
  await pane.text("Total row: added.").waitFor();
  await group.getByRole("button", { name: "Add" }).focus();
  await pane.press("Tab", "Enter");
  await pane.text("Total row: removed.").waitFor();
  await pane.button(/^Back$/).click();
});

it("the list is searched and filtered without a mouse", async () => {
  const all = await items().count();
  const search = pane.workbench.pane.getByRole("searchbox", { name: "Search actions, owners, sections and comments" });
  await search.focus();
  await pane.workbench.page.keyboard.type("bus");
  await pane.text(new RegExp(`of ${all} actions shown`)).waitFor();
  expect(await list().innerText()).toMatch(/evening bus/);
  await pane.press("Control+A", "Delete");
  await until(async () => (await items().count()) === all);
  await pane.press("Tab", "Enter");
  await choice("Owner").waitFor();
  await pane.press("Tab");
  await pane.workbench.page.keyboard.type("Dev L");
  await until(async () => (await choice("Owner").inputValue()) === "Dev Lal");
  await until(async () => (await items().count()) === 2);
  await pane.button("Clear filters").click();
  await pane.button("Filter and sort").click();
});

it("the list is filtered by owner and grouped by section, and is so when the pane is opened again", async () => {
  const all = await items().count();
  await pane.button("Filter and sort").click();
  await choice("Owner").selectOption("Dev Lal");
  await until(async () => (await items().count()) === 2);
  await pane.text(`2 of ${all} actions shown`).waitFor();
  await choice("Group by").selectOption("Section");
  await pane.workbench.pane.getByRole("heading", { level: 2 }).first().waitFor();
  const grouped = await list().innerText();
  await reopen();
  await until(async () => (await list().innerText()) === grouped);
  await pane.button("Clear filters").click();
  await until(async () => (await items().count()) > all);
});

it("the trend is drawn after refreshes on two days, and its figures are a table for screen readers", async () => {
  const { page } = pane.workbench;
  const days: [day: string, rating: string][] = [
    ["2026-10-05", "Amber"],
    ["2026-11-02", "Green"],
  ];
  for (const [day, rating] of days) {
    await page.context().clock.setFixedTime(`${day}T09:00:00`);
    await pane.button("Refresh summary").press("Enter");
    await until(async () => (await pane.text(/^Summary refreshed/).count()) === 1);
    await pane.workbench.sheetTab("Action agenda").click();
    await pane.workbench.typeInCell("F8", rating);
    await until(async () => (await pane.text(/^Changed since the last refresh/).count()) === 1);
  }
  await pane.view("Summary");
  const figures = pane.workbench.pane.getByRole("table", { name: "Ratings at each refresh" });
  await until(async () => (await figures.getByRole("row").count()) === 3);
  expect(await figures.innerText()).toMatch(/5 October 2026[^]*2 November 2026/);
});
