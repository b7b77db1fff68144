/** The pane in a browser, with few and with many actions: when it shows something, and for how long nothing else can be done. */
import { startServing, stopServing } from "../support/e2e/serving";
import { WorkbenchPage } from "../support/e2e/workbenchPage";
import { largeWorkbook } from "../fixtures/workbooks";
import { median } from "./report";
import type { Measurement } from "./report";

/** A third of the actions are overdue on the first day; on the second every action is overdue or stale. */
const usualDay = "2026-10-01";
const worstDay = "2026-11-20";
const few = 1_000;
const many = 9_999;
/** Odd, so that there is a middle one. */
const runs = 3;

export async function measurePaneAtWork(): Promise<Measurement[]> {
  const serving = await startServing();
  try {
    const opening: number[] = [];
    for (let run = 0; run < runs; run++) {
      const pane = await opened(few, worstDay);
      opening.push(Number(await ask(pane, "watched.listed - watched.ready")));
      await pane.close();
    }
    return [
      { what: "First list of 1,000 actions, after Excel is ready", value: median(opening), limit: 500, unit: "ms" },
      ...(await measureReading()),
      ...(await measureRefreshing()),
    ];
  } finally {
    await stopServing(serving);
  }
}

async function measureReading(): Promise<Measurement[]> {
  const pane = await opened(many, worstDay);
  const opening = Number(await ask(pane, "watched.longest()"));
  const rows = Number(await ask(pane, `document.querySelectorAll("[role=list] > *, ul > li").length`));
  await ask(pane, "watched.forget()");
  await pane.typeInCell("C5", "Delayed by the weather.");
  await pane.page.waitForTimeout(settled);
  const changed = Number(await ask(pane, "watched.longest()"));
  const keystrokes = (await ask(pane, `watched.search("bridge")`)) as number[];
  await pane.close();
  return [
    { what: "9,999 actions, all asked about: rows of the list in the page", value: rows, limit: 300, unit: "" },
    { what: "  longest that nothing else can be done, while they are read", value: opening, limit: 50, unit: "ms" },
    { what: "  the same, while they are read again after a change", value: changed, limit: 50, unit: "ms" },
    {
      what: "  script of a letter typed in the search, the middle one",
      value: middle(keystrokes),
      limit: 16,
      unit: "ms",
    },
  ];
}

async function measureRefreshing(): Promise<Measurement[]> {
  const longest: number[] = [];
  for (let run = 0; run < runs; run++) {
    const pane = await opened(many, usualDay);
    await ask(pane, "watched.forget()");
    await pane.pane.getByRole("button", { name: "Refresh" }).first().click();
    await pane.sheetTab("RAG Summary").waitFor();
    await pane.page.waitForTimeout(settled);
    longest.push(Number(await ask(pane, "watched.longest()")));
    await pane.close();
  }
  const what = "  longest that nothing else can be done, while sheets are written";
  return [{ what, value: median(longest), limit: 50, unit: "ms" }];
}

/** Milliseconds after which all is done that a change sets off. */
const settled = 3000;

const middle = (values: readonly number[]) => median(values.slice(0, values.length - (1 - (values.length % 2))));

async function opened(actions: number, today: string): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open({ today });
  await workbench.page.context().addInitScript(watching);
  await workbench.openFile("own.xlsx", await largeWorkbook(actions));
  await workbench.sheetTab("About this agenda").waitFor({ state: "detached" });
  await workbench.ribbonButton("Overdue items").click();
  await workbench.pane.getByRole("list", { name: "Actions to ask about" }).getByRole("listitem").first().waitFor();
  await workbench.page.waitForTimeout(settled);
  return workbench;
}

/** What a script in the pane's page answers. */
function ask(workbench: WorkbenchPage, script: string): Promise<unknown> {
  return workbench.paneFrame.evaluate(script);
}

/** Put into the pane's page before its own scripts. */
const watching = `
if (window !== top) {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().filter(({ name }) => name === "self"))).observe({ type: "longtask", buffered: true });
  window.watched = {
    ready: 0,
    listed: 0,
    longest: () => Math.max(0, ...tasks.map(({ duration }) => duration)),
    forget: () => { tasks.length = 0; },
    search(word) {
      const field = document.querySelector("input[type=search]");
      const times = [];
      for (let letters = 1; letters <= word.length; letters++) {
        const start = performance.now();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, word.slice(0, letters));
        field.dispatchEvent(new Event("input", { bubbles: true }));
        times.push(performance.now() - start);
      }
      return times;
    },
  };
  const wait = setInterval(() => {
    if (!window.Office?.onReady) return;
    clearInterval(wait);
    window.Office.onReady(() => { window.watched.ready = performance.now(); });
  }, 1);
  new MutationObserver((_, observer) => {
    if (!document.querySelector("[role=listitem], li")) return;
    window.watched.listed = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}`;
