/** How far an action is, as a stage column says it: words, percentages, ticks or the date on which it was finished. */
import { foldLookalikes } from "../text/homoglyphs";
import type { CellValue } from "../model/grid";
import type { Stage } from "../model/agenda";

const words: readonly (readonly [Stage, string])[] = [
  [
    "not started",
    "not started|not yet started|not begun|yet to start|yet to begin|to start|to be started|planned|scheduled|to do|todo|" +
      "not due|not yet due|future|upcoming|pending|no progress|proposed|new|pipeline|backlog|queued",
  ],
  [
    "in progress",
    "in progress|progressing|ongoing|on going|on-going|in-progress|underway|under way|started|active|in train|in hand|" +
      "wip|work in progress|open|live|in delivery|in development|being delivered|partially complete|part complete|" +
      "partly complete|nearly complete|partially completed|on track|continuing|continuous|commenced|incomplete|not complete|" +
      "not completed|not finished|overdue|behind schedule|outstanding|delayed|partially implemented|partly implemented|partially achieved|partially met|partial|escalated|late|in review|under review|awaiting approval|awaiting sign off|in testing|in draft|some progress",
  ],
  [
    "complete",
    "complete|completed|done|closed|finished|delivered|achieved|implemented|fully complete|fully implemented|signed off|discharged|resolved|actioned|concluded|fulfilled|embedded|accomplished|verified|business as usual|bau|moved to bau|transferred to bau",
  ],
  ["on hold", "on hold|hold|held|paused|suspended|deferred|parked|stalled|blocked|postponed|awaiting funding|dormant"],
  [
    "cancelled",
    "cancelled|canceled|withdrawn|abandoned|dropped|superseded|no longer required|no longer needed|no longer applicable|no longer relevant|not relevant|obsolete|redundant|not applicable|not proceeding|stopped|discontinued|risk accepted|not agreed|no action required|no further action|not pursued|duplicate|removed|rejected",
  ],
];

const stageOfWords = new Map<string, Stage>(
  words.flatMap(([stage, all]) => all.split("|").map((word): [string, Stage] => [word, stage])),
);

/**
 * The stage that a cell says; null where it says none. A number is a share done (0 to 1, or per cent); a date, in a
 * column of dates of completion, says complete.
 */
export function readStage(value: CellValue | undefined): Stage | null {
  if (typeof value === "boolean") return value ? "complete" : null;
  if (typeof value === "number") return stageOfShare(value);
  if (value === undefined || value.length === 0 || value.length > 300) return null;
  return stageOfText(value);
}

/** The stage that a text says, with or without a remark after it: "Completed 12/03/2021", "On hold – no funding". */
export function stageOfText(text: string): Stage | null {
  const plain = foldLookalikes(text)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[\p{Extended_Pictographic}\uFE0F\s]+(?=[a-z])/u, "")
    .replace(/^(?:stage )?\d{1,2}\s?[.):–-]\s*(?=[a-z])/, "")
    .replace(/^(?:the )?(?:project|action|task|work|works|scheme|milestone)s? (?:is |are |now )?(?=[a-z])/, "");
  const whole = stageOfWords.get(plain.replace(/[.!*]+$/, ""));
  if (whole !== undefined) return whole;
  const share = /^(\d{1,3}(?:\.\d+)?)\s*%(?:\s|$)/.exec(plain);
  if (share) return stageOfShare(Number(share[1]) / 100);
  if (/^[✓✔✅☑]/u.test(plain)) return "complete";
  const opening = /^[a-z]+(?:[ -][a-z]+){0,3}?(?=\s*(?:[–—:;,(./|]|- |-$|\d|on \d|in (?:19|20)\d\d|$))/.exec(plain);
  return opening ? (stageOfWords.get(opening[0]) ?? null) : null;
}

function stageOfShare(share: number): Stage | null {
  if (Number.isNaN(share) || share < 0) return null;
  // Above 100 per cent it is a date, on which the action was finished.
  if (share === 1 || share >= 100) return "complete";
  return share === 0 ? "not started" : "in progress";
}
