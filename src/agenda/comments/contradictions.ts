/** What a comment says of how things stand, where that may gainsay the rating or the stage: the words, to be quoted. */
import { nowWord, onWord, trackWord, wordKind } from "./vocabulary";
import { between } from "../text/words";
import type { Words } from "../text/words";

const kinds = wordKind;

/** The words that say stalled, delayed, on hold or didn't happen; null where none do, or the comment denies them. */
export function saidStalled(text: string, words: Words): string | null {
  if ((words.seen & kinds.stalled) === 0) return null;
  for (let place = 0; place < words.count; place++) {
    if ((kindAt(words, place) & kinds.stalled) === 0) continue;
    const said = stallAt(text, words, place);
    if (said === null || hasBefore(words, said.from, 3, kinds.negation | kinds.doubt) || isOver(text, words, place))
      continue;
    return text.slice(words.start[said.from], words.end[said.to]);
  }
  return null;
}

/** The word that says completed; null where none does, or a part, a plan or a denial is meant, or work goes on. */
export function saidCompleted(text: string, words: Words): string | null {
  if ((words.seen & kinds.completed) === 0 || (words.seen & kinds.unfinished) !== 0) return null;
  for (let place = 0; place < words.count; place++) {
    if ((kindAt(words, place) & kinds.completed) === 0) continue;
    if (hasBefore(words, place, 4, kinds.partial | kinds.negation | kinds.doubt) || afterPercentage(words, place))
      continue;
    const word = text.slice(words.start[place], words.end[place]);
    const afterNow = place > 0 && words.value[place - 1] === nowWord;
    if (/^(complete|done)$/i.test(word) && !afterNow && !endsClause(words, place)) continue;
    return afterNow ? text.slice(words.start[place - 1], words.end[place]) : word;
  }
  return null;
}

/** The words of a stall around its telling word: "on hold", "didn't happen", "behind schedule", "delayed". */
function stallAt(text: string, words: Words, place: number): { from: number; to: number } | null {
  const word = text.slice(words.start[place], words.end[place]).toLowerCase();
  if (word === "hold") return place > 0 && words.value[place - 1] === onWord ? { from: place - 1, to: place } : null;
  if (word === "behind") {
    const next = text.slice(words.start[place + 1], words.end[place + 1]);
    return place + 1 < words.count && /^(schedule|plan|target|timetable)$/i.test(next)
      ? { from: place, to: place + 1 }
      : null;
  }
  if (word.startsWith("happen")) {
    for (let before = place - 1; before >= place - 3 && before >= 0; before--) {
      if ((kindAt(words, before) & kinds.negation) !== 0) return { from: before, to: place };
    }
    return null;
  }
  if (word === "delayed" && /^\s+(discharges?|transfers?)\b/i.test(text.slice(words.end[place]))) return null;
  return place > 0 && /^(previously|originally|initially|formerly)$/i.test(wordAt(text, words, place - 1))
    ? null
    : { from: place, to: place };
}

/** Whether the comment goes on to say that the trouble is over: "delayed in May, now back on track". */
function isOver(text: string, words: Words, stalled: number): boolean {
  for (let place = stalled + 1; place < words.count; place++) {
    if ((kindAt(words, place) & kinds.recovery) !== 0)
      return !hasBefore(words, place, 3, kinds.negation | kinds.partial);
    const value = words.value[place];
    if (value === trackWord && words.value[place - 1] === onWord) return !hasBefore(words, place, 3, kinds.negation);
    if (value === nowWord) {
      if (
        /^(complete|completed|open|opened|underway|progressing|moving|live|running|started)$/i.test(
          wordAt(text, words, place + 1),
        )
      ) {
        return true;
      }
    }
  }
  return false;
}

function hasBefore(words: Words, place: number, reach: number, wanted: number): boolean {
  for (let before = place; before > place - reach && before > 0; before--) {
    if (((words.gap[before] ?? 0) & between.stop) !== 0) return false;
    if ((kindAt(words, before - 1) & wanted) !== 0) return true;
  }
  return false;
}

/** "80% complete"; 100% is whole. */
function afterPercentage(words: Words, place: number): boolean {
  const percent = place > 0 && ((words.gap[place] ?? 0) & between.percent) !== 0;
  return percent && words.value[place - 1] !== 100;
}

function endsClause(words: Words, place: number): boolean {
  return place === words.count - 1 || ((words.gap[place + 1] ?? 0) & (between.stop | between.comma)) !== 0;
}

function wordAt(text: string, words: Words, place: number): string {
  return place < words.count ? text.slice(words.start[place], words.end[place]) : "";
}

function kindAt(words: Words, place: number): number {
  return place >= 0 && place < words.count ? (words.kind[place] ?? 0) : 0;
}
