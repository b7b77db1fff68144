/** Agendas of other workbooks, in a browser and its own thread: twelve files of which two can't be read, with the keys alone. */
import type { Locator } from "playwright-core";
import { departmentFiles } from "../fixtures/departments";
import { tableAgenda } from "../fixtures/workbooks";
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";

let pane: PanePage;

afterEach(async () => {
  expect(await pane.close()).toEqual([]);
});

const others = (): Locator => pane.workbench.pane.getByRole("region", { name: "Other workbooks" });

async function choose(files: Awaited<ReturnType<typeof departmentFiles>>): Promise<void> {
  const choosing = pane.workbench.page.waitForEvent("filechooser");
  await pane.button("Add agendas from other workbooks…").focus();
  await pane.press("Enter");
  await (await choosing).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })));
}

/** The third file is never answered, as if it were very large. */
async function stickAtThird(): Promise<void> {
  await pane.workbench.paneFrame.evaluate(() => {
    let sent = 0;
    class Stuck extends Worker {
      override postMessage(file: unknown): void {
        sent += 1;
        if (sent !== 3) super.postMessage(file);
      }
    }
    Object.assign(window, { Worker: Stuck });
  });
}

it("they are cancelled part-way, read, counted with this workbook's, read again, and removed in one step", async () => {
  const files = await departmentFiles();
  const own = await tableAgenda();
  pane = await PanePage.openFile(own);
  await pane.button("Settings").click();
  await others().waitFor();
  await stickAtThird();
  await choose(files);
  await pane.text("Reading 3 of 12: Children.xlsx").waitFor();
  await pane.button("Cancel").focus();
  await pane.press("Enter");
  await pane.text("Cancelled. Nothing was added.").waitFor();
  expect(await others().getByRole("listitem").count()).toBe(0);

  await choose(files);
  await pane.text("10 workbooks were read and added.").waitFor();
  expect(await others().getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringContaining('"Sports.xlsx" is cut off before its end'),
    expect.stringContaining('"Transport.xlsx" has a password'),
    ...files.slice(0, 10).map(({ name }) => expect.stringContaining(name) as string),
  ]);
  expect(await pane.violations()).toEqual([]);

  await choose([...files.slice(6, 7), { name: "Copy of own.xlsx", bytes: own }]);
  await pane.text("1 workbook was read and added.").waitFor();
  await pane.text('"Copy of own.xlsx" was not added: its rows are those of this workbook.').waitFor();
  await pane.button("Back").click();
  await pane.text("32 of 65 actions are overdue").waitFor();
  await pane
    .button(/^Agree the housing standard/)
    .first()
    .click();
  await pane.text(/is in “Housing.xlsx”/).waitFor();
  await pane.button("Refresh summary").click();
  await pane.text(/^Summary refreshed/).waitFor();
  await pane.button("Settings").click();
  await pane.button("Remove all").click();
  await until(async () => (await others().getByRole("listitem").count()) === 0);
  await pane.button("Back").click();
  await pane.text("2 of 5 actions are overdue").waitFor();
});
