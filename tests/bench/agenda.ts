/**
 * How long judging takes, beside JSON.parse of the same values on the same machine, so that the figures mean the same
 * everywhere. Run by tsx, with --expose-gc for memory; ends with 1 where a ratio is beyond its bound.
 */
import { judge } from "../../src/agenda/judge";
import { defaultSettings } from "../../src/agenda/settings";
import { nextSnapshot } from "../../src/agenda/snapshots";
import type { AgendaSource, CellValue, Snapshot } from "../../src/agenda/types";
import { decodeHistory, encodeHistory } from "../../src/agenda/historyRows";
import { largeAgenda } from "../fixtures/largeAgenda";

const today = 20560;
const context = { today, settings: defaultSettings, register: null, snapshots: [] };
const bounds = { parse: 3, growth: 11, memory: 10, history: 1.1 };

function main(): void {
  const large = largeAgenda(100_000);
  const small = largeAgenda(10_000);
  const parse = timeParse(large);
  const judged = timeJudge(large, []);
  const judgedSmall = timeJudge(small, []);
  tell("judging 100,000 actions, in times of JSON.parse", judged / parse, bounds.parse);
  tell("100,000 actions, in times of 10,000", judged / judgedSmall, bounds.growth);
  tellMemory(large);
  tellHistory();
  console.log(`(JSON.parse ${parse.toFixed(0)} ms, judging ${judged.toFixed(0)} ms)`);
}

function tell(what: string, ratio: number, bound: number): void {
  console.log(`${what}: ${ratio.toFixed(2)} (at most ${bound})`);
  if (ratio > bound) process.exitCode = 1;
}

/** Every run judges values parsed anew, as a refresh does. */
function timeJudge(source: AgendaSource, snapshots: readonly Snapshot[]): number {
  const text = JSON.stringify(source.rows);
  return median(() => {
    const fresh = { ...source, rows: JSON.parse(text) as CellValue[][] };
    const start = performance.now();
    judge(fresh, { ...context, snapshots });
    return performance.now() - start;
  });
}

function timeParse(source: AgendaSource): number {
  const text = JSON.stringify(source.rows);
  return median(() => {
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  });
}

function tellMemory(source: AgendaSource): void {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return console.log("memory: run with --expose-gc to have it told");
  const text = JSON.stringify(source.rows);
  const before = inUse(collect);
  const rows = JSON.parse(text) as CellValue[][];
  const values = inUse(collect) - before;
  const assessment = judge({ ...source, rows }, context);
  const held = inUse(collect) - before - values;
  tell("memory held by an assessment, in times of the values'", held / values, bounds.memory);
  if (assessment.actions.length !== rows.length) throw new Error("An action was lost.");
}

function inUse(collect: () => void): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** 500 snapshots of 1,000 actions, of which a tenth change from one to the next. */
function tellHistory(): void {
  const source = largeAgenda(1000);
  const snapshots: Snapshot[] = [];
  let last = nextSnapshot(judge(source, { ...context, today: today - 500 }), null);
  for (let day = today - 499; last !== null && snapshots.length < 500; day++) {
    snapshots.push(last);
    const order = snapshots.length;
    const entries = last.entries.map((entry, place) =>
      (place + order) % 10 === 0
        ? { ...entry, fingerprint: entry.fingerprint.slice(1) + entry.fingerprint.charAt(0) }
        : entry,
    );
    last = { day, entries };
  }
  const rows = encodeHistory(snapshots);
  const megabytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row.join("")), 0) / 1e6;
  tell("500 snapshots of 1,000 actions, in megabytes", megabytes, 5);
  const without = timeJudge(source, []);
  const decoded = median(() => {
    const start = performance.now();
    decodeHistory(rows);
    return performance.now() - start;
  });
  console.log(
    `history: read in ${decoded.toFixed(1)} ms; judging ${without.toFixed(1)} ms without, ${timeJudge(source, snapshots).toFixed(1)} ms with it`,
  );
}

function median(run: () => number): number {
  const times = Array.from({ length: 7 }, run).sort((one, other) => one - other);
  return times[3] ?? 0;
}

main();
