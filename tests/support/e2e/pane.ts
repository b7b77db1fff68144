/** The add-in's pane in the workbench, as a person has it. */
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Frame, Locator } from "playwright-core";
import { WorkbenchPage } from "./workbenchPage";
import type { OpenOptions } from "./workbenchPage";

export class PanePage {
  private constructor(readonly workbench: WorkbenchPage) {}

  /** The sample, with the pane open beside it. */
  static async open(options: OpenOptions = {}): Promise<PanePage> {
    const pane = new PanePage(await WorkbenchPage.open(options));
    await pane.show();
    return pane;
  }

  /** A file of one's own, with the pane open beside it. */
  static async openFile(bytes: Uint8Array, options: OpenOptions = {}, name = "own.xlsx"): Promise<PanePage> {
    const pane = new PanePage(await WorkbenchPage.open(options));
    await pane.workbench.openFile(name, bytes);
    await pane.workbench.sheetTab("About this agenda").waitFor({ state: "detached" });
    await pane.show();
    return pane;
  }

  button(name: string | RegExp): Locator {
    return this.workbench.pane.getByRole("button", { name });
  }

  field(name: string): Locator {
    return this.workbench.pane.getByRole("textbox", { name, exact: true });
  }

  text(text: string | RegExp): Locator {
    return this.workbench.pane.getByText(text);
  }

  heading(name: string | RegExp): Locator {
    return this.workbench.pane.getByRole("heading", { name });
  }

  /** Also where the row has no space for its tab. */
  async view(name: string): Promise<void> {
    const { pane } = this.workbench;
    // Looked for and pressed at once: while the pane finds its size, a tab may go behind the button.
    const isPressed = await pane.getByRole("tab", { name }).evaluateAll(([tab]) => {
      if (tab instanceof HTMLElement) tab.click();
      return tab !== undefined;
    });
    if (isPressed) return;
    await this.button("More views").click();
    await pane.getByRole("button", { name, exact: true }).click();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.workbench.page.keyboard.press(key);
    }
  }

  /** Gives the pane this size, and the window what it needs for that. */
  async fit({ width, height }: { width: number; height: number }): Promise<void> {
    const { page, paneFrame } = this.workbench;
    const missing = await page.locator("#frame").evaluate(
      (frame, wanted) => {
        if (frame.parentElement) frame.parentElement.style.width = `${wanted.width}px`;
        return wanted.height - frame.clientHeight;
      },
      { width, height },
    );
    const window = page.viewportSize() ?? { width: 1366, height: 768 };
    await page.setViewportSize({ width: window.width, height: window.height + missing });
    await paneFrame.waitForFunction(tabsFit);
  }

  /** What axe finds against the rules in the pane. */
  async violations(): Promise<string[]> {
    return violationsIn(this.workbench.paneFrame);
  }

  /** Ends it, and answers what went wrong meanwhile, which should be nothing. */
  async close(): Promise<string[]> {
    const { outside, errors } = this.workbench;
    await this.workbench.close();
    return [...outside, ...errors];
  }

  private async show(): Promise<void> {
    await this.workbench.ribbonButton("Overdue items").click();
    await this.heading(/./).first().waitFor();
  }
}

/** Runs in a page: whether the tabs have settled, those without space behind the button, which is loaded for that. */
function tabsFit(): boolean {
  const row = document.querySelector("[role=tablist]");
  return row === null || row.scrollWidth <= row.clientWidth;
}

/** What axe finds against the rules in a page, without the pages inside it. Colours that are still changing come first to rest. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(animationsEnd);
  const run = `axe.run(document, { iframes: false, resultTypes: ["violations"] }).then(({ violations }) => violations)`;
  const violations = await frame.evaluate<AxeResults["violations"]>(`window.axe ?? (() => {${axe.source}})(); ${run}`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Runs in a page: over when nothing in it moves any more. */
export async function animationsEnd(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
