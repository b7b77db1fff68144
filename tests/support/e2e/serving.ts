/** What every test in a browser needs: the workbench as a person gets it, served on a free port, and one browser for all. */
import type { BrowserServer } from "playwright-core";
import { buildWorkbench, isBuilt } from "../../../src/host/page/server/build";
import { serveWorkbench } from "../../../src/host/page/server/serve";
import type { WorkbenchServer } from "../../../src/host/page/server/serve";
import { launchBrowser } from "./browser";

export interface Serving {
  server: WorkbenchServer;
  browser: BrowserServer;
}

/** The environment says where both are, to this process and to those that it starts. */
export async function startServing(): Promise<Serving> {
  const browser = await launchBrowser();
  if (!(await isBuilt())) {
    await buildWorkbench((line) => console.log(line));
  }
  const server = await serveWorkbench(0);
  process.env.WORKBENCH_ADDRESS = server.address;
  process.env.WORKBENCH_BROWSER = browser.wsEndpoint();
  return { server, browser };
}

export async function stopServing({ server, browser }: Serving): Promise<void> {
  await browser.close();
  await server.close();
}
