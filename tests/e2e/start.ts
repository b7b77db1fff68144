/** Before the tests in a browser: builds the workbench as a person gets it, serves it on a free port, and starts one browser for all. */
import { chromium } from "playwright-core";
import type { BrowserServer } from "playwright-core";
import { buildWorkbench, isBuilt } from "../../src/host/page/build";
import { serveWorkbench } from "../../src/host/page/serve";
import type { WorkbenchServer } from "../../src/host/page/serve";
import { launchOptions } from "./browser";

export interface Started {
  server: WorkbenchServer;
  browser: BrowserServer;
}

declare global {
  var startedForBrowserTests: Started | undefined;
}

async function start(): Promise<void> {
  const options = await launchOptions();
  if (!(await isBuilt())) {
    await buildWorkbench((line) => console.log(line));
  }
  const server = await serveWorkbench(0);
  const browser = await chromium.launchServer(options);
  process.env.WORKBENCH_ADDRESS = server.address;
  process.env.WORKBENCH_BROWSER = browser.wsEndpoint();
  globalThis.startedForBrowserTests = { server, browser };
}

module.exports = start;
