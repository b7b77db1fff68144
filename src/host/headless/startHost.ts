/** An Excel without a screen: the unmodified office.js in Node, talking with a workbook over Excel on the web's own messages. */
import type { WorkbookModel } from "../model/workbook";
import { Channel } from "../richapi/channel";
import type { Faults } from "../richapi/faults";
import type { PaneState } from "../richapi/session";
import { Session } from "../richapi/session";
import { openOfficeWindow, origin } from "./officeWindow";

export interface HostOptions {
  /** The add-in asks for its pane to be shown or hidden; the host does so first. */
  onPaneRequest?: (state: PaneState) => void;
}

export interface Host {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  model: WorkbookModel;
  /** Presses a ribbon button; over when its function calls event.completed(). */
  pressButton: (buttonId: string, functionName: string) => Promise<void>;
  faults: Faults;
  paneState: () => PaneState;
  /** Batches that the add-in asked for since the start or the last reset, without those in which the library only lets go of objects. */
  roundTrips: () => number;
  /** Bodies of those batches, as JSON text. */
  batches: readonly string[];
  resetCounts: () => void;
  close: () => void;
}

const addIn = { id: "00000000-0000-4000-8000-000000000001", name: "Add-in" };

/**
 * Resolves when `Office.onReady` does. `Excel`, `Office` and `OfficeExtension` become globals of the running program
 * until the host is closed: one host at a time.
 */
export async function startHost(model: WorkbookModel, options: HostOptions = {}): Promise<Host> {
  const batches: string[] = [];
  const session = new Session(model, {
    onPaneRequest: (state) => {
      channel.paneChanged(state);
      options.onPaneRequest?.(state);
    },
  });
  const officeWindow = openOfficeWindow({ addInId: addIn.id, onMessage: (text) => channel.receive(text) });
  const channel = new Channel({
    session,
    addIn,
    documentUrl: `${origin}/${encodeURIComponent(model.fileName)}`,
    origin,
    post: (text) => setImmediate(officeWindow.post, text),
    onBatch: (body) => {
      if (!isLibrarysOwn(body)) batches.push(body);
    },
  });
  await officeReady(officeWindow.global.Office as typeof Office);
  const globals = {
    Excel: officeWindow.global.Excel as typeof Excel,
    Office: officeWindow.global.Office as typeof Office,
    OfficeExtension: officeWindow.global.OfficeExtension as typeof OfficeExtension,
  };
  Object.assign(globalThis, globals);
  return {
    ...globals,
    model,
    pressButton: (buttonId, functionName) => channel.pressButton(buttonId, functionName),
    faults: session.faults,
    paneState: () => session.paneState,
    roundTrips: () => batches.length,
    batches,
    resetCounts: () => void batches.splice(0),
    close: () => {
      channel.close();
      session.close();
      officeWindow.close();
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    },
  };
}

async function officeReady(office: typeof Office): Promise<void> {
  await office.onReady();
}

/** The library lets go of ranges after Excel.run, and reports itself ready: no round trips of the add-in's. */
function isLibrarysOwn(body: string): boolean {
  const { Actions: actions } = JSON.parse(body) as { Actions: { ActionType: number; Name: string }[] };
  const own = actions.filter(({ ActionType }) => ActionType !== 1).map(({ Name }) => Name);
  return own.length > 0 && own.every((name) => name === "_RemoveReference" || name === "NotifyActionHandlerReady");
}
