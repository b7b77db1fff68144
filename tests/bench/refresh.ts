/** The command line on agendas of two sizes: round trips, and time against opening and saving the same file. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { largeWorkbook } from "../fixtures/workbooks";
import { median } from "./report";
import type { Measurement } from "./report";

const root = join(__dirname, "../..");
const written = z.object({ roundTrips: z.number(), milliseconds: z.record(z.string(), z.number()) });

/** A third of the actions are overdue on the first day; on the second every action is overdue or stale. */
const usualDay = "2026-10-01";
const worstDay = "2026-11-20";

/** Odd, so that there is a middle one. */
const runs = 3;

export async function measureRefresh(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "rag-bench-"));
  try {
    const small = refresh(await agendaFile(folder, 10), usualDay);
    const file = await agendaFile(folder, 10_000);
    const large = refresh(file, usualDay);
    const worst = refresh(file, worstDay);
    const times = Array.from({ length: runs }, () => ({
      bare: timed(() => openAndSave(file)),
      refresh: timed(() => refresh(file, usualDay)),
    }));
    const bare = median(times.map((run) => run.bare));
    const whole = median(times.map((run) => run.refresh));
    return [
      roundTrips("10 actions", small.roundTrips),
      roundTrips("10,000 actions", large.roundTrips),
      roundTrips("10,000 actions, all overdue or stale", worst.roundTrips),
      {
        what: "npm run refresh, 10,000 actions, against opening and saving",
        value: whole / bare,
        limit: 1.5,
        unit: "×",
      },
      told("  opening and saving, as a process of its own", bare),
      told("  refresh, as a process of its own", whole),
      ...Object.entries(large.milliseconds).map(([part, value]) => told(`    of which ${part}`, value)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function roundTrips(what: string, value: number): Measurement {
  return { what: `Round trips of a refresh, ${what}`, value, limit: 6, unit: "" };
}

function told(what: string, value: number): Measurement {
  return { what, value, limit: null, unit: "ms" };
}

async function agendaFile(folder: string, actions: number): Promise<string> {
  const path = join(folder, `${actions}.xlsx`);
  writeFileSync(path, await largeWorkbook(actions));
  return path;
}

function refresh(input: string, today: string): z.infer<typeof written> {
  const json = `${input}.json`;
  run("src/host/headless/refresh.ts", [input, `${input}.out.xlsx`, "--today", today, "--json", json]);
  return written.parse(JSON.parse(readFileSync(json, "utf8")));
}

function openAndSave(input: string): void {
  run("tests/bench/openAndSave.ts", [input, `${input}.bare.xlsx`]);
}

function run(script: string, given: string[]): void {
  execFileSync(process.execPath, ["--import", "tsx", join(root, script), ...given], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Milliseconds. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
