/**
 * Judges an agenda as it stands on a day. Pure: the same source, day, settings, register and snapshots give the same
 * answer for ever.
 */
import { mergeFindings } from "./findings";
import { judgeCells } from "./judgedCells";
import { judgeRows } from "./judgedRows";
import { assignKeys } from "./keys";
import { cadenceOf, isOpen } from "./openness";
import { promiseDue } from "./promises";
import type { SaidPromise } from "./promises";
import { readAgenda } from "./read";
import type { ReadAction } from "./reading";
import type { Settings } from "./settings";
import { summarise } from "./summary";
import type { Action, AgendaSource, Assessment, CommentPromise, Day, RegisteredOwner, Snapshot } from "./types";
import { wordActions } from "./worded";
import { createHandwriting } from "./written";
import type { Written } from "./written";

export interface JudgeContext {
  today: Day;
  settings: Settings;
  /** Null where the workbook has no register of owners. */
  register: readonly RegisteredOwner[] | null;
  /** Oldest first. */
  snapshots: readonly Snapshot[];
}

export function judge(source: AgendaSource, context: JudgeContext): Assessment {
  const { today, settings, snapshots } = context;
  const reading = readAgenda(source, settings);
  const worded = wordActions(reading.actions, settings.financialYearEnd, snapshots.length > 0);
  const keys = assignKeys(worded.keyed, snapshots[snapshots.length - 1] ?? null);
  const handwriting = createHandwriting(reading.actions, worded.promisedDays, snapshots, settings, today);
  const written: Written[] = [];
  const actions = reading.actions.map((action, place) => {
    const key = keys[place] ?? "";
    const when = handwriting.written(action, key, worded.fingerprints[place] ?? "");
    written.push(when);
    const promises = promisesOf(worded.promises[place] ?? [], when, settings, today);
    return judgeAction(action, key, promises, when, settings, today);
  });
  const rows = judgeRows({ source, reading, actions, worded, written, context });
  const findings = mergeFindings(reading.findings, rows, judgeCells(source));
  const summary = summarise(actions, reading.sections, reading.agenda.ratings);
  return { today, agenda: reading.agenda, sections: reading.sections, actions, findings, summary };
}

const noPromises: CommentPromise[] = [];

function promisesOf(said: readonly SaidPromise[], when: Written, settings: Settings, today: Day): CommentPromise[] {
  if (said.length === 0) return noPromises;
  const promises: CommentPromise[] = [];
  for (const promise of said) {
    const due = promiseDue(promise, when.day, when.known, settings.financialYearEnd);
    if (due === null) continue;
    const changedSince = when.changed !== null && when.changed > due;
    promises.push({ text: promise.text, due, lapsed: due < today && !changedSince });
  }
  return promises;
}

function judgeAction(
  read: ReadAction,
  key: string,
  promises: CommentPromise[],
  when: Written,
  settings: Settings,
  today: Day,
): Action {
  const { due, updated } = read;
  const open = isOpen(read);
  const lastSign = updated ?? when.since;
  const cadence = cadenceOf(read, settings);
  return {
    key,
    row: read.row,
    ref: read.ref,
    section: read.section,
    action: read.action,
    comment: read.comment,
    owner: read.owner,
    rating: read.rating,
    ratingFrom: read.ratingFrom,
    stage: read.stage,
    complete: read.complete,
    due,
    updated,
    overdueDays: open && due !== null && due < today ? today - due : null,
    dueSoon: open && due !== null && due >= today && due - today <= settings.dueSoonDays,
    stale: open && lastSign !== null && today - lastSign > cadence,
    promises,
  };
}
