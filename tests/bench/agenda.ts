/**
 * How long judging takes, beside JSON.parse of the same values in the same run, and what history takes. The judge is
 * timed bundled in one file, as a user's Excel runs it: loaded module by module, every call of a function of another
 * module goes through a getter. Memory is measured where Node runs with --expose-gc.
 */
import { buildSync } from "esbuild";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import type * as Bundle from "./agendaBundle";
import { defaultSettings } from "../../src/agenda/model/settings";
import { nextSnapshot } from "../../src/agenda/history/snapshots";
import { searchedRows } from "../../src/agenda/find/headerRows";
import type { AgendaSource } from "../../src/agenda/model/agenda";
import type { CellValue, Grid } from "../../src/agenda/model/grid";
import type { Snapshot, SnapshotEntry } from "../../src/agenda/model/snapshot";
import { encodeHistory } from "../../src/agenda/history/encodedHistory";
import { decodeHistory } from "../../src/agenda/history/historyRows";
import { largeAgenda } from "../fixtures/largeAgenda";
import { median, report } from "./report";
import type { Measurement } from "./report";

const { judge, findAgendas, decideOnWhole, agendaSource } = bundled();
const today = 20560;
const context = { today, settings: defaultSettings, register: null, snapshots: [] };

function bundled(): typeof Bundle {
  const entryPoints = [join(__dirname, "agendaBundle.ts")];
  const built = buildSync({ entryPoints, bundle: true, write: false, format: "cjs", platform: "node" });
  const run = runInThisContext(`(function (module, require) {${built.outputFiles[0]?.text ?? ""}\n})`) as (
    module: { exports: unknown },
    require: NodeJS.Require,
  ) => void;
  const bundle: { exports: unknown } = { exports: null };
  run(bundle, createRequire(__filename));
  return bundle.exports as typeof Bundle;
}

function measureAgenda(): Measurement[] {
  const usual = timeBoth(largeAgenda(2_000), { runs: manyRuns });
  const middle = timeBoth(largeAgenda(10_000));
  const source = largeAgenda(100_000);
  const large = timeBoth(source);
  return [
    ...besideParsing("2,000", usual, 20),
    ...besideParsing("100,000", large, 8),
    {
      what: "finding, reading and judging 100,000 rows beside JSON.parse of their values",
      value: found(source),
      limit: 10,
      unit: "×",
    },
    { what: "judging 100,000 actions beside 10,000", value: large.judged / middle.judged, limit: 11, unit: "×" },
    ...measureMemory(source),
    ...measureHistory(),
  ];
}

/** The ratio, and the milliseconds that it is of. */
function besideParsing(actions: string, { parse, judged }: { parse: number; judged: number }, limit: number) {
  return [
    { what: `judging ${actions} actions beside JSON.parse of their values`, value: judged / parse, limit, unit: "×" },
    { what: "  judging", value: judged, limit: null, unit: "ms" },
    { what: "  JSON.parse", value: parse, limit: null, unit: "ms" },
  ];
}

/**
 * Parsing and judging by turns, so that a machine busy with something else holds up both. Every run judges values
 * parsed again, as a refresh does.
 */
function timeBoth(
  source: AgendaSource,
  { runs = fewRuns, snapshots = [] }: { runs?: number; snapshots?: readonly Snapshot[] } = {},
): { parse: number; judged: number } {
  const text = JSON.stringify(source.rows);
  const parsing: number[] = [];
  const judging: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const rows = JSON.parse(text) as CellValue[][];
    const parsed = performance.now();
    judge({ ...source, rows }, { ...context, snapshots });
    parsing.push(parsed - start);
    judging.push(performance.now() - parsed);
  }
  return { parse: median(parsing), judged: median(judging) };
}

/** Found on its head, decided on the whole, read and judged, as the add-in does it; beside JSON.parse of the same values. */
function found({ header, rows }: AgendaSource): number {
  const text = JSON.stringify([header, ...rows]);
  const parsing: number[] = [];
  const finding: number[] = [];
  for (let run = 0; run < fewRuns; run++) {
    const start = performance.now();
    const values = JSON.parse(text) as CellValue[][];
    const parsed = performance.now();
    const grid: Grid = { sheet: "Agenda", table: null, top: 1, left: 1, values };
    const { chosen } = findAgendas([{ ...grid, values: values.slice(0, searchedRows) }], defaultSettings);
    if (chosen === null) throw new Error("The agenda was not found.");
    judge(agendaSource(grid, decideOnWhole(grid, chosen, null).place, null, 1900), context);
    parsing.push(parsed - start);
    finding.push(performance.now() - parsed);
  }
  return median(finding) / median(parsing);
}

const fewRuns = 15;
/** So many that most of them find the code compiled: the work is measured, not the compiler. */
const manyRuns = 150;

/** The memory of an assessment beside that of its values. */
function measureMemory(source: AgendaSource): Measurement[] {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return [];
  const text = JSON.stringify(source.rows);
  const before = inUse(collect);
  const rows = JSON.parse(text) as CellValue[][];
  const values = inUse(collect) - before;
  const assessment = judge({ ...source, rows }, context);
  const used = inUse(collect) - before - values;
  if (assessment.actions.length !== rows.length) throw new Error("An action was lost.");
  return [{ what: "memory of the assessment beside the values'", value: used / values, limit: 10, unit: "×" }];
}

function inUse(collect: () => void): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** 500 snapshots of 1,000 actions, of which a tenth change from one to the next. */
function measureHistory(): Measurement[] {
  const source = largeAgenda(1000);
  const snapshots: Snapshot[] = [];
  let last = nextSnapshot(judge(source, { ...context, today: today - 500 }), null);
  for (let day = today - 499; last !== null && snapshots.length < 500; day++) {
    snapshots.push(last);
    const isChanged = (index: number) => (index + day) % 10 === 0;
    const entries = last.entries.map((entry, index) => (isChanged(index) ? turned(entry) : entry));
    last = { ...last, day, entries, changed: entries.filter((_, index) => isChanged(index)) };
  }
  const rows = encodeHistory(snapshots);
  const megabytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row.join("")), 0) / 1e6;
  const reading = Array.from({ length: fewRuns }, () => {
    const start = performance.now();
    decodeHistory(rows);
    return performance.now() - start;
  });
  const without = timeBoth(source).judged;
  const withHistory = timeBoth(source, { snapshots }).judged;
  return [
    { what: "500 snapshots of 1,000 actions", value: megabytes, limit: 5, unit: "MB" },
    { what: "reading them", value: median(reading), limit: null, unit: "ms" },
    {
      what: "judging 1,000 actions compared with them, longer by",
      value: withHistory - without,
      limit: null,
      unit: "ms",
    },
  ];
}

function turned(entry: SnapshotEntry): SnapshotEntry {
  return { ...entry, fingerprint: entry.fingerprint.slice(1) + entry.fingerprint.charAt(0) };
}

process.exitCode = report("Agenda", measureAgenda()) ? 0 : 1;
