/**
 * Pictures of the product: `npx tsx tests/e2e/pictures.ts FOLDER`. The workbench with its pane, and the pane alone on a small
 * laptop and on a large screen, in light, dark and forced colours. The README's picture is `workbench-light.png`.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildWorkbench, isBuilt } from "../../src/host/page/build";
import { serveWorkbench } from "../../src/host/page/serve";
import { launchOptions } from "./browser";

const looks: Record<string, BrowserContextOptions> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active" },
};
const paneSizes = [
  { width: 350, height: 378 },
  { width: 450, height: 900 },
];

async function takePictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (!(await isBuilt())) {
    await buildWorkbench((line) => console.log(line));
  }
  const server = await serveWorkbench(0);
  const browser = await chromium.launch(await launchOptions());
  try {
    for (const [name, look] of Object.entries(looks)) {
      await pictureLook(browser, server.address, look, (what) => path.join(folder, `${what}-${name}.png`));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function pictureLook(
  browser: Browser,
  address: string,
  look: BrowserContextOptions,
  fileOf: (what: string) => string,
): Promise<void> {
  const context = await browser.newContext({ ...look, viewport: { width: 1366, height: 768 }, deviceScaleFactor: 2 });
  await context.clock.setFixedTime("2026-11-02T09:00:00");
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Overdue items" }).click();
  await page.frameLocator("#frame iframe").getByRole("listitem").first().waitFor();
  await page.getByRole("grid").focus();
  await page.screenshot({ path: fileOf("workbench") });
  for (const size of paneSizes) {
    await fitPane(page, size);
    await page.locator("#frame").screenshot({ path: fileOf(`pane-${size.width}x${size.height}`) });
  }
  await pictureViews(page, fileOf);
  await page.setViewportSize({ width: 1366, height: 768 });
  await fitPane(page, { width: 350, height: 494 });
  await page.getByRole("button", { name: "Refresh RAG summary" }).click();
  await page.getByRole("tab", { name: "RAG Summary" }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
  await page.screenshot({ path: fileOf("summary") });
  await context.close();
}

/** Every other view of the pane, and what stands in place of one: changes to look at, a reminder, the first run. */
async function pictureViews(page: Page, fileOf: (what: string) => string): Promise<void> {
  const pane = page.frameLocator("#frame iframe");
  const tab = (name: string) => pane.getByRole("tab", { name }).click();
  const button = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const steps: [string, () => Promise<void>][] = [
    ["issues", () => tab("Issues")],
    ["review", () => button(/^Fix all/)],
    ["counts", () => button("Cancel").then(() => tab("Summary"))],
    ["owners-none", () => tab("Owners")],
    ["owners", () => button("Start a register").then(() => pane.getByText("The register was made").waitFor())],
    ["adding", () => button("Add an owner…")],
    ["reminder", () => button("Cancel").then(() => button(/^Remind everyone/))],
    ["settings", () => button(/^Back$/).then(() => button("Settings"))],
  ];
  for (const [name, step] of steps) {
    await step();
    await page.waitForTimeout(400);
    for (const size of paneSizes) {
      await fitPane(page, size);
      await page.locator("#frame").screenshot({ path: fileOf(`${name}-${size.width}x${size.height}`) });
    }
  }
  await button(/^Back$/);
}

/** Makes the window as large as the pane's frame needs for the size given. */
async function fitPane(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const missing = await page.locator("#frame").evaluate(
    (frame, wanted) => {
      const pane = frame.parentElement;
      if (pane) {
        pane.style.width = `${wanted.width}px`;
      }
      return wanted.height - frame.clientHeight;
    },
    { width, height },
  );
  const window = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width: window.width, height: window.height + missing });
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npx tsx tests/e2e/pictures.ts FOLDER");
  process.exitCode = 1;
} else {
  takePictures(folder).catch((fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  });
}
