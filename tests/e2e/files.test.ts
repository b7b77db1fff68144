/** Workbooks in and out of the workbench. */
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cutOffWorkbook, encryptedWorkbook, oldWorkbook } from "../fixtures/badFiles";
import { WorkbenchPage, until } from "../support/e2e/workbenchPage";

let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await WorkbenchPage.open();
});

afterEach(async () => {
  const { outside, errors } = workbench;
  await workbench.close();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

const fileName = () => workbench.page.getByRole("heading", { level: 1 }).innerText();

it("a file that is no workbook gets one sentence, and the open workbook stays", async () => {
  const picture = new Uint8Array(readFileSync("assets/icon-32.png"));
  const files: Record<string, Uint8Array> = {
    "locked.xlsx": encryptedWorkbook(),
    "old.xls": oldWorkbook(),
    "half.xlsx": await cutOffWorkbook(),
    "photo.xlsx": picture,
    "empty.xlsx": new Uint8Array(),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await workbench.openFile(name, bytes);
    const alert = workbench.alert.filter({ hasText: name });
    await alert.waitFor();
    expect(await alert.locator("span").nth(1).innerText()).toMatch(/^["A-Z][^.]*(\.\w+[^.]*)*\.$/);
    expect(await fileName()).toBe("sample-agenda.xlsx");
    await until(async () => (await workbench.cell("A1").innerText()) === "Action agenda 2026 to 2028");
  }
});

it("what was typed is in the file that is saved, and that file opens again", async () => {
  await workbench.typeInCell("C6", "Agree who keeps the keys");
  const saving = workbench.page.waitForEvent("download");
  await workbench.page.getByRole("button", { name: "Save as…" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("sample-agenda.xlsx");
  const saved = path.join(await mkdtemp(path.join(tmpdir(), "workbench-")), "saved.xlsx");
  await download.saveAs(saved);
  const bytes = await readFile(saved);
  await rm(path.dirname(saved), { recursive: true });

  await workbench.openFile("Saved again.xlsx", new Uint8Array(bytes));
  await until(async () => (await fileName()) === "Saved again.xlsx");
  await until(async () => (await workbench.cell("C6").innerText()) === "Agree who keeps the keys");
  expect(await workbench.sheetTab("About this agenda").count()).toBe(1);
});

it("a pasted .tsv opens as a sheet, and its agenda can be refreshed", async () => {
  await workbench.openFile("Pasted.tsv", new Uint8Array(readFileSync("assets/sample-pasted.tsv")));
  await until(async () => (await fileName()) === "Pasted.tsv");
  await workbench.ribbonButton("Refresh RAG summary").click();
  await workbench.sheetTab("RAG Summary").waitFor();
});

it("an unknown sample in the address gets one sentence and an empty workbook", async () => {
  const other = await WorkbenchPage.open({ workbook: "missing.xlsx" });
  expect(await other.alert.innerText()).toMatch(/There is no sample called missing\.xlsx/);
  expect(await other.sheetTab("Sheet1").count()).toBe(1);
  await other.close();
});
