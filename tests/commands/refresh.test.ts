import { noAgenda, tableAgenda } from "../fixtures/workbooks";
import { withHost } from "../support/sheetWorkbook";
import shortcuts from "../../assets/shortcuts.json";
import { openWorkbook } from "../../src/host/model/openWorkbook";
import { startHost } from "../../src/host/headless/startHost";
import type { Host } from "../../src/host/headless/startHost";

/** Loads the page's entry into this host, as a page does that Excel has just opened. */
async function startAddIn(): Promise<void> {
  Object.assign(globalThis, { document: { getElementById: () => null } });
  jest.resetModules();
  await import("../../src/commands");
}

/** The button's function has ended only when it called event.completed(). */
async function press({ pressButton }: Host): Promise<unknown> {
  return pressButton("refreshSummary");
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "document");
});

it("writes the summary, ends, and leaves the pane closed", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await startAddIn();
    expect(await press(host)).toMatchObject({ ok: true });
    expect(host.model.sheets.map(({ name }) => name)).toContain("RAG Summary");
    expect(host.paneState()).toBe("Background");
  });
});

it("ends after a failure too, and opens the pane with the message", async () => {
  await withHost(await noAgenda(), async (host) => {
    await startAddIn();
    expect(await press(host)).toMatchObject({ ok: false });
    expect(host.paneState()).toBe("Visible");
    const { lastFault: lastFaultOfPage } = await import("../../src/excel/host/lastFault");
    expect(lastFaultOfPage()).toMatchObject({ kind: "no-agenda" });
  });
});

it("makes one refresh of two presses at once, and ends both", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await startAddIn();
    host.resetCounts();
    const [first, second] = await Promise.all([press(host), press(host)]);
    expect(first).toEqual(second);
    expect(host.roundTrips()).toBe(5);
  });
});

it("the keyboard shortcut writes the summary too", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await startAddIn();
    expect(Office.context.requirements.isSetSupported("KeyboardShortcuts", "1.1")).toBe(true);
    const [{ id } = { id: "" }] = shortcuts.actions;
    expect(await host.pressShortcut(id)).toMatchObject({ ok: true });
    expect(host.model.sheets.map(({ name }) => name)).toContain("RAG Summary");
  });
});

it("an Excel that does not report keyboard shortcuts runs nothing by them", async () => {
  const host = await startHost(await openWorkbook(await tableAgenda(), "agenda.xlsx"), { keyboardShortcuts: false });
  try {
    await startAddIn();
    expect(Office.context.requirements.isSetSupported("KeyboardShortcuts", "1.1")).toBe(false);
    expect(await host.pressShortcut("refreshSummary")).toBeNull();
    expect(host.model.sheets.map(({ name }) => name)).not.toContain("RAG Summary");
  } finally {
    host.close();
  }
});
