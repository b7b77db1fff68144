/** An Excel without a screen: the unmodified office.js in Node, talking with a workbook over Excel on the web's own messages. */
import type { WorkbookModel } from "../model/workbook";
import { Channel } from "../richapi/channel";
import type { InjectedFailures } from "../richapi/core/injectedFailures";
import type { PaneState } from "../richapi/core/session";
import { Session } from "../richapi/core/session";
import { actionTypes, batchSchema } from "../richapi/protocol/wire";
import { openOfficeWindow, origin } from "./officeWindow";

export interface HostOptions {
  /** The add-in asks for its pane to be shown or hidden; the host does so first. */
  onPaneRequest?: (state: PaneState) => void;
  /** The newest set of Excel's API that this Excel reports: an older Excel than this host. */
  excelApi?: number;
  /** False for an Excel that does not report keyboard shortcuts of add-ins. */
  keyboardShortcuts?: boolean;
  /** Batches are counted and not kept: they contain every value that was written. */
  countsOnly?: boolean;
}

export interface Host {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  model: WorkbookModel;
  /**
   * Presses a ribbon button; over when its function calls event.completed(). Answers what the function returned, which
   * Excel itself discards.
   */
  pressButton: (buttonId: string, functionName?: string) => Promise<unknown>;
  /** Presses a keyboard shortcut of this action; answers what its function returned. Null where this Excel has no shortcuts. */
  pressShortcut: (actionId: string) => Promise<unknown>;
  failures: InjectedFailures;
  /** Runs `work` when the n-th batch from now has arrived, before it is answered: as when a colleague is at work too. */
  beforeBatch: (nth: number, work: () => void) => void;
  paneState: () => PaneState;
  /** Batches that the add-in asked for since the start or the last reset, without those in which the library only releases objects. */
  roundTrips: () => number;
  /** Those batches, as office.js sent them; none where they are only counted. */
  batches: readonly unknown[];
  resetCounts: () => void;
  close: () => void;
}

const addIn = { id: "00000000-0000-4000-8000-000000000001", name: "Add-in" };

/**
 * Resolves when `Office.onReady` does. `Excel`, `Office` and `OfficeExtension` become globals of the running program
 * until the host is closed: one host at a time.
 */
export async function startHost(model: WorkbookModel, options: HostOptions = {}): Promise<Host> {
  const batches: unknown[] = [];
  let roundTrips = 0;
  const awaited: { left: number; work: () => void }[] = [];
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
    ...(options.excelApi !== undefined && { excelApi: options.excelApi }),
    ...(options.keyboardShortcuts !== undefined && { keyboardShortcuts: options.keyboardShortcuts }),
    documentUrl: `${origin}/${encodeURIComponent(model.fileName)}`,
    origin,
    post: (text) => setImmediate(officeWindow.post, text),
    onBatch: (batch) => {
      if (isLibrarysOwn(batch)) return;
      roundTrips++;
      if (!options.countsOnly) batches.push(batch);
      const due = awaited.filter((one) => --one.left === 0);
      for (const { work } of due) work();
    },
  });
  await officeReady(officeWindow.global.Office as typeof Office);
  const globals = {
    Excel: officeWindow.global.Excel as typeof Excel,
    Office: officeWindow.global.Office as typeof Office,
    OfficeExtension: officeWindow.global.OfficeExtension as typeof OfficeExtension,
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { get: () => value, configurable: true });
  }
  const awaitedActions = new Map<string, (answer: unknown) => void>();
  const returned = rememberReturned(globals.Office, (name, answer) => awaitedActions.get(name)?.(answer));
  /** Presses that have not ended. */
  let pressed = 0;
  return {
    ...globals,
    model,
    pressButton: async (buttonId, functionName = buttonId) => {
      if (!returned.has(functionName)) throw new Error(`The add-in has no ribbon function "${functionName}".`);
      pressed++;
      await channel.pressButton(buttonId, functionName);
      const answer = returned.get(functionName);
      // What a press answered is large, and nobody else asks for it.
      if (--pressed === 0) returned.set(functionName, undefined);
      return await answer;
    },
    pressShortcut: async (actionId) => {
      const answer = new Promise((resolve) => awaitedActions.set(actionId, resolve));
      return (await channel.pressShortcut(actionId)) ? answer : null;
    },
    failures: session.failures,
    beforeBatch: (nth, work) => void awaited.push({ left: nth, work }),
    paneState: () => session.paneState,
    roundTrips: () => roundTrips,
    batches,
    resetCounts: () => {
      roundTrips = 0;
      batches.splice(0);
    },
    close: () => {
      channel.close();
      session.close();
      officeWindow.close();
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** By function name, what the function of the last press returned. */
function rememberReturned(
  { actions }: typeof Office,
  onReturn: (name: string, answer: unknown) => void,
): Map<string, unknown> {
  const returned = new Map<string, unknown>();
  const associate = actions.associate.bind(actions);
  actions.associate = (actionId: string, ribbonFunction: (event: unknown) => unknown) => {
    returned.set(actionId, undefined);
    associate(actionId, (event: unknown) => {
      const answer = ribbonFunction(event);
      returned.set(actionId, answer);
      onReturn(actionId, answer);
      return answer;
    });
  };
  return returned;
}

async function officeReady(office: typeof Office): Promise<void> {
  await office.onReady();
}

/** The library releases ranges after Excel.run, and reports itself ready: no round trips of the add-in's. */
function isLibrarysOwn(batch: unknown): boolean {
  const parsed = batchSchema.safeParse(batch);
  if (!parsed.success) return false;
  const names = parsed.data.Actions.filter(({ ActionType }) => ActionType !== actionTypes.instantiate).map(
    ({ Name }) => Name,
  );
  return names.length > 0 && names.every((name) => name === "_RemoveReference" || name === "NotifyActionHandlerReady");
}
