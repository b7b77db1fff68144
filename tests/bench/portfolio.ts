/** The command line on 200 workbooks of 60 actions each, against the library opening them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { departmentWorkbook } from "../fixtures/departments";
import { middle, run, timed } from "./processes";
import type { Measurement } from "./report";

const workbooks = 200;
const actions = 60;
/** Odd, so that there is a middle one. */
const runs = 3;

export async function measurePortfolio(): Promise<Measurement[]> {
  const made = mkdtempSync(join(tmpdir(), "rag-bench-"));
  try {
    const folder = join(made, "plans");
    mkdirSync(folder);
    for (let index = 0; index < workbooks; index++) {
      writeFileSync(join(folder, `Team ${index}.xlsx`), await departmentWorkbook(`Team ${index}`, index, actions));
    }
    const open = () => {
      run("tests/bench/startOpenAndSave.js", [folder]);
    };
    const refreshAll = () => {
      const given = [join(made, "out.xlsx"), folder, "--today", "2026-10-01"];
      run("src/host/headless/portfolio/startPortfolio.js", given);
    };
    open();
    refreshAll();
    const times = Array.from({ length: runs }, () => ({ open: timed(open), portfolio: timed(refreshAll) }));
    const opened = middle(times.map((one) => one.open));
    const whole = middle(times.map((one) => one.portfolio));
    return [
      {
        what: `The agendas of ${workbooks} workbooks together against opening them, processor time`,
        value: whole.processor / opened.processor,
        limit: 4,
        unit: "×",
      },
      { what: "  opening them, as a process of its own", value: opened.clock, limit: null, unit: "ms" },
      { what: "  all of it, as a process of its own", value: whole.clock, limit: null, unit: "ms" },
    ];
  } finally {
    rmSync(made, { recursive: true });
  }
}
