/** After the tests in a browser. */
import { stopServing } from "./serving";
import type {} from "./start";

async function stop(): Promise<void> {
  const started = globalThis.startedForBrowserTests;
  if (started !== undefined) await stopServing(started);
}

module.exports = stop;
