/** A pasted table is repaired, in the workbench: seen repair by repair, made on a new sheet, and read from there; by mouse and by keyboard. */
import { longPasted, noAgenda, pastedFarRight, pastedText } from "../support/e2e/firstRunWorkbooks";
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";

let pane: PanePage;

afterEach(async () => {
  expect(await pane.close()).toEqual([]);
});

const focused = () => pane.workbench.paneFrame.evaluate(() => document.activeElement?.textContent ?? "");

/** The view has the keyboard, since what had it is gone. */
const isInView = () =>
  pane.workbench.paneFrame.evaluate(() => document.activeElement?.getAttribute("role") === "tabpanel");

/** Every text of the sheet in view, as the grid shows it. */
const inSheet = () => pane.workbench.page.getByRole("grid").innerText();

it("an agenda that seems pasted is repaired from its issues, and the pasted sheet stays as it was", async () => {
  pane = await PanePage.openFile(pastedText(), {}, "Pasted.tsv");
  const pasted = await inSheet();
  await pane.view("Issues");
  await pane.button("See what can be repaired…").click();
  await pane.heading("A new sheet gets 12 actions in a table").waitFor();
  await pane.button(/^Broken rows joined/).click();
  await pane.text("Likely").waitFor();
  expect(await pane.workbench.page.getByRole("tab", { name: "Agenda" }).count()).toBe(0);
  await pane.button("Rows 3–4: go there").click();
  await until(async () => (await pane.workbench.activeCell()) === "A3");
  await pane.workbench.goTo("A1");
  await pane.button("Make the new sheet").click();
  await pane.workbench.pane
    .getByRole("status")
    .filter({ hasText: "The agenda is now the table on “Agenda”" })
    .waitFor();
  expect(await pane.workbench.sheetTab("Agenda").getAttribute("aria-selected")).toBe("true");
  expect(await pane.button("See what can be repaired…").count()).toBe(0);
  await pane.view("Summary");
  await pane.heading("12 actions in 4 sections").waitFor();
  await pane.workbench.sheetTab("Pasted").click();
  await until(async () => (await inSheet()) === pasted);
});

it("a pasted table far beside the minutes is repaired in the first run, without a mouse", async () => {
  pane = await PanePage.openFile(await pastedFarRight());
  await pane.workbench.goTo("KN3:KQ20");
  await pane.button(/^Use the selected cells/).focus();
  await pane.press("Tab");
  await until(async () => (await focused()).startsWith("Repair a pasted table"));
  await pane.press("Enter");
  await until(async () => (await focused()) === "A new sheet gets 12 actions in a table");
  await pane.press("Tab", "ArrowDown", "ArrowUp", "Enter");
  await pane.text("Likely").waitFor();
  await pane.press("ArrowDown", "Tab");
  await until(async () => (await focused()).startsWith("Show whole texts"));
  await pane.button("Make the new sheet").focus();
  await pane.press("Enter");
  await pane.heading(/of 12 actions/).waitFor();
  await pane.text(/The agenda is now the table on “Agenda”/).waitFor();
  await until(isInView);
});

it("where nothing is pasted, the person is asked to select it, and Back leads to where they came from", async () => {
  pane = await PanePage.openFile(await noAgenda());
  await pane.button(/^Repair a pasted table/).click();
  await pane.heading("No pasted table was found").waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.button(/^Back$/).click();
  await until(async () => (await focused()).startsWith("Repair a pasted table"));
});

it("a pasted table that changes while its repairs are shown is reported, and its repairs are shown again", async () => {
  pane = await PanePage.openFile(pastedText(), {}, "Pasted.tsv");
  await pane.view("Issues");
  await pane.button("See what can be repaired…").click();
  await pane.button("Make the new sheet").waitFor();
  await pane.workbench.typeInCell("A17", "Re-form the programme board");
  await pane.button("Make the new sheet").click();
  await pane.text(/has changed since its repairs were shown/).waitFor();
  expect(await pane.workbench.page.getByRole("tab", { name: "Agenda" }).count()).toBe(0);
  await pane.button("Make the new sheet").focus();
  await pane.press("Enter");
  await pane.text(/The agenda is now the table on “Agenda”/).waitFor();
  await until(isInView);
});

it("of three thousand repairs only those in view are in the page", async () => {
  pane = await PanePage.openFile(await longPasted(3000));
  await pane.view("Issues");
  await pane.button("See what can be repaired…").click();
  await pane.heading("A new sheet gets 3,000 actions in a table").waitFor();
  await pane.button(/^Stray spaces and line breaks/).click();
  const repairs = pane.workbench.pane.getByRole("list", { name: "Repairs by kind" }).getByRole("listitem");
  const all = async () => Number(await repairs.last().getAttribute("aria-setsize"));
  await until(async () => (await all()) > 3000 && (await repairs.count()) < 60);
  await pane.workbench.pane.getByRole("tabpanel").evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await pane.text("Row 3,002").waitFor();
});
