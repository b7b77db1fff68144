/** The command line on agendas of two sizes: round trips, and time against opening and saving the same file. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { largeAgenda } from "../fixtures/workbooks";
import { median } from "./report";
import type { Measurement } from "./report";

const root = join(__dirname, "../..");
const written = z.object({ roundTrips: z.number(), milliseconds: z.record(z.string(), z.number()) });

/** Odd, so that there is a middle one. */
const runs = 3;

export async function measureRefresh(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "rag-bench-"));
  try {
    const small = await agendaFile(folder, 10);
    const large = await agendaFile(folder, 10_000);
    const smallRun = refresh(small);
    const largeRuns = Array.from({ length: runs }, () => ({
      bare: timed(() => openAndSave(large)),
      refresh: timed(() => refresh(large)),
    }));
    const last = refresh(large);
    const bare = median(largeRuns.map((run) => run.bare));
    const whole = median(largeRuns.map((run) => run.refresh));
    return [
      { what: "Round trips of a refresh, 10 actions", value: smallRun.roundTrips, limit: 6, unit: "round trips" },
      { what: "Round trips of a refresh, 10,000 actions", value: last.roundTrips, limit: 6, unit: "round trips" },
      {
        what: "Their difference",
        value: Math.abs(last.roundTrips - smallRun.roundTrips),
        limit: 0,
        unit: "round trips",
      },
      {
        what: "npm run refresh, 10,000 actions, against opening and saving",
        value: whole / bare,
        limit: 1.5,
        unit: "×",
      },
      { what: "  opening and saving, as a process of its own", value: bare, limit: null, unit: "ms" },
      { what: "  refresh, as a process of its own", value: whole, limit: null, unit: "ms" },
      ...Object.entries(last.milliseconds).map(([part, value]) => ({
        what: `    of which ${part}`,
        value,
        limit: null,
        unit: "ms",
      })),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function agendaFile(folder: string, actions: number): Promise<string> {
  const path = join(folder, `${actions}.xlsx`);
  writeFileSync(path, await largeAgenda(actions));
  return path;
}

function refresh(input: string): z.infer<typeof written> {
  const json = `${input}.json`;
  run("src/host/headless/refresh.ts", [input, `${input}.out.xlsx`, "--today", "2026-11-20", "--json", json]);
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
