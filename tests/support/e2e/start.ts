/** Before the tests in a browser. */
import { startServing } from "./serving";
import type { Serving } from "./serving";

declare global {
  var startedForBrowserTests: Serving | undefined;
}

async function start(): Promise<void> {
  globalThis.startedForBrowserTests = await startServing();
}

module.exports = start;
