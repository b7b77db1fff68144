/** The numbers of a command's actions where nothing fails. */
import { isLibrarys } from "../../src/host/richapi/core/injectedFailures";
import type { Host } from "../../src/host/headless/startHost";
import { withHost } from "./sheetWorkbook";

export async function actionsOf(
  bytes: Uint8Array | null,
  command: (host: Host) => Promise<unknown>,
): Promise<number[]> {
  return withHost(bytes, async (host) => {
    const actions = jest.spyOn(host.failures, "beforeAction");
    await command(host);
    return actions.mock.calls.filter(([member]) => !isLibrarys(member)).map((_, index) => index + 1);
  });
}
