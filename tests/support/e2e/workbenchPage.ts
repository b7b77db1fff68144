/** The workbench in a browser, as a person has it. What it asks of another machine goes nowhere, and is remembered. */
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";

export interface OpenOptions extends BrowserContextOptions {
  /** Of the product's own samples. */
  workbook?: string;
  /** The day that the browser believes it is; the sample's board meets on 28 October 2026. */
  today?: string;
  /** The pane from right to left, as a translation of its page would have it. */
  mirrored?: boolean;
}

/** Milliseconds after which something that has not come is missing; a slow or busy machine is no failure. */
const patience = 120_000;

export class WorkbenchPage {
  /** Addresses on other machines that the page asked for. */
  readonly outside: string[] = [];
  /** What the page or the add-in threw. */
  readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(options: OpenOptions = {}): Promise<WorkbenchPage> {
    const { workbook, today = "2026-11-02", mirrored = false, ...contextOptions } = options;
    const browser = await chromium.connect(setting("WORKBENCH_BROWSER"));
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: "en-GB",
      ...contextOptions,
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await context.clock.setFixedTime(`${today}T09:00:00`);
    const opened = new WorkbenchPage(browser, page);
    const address = setting("WORKBENCH_ADDRESS");
    page.on("pageerror", (error) => opened.errors.push(String(error.stack).split("\n", 3).join("\n")));
    context.on("request", (request) => {
      if (isOutside(request.url(), address)) opened.outside.push(request.url());
    });
    if (mirrored) await mirrorPane(context);
    await page.goto(workbook === undefined ? address : `${address}/?workbook=${workbook}`);
    await opened.cell("A1").waitFor();
    return opened;
  }

  /** The add-in's own page, in its pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#frame iframe");
  }

  /** The same page, for scripts in it. */
  get paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.parentFrame() !== null);
    if (frame === undefined) throw new Error("The pane is not open.");
    return frame;
  }

  ribbonButton(name: string): Locator {
    return this.page.getByRole("toolbar").getByRole("button", { name, exact: true });
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole("tab", { name, exact: true });
  }

  get alert(): Locator {
    return this.page.getByRole("alert");
  }

  /** "B5" */
  cell(address: string): Locator {
    return this.page.locator(`#cell-${address}`);
  }

  /** Where the person is, as the name box says. */
  async activeCell(): Promise<string> {
    return this.page.getByLabel("Name box").inputValue();
  }

  /** What is in the active cell, as the formula bar says. */
  async activeText(): Promise<string> {
    return this.page.getByLabel("Formula", { exact: true }).inputValue();
  }

  async goTo(address: string): Promise<void> {
    await this.page.getByLabel("Name box").fill(address);
    await this.page.keyboard.press("Enter");
    await until(async () => (await this.activeCell()) === address.split(":")[0]);
  }

  async typeInCell(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open…" }).click();
    await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Data and blobs are of the page itself. */
function isOutside(url: string, address: string): boolean {
  const { protocol, origin } = new URL(url);
  return !["data:", "blob:"].includes(protocol) && origin !== address;
}

async function mirrorPane(context: BrowserContext): Promise<void> {
  await context.route("**/taskpane.html*", async (route) => {
    const response = await route.fetch();
    const page = await response.text();
    await route.fulfill({ response, body: page.replace(/\bdir="?ltr"?/, 'dir="rtl"') });
  });
}

/** Asks again and again until something is so. @throws {Error} where it never is. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const last = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > last) throw new Error(`This never came true: ${isSo.toString()}`);
    await setTimeout(pause);
  }
}

/** Milliseconds between one time and the next. */
const pause = 25;

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: tests/support/e2e/start.ts sets it before the tests.`);
  }
  return value;
}
