/** The numbers of a command's actions where nothing fails. Those of office.js's own service are left out: it lets their failures go unhandled. */
import type { Host } from "../../src/host/headless/startHost";
import { withHost } from "./sheetWorkbook";

export async function actionsOf(
  bytes: Uint8Array | null,
  command: (host: Host) => Promise<unknown>,
): Promise<number[]> {
  return withHost(bytes, async (host) => {
    const actions = jest.spyOn(host.failures, "beforeAction");
    await command(host);
    return actions.mock.calls.flatMap(([name], index) => (name.startsWith("AddinInternalService") ? [] : [index + 1]));
  });
}
