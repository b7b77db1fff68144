/** The main job, in the workbench: the unmodified add-in, the unmodified office.js, a real browser. */
import { WorkbenchPage, until } from "../support/e2e/workbenchPage";

let workbench: WorkbenchPage;

// One page for all, in the order in which a person would do it.
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});

afterAll(async () => {
  const { outside, errors } = workbench;
  await workbench.close();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

const overdueList = () => workbench.pane.getByRole("list", { name: "Actions to ask about" });
const overdueItems = () => overdueList().getByRole("listitem");

async function openPane(): Promise<void> {
  await workbench.ribbonButton("Overdue items").click();
  await overdueItems().first().waitFor();
}

it("Overdue items lists the actions that are past their due date", async () => {
  await openPane();
  expect(await overdueItems().count()).toBeGreaterThan(2);
  expect(await overdueList().innerText()).toMatch(/\d+ days? overdue/);
});

it("choosing an overdue action selects its row in the agenda", async () => {
  await openPane();
  await workbench.sheetTab("About this agenda").click();
  const choice = overdueItems().first().getByRole("button").first();
  const [action] = (await choice.innerText()).split("\n");
  await choice.click();
  await until(async () => (await workbench.sheetTab("Action agenda").getAttribute("aria-selected")) === "true");
  await until(async () => /^[A-Z]+\d+$/.test(await workbench.activeCell()));
  const row = (await workbench.activeCell()).replace(/\D/g, "");
  await until(async () => (await workbench.cell(`C${row}`).innerText()) === action);
});

it("a due date typed in the sheet is seen in the pane", async () => {
  await openPane();
  const before = await overdueItems().count();
  const choice = overdueItems().filter({ hasText: "days overdue" }).first().getByRole("button").first();
  await choice.click();
  await until(async () => (await workbench.activeCell()) !== "A1");
  const row = (await workbench.activeCell()).replace(/\D/g, "");
  await workbench.typeInCell(`G${row}`, "31/12/2030");
  await until(async () => (await workbench.cell(`G${row}`).innerText()).includes("2030"));
  await until(async () => (await overdueItems().count()) < before);
});

it("while a person types in a cell, a refresh says to finish first and changes nothing", async () => {
  const button = workbench.ribbonButton("Refresh RAG summary");
  await openPane();
  await workbench.goTo("C7");
  await workbench.page.keyboard.type("Half a sent");
  await button.click();
  await workbench.pane.getByText(/Press Enter/).waitFor();
  expect(await workbench.page.getByRole("tab", { name: "RAG Summary" }).count()).toBe(0);
  await workbench.cell("C9").click();
  await until(async () => (await button.getAttribute("aria-busy")) === "false");
  await until(async () => (await workbench.cell("C7").innerText()) === "Half a sent");
});

it("the ribbon works from the keyboard alone", async () => {
  await until(async () => {
    await workbench.page.keyboard.press("F6");
    return workbench.page.evaluate(() => document.activeElement?.textContent === "Refresh RAG summary");
  });
  await workbench.page.keyboard.press("Enter");
  await workbench.sheetTab("RAG Summary").waitFor();
});

it("Refresh RAG summary writes the summary sheet and shows it", async () => {
  const button = workbench.ribbonButton("Refresh RAG summary");
  await button.click();
  await until(async () => (await button.getAttribute("aria-busy")) === "false");
  expect(await workbench.sheetTab("RAG Summary").getAttribute("aria-selected")).toBe("true");
  expect(await workbench.sheetTab("Action agenda").getAttribute("aria-selected")).toBe("false");
  await until(async () => /As at 2 November 2026/.test(await workbench.page.getByRole("grid").innerText()));
  expect(await workbench.page.getByRole("img").count()).toBe(1);
});

it("a second refresh replaces the summary instead of adding another", async () => {
  const button = workbench.ribbonButton("Refresh RAG summary");
  for (let refresh = 0; refresh < 2; refresh += 1) {
    await button.click();
    await until(async () => (await button.getAttribute("aria-busy")) === "false");
  }
  expect(await workbench.page.getByRole("tab", { name: /RAG Summary/ }).count()).toBe(1);
});
