/** The workbench: an Excel-like page for people with no Excel, with the add-in of manifest.xml running in it. */
import { FileFault } from "../model/faults";
import { newWorkbook } from "../model/workbook";
import type { WorkbookModel } from "../model/workbook";
import { showAlerts } from "./alert";
import { WorkbookSession } from "./workbookSession";
import { placed } from "./elements";
import { openFile, openSample, sampleName, saveFile } from "./files";
import { readManifest } from "./addin/manifest";
import { showPane } from "./addin/pane";
import { moveBetweenRegions } from "./regions";
import { showRibbon } from "./addin/ribbon";

declare global {
  interface Window {
    /** The open workbook, for whoever looks into the workbench from the browser's console or from a test. */
    workbench?: { desk: WorkbookSession };
  }
}

const grid = placed("grid", HTMLElement);
const paneElement = placed("pane", HTMLElement);
const alerts = showAlerts(placed("alert", HTMLElement));

async function start(): Promise<void> {
  const manifest = readManifest(await (await fetch("/manifest.xml")).text());
  const ribbonElement = placed("ribbon", HTMLElement);
  const ribbon = showRibbon(ribbonElement, manifest, (button) => window.workbench?.desk.press(button));
  const parts = {
    pane: paneElement,
    title: placed("pane-title", HTMLElement),
    closeButton: placed("pane-close", HTMLButtonElement),
    divider: placed("divider", HTMLElement),
  };
  const pane = showPane(parts, () => {
    window.workbench?.desk.paneClosed();
    grid.focus();
  });
  const room = {
    manifest,
    ribbon,
    pane,
    tell: alerts.tell,
    parts: {
      grid,
      charts: placed("charts", HTMLElement),
      frame: placed("frame", HTMLElement),
      status: placed("status", HTMLElement),
      formulaBar: { nameBox: placed("name-box", HTMLInputElement), field: placed("formula", HTMLTextAreaElement) },
      sheetTabs: { tabs: placed("tabs", HTMLElement), addButton: placed("add-sheet", HTMLButtonElement) },
    },
  };
  const lay = (workbook: WorkbookModel) => {
    window.workbench?.desk.close();
    alerts.clear();
    placed("product", HTMLElement).textContent = `${manifest.name} workbench`;
    placed("file-name", HTMLElement).textContent = workbook.fileName;
    document.title = `${workbook.fileName} – ${manifest.name} workbench`;
    window.workbench = { desk: new WorkbookSession(workbook, room) };
    grid.focus();
  };

  offerFiles(lay);
  moveBetweenRegions([ribbonElement, grid, placed("tabs", HTMLElement), paneElement]);
  const { workbook, sentence } = await firstWorkbook();
  lay(workbook);
  if (sentence !== null) {
    alerts.tell(sentence);
  }
}

async function firstWorkbook(): Promise<{ workbook: WorkbookModel; sentence: string | null }> {
  try {
    return { workbook: await openSample(sampleName(location.search)), sentence: null };
  } catch (fault) {
    if (!(fault instanceof FileFault)) {
      throw fault;
    }
    return { workbook: newWorkbook(), sentence: fault.message };
  }
}

function offerFiles(lay: (workbook: WorkbookModel) => void): void {
  const chooser = placed("file", HTMLInputElement);
  placed("open", HTMLButtonElement).addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file && mayLeave()) {
      void attempt(async () => lay(await openFile(file)));
    }
  });
  placed("save", HTMLButtonElement).addEventListener("click", () => {
    void attempt(async () => {
      const desk = window.workbench?.desk;
      if (desk?.view.editing.commit()) {
        const name = await saveFile(desk.workbook);
        desk.view.saved();
        placed("status", HTMLElement).textContent = `Saved as ${name}`;
      }
    });
  });
  window.addEventListener("beforeunload", (event) => {
    if (window.workbench?.desk.view.changed) {
      event.preventDefault();
    }
  });
}

function mayLeave(): boolean {
  const desk = window.workbench?.desk;
  return (
    !desk?.view.changed ||
    confirm(`${desk.workbook.fileName} has changes that are not saved. Open another workbook without them?`)
  );
}

/** What a file does wrong is told to the person; what this page does wrong is told too, and thrown for who looks after it. */
async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (fault) {
    if (!(fault instanceof FileFault)) {
      alerts.tell("The workbench could not do that, and the open workbook is as it was.");
      throw fault;
    }
    alerts.tell(fault.message);
  }
}

start().catch((fault: unknown) => {
  alerts.tell("The workbench could not start: build it again with npm start.");
  throw fault;
});
