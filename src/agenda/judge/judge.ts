/**
 * Judges an agenda as it stands on a day. Pure: the same source, day, settings, register and snapshots give the same
 * answer for ever.
 */
import { mergeFindings } from "../findings/collect";
import { createRowJudge } from "./judgedRows";
import { assignKeys } from "../history/keys";
import { cadenceOf, isOpen } from "../model/openness";
import { promiseDue } from "../comments/promises";
import type { SaidPromise } from "../comments/promises";
import { readInSteps } from "../read/read";
import type { ReadAction } from "../read/reading";
import type { Settings } from "../model/settings";
import { rowsInStep, withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import { startCounting } from "./count";
import type { Action, Assessment, CommentPromise } from "../model/assessment";
import type { AgendaSource } from "../model/agenda";
import type { Day } from "../model/day";
import type { RegisteredOwner } from "../model/register";
import type { Snapshot } from "../model/snapshot";
import { startWording } from "../comments/worded";
import { createHandwriting } from "../history/written";
import type { Written } from "../history/written";

export interface JudgeContext {
  today: Day;
  settings: Settings;
  /** Null where the workbook has no register of owners. */
  register: readonly RegisteredOwner[] | null;
  /** Oldest first. */
  snapshots: readonly Snapshot[];
}

export function judge(source: AgendaSource, context: JudgeContext): Assessment {
  return withoutPause(judgeInSteps(source, context));
}

export function* judgeInSteps(source: AgendaSource, context: JudgeContext): Steps<Assessment> {
  const { today, settings, snapshots } = context;
  const withHistory = snapshots.length > 0;
  const wording = startWording(source.rows.length, settings.financialYearEnd, withHistory);
  const reading = yield* readInSteps(source, settings);
  for (const [index, action] of reading.actions.entries()) {
    if (index % rowsInStep === 0) yield;
    wording.take(action);
  }
  const worded = yield* wording.finish(reading);
  const keys = assignKeys(worded.ownKeys, worded.signatures, snapshots[snapshots.length - 1] ?? null);
  const handwriting = createHandwriting(reading.actions, worded.promisedDays, snapshots, settings, today);
  const rows = createRowJudge({ reading, worded, context });
  const counting = startCounting(reading.sections, reading.agenda.ratings);
  const { actions } = reading;
  const judgeAction = (action: ReadAction, place: number): void => {
    action.key = keys[place] ?? "";
    const promises = worded.said[place]?.promises ?? none;
    let since: Day | null = null;
    if (promises.length > 0 || withHistory) {
      const when = handwriting.written(action, action.key, worded.fingerprints[place] ?? "");
      if (promises.length > 0) action.promises = promisesOf(promises, when, settings, today);
      ({ since } = when);
    }
    judgeDays(action, action.updated ?? since, settings, today);
    rows.judge(place, since);
    counting.count(action);
  };
  for (let place = 0; place < actions.length; place++) {
    if (place % rowsInStep === 0) yield;
    judgeAction(actions[place]!, place);
  }
  yield;
  const findings = mergeFindings(reading.findings, rows.findings());
  yield;
  const { agenda, sections } = reading;
  return { today, agenda, sections, actions, findings, summary: counting.summary() };
}

const none: readonly SaidPromise[] = [];

function promisesOf(said: readonly SaidPromise[], when: Written, settings: Settings, today: Day): CommentPromise[] {
  const promises: CommentPromise[] = [];
  for (const promise of said) {
    const due = promiseDue(promise, when.day, when.known, settings.financialYearEnd);
    if (due === null) continue;
    const changedSince = when.changed !== null && when.changed > due;
    promises.push({ text: promise.text, due, lapsed: due < today && !changedSince });
  }
  return promises;
}

/** `lastSign`: when the row was last touched, as far as anything tells. */
function judgeDays(action: Action, lastSign: Day | null, settings: Settings, today: Day): void {
  if (!isOpen(action)) return;
  const { due } = action;
  if (due !== null && due < today) action.overdueDays = today - due;
  action.dueSoon = due !== null && due >= today && due - today <= settings.dueSoonDays;
  action.stale = lastSign !== null && today - lastSign > cadenceOf(action, settings);
}
