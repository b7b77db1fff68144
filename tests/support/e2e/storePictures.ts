/**
 * The screenshots that a store shows, of the invented agendas: `npx tsx tests/support/e2e/storePictures.ts`. They are in store/screenshots,
 * with the sheet and the pane beside each other, at the size that the store takes.
 */
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readListing } from "../../../scripts/store/listing";
import { pastedText } from "./firstRunWorkbooks";
import { animationsEnd, PanePage } from "./pane";
import { startServing, stopServing } from "./serving";
import { until } from "./workbenchPage";
import type { OpenOptions } from "./workbenchPage";

const folder = path.resolve(__dirname, "../../../store/screenshots");
const options: OpenOptions = { colorScheme: "light", viewport: { width: 1366, height: 768 } };

/** Each leaves the page as it is pictured, by the picture's name in store/listing.json. */
const scenes: Record<string, () => Promise<PanePage>> = {
  "1-overdue": async () => {
    const pane = await PanePage.open(options);
    await pane.text("Publish a plain guide").first().click();
    await until(async () => (await pane.workbench.activeCell()) !== "A1");
    return pane;
  },
  "2-summary": async () => {
    const pane = await PanePage.open(options);
    await refreshed(pane);
    await pane.workbench.sheetTab("Action agenda").click();
    await pane.workbench.typeInCell("F8", "Amber");
    await refreshed(pane);
    await pane.workbench.sheetTab("RAG Summary").click();
    await pane.view("Summary");
    await pane.workbench.pane.getByRole("table").first().waitFor();
    return pane;
  },
  "3-issues": async () => {
    const pane = await PanePage.open(options);
    await pane.view("Issues");
    await pane.button(/^Rating given by colour/).click();
    await pane.button("F17").click();
    await until(async () => (await pane.workbench.activeCell()) === "F17");
    return pane;
  },
  "4-reminder": async () => {
    const pane = await PanePage.open(options);
    await refreshed(pane);
    await pane.workbench.sheetTab("RAG by Owner").click();
    await pane.view("Owners");
    await pane.button(/^Remind Priya/).click();
    return pane;
  },
  "5-repair": async () => {
    const pane = await PanePage.openFile(pastedText(), options, "Pasted minutes.tsv");
    await pane.view("Issues");
    await pane.button("See what can be repaired…").click();
    await pane.button("Make the new sheet").click();
    await pane.text(/The agenda is now/).waitFor();
    return pane;
  },
};

async function refreshed(pane: PanePage): Promise<void> {
  const refresh = pane.workbench.ribbonButton("Refresh RAG summary");
  await refresh.click();
  await pane.workbench.sheetTab("RAG Summary").waitFor();
  await until(async () => (await refresh.getAttribute("aria-busy")) === "false");
}

async function takePictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const serving = await startServing();
  try {
    for (const { file } of readListing().screenshots) {
      const scene = scenes[path.parse(file).name];
      if (scene === undefined) throw new Error(`Nothing says what is on ${file}.`);
      const pane = await scene();
      await pane.workbench.paneFrame.evaluate(animationsEnd);
      await pane.workbench.page.screenshot({ path: path.join(folder, file) });
      const { length } = await readFile(path.join(folder, file));
      console.log(`${file}: ${Math.ceil(length / 1024)} KB`);
      await pane.close();
    }
  } finally {
    await stopServing(serving);
  }
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
