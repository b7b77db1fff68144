/** The main job in Firefox, which people have Excel on the web in. The other tests in a browser run in Chromium's engine, as WebView2, Edge and Chrome do. */
import type { Browser, Frame, KeyInput, Page } from "puppeteer-core";
import { firefoxPath, launchFirefox } from "../support/e2e/firefox";
import { until } from "../support/e2e/workbenchPage";

const patience = { timeout: 120_000 };

const inFirefox = firefoxPath === null ? it.skip : it;

let browser: Browser | undefined;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  if (firefoxPath !== null) browser = await launchFirefox(firefoxPath);
});

beforeEach(async () => {
  if (browser === undefined) return;
  page = await browser.newPage();
  troubles = troublesOf(page);
  await page.goto(address());
  await shown(page, '[role="gridcell"]');
});

afterAll(() => browser?.close());

inFirefox("the pane lists what is overdue, and a refresh writes the summary, with no error in Firefox", async () => {
  await press("RagAgenda.Overdue");
  const pane = await openedPane();
  await shown(pane, `${listOfActions} > li`);
  const actions = await pane.$$eval(`${listOfActions} > li`, (items) => items.map(({ textContent }) => textContent));
  expect(actions.length).toBeGreaterThan(2);
  expect(actions.join()).toMatch(/\d+ days? overdue/);

  await page.focus("#grid");
  await pressKeys("Control", "Shift", "Alt", "KeyR");
  await until(() =>
    page.evaluate(() => document.querySelector(".sheet-tab[aria-selected=true]")?.textContent === "RAG Summary"),
  );
  await until(() => page.evaluate(() => /As at \d/.test(document.getElementById("grid")?.textContent ?? "")));
  await press("RagAgenda.Refresh");
  await until(() => page.evaluate(() => document.getElementById("RagAgenda.Refresh")?.ariaBusy === "false"));
  expect(troubles).toEqual([]);
});

inFirefox("the menu of cells leads to the pane, and F6 back to the control that had the keyboard there", async () => {
  const sentence = /^The selected row is not an action/;
  await page.focus("#grid");
  await pressKeys("Shift", "F10");
  await shown(page, '[role="menu"]:not([hidden])');
  await pressKeys("Enter");
  const pane = await openedPane();
  await until(async () => sentence.test(await focusedIn(pane)));
  await pressKeys("F6");
  await until(async () => !(await paneHasKeyboard()));
  await pressKeys("Shift", "F6");
  await until(paneHasKeyboard);
  await until(async () => sentence.test(await focusedIn(pane)));
  expect(troubles).toEqual([]);
});

const listOfActions = 'ul[aria-label="Actions to ask about"]';

/** What the page or the add-in throws or complains of, and what they ask of other machines. */
function troublesOf(opened: Page): string[] {
  const found: string[] = [];
  opened.on("pageerror", (error) => found.push(String(error)));
  opened.on("console", (message) => {
    if (message.type() === "error") found.push(message.text());
  });
  opened.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(address()).origin) found.push(request.url());
  });
  return found;
}

function openedPane(): Promise<Frame> {
  return page.waitForFrame((frame) => frame.url().includes("/taskpane.html"), patience);
}

/** Asked again and again from here: what asks inside the page makes scripts from text, which its policy forbids. */
function shown(inside: Page | Frame, selector: string): Promise<void> {
  return until(async () => (await inside.$(selector)) !== null);
}

async function press(button: string): Promise<void> {
  await page.click(`[id="${button}"]`);
}

/** Down in this order, the last of them pressed. */
async function pressKeys(...keys: KeyInput[]): Promise<void> {
  const modifiers = keys.slice(0, -1);
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  for (const key of keys.slice(-1)) await page.keyboard.press(key);
  for (const modifier of modifiers) await page.keyboard.up(modifier);
}

function focusedIn(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}

function paneHasKeyboard(): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.tagName === "IFRAME");
}

function address(): string {
  return process.env.WORKBENCH_ADDRESS ?? "";
}
