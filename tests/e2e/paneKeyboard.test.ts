/** The pane without a mouse: what a person does in it is done with the keys alone, and the keyboard is never lost on the way. */
import { agendaFarRight, twoAgendas } from "../support/e2e/firstRunWorkbooks";
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";

let pane: PanePage;

/** What has the keyboard in the pane: its name, or its text. */
async function focused(): Promise<string> {
  return pane.workbench.paneFrame.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

async function isFocused(name: RegExp): Promise<void> {
  await until(async () => name.test(await focused()));
}

async function roleOfFocused(): Promise<string | null | undefined> {
  return pane.workbench.paneFrame.evaluate(() => document.activeElement?.getAttribute("role"));
}

it("selected cells are taken as the agenda", async () => {
  pane = await PanePage.openFile(await agendaFarRight());
  await pane.workbench.goTo("KN3:KU8");
  await pane.button(/^Use the selected cells/).focus();
  await pane.press("Enter");
  await isFocused(/^KN3:KU8 on “Action agenda” can be read as an agenda/);
  await pane.press("Tab");
  await isFocused(/^Use as the agenda$/);
  await pane.press("Enter");
  await pane.heading(/of 5 actions/).waitFor();
  await until(async () => (await roleOfFocused()) === "tabpanel");
  expect(await pane.close()).toEqual([]);
});

it("of two agendas one is chosen", async () => {
  pane = await PanePage.openFile(await twoAgendas());
  await pane.button("Table HomesPlan on “Homes plan”").waitFor();
  await pane.workbench.pane.getByRole("tab", { name: "Overdue" }).focus();
  await pane.press("Tab");
  await isFocused(/^All of them together \(2\)$/);
  await pane.press("Tab", "Tab");
  await isFocused(/^Table HomesPlan on “Homes plan”$/);
  await pane.press("Enter");
  await pane.heading(/of 4 actions/).waitFor();
  await until(async () => (await pane.text(/This workbook has 2 agendas/).count()) === 0);
  await until(async () => (await roleOfFocused()) === "tabpanel");
  expect(await pane.close()).toEqual([]);
});

describe("of the sample, one after the other", () => {
  beforeAll(async () => {
    pane = await PanePage.open();
  });
  afterAll(async () => {
    expect(await pane.close()).toEqual([]);
  });

  it("an overdue action's row is selected in the sheet, and the keyboard stays in the list", async () => {
    const list = pane.workbench.pane.getByRole("list", { name: "Actions to ask about" });
    await list.getByRole("listitem").first().waitFor();
    await pane.workbench.sheetTab("About this agenda").click();
    await pane.button("Filter and sort").focus();
    await pane.press("Tab", "ArrowDown");
    const chosen = list.getByRole("listitem").nth(1).getByRole("button").first();
    const [action = ""] = (await chosen.innerText()).split("\n");
    await until(async () => (await focused()).startsWith(action));
    await pane.press("Enter");
    await until(async () => (await pane.workbench.sheetTab("Action agenda").getAttribute("aria-selected")) === "true");
    await until(async () => (await pane.workbench.activeCell()) !== "A1");
    const row = (await pane.workbench.activeCell()).replace(/\D/g, "");
    await until(async () => (await pane.workbench.cell(`C${row}`).innerText()) === action);
    expect(await pane.workbench.page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    expect(await focused()).toContain(action);
    await pane.press("ArrowDown");
    const [next = ""] = (await list.getByRole("listitem").nth(2).getByRole("button").first().innerText()).split("\n");
    await until(async () => (await focused()).startsWith(next));
  });

  it("a reminder is opened, copied, and left again", async () => {
    await pane.workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.workbench.pane.getByRole("tab", { name: "Overdue" }).focus();
    await pane.press("End");
    await isFocused(/^Owners/);
    await pane.button("Remind everyone…").waitFor();
    await pane.press("Tab", "Tab", "Tab");
    await isFocused(/^Remind everyone…$/);
    await pane.press("Enter");
    await isFocused(/^Reminder to everyone$/);
    await pane.press("Tab");
    await isFocused(/^Hello all,/);
    await pane.press("Tab");
    await isFocused(/^Open in email$/);
    await pane.press("Tab", "Enter");
    await pane.text("Copied.").waitFor();
    const copied = await pane.workbench.paneFrame.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Hello all,[^]*Please update the action agenda/);
    await pane.press("Shift+Tab", "Shift+Tab", "Shift+Tab");
    await isFocused(/^Back$/);
    await pane.press("Enter");
    await isFocused(/^Remind everyone…$/);
  });

  it("an owner is marked as having left, and the keyboard stays on that owner", async () => {
    await pane.view("Owners");
    await pane.button("Start a register").focus();
    await pane.press("Enter");
    await pane.text("The register was made on the sheet Owners.").waitFor();
    await pane.button("Remind everyone…").focus();
    await pane.press("Tab", "Tab");
    await isFocused(/^Mark as left: /);
    const name = (await focused()).replace("Mark as left: ", "");
    await pane.press("Enter");
    await pane.text(`${name} is marked as left.`).waitFor();
    await isFocused(new RegExp(`^Mark as back: ${name}$`));
    await pane.press("Enter");
    await pane.text(`${name} is marked as active.`).waitFor();
  });

  it("the keyboard goes to what was changed where the issue that it was on is fixed", async () => {
    await pane.view("Issues");
    await pane.button(/^Fix all 2/).focus();
    await pane.press("Enter");
    await isFocused(/^Change these 2 cells\?$/);
    await pane.press("Tab", "Tab", "Enter");
    await isFocused(/^2 cells changed\./);
    await pane.press("Tab");
    await isFocused(/^Undo$/);
    await pane.press("Enter");
    await pane.text("2 cells put back.").waitFor();
  });
});
