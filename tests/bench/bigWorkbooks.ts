/** The command line on an agenda beside what has nothing to do with it: wide sheets, and a cell far below; against the agenda alone. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";
import { addAgenda, bytesOf } from "../fixtures/workbooks";
import { hasPython, measured, type Measured } from "./measured";
import { nodeOptions, root } from "./processes";
import { median } from "./report";
import type { Measurement } from "./report";

const actions = 60;
const wide = { sheets: 40, rows: 60, columns: 256 };
/** Odd, so that there is a middle one. */
const runs = 3;

export async function measureBigWorkbooks(): Promise<Measurement[]> {
  if (!hasPython([])) {
    console.log(
      "\nBig workbooks: not measured, because there is no Python that counts memory (PYTHON=… names another).",
    );
    return [];
  }
  return [
    ...(await beside(`${wide.sheets} sheets of ${wide.rows} × ${wide.columns} cells`, "ActionAgenda", addWideSheets)),
    ...(await beside("a cell in A1048576", null, (_, agenda) => (agenda.getCell("A1048576").value = "x"))),
  ];
}

async function beside(
  what: string,
  table: string | null,
  add: (workbook: Workbook, agenda: Worksheet) => void,
): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "rag-bench-"));
  try {
    const workbook = new Workbook();
    const agenda = addAgenda(workbook, { rows: actions, table });
    const alone = join(folder, "alone.xlsx");
    writeFileSync(alone, await bytesOf(workbook));
    add(workbook, agenda);
    const both = join(folder, "both.xlsx");
    writeFileSync(both, await bytesOf(workbook));
    refresh(alone);
    const pairs = Array.from({ length: runs }, () => ({ alone: refresh(alone), both: refresh(both) }));
    const ratio = (of: keyof Measured) => median(pairs.map((pair) => pair.both[of] / pair.alone[of]));
    return [
      {
        what: `Refresh beside ${what} against without, processor time`,
        value: ratio("processor"),
        limit: 2,
        unit: "×",
      },
      { what: "  the same in memory", value: ratio("memory"), limit: 2, unit: "×" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function refresh(input: string): Measured {
  const script = join(root, "src/host/headless/start.js");
  return measured([process.execPath, ...nodeOptions, script, input, `${input}.out.xlsx`, "--today", "2026-10-01"]);
}

function addWideSheets(workbook: Workbook): void {
  for (let number = 1; number <= wide.sheets; number++) {
    const sheet = workbook.addWorksheet(`Return ${number}`);
    for (let row = 1; row <= wide.rows; row++) {
      for (let column = 1; column <= wide.columns; column++)
        sheet.getCell(row, column).value = `Return of district ${(row * 7 + column) % 20}, all figures in thousands`;
    }
  }
}
