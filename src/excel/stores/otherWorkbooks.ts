/**
 * Workbooks whose agendas are counted with this one's. What their files say is kept in memory while this workbook is open; the workbook
 * itself keeps their names and the days on which they were read.
 */
import { dayToIso } from "../../agenda/dates/days";
import { agendasToJudge } from "../../agenda/source/readWorkbook";
import type { AgendaOfWorkbook, ReadWorkbook } from "../../agenda/source/readWorkbook";
import { readSettings } from "../../agenda/model/settings";
import type { OtherWorkbook, Settings } from "../../agenda/model/settings";
import { settingsJson } from "../../agenda/source/settingsXml";
import { counted } from "../../agenda/text/language";
import { today } from "../host/clock";
import { Explained, explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { runExcel } from "../host/run";
import { readParts, saveSettings } from "./settingsChanges";

/** Read since this workbook was opened. */
export interface KnownWorkbook extends ReadWorkbook, OtherWorkbook {}

/** Of those that the settings name. */
export interface OtherWorkbooks {
  known: readonly KnownWorkbook[];
  /** Not read since this workbook was opened. */
  missing: readonly OtherWorkbook[];
  /** The agendas of those that are known. */
  toJudge: readonly AgendaOfWorkbook[];
}

/** All of them, as they are before a change. */
export interface OthersBefore {
  named: readonly OtherWorkbook[];
  known: readonly KnownWorkbook[];
}

/** Those that are added replace those of the same name. */
export type OthersChange =
  | { add: readonly ReadWorkbook[] }
  | { remove: readonly string[] }
  | { putBack: OthersBefore }
  /** They are not counted while this workbook is open, and stay named. */
  | { goOnWithout: readonly OtherWorkbook[] };

export type OthersOutcome = { ok: true; before: OthersBefore } | { ok: false; fault: Fault };

let inMemory: readonly KnownWorkbook[] = [];
let wentOnWithout: readonly OtherWorkbook[] = [];

export function othersOf({ otherWorkbooks }: Pick<Settings, "otherWorkbooks">): OtherWorkbooks {
  const known = inMemory.filter((one) => otherWorkbooks.some((named) => isSame(named, one)));
  const missing = otherWorkbooks.filter((named) => !inMemory.some((one) => isSame(named, one)));
  return { known, missing, toJudge: known.flatMap(agendasToJudge) };
}

/** For a refresh, before it leaves any out: throws Explained where there is one of which no person has said so. */
export function askAboutOthers(others: OtherWorkbooks | null): void {
  const missing = others?.missing ?? [];
  if (missing.every((one) => wentOnWithout.some((other) => isSame(one, other)))) return;
  const workbooks = counted(missing.length, "other workbook", "other workbooks");
  throw new Explained({
    kind: "other-workbooks",
    code: "OtherWorkbooks",
    title: `The summary also counts agendas of ${workbooks}, which must be read again first.`,
    advice: "Nothing is written yet. In the task pane, choose their files again, or refresh without them.",
  });
}

/** Never rejects. Where the settings can't be saved nothing has changed. */
export async function changeOthers(change: OthersChange): Promise<OthersOutcome> {
  try {
    const before = { named: await namedNow(), known: inMemory };
    if ("goOnWithout" in change) wentOnWithout = change.goOnWithout;
    else {
      const { named, known } = changed(before, change);
      await saveSettings({ otherWorkbooks: [...named] });
      inMemory = known;
    }
    return { ok: true, before };
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

/** A colleague may have changed them since they were read. */
async function namedNow(): Promise<OtherWorkbook[]> {
  const parts = await runExcel(readParts);
  return readSettings(settingsJson(parts.map(({ xml }) => xml))).settings.otherWorkbooks;
}

function changed(before: OthersBefore, change: Exclude<OthersChange, { goOnWithout: unknown }>): OthersBefore {
  if ("putBack" in change) return change.putBack;
  const gone = "remove" in change ? change.remove : change.add.map(({ file }) => file);
  const isLeft = ({ file }: OtherWorkbook) => !gone.includes(file);
  const readOn = dayToIso(today());
  const added = "remove" in change ? [] : change.add.map((one) => ({ ...one, readOn }));
  return {
    named: [...before.named.filter(isLeft), ...added.map(({ file }) => ({ file, readOn }))],
    known: [...before.known.filter(isLeft), ...added],
  };
}

/** Read on another day, by a colleague, it says something else. */
function isSame(one: OtherWorkbook, other: OtherWorkbook): boolean {
  return one.file === other.file && one.readOn === other.readOn;
}
