/** What the pictures show of other workbooks: files of which two can't be read, what was read of them, and the workbook opened again. */
import { departmentFiles } from "../../fixtures/departments";
import { tableAgenda } from "../../fixtures/workbooks";
import { PanePage } from "./pane";
import type { Scene } from "./pictureScenes";

const add = "Add agendas from other workbooks…";

export const otherWorkbookScenes: Scene[] = [
  {
    open: async (options) => PanePage.openFile(await tableAgenda(), options),
    steps: [
      [
        "others-reading",
        async (pane) => {
          await pane.button("Settings").click();
          await pane.button(add).waitFor();
          await pane.workbench.paneFrame.evaluate(answerNothing);
          await choose(pane);
          await pane
            .text(/^Reading 1 of/)
            .first()
            .waitFor();
          await pane.button(add).evaluate((button) => button.scrollIntoView());
        },
      ],
    ],
  },
  {
    open: async (options) => PanePage.openFile(await tableAgenda(), options),
    steps: [
      [
        "others-read",
        async (pane) => {
          await pane.button("Settings").click();
          await choose(pane);
          await pane.text(/were read and added/).scrollIntoViewIfNeeded();
          await pane.button(add).evaluate((button) => button.scrollIntoView());
        },
      ],
      [
        "others-overdue",
        async (pane) => {
          await pane.button("Back").click();
          await pane.text(/actions are overdue/).waitFor();
        },
      ],
      [
        "others-summary",
        async (pane) => {
          await pane.view("Summary");
          await pane.button("Copy for a report").waitFor();
        },
      ],
      [
        "others-what-was-read",
        async (pane) => {
          await pane.button("What was read").click();
          await pane.button(add).waitFor();
        },
      ],
      [
        "others-asked-again",
        async (pane) => {
          const { page } = pane.workbench;
          const saving = page.waitForEvent("download");
          await page.getByRole("button", { name: "Save as…" }).click();
          const saved: Buffer[] = [];
          for await (const part of await (await saving).createReadStream()) saved.push(part as Buffer);
          await pane.workbench.openFile("Own again.xlsx", Buffer.concat(saved));
          await pane.button("Choose files again…").waitFor();
        },
      ],
      [
        "others-refresh-waits",
        async (pane) => {
          await pane.button("Refresh summary").click();
          await pane.button("Refresh without them").waitFor();
        },
      ],
    ],
  },
];

async function choose(pane: PanePage): Promise<void> {
  const choosing = pane.workbench.page.waitForEvent("filechooser");
  await pane.button(add).click();
  const files = await departmentFiles();
  await (await choosing).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })));
}

/** A script in the pane: no file is ever read to its end. */
const answerNothing = "Worker.prototype.postMessage = () => undefined";
