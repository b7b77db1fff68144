/** What a comment claims of how things are, where that may contradict the rating or the stage: its words, to be quoted. */
import { follows, indexesOf, isOf, textAfter, textBetween, wordAt } from "./words";
import type { CommentWords, Word } from "./words";
import type { WordKind } from "./vocabulary";

/** The words that say stalled, delayed, on hold or didn't happen; null where none do, or the comment denies them. */
export function claimedStalled(comment: CommentWords): string | null {
  let recovery: Recovery | null = null;
  for (const index of indexesOf(comment, "stalled")) {
    const span = stalledSpan(comment, index);
    if (span === null || isAnyBefore(comment, span.first, 3, "negation", "doubt")) continue;
    if (recovery === null || recovery.index <= index) recovery = recoveryAfter(comment, index);
    if (!recovery.isMeant) return textBetween(comment, span.first, span.last);
  }
  return null;
}

/** The word that says completed; null where none does, or a part, a plan or a denial is meant, or work goes on. */
export function claimedCompleted(comment: CommentWords): string | null {
  const claims = indexesOf(comment, "completed");
  if (claims.length === 0 || indexesOf(comment, "unfinished").length > 0) return null;
  for (const index of claims) {
    const word = wordAt(comment, index);
    if (isAnyBefore(comment, index, 4, "partial", "negation", "doubt")) continue;
    if (isPercentage(comment, index) || isPartOfCount(comment, index) || isCountAlone(comment, index)) continue;
    const afterNow = wordAt(comment, index - 1).plain === "now";
    if (!afterNow && !isOfWhole(comment, index)) continue;
    if (/^(complete|done)$/.test(word.plain) && !afterNow && !endsClause(comment, index)) continue;
    return afterNow ? textBetween(comment, index - 1, index) : word.text;
  }
  return null;
}

/** First and last word of a stall: "on hold", "didn't happen", "behind schedule", "delayed". Null where none is meant. */
function stalledSpan(comment: CommentWords, index: number): { first: number; last: number } | null {
  const { plain } = wordAt(comment, index);
  const previous = wordAt(comment, index - 1).plain;
  const next = wordAt(comment, index + 1).plain;
  if (plain === "hold") return previous === "on" ? { first: index - 1, last: index } : null;
  if (plain === "behind") {
    return /^(schedule|plan|target|timetable)$/.test(next) ? { first: index, last: index + 1 } : null;
  }
  if (plain.startsWith("happen")) {
    const negation = [index - 1, index - 2, index - 3].find((before) => wordAt(comment, before).kinds.has("negation"));
    return negation === undefined ? null : { first: negation, last: index };
  }
  if (plain === "delayed" && /^\s+(discharges?|transfers?)\b/i.test(textAfter(comment, index))) return null;
  return /^(previously|originally|initially|formerly)$/.test(previous) ? null : { first: index, last: index };
}

const underWay = /^(complete|completed|open|opened|underway|progressing|moving|live|running|started)$/;

/** Where the comment goes on to say that the trouble is over, and whether it means it. */
interface Recovery {
  index: number;
  isMeant: boolean;
}

/** "delayed in May, now back on track". */
function recoveryAfter(comment: CommentWords, stalled: number): Recovery {
  for (let index = stalled + 1; index < comment.words.length; index++) {
    const word = wordAt(comment, index);
    if (word.kinds.has("recovery")) return { index, isMeant: !isAnyBefore(comment, index, 3, "negation", "partial") };
    if (isOnTrack(comment, index, word)) return { index, isMeant: !isAnyBefore(comment, index, 3, "negation") };
    if (word.plain === "now" && underWay.test(wordAt(comment, index + 1).plain)) return { index, isMeant: true };
  }
  return { index: comment.words.length, isMeant: false };
}

function isOnTrack(comment: CommentWords, index: number, { plain }: Word): boolean {
  return (plain === "track" || plain === "course") && wordAt(comment, index - 1).plain === "on";
}

/** Whether one of the `reach` words before, in the same sentence, is of one of the kinds. */
function isAnyBefore(comment: CommentWords, index: number, reach: number, ...kinds: readonly WordKind[]): boolean {
  for (let later = index; later > index - reach && later > 0; later--) {
    if (follows(wordAt(comment, later), "stop")) return false;
    if (isOf(wordAt(comment, later - 1), ...kinds)) return true;
  }
  return false;
}

/** "80% complete"; 100% is whole. */
function isPercentage(comment: CommentWords, index: number): boolean {
  const isPerCent = ["cent", "percent"].includes(wordAt(comment, index - 1).plain);
  const number = wordAt(comment, index - (!isPerCent ? 1 : wordAt(comment, index - 2).plain === "per" ? 3 : 2));
  return (
    (isPerCent || follows(wordAt(comment, index), "percent")) && number.kinds.has("number") && number.value !== 100
  );
}

const number = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "210 of 340 done", "four of six complete"; six of six is whole. */
function isPartOfCount(comment: CommentWords, index: number): boolean {
  const [done, of, all] = [3, 2, 1].map((before) => wordAt(comment, index - before).plain);
  return of === "of" && number.test(done ?? "") && number.test(all ?? "") && done !== all;
}

/** "Two quarters now done", "12 visits completed": some are, of how many is not said. "All 12 done" is whole. */
function isCountAlone(comment: CommentWords, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    if (follows(wordAt(comment, before + 1), "stop", "comma")) return false;
    if (!number.test(wordAt(comment, before).plain)) continue;
    const startsClause = before === 0 || follows(wordAt(comment, before), "stop", "comma");
    return startsClause && !isOf(wordAt(comment, before + 1), "month");
  }
  return false;
}

const whole =
  /^(?:all|already|fully|successfully|is|are|was|were|been|being|has|have|cent|percent|it|this|everything|works?|actions?|tasks?|project)$/;

/** "Done.", "all done" and "the works were completed", but not "screenshots done": that may be a part. */
function isOfWhole(comment: CommentWords, index: number): boolean {
  if (index === 0 || follows(wordAt(comment, index), "stop", "comma")) return true;
  const { plain: before, value } = wordAt(comment, index - 1);
  if (value === 100) return true;
  return number.test(before) ? /^(?:all|of)$/.test(wordAt(comment, index - 2).plain) : whole.test(before);
}

function endsClause(comment: CommentWords, index: number): boolean {
  return index === comment.words.length - 1 || follows(wordAt(comment, index + 1), "stop", "comma");
}
