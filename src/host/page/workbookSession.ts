/**
 * One workbook on the desk, with its add-in running beside it. Opening another workbook clears the desk and starts the
 * add-in anew, as another window of Excel would.
 */
import type { WorkbookModel } from "../model/workbook";
import { Channel } from "../richapi/channel";
import { Session } from "../richapi/core/session";
import type { PaneState } from "../richapi/core/session";
import { startAddIn } from "./addin/addInFrame";
import type { AddInFrame } from "./addin/addInFrame";
import { showFormulaBar } from "./sheet/formulaBar";
import type { FormulaBarParts } from "./sheet/formulaBar";
import { Grid } from "./grid/grid";
import type { AddInManifest, RibbonButton } from "./addin/manifest";
import type { Pane } from "./addin/pane";
import type { Ribbon } from "./addin/ribbon";
import { showSheetTabs } from "./sheet/sheetTabs";
import type { SheetTabsParts } from "./sheet/sheetTabs";
import { View } from "./sheet/view";

/** What stays when the workbook changes. */
export interface Room {
  manifest: AddInManifest;
  ribbon: Ribbon;
  pane: Pane;
  tell(sentence: string): void;
  parts: {
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
    private readonly room: Room,
  ) {
    const { parts, manifest, pane } = room;
    const view = new View(workbook, room.tell);
    const grid = new Grid(parts.grid, parts.charts, view);
    showFormulaBar(parts.formulaBar, view, () => grid.focus());
    showSheetTabs(parts.sheetTabs, view);
    view.onDraw(() => {
      const mode = view.editing.edit?.mode;
      parts.status.textContent = mode === undefined ? "Ready" : mode === "edit" ? "Edit" : "Enter";
    });
    this.view = view;
    this.session = new Session(workbook, { onPaneRequest: (state) => this.turnPane(state, paneTitle(manifest)) });
    this.channel = new Channel({
      session: this.session,
      addIn: { id: manifest.id, name: manifest.name },
      documentUrl: new URL(encodeURIComponent(workbook.fileName), location.href).href,
      origin: location.origin,
      post: (message) => this.frame.post(message),
    });
    this.frame = startAddIn(parts.frame, manifest, (message) => this.channel.receive(message));
    if (pane.isOpen()) {
      this.session.paneState = "Visible";
    }
  }

  press({ id, action }: RibbonButton): void {
    switch (action.type) {
      case "ExecuteFunction":
        this.countPresses(id, 1);
        void this.channel.pressButton(id, action.functionName).then(() => this.countPresses(id, -1));
        break;
      case "ShowTaskpane":
        this.turnPane("Visible", action.title);
        break;
    }
  }

  paneClosed(): void {
    this.channel.paneChanged("Background");
  }

  close(): void {
    for (const buttonId of this.pending.keys()) {
      this.room.ribbon.setPending(buttonId, 0);
    }
    this.view.close();
    this.channel.close();
    this.session.close();
    this.frame.close();
  }

  private turnPane(state: PaneState, title: string): void {
    const { pane } = this.room;
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
    this.room.ribbon.setPending(buttonId, presses);
  }
}

/** The title that a button gives the pane; the add-in's own name where it is shown without one. */
function paneTitle({ groups, name }: AddInManifest): string {
  const actions = groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  return actions.find((action) => action.type === "ShowTaskpane")?.title ?? name;
}
