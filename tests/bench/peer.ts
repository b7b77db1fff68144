/** The command line beside pandas and openpyxl doing the same, where Python has both. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeWorkbook } from "../fixtures/workbooks";
import { hasPython, measured, python, type Measured } from "./measured";
import { nodeOptions, root } from "./processes";
import { median } from "./report";
import type { Measurement } from "./report";

const today = "2026-10-01";

export async function measurePeer(): Promise<Measurement[]> {
  if (!hasPython(["pandas", "openpyxl"])) {
    console.log(
      "\nBeside pandas and openpyxl: not measured, because Python has not both (PYTHON=… names another Python).",
    );
    return [];
  }
  return [
    ...(await beside({ actions: 10_000, runs: 3, limit: 0.8, memoryLimit: null })),
    ...(await beside({ actions: 100_000, runs: 1, limit: 0.6, memoryLimit: 2 })),
  ];
}

interface Comparison {
  actions: number;
  /** Odd, so that there is a middle one. */
  runs: number;
  limit: number;
  memoryLimit: number | null;
}

async function beside({ actions, runs, limit, memoryLimit }: Comparison): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "rag-bench-"));
  try {
    const input = join(folder, "agenda.xlsx");
    writeFileSync(input, await largeWorkbook(actions));
    const script = join(root, "src/host/headless/start.js");
    const ours = [process.execPath, ...nodeOptions, script, input, join(folder, "ours.xlsx"), "--today", today];
    const theirs = [python, join(__dirname, "peer.py"), input, join(folder, "theirs.xlsx"), today];
    const pairs = Array.from({ length: runs }, () => ({ theirs: measured(theirs), ours: measured(ours) }));
    const ratio = (of: keyof Measured) => median(pairs.map((pair) => pair.ours[of] / pair.theirs[of]));
    const what = `Refresh of ${actions.toLocaleString("en-GB")} actions against pandas and openpyxl`;
    const middle = (who: "ours" | "theirs") => median(pairs.map((pair) => pair[who].processor));
    return [
      { what: `${what}, processor time`, value: ratio("processor"), limit, unit: "×" },
      { what: "  the same by the clock", value: ratio("clock"), limit: null, unit: "×" },
      { what: "  the same in memory", value: ratio("memory"), limit: memoryLimit, unit: "×" },
      { what: "  refresh", value: middle("ours"), limit: null, unit: "ms" },
      { what: "  pandas and openpyxl", value: middle("theirs"), limit: null, unit: "ms" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
