/** What people expect of Excel itself: keyboard shortcuts, the menu of cells, a pane that follows the selected row, F6 in and out. */
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";

let pane: PanePage;

// One page for all: the last one closes the pane.
beforeAll(async () => {
  pane = await PanePage.open();
  await list().getByRole("listitem").first().waitFor();
});

afterAll(async () => {
  expect(await pane.close()).toEqual([]);
});

const list = () => pane.workbench.pane.getByRole("list", { name: "Actions to ask about" });
const marked = () => list().locator("[aria-current]");
const menu = () => pane.workbench.page.getByRole("menu", { name: "Cell" });

/** What has the keyboard in the pane, and whether the pane has it at all. */
async function focused(): Promise<string> {
  const { page, paneFrame } = pane.workbench;
  if ((await page.evaluate(() => document.activeElement?.tagName)) !== "IFRAME") return "not in the pane";
  return paneFrame.evaluate(() => document.activeElement?.textContent ?? "");
}

it("the row that is selected in the sheet is marked in the list, which takes no keyboard", async () => {
  const { workbench } = pane;
  const last = list().getByRole("listitem").last().getByRole("button").first();
  const [action = ""] = (await last.innerText()).split("\n");
  await last.click();
  await until(async () => (await workbench.activeCell()) !== "A1");
  const row = (await workbench.activeCell()).replace(/\D/g, "");
  await workbench.goTo("A1");
  await until(async () => (await marked().count()) === 0);
  await list().evaluate((element) => element.closest("[role=tabpanel]")?.scrollTo(0, 0));
  await workbench.goTo(`E${row}`);
  await until(async () => (await marked().count()) === 1 && (await marked().innerText()).startsWith(action));
  await until(() => marked().evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight));
  expect(await focused()).toBe("not in the pane");
});

it("F6 leads out of the pane, and back to the control that had the keyboard", async () => {
  const second = list().getByRole("listitem").nth(1).getByRole("button").first();
  // What remembers the keyboard is loaded behind the first view.
  await pane.workbench.paneFrame.waitForLoadState("networkidle");
  await second.focus();
  const text = await focused();
  await pane.press("F6");
  await until(async () => (await focused()) === "not in the pane");
  await pane.press("Shift+F6");
  await until(async () => (await focused()) === text);
  await pane.press("Control+F6");
  await until(async () => (await focused()) === "not in the pane");
  await pane.press("Shift+F6");
  await until(async () => (await focused()) === text);
});

it("Ctrl+Shift+Alt+R in the sheet refreshes the summary", async () => {
  const { workbench } = pane;
  await workbench.goTo("C7");
  await pane.press("Control+Shift+Alt+R");
  await workbench.sheetTab("RAG Summary").waitFor();
  await until(async () => (await workbench.sheetTab("RAG Summary").getAttribute("aria-selected")) === "true");
});

it("“Show in RAG Agenda” by the menu key, and by the right mouse button, shows the row's action", async () => {
  const { workbench } = pane;
  await workbench.page.getByRole("button", { name: "Close the task pane" }).click();
  await workbench.goTo("C7");
  await pane.press("Shift+F10");
  await menu().getByRole("menuitem", { name: "Show in RAG Agenda" }).waitFor();
  await pane.press("Escape");
  await menu().waitFor({ state: "hidden" });
  await pane.press("ContextMenu", "Enter");
  const action = await workbench.cell("C7").innerText();
  await pane.text(action).first().waitFor();
  await workbench.sheetTab("About this agenda").click();
  await workbench.cell("B3").click({ button: "right" });
  await until(async () => (await workbench.activeCell()) === "B3");
  await menu().getByRole("menuitem", { name: "Show in RAG Agenda" }).click();
  await pane.text("The selected row is not an action of the agenda on “Action agenda”.").waitFor();
});
