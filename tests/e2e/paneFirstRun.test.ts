/** The first minutes with a workbook that has no agenda yet, or has several. */
import { agendaFarRight, noAgenda, twoAgendas } from "../support/e2e/firstRunWorkbooks";
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";

let pane: PanePage;

afterEach(async () => {
  expect(await pane.close()).toEqual([]);
});

it("a sample is put into the workbook, and read", async () => {
  pane = await PanePage.openFile(await noAgenda());
  expect(await pane.violations()).toEqual([]);
  await pane.button(/^Add a sample/).click();
  await pane.heading(/of 8 actions are overdue/).waitFor();
  expect(await pane.workbench.sheetTab("Sample agenda").getAttribute("aria-selected")).toBe("true");
});

it("a sample is put in without a mouse", async () => {
  pane = await PanePage.openFile(await noAgenda());
  await pane.button(/^Use the selected cells/).focus();
  await pane.press("Tab", "Tab", "Enter");
  await pane.heading(/of 8 actions are overdue/).waitFor();
});

it("selected cells are shown as what they would be, and taken as the agenda", async () => {
  pane = await PanePage.openFile(await agendaFarRight());
  await pane.workbench.goTo("KN3:KU8");
  await pane.button(/^Use the selected cells/).click();
  await pane.heading("KN3:KU8 on “Action agenda” can be read as an agenda").waitFor();
  expect(await pane.workbench.pane.getByRole("row", { name: /^Owner/ }).count()).toBe(1);
  expect(await pane.violations()).toEqual([]);
  await pane.button("Use as the agenda").click();
  await pane.heading(/of 5 actions/).waitFor();
});

it("of two agendas one is chosen, once", async () => {
  pane = await PanePage.openFile(await twoAgendas());
  await pane.heading(/of 6 actions/).waitFor();
  await pane.button("Table HomesPlan on “Homes plan”").click();
  await pane.heading(/of 4 actions/).waitFor();
  await until(async () => (await pane.text(/This workbook has 2 agendas/).count()) === 0);
});
