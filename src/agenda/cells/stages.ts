/** How far an action is, as a stage column says it: words, percentages, ticks or the date on which it was finished. */
import { foldLookalikes } from "../text/homoglyphs";
import type { CellValue } from "../model/grid";
import type { Stage } from "../model/agenda";

const words: readonly (readonly [Stage, string])[] = [
  [
    "not started",
    "not started|not implemented|not yet implemented|not yet started|not begun|yet to start|yet to begin|to start|" +
      "to be started|planned|scheduled|to do|todo|not due|not yet due|future|upcoming|pending|no progress|proposed|new|" +
      "pipeline|backlog|queued|to commence|yet to commence|not commenced|not yet commenced|not yet begun|not underway|" +
      "no action yet|not actioned|ready to start|ready|selected for development|icebox|next|later|not yet|nothing done|" +
      "nothing yet|awaiting start|to be commenced|to be done|to be actioned|to be initiated|unstarted|" +
      "yet to be started|due to start|starting soon|for future|on the list|not yet actioned|not addressed|" +
      "no action taken|waiting to start",
  ],
  [
    "in progress",
    "in progress|progressing|ongoing|on going|underway|under way|started|active|in train|in hand|wip|" +
      "work in progress|open|live|in delivery|in development|continuing|continuous|commenced|incomplete|overdue|" +
      "outstanding|delayed|partial|escalated|late|in review|under review|awaiting approval|awaiting sign off|" +
      "in testing|in draft|some progress|doing|in flight|in play|on the go|going well|partway|part way|midway|" +
      "under construction|under development|under consideration|under investigation|being progressed|in process|" +
      "in motion|mobilised|mobilising|slipping|drafting|testing|recruiting|scoping|designing|procuring|tendering|" +
      "consulting|reviewing|developing|implementing|negotiating|uat|in uat|in qa|in build|in design|in procurement|" +
      "in consultation|in test|in discovery|in alpha|in beta|in planning|awaiting signoff|awaiting feedback|" +
      "awaiting response|awaiting reply|awaiting information|work under way|work underway|proceeding|advancing|moving|" +
      "on the way|on its way|getting there|nearly there|well under way|well underway|early days|some way to go|" +
      "making progress|good progress|slow progress|being reviewed|begun|initiated|kicked off|in preparation|" +
      "in hand with legal|live and ongoing|current|actively working|working|work ongoing|in implementation|" +
      "implementation in progress|implementation ongoing|implementation underway|code review|ready for review|" +
      "awaiting review|awaiting closure|ready for closure|pending closure|closure requested|awaiting verification|" +
      "awaiting validation|awaiting evidence|investigating|on site|reopened|re-opened|slipped|behind|unresolved|missed|" +
      "past due|actioning|working on it|on it|in work|in action|continues|ordered|on order",
  ],
  [
    "complete",
    "complete|completed|done|closed|finished|delivered|achieved|implemented|signed off|discharged|resolved|actioned|" +
      "concluded|fulfilled|embedded|accomplished|verified|business as usual|bau|moved to bau|transferred to bau|" +
      "finalised|finalized|met|satisfied|cleared|sorted|handed over|released|deployed|shipped|gone live|went live|" +
      "closed out|archived|settled|ticked off|validated|completed in full|complete and closed|goal met|target met|" +
      "finished and signed off|job done|in effect|in force|adopted and in use|passed|rectified|remedied|fixed|" +
      "addressed|completed late|completed early|completed on time|completed on schedule|attained|mainstreamed|" +
      "corrected|mitigated|remediated|in compliance|compliant|practically complete|practical completion|project closed|no longer outstanding|100 per cent",
  ],
  [
    "on hold",
    "on hold|hold|held|paused|suspended|deferred|parked|stalled|blocked|postponed|awaiting funding|dormant|on ice|" +
      "frozen|stuck|in abeyance|abeyance|halted|adjourned|on pause|put on hold|impeded|waiting|waiting on others|" +
      "waiting on someone else|waiting for others|awaiting decision|pending decision|pending funding|" +
      "subject to funding|temporarily suspended|temporarily paused|mothballed",
  ],
  [
    "cancelled",
    "cancelled|canceled|withdrawn|abandoned|dropped|superseded|no longer required|no longer needed|" +
      "no longer applicable|no longer relevant|not relevant|obsolete|redundant|not applicable|not proceeding|stopped|" +
      "discontinued|risk accepted|not agreed|no action required|no further action|not pursued|duplicate|removed|" +
      "rejected|void|voided|scrapped|terminated|lapsed|not taken forward|not progressing|will not do|won't do|wont do|" +
      "retired|no longer proceeding|aborted|shelved|revoked|declined|won't fix|not doing|not progressed|" +
      "no longer pursued|no longer valid|not feasible|not needed|not required|not accepted|risk tolerated|" +
      "accepted risk|replaced|merged|descoped|de-scoped|out of scope|ceased|rescinded|expired|deleted",
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
    .replace(/’/g, "'")
    .trim()
    .replace(/^[\p{Extended_Pictographic}\uFE0F\s]+(?=[a-z])/u, "")
    .replace(/^(?:stage )?\d{1,2}\s?[.):–-]\s*(?=[a-z])|^[a-z]\s?[–:=-]\s+(?=[a-z])|^status: /, "")
    .replace(/^(?:the )?(?:project|action|task|work|works|scheme|milestone)s? (?:is |are |now )?(?=[a-z])/, "");
  const words = plain.replace(/[.!*]+$/, "");
  const whole = stageOfPhrase(words) ?? stageOfPhrase(words.replace(/^\d (?=[a-z])/, ""));
  if (whole !== null) return whole;
  if (/^ready (?:for|to) (?!start|begin|go|commence)[a-z -]{3,25}$/.test(plain)) return "in progress";
  if (/^(?:currently |now )?with [a-z' -]{2,25}$/.test(plain)) return "in progress";
  if (someProgress.test(plain)) return "in progress";
  if (/^awaiting [a-z' -]{3,25}$/.test(plain)) return "in progress";
  if (/^(?:deferred|postponed|paused|suspended) (?:to|until|till|pending)\b/.test(plain)) return "on hold";
  if (/^not (?:yet )?due (?:to start )?(?:until|till|before|to)\b/.test(plain)) return "not started";
  const share = /^(\d{1,3}(?:\.\d+)?)\s*%(?:\s|$)/.exec(plain);
  if (share) return stageOfShare(Number(share[1]) / 100);
  if (/^[✓✔✅☑]/u.test(plain)) return "complete";
  const opening = /^[a-z]+(?:[ -][a-z]+){0,3}?(?=\s*(?:[–—:;,(./|]|- |-$|\d|on \d|in (?:19|20)\d\d|$))/.exec(plain);
  if (opening === null) return null;
  return stageWithRemark(opening[0], plain.slice(opening[0].length));
}

const someProgress =
  /^(?:(?:very )?(?:little|limited|slow|slight|steady|moderate|reasonable|satisfactory|significant|substantial|strong) progress|(?:complete|completed|done|met|achieved|implemented|delivered) in part)(?: made| to date)?$/;

/** What follows may say it more exactly: "Open - not started", "Live (on hold)", "Closed – superseded". */
function stageWithRemark(phrase: string, remark: string): Stage | null {
  const stage = stageOfPhrase(phrase);
  if (stage === "complete") return isCalledOff(remark) ? "cancelled" : stage;
  if (stage !== "in progress" || !saysOnlyThatItIsOpen.test(phrase)) return stage;
  const exact = stageOfPhrase(exactWords.exec(remark)?.[1] ?? "");
  return exact === null || exact === "complete" ? stage : exact;
}

const saysOnlyThatItIsOpen =
  /^(?:still )?(?:open|live|active|current|outstanding|incomplete|not (?:yet )?(?:complete|completed|closed|done)|unresolved|overdue|past due|late|delayed|missed)$/;

/** Up to a comma, a bracket or a dash; what comes before a colon names what is said after it. */
const exactWords = /^[^a-z\d]*([a-z\d][a-z\d' -]*?)\s*(?:[.,;()[\]/|–—]| - |$)/;

function stageOfPhrase(phrase: string): Stage | null {
  const spaced = phrase.replace(/-/g, " ");
  return (
    stageOfWords.get(phrase) ??
    stageOfWords.get(spaced) ??
    stageOfDegree(spaced) ??
    (bySchedule.test(phrase) ? "in progress" : null)
  );
}

/** "Fully implemented", "partially implemented", "not yet met": a word for complete, and how far it is so. */
function stageOfDegree(phrase: string): Stage | null {
  const [, all, done = ""] = degree.exec(phrase) ?? [];
  if (stageOfWords.get(done) !== "complete") return null;
  return all === undefined ? "in progress" : "complete";
}

const degree =
  /^(?:(fully|all)|part|partly|partially|half|nearly|almost|mostly|mainly|largely|substantially|not(?: yet)?|being) (.+)$/;

const bySchedule =
  /^(?:on|to|(?:running )?behind|ahead of|off|within) (?:plan|schedule|target|track|time|timetable|programme|profile|course)$/;

/** "Closed – superseded", "Closed (no longer required)". */
function isCalledOff(remark: string): boolean {
  return stageOfWords.get(remark.replace(/^[^a-z]+|[^a-z]+$/g, "")) === "cancelled";
}

function stageOfShare(share: number): Stage | null {
  if (Number.isNaN(share) || share < 0) return null;
  // Above 100 per cent it is a date, on which the action was finished.
  if (share === 1 || share >= 100) return "complete";
  return share === 0 ? "not started" : "in progress";
}
