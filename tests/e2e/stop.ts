/** After the tests in a browser. */
import type {} from "./start";

async function stop(): Promise<void> {
  await globalThis.startedForBrowserTests?.browser.close();
  await globalThis.startedForBrowserTests?.server.close();
}

module.exports = stop;
