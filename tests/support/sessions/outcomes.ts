/** What came of each step of random sessions, counted over all of them. */

/** "refused" is of the add-in's own accord, "failed" Excel's doing. */
export type Outcome = "done" | "in part" | "refused" | "failed";

interface StepCounts {
  outcomes: Map<string, number>;
  /** Sessions in which it was done at least once. */
  sessions: number;
}

const counts = new Map<string, StepCounts>();
let sessionCount = 0;

/** `inTrouble`: a failure was injected, or a colleague was about to act. */
export function countOutcome(step: string, outcome: Outcome, inTrouble: boolean): void {
  const { outcomes } = countsOf(step);
  const name = inTrouble ? `${outcome} in trouble` : outcome;
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
}

/** Call at the end of each session, with the steps that were done in it. */
export function countSession(done: ReadonlySet<string>): void {
  sessionCount += 1;
  for (const step of done) countsOf(step).sessions += 1;
}

/** How many sessions have done it. */
export function sessionsDoing(step: string): number {
  return countsOf(step).sessions;
}

/** One line a step. */
export function outcomeLines(): string[] {
  return [...counts].sort().map(([step, { outcomes, sessions }]) => {
    const each = [...outcomes].sort().map(([outcome, times]) => `${times} ${outcome}`);
    return `${step}: ${each.join(", ")}; done in ${Math.round((100 * sessions) / sessionCount)}% of the sessions`;
  });
}

function countsOf(step: string): StepCounts {
  const known = counts.get(step);
  if (known !== undefined) return known;
  const made: StepCounts = { outcomes: new Map(), sessions: 0 };
  counts.set(step, made);
  return made;
}
