/** `npm run bench`: every speed that is promised, as a ratio or a count, so that it means the same on any machine. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { measureBigWorkbooks } from "./bigWorkbooks";
import { measureHistory } from "./history";
import { measurePane } from "./pane";
import { measurePaneAtWork } from "./paneAtWork";
import { measurePeer } from "./peer";
import { measurePortfolio } from "./portfolio";
import { measureRefresh, measureReturn } from "./refresh";
import { report } from "./report";
import { measureTexts } from "./texts";

async function bench(): Promise<void> {
  const isKept = [
    report("Pane", [...(await measurePane()), ...(await measurePaneAtWork())]),
    report("Refresh", [...(await measureRefresh()), ...(await measureReturn()), ...(await measureHistory())]),
    report("Many workbooks", await measurePortfolio()),
    report("Big workbooks", await measureBigWorkbooks()),
    report("Beside pandas and openpyxl", await measurePeer()),
    judging(),
    report("Reading 32,000 letters beside 8,000", measureTexts()),
  ];
  if (isKept.includes(false)) {
    console.error("\nA speed that is promised was not reached.");
    process.exitCode = 1;
  }
}

/** In a process of its own, since it counts the bytes in use. */
function judging(): boolean {
  console.log("\nJudging");
  const given = ["--expose-gc", "--import", "tsx", join(__dirname, "agenda.ts")];
  return spawnSync(process.execPath, given, { stdio: "inherit" }).status === 0;
}

bench().catch((error: unknown) => {
  console.error(`The speeds could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
