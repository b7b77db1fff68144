/** The command line on agendas of two sizes: round trips, and time against opening and saving the same file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { councilReturn, fullReturn } from "../fixtures/councilReturn";
import { largeWorkbook } from "../fixtures/workbooks";
import { middle, run, timed } from "./processes";
import type { Measurement } from "./report";

const written = z.object({ roundTrips: z.number(), milliseconds: z.record(z.string(), z.number()) });

/** A third of the actions are overdue on the first day; on the second every action is overdue or stale. */
const usualDay = "2026-10-01";
const worstDay = "2026-11-20";

/** Odd, so that there is a middle one. */
const runs = 5;

export async function measureRefresh(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "rag-bench-"));
  try {
    const small = refresh(await agendaFile(folder, 10), usualDay);
    const file = await agendaFile(folder, 10_000);
    const large = refresh(file, usualDay);
    const worst = refresh(file, worstDay);
    openAndSave(file);
    const times = Array.from({ length: runs }, () => ({
      bare: timed(() => openAndSave(file)),
      refresh: timed(() => refresh(file, usualDay)),
    }));
    const bare = middle(times.map((run) => run.bare));
    const whole = middle(times.map((run) => run.refresh));
    return [
      roundTrips("10 actions", small.roundTrips, 6),
      roundTrips("10,000 actions", large.roundTrips, small.roundTrips),
      roundTrips("10,000 actions, all overdue or stale", worst.roundTrips, small.roundTrips),
      {
        what: "Refresh of 10,000 actions against opening and saving them, processor time",
        value: whole.processor / bare.processor,
        limit: 1.5,
        unit: "×",
      },
      {
        what: "  the same by the clock, which other work on the machine distorts",
        value: whole.clock / bare.clock,
        limit: null,
        unit: "×",
      },
      shown("  opening and saving, as a process of its own", bare.clock),
      shown("  refresh, as a process of its own", whole.clock),
      ...Object.entries(large.milliseconds).map(([part, value]) => shown(`    of which ${part}`, value)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A workbook in the likeness of a council's return, against the library opening it. */
export async function measureReturn(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "rag-bench-"));
  try {
    const file = join(folder, "return.xlsx");
    writeFileSync(file, await councilReturn(fullReturn));
    const open = () => {
      run("tests/bench/startOpenAndSave.js", [file]);
    };
    open();
    const { milliseconds } = refresh(file, usualDay);
    const times = Array.from({ length: runs }, () => ({
      open: timed(open),
      refresh: timed(() => refresh(file, usualDay)),
    }));
    const opened = middle(times.map((one) => one.open));
    const whole = middle(times.map((one) => one.refresh));
    return [
      {
        what: "Refresh of a council's return against the library opening it, processor time",
        value: whole.processor / opened.processor,
        limit: 3,
        unit: "×",
      },
      { what: "  the same by the clock", value: whole.clock / opened.clock, limit: null, unit: "×" },
      shown("  opening it, as a process of its own", opened.clock),
      shown("  refresh, as a process of its own", whole.clock),
      ...Object.entries(milliseconds).map(([part, value]) => shown(`    of which ${part}`, value)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function roundTrips(what: string, value: number, limit: number): Measurement {
  return { what: `Round trips of a refresh, ${what}`, value, limit, unit: "" };
}

function shown(what: string, value: number): Measurement {
  return { what, value, limit: null, unit: "ms" };
}

async function agendaFile(folder: string, actions: number): Promise<string> {
  const path = join(folder, `${actions}.xlsx`);
  writeFileSync(path, await largeWorkbook(actions));
  return path;
}

function refresh(input: string, today: string): z.infer<typeof written> {
  const json = `${input}.json`;
  run("src/host/headless/start.js", [input, `${input}.out.xlsx`, "--today", today, "--json", json]);
  return written.parse(JSON.parse(readFileSync(json, "utf8")));
}

function openAndSave(input: string): void {
  run("tests/bench/startOpenAndSave.js", [input, `${input}.bare.xlsx`]);
}
