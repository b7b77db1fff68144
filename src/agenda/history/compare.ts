/** Compares an agenda with its history: which action of the last snapshot each row is, and when its comment was written. */
import { lastDayIn } from "../dates/namedDate";
import type { FinancialYearEnd } from "../dates/namedDate";
import type { CommentAnalysis } from "../comments/analysis";
import type { Day } from "../model/day";
import type { Settings } from "../model/settings";
import type { Snapshot } from "../model/snapshot";
import { mapInSteps } from "../model/steps";
import type { Steps } from "../model/steps";
import type { ReadAction } from "../read/reading";
import { linkToSnapshot } from "./keys";
import { ownKeys } from "./ownKeys";
import { fingerprintOf, signatureOf } from "./signatures";
import { whenWritten } from "./written";
import type { RowHistory } from "./written";

/** Parallel to `actions`, keys all different. `analyses` are those of the actions' comments; `snapshots` are oldest first. */
export function* compareWithHistory(
  actions: readonly ReadAction[],
  analyses: readonly CommentAnalysis[],
  { snapshots, settings, today }: { snapshots: readonly Snapshot[]; settings: Settings; today: Day },
): Steps<RowHistory[]> {
  const own = yield* ownKeys(actions);
  const last = snapshots.at(-1);
  const keys = last === undefined ? own : linkToSnapshot(own, yield* signaturesOf(actions), last);
  const fingerprints = last === undefined ? [] : yield* fingerprintsOf(actions);
  const promisedDays = daysWithYear(analyses, settings.financialYearEnd);
  return whenWritten(actions, keys, fingerprints, { promisedDays, snapshots, settings, today });
}

function signaturesOf(actions: readonly ReadAction[]): Steps<string[]> {
  return mapInSteps(actions, ({ action }) => signatureOf(action));
}

function fingerprintsOf(actions: readonly ReadAction[]): Steps<string[]> {
  return mapInSteps(actions, ({ comment }) => (comment === null ? "" : fingerprintOf(comment)));
}

/** The days that promises name with their year. */
function daysWithYear(analyses: readonly CommentAnalysis[], ends: FinancialYearEnd): Day[] {
  const days: Day[] = [];
  for (const { promises } of analyses) {
    for (const { by } of promises) {
      const day = by.form === "relative" || by.year === null ? null : lastDayIn(by, by.year, ends);
      if (day !== null) days.push(day);
    }
  }
  return days;
}
