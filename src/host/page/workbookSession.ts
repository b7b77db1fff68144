/**
 * One open workbook, with the add-in running beside it. Another workbook gets another session and starts the add-in
 * again, as another window of Excel would.
 */
import type { WorkbookModel } from "../model/workbook";
import { Channel } from "../richapi/channel";
import { Session } from "../richapi/core/session";
import type { PaneState } from "../richapi/core/session";
import { startAddIn } from "./addin/addInFrame";
import type { AddInFrame } from "./addin/addInFrame";
import { connectFormulaBar } from "./sheet/formulaBar";
import type { FormulaBarParts } from "./sheet/formulaBar";
import { Grid } from "./grid/grid";
import type { AddInManifest, AddInButton } from "./addin/manifest";
import type { Pane } from "./addin/pane";
import type { Ribbon } from "./addin/ribbon";
import { connectSheetTabs } from "./sheet/sheetTabs";
import type { SheetTabsParts } from "./sheet/sheetTabs";
import { View } from "./sheet/view";

/** The parts of the workbench that stay when another workbook is opened. */
export interface WorkbenchParts {
  manifest: AddInManifest;
  ribbon: Ribbon;
  pane: Pane;
  alert: (sentence: string) => void;
  /** To what is after the pane in the window, or before it. */
  leavePane: (step: 1 | -1) => void;
  openCellMenu: (at: { left: number; top: number }) => void;
  elements: {
    grid: HTMLElement;
    charts: HTMLElement;
    frame: HTMLElement;
    status: HTMLElement;
    formulaBar: FormulaBarParts;
    sheetTabs: SheetTabsParts;
  };
}

export class WorkbookSession {
  readonly view: View;
  private readonly frame: AddInFrame;
  private readonly session: Session;
  private readonly channel: Channel;
  private readonly pending = new Map<string, number>();

  constructor(
    readonly workbook: WorkbookModel,
    private readonly workbench: WorkbenchParts,
  ) {
    const { elements, manifest, pane } = workbench;
    const view = new View(workbook, workbench.alert);
    const grid = new Grid(elements.grid, elements.charts, view, workbench.openCellMenu);
    connectFormulaBar(elements.formulaBar, view, () => grid.focus());
    connectSheetTabs(elements.sheetTabs, view);
    view.onDraw(() => {
      const mode = view.editing.edit?.mode;
      elements.status.textContent = mode === undefined ? "Ready" : mode === "edit" ? "Edit" : "Enter";
    });
    this.view = view;
    this.session = new Session(workbook, { onPaneRequest: (state) => this.setPane(state, paneTitle(manifest)) });
    this.channel = new Channel({
      session: this.session,
      addIn: { id: manifest.id, name: manifest.name },
      documentUrl: new URL(encodeURIComponent(workbook.fileName), location.href).href,
      origin: location.origin,
      post: (message) => this.frame.post(message),
      onPaneLeft: workbench.leavePane,
    });
    this.frame = startAddIn(elements.frame, manifest, {
      receive: (message) => this.channel.receive(message),
      leave: workbench.leavePane,
    });
    if (pane.isOpen()) {
      this.session.paneState = "Visible";
    }
  }

  press({ id, action }: AddInButton): void {
    switch (action.type) {
      case "ExecuteFunction":
        this.countPresses(id, 1);
        void this.channel.pressButton(id, action.functionName).then(() => this.countPresses(id, -1));
        break;
      case "ShowTaskpane":
        this.setPane("Visible", action.title);
        break;
    }
  }

  pressShortcut(action: string): void {
    void this.channel.pressShortcut(action);
  }

  paneClosed(): void {
    this.channel.paneChanged("Background");
  }

  close(): void {
    for (const buttonId of this.pending.keys()) {
      this.workbench.ribbon.setPending(buttonId, 0);
    }
    this.view.close();
    this.channel.close();
    this.session.close();
    this.frame.close();
  }

  private setPane(state: PaneState, title: string): void {
    const { pane } = this.workbench;
    if (state === "Visible") {
      pane.open(title);
    } else {
      pane.close();
    }
    this.channel.paneChanged(state);
  }

  private countPresses(buttonId: string, change: 1 | -1): void {
    const presses = Math.max(0, (this.pending.get(buttonId) ?? 0) + change);
    this.pending.set(buttonId, presses);
    this.workbench.ribbon.setPending(buttonId, presses);
  }
}

/** The title that a button gives the pane; the add-in's own name where no button shows it. */
function paneTitle({ groups, name }: AddInManifest): string {
  const actions = groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  return actions.find((action) => action.type === "ShowTaskpane")?.title ?? name;
}
