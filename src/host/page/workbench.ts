/** The workbench: an Excel-like page for people with no Excel, with the add-in of manifest.xml running in it. */
import "./noScriptFromText";
import { FileError } from "../../ooxml/fileError";
import { newWorkbook } from "../model/openWorkbook";
import type { WorkbookModel } from "../model/workbook";
import { readManifest } from "./addin/manifest";
import type { AddInButton, AddInManifest } from "./addin/manifest";
import { createCellMenu } from "./addin/cellMenu";
import { createPane } from "./addin/pane";
import { createRibbon } from "./addin/ribbon";
import { followShortcuts, readShortcuts } from "./addin/shortcuts";
import { createAlertBar } from "./alert";
import { pageElement } from "./elements";
import { openFile, openSample, sampleName, saveFile } from "./files";
import { moveBetweenRegions } from "./regions";
import { WorkbookSession } from "./workbookSession";
import type { WorkbenchParts } from "./workbookSession";

declare global {
  interface Window {
    /** The open workbook, for the browser's console and for tests. */
    workbench?: { session: WorkbookSession };
  }
}

const grid = pageElement("grid", HTMLElement);
const ribbonElement = pageElement("ribbon", HTMLElement);
const paneElement = pageElement("pane", HTMLElement);
const tabs = pageElement("tabs", HTMLElement);
const status = pageElement("status", HTMLElement);
const alerts = createAlertBar(pageElement("alert", HTMLElement));

async function start(): Promise<void> {
  const manifest = readManifest(await (await fetch("/manifest.xml")).text());
  const parts = createParts(manifest);
  const show = (workbook: WorkbookModel) => {
    window.workbench?.session.close();
    alerts.clear();
    pageElement("product", HTMLElement).textContent = `${manifest.name} workbench`;
    pageElement("file-name", HTMLElement).textContent = workbook.fileName;
    document.title = `${workbook.fileName} – ${manifest.name} workbench`;
    window.workbench = { session: new WorkbookSession(workbook, parts) };
    grid.focus();
  };

  connectFileButtons(show);
  if (manifest.shortcuts !== null) {
    const shortcuts = readShortcuts(await (await fetch(manifest.shortcuts)).text());
    followShortcuts(shortcuts, (action) => window.workbench?.session.pressShortcut(action));
  }
  const { workbook, sentence } = await firstWorkbook();
  show(workbook);
  if (sentence !== null) {
    alerts.show(sentence);
  }
}

function createParts(manifest: AddInManifest): WorkbenchParts {
  const press = (button: AddInButton) => window.workbench?.session.press(button);
  const cellMenu = createCellMenu(manifest.cellMenu, press, () => grid.focus());
  return {
    manifest,
    ribbon: createRibbon(ribbonElement, manifest, press),
    pane: createPane(
      {
        pane: paneElement,
        title: pageElement("pane-title", HTMLElement),
        closeButton: pageElement("pane-close", HTMLButtonElement),
        divider: pageElement("divider", HTMLElement),
      },
      () => {
        window.workbench?.session.paneClosed();
        grid.focus();
      },
    ),
    alert: alerts.show,
    leavePane: moveBetweenRegions([ribbonElement, grid, tabs, paneElement]),
    openCellMenu: cellMenu.open,
    elements: {
      grid,
      charts: pageElement("charts", HTMLElement),
      frame: pageElement("frame", HTMLElement),
      status,
      formulaBar: {
        nameBox: pageElement("name-box", HTMLInputElement),
        field: pageElement("formula", HTMLTextAreaElement),
      },
      sheetTabs: { tabs, addButton: pageElement("add-sheet", HTMLButtonElement) },
    },
  };
}

/** The sample that the page's address names; a blank workbook, and a sentence that says why, where it can't be opened. */
async function firstWorkbook(): Promise<{ workbook: WorkbookModel; sentence: string | null }> {
  try {
    return { workbook: await openSample(sampleName(location.search)), sentence: null };
  } catch (error) {
    if (!(error instanceof FileError)) {
      throw error;
    }
    return { workbook: newWorkbook(), sentence: error.message };
  }
}

function connectFileButtons(show: (workbook: WorkbookModel) => void): void {
  const chooser = pageElement("file", HTMLInputElement);
  pageElement("open", HTMLButtonElement).addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file && mayLeave()) {
      void attempt(async () => show(await openFile(file)));
    }
  });
  pageElement("save", HTMLButtonElement).addEventListener("click", () => {
    void attempt(async () => {
      const session = window.workbench?.session;
      if (session?.view.editing.commit()) {
        const { name, notKept } = await saveFile(session.workbook);
        session.view.saved();
        status.textContent = `Saved as ${name}`;
        if (notKept !== null) alerts.show(notKept);
      }
    });
  });
  window.addEventListener("beforeunload", (event) => {
    if (window.workbench?.session.view.changed) {
      event.preventDefault();
    }
  });
}

function mayLeave(): boolean {
  const session = window.workbench?.session;
  return (
    !session?.view.changed ||
    confirm(`${session.workbook.fileName} has changes that are not saved. Open another workbook and lose them?`)
  );
}

/** An error of a file is shown in its own sentence; a bug of this page in a general one, and thrown to the console too. */
async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof FileError)) {
      alerts.show("The workbench could not do that. The open workbook is unchanged.");
      throw error;
    }
    alerts.show(error.message);
  }
}

start().catch((error: unknown) => {
  alerts.show("The workbench could not start: build it again with npm start.");
  throw error;
});
