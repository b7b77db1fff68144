/** The workbench in a browser, as a person has it. Whatever it asks of another machine is refused and remembered. */
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";

export interface OpenOptions extends BrowserContextOptions {
  /** Of the product's own samples. */
  workbook?: string;
  /** The day that the browser believes it is; the sample's board meets on 28 October 2026. */
  today?: string;
  /** The pane from right to left, as a translation of its page would have it. */
  mirrored?: boolean;
}

export class WorkbenchPage {
  /** Addresses on other machines that the page asked for. */
  readonly outside: string[] = [];
  /** What the page or the add-in threw. */
  readonly faults: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(options: OpenOptions = {}): Promise<WorkbenchPage> {
    const { workbook, today = "2026-11-02", mirrored = false, ...look } = options;
    const browser = await chromium.connect(setting("WORKBENCH_BROWSER"));
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-GB", ...look });
    const page = await context.newPage();
    await context.clock.setFixedTime(`${today}T09:00:00`);
    const opened = new WorkbenchPage(browser, page);
    const address = setting("WORKBENCH_ADDRESS");
    page.on("pageerror", (fault) => opened.faults.push(String(fault.stack).split("\n", 3).join("\n")));
    await context.route(
      (url) => url.origin !== address,
      (route) => {
        opened.outside.push(route.request().url());
        return route.abort();
      },
    );
    if (mirrored) await mirrorPane(context);
    await page.goto(workbook === undefined ? address : `${address}/?workbook=${workbook}`);
    await opened.cell("A1").waitFor();
    return opened;
  }

  /** The add-in's own page, in its pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#frame iframe");
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

  /** What the active cell holds, as the formula bar says. */
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

async function mirrorPane(context: BrowserContext): Promise<void> {
  await context.route("**/taskpane.html*", async (route) => {
    const response = await route.fetch();
    const page = await response.text();
    await route.fulfill({ response, body: page.replace(/\bdir="?ltr"?/, 'dir="rtl"') });
  });
}

/** Waits until something is so, and fails when it is not within five seconds. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const last = performance.now() + 5000;
  while (!(await isSo())) {
    if (performance.now() > last) {
      throw new Error(`Waited five seconds in vain until ${isSo.toString()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: tests/e2e/start.ts sets it before the tests.`);
  }
  return value;
}
