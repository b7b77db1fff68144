/**
 * Texts alike for the most part. Each run of five words makes a mark, and of every few marks on end the lowest is kept,
 * so that texts which share enough words on end share a mark: nine words in a short text, eleven in a middling one,
 * sixteen in a long one. Texts with enough marks in common are compared word by word.
 */
import { findSharedMarks } from "./markTable";
import type { SharedMarks } from "./markTable";
import { NumberList } from "./numberList";
import { longestText } from "./plainLetters";
import type { WordedTexts } from "./wordedTexts";
import type { Words } from "./words";

/** What two texts must share to be alike: this much of the longer, or nearly all of the shorter. */
const mostOfLonger = 0.6;
const mostOfShorter = 0.9;
const leastWords = 8;
const markedRun = 5;
const comparedRun = 3;

export interface LikeTexts {
  /** Keeps the marks of the text last added. */
  mark(words: Words): void;
  /**
   * For each text the one that stands for all texts like it, itself where there is none. Of each group of texts that are
   * `same` the first alone is held against others.
   */
  leaders(same: Iterable<readonly number[]>): Int32Array;
}

/** `wordsAt` reads the text of an index again. */
export function createLikeTexts(texts: WordedTexts, wordsAt: (index: number) => Words): LikeTexts {
  const most = texts.lengths.length;
  const marks = new NumberList(most * 8 + 1);
  const starts = new NumberList(most + 1);
  return {
    mark(words) {
      starts.push(marks.length);
      if (words.count >= leastWords) keepMarks(words, marks);
    },
    leaders(same) {
      starts.push(marks.length);
      const passedOver = new Uint8Array(texts.count);
      for (const group of same) for (const text of group.slice(1)) passedOver[text] = 1;
      return findLeaders(texts, findSharedMarks(texts, marks, starts, passedOver), starts, wordsAt);
    },
  };
}

/** A run's first word weighs the factor to the power of four: that is what leaves as the next word comes in. */
const factor = 0x2c1b3c6d;
const leaving = Math.imul(Math.imul(factor, factor), Math.imul(factor, factor));

/** Marks on end of which the lowest is kept. What is kept of wider windows is kept of narrower ones too. */
const windowOf = (words: number): number => (words < 16 ? 5 : words < 48 ? 7 : 12);
/** Marks of the runs of the text in hand. */
const runMarks = new Int32Array(longestText / 2);

function keepMarks(words: Words, marks: NumberList): void {
  const { hash, count } = words;
  const runs = count - markedRun + 1;
  const window = windowOf(count);
  let rolling = 0;
  for (let place = 0; place < markedRun - 1; place++) rolling = (Math.imul(rolling, factor) + hash[place]!) | 0;
  let lowest = 0;
  let lowestMark = 0;
  let kept = -1;
  for (let run = 0; run < runs; run++) {
    rolling = (Math.imul(rolling, factor) + hash[run + markedRun - 1]!) | 0;
    const mark = Math.imul(rolling ^ (rolling >>> 15), 0x85ebca6b);
    rolling = (rolling - Math.imul(hash[run]!, leaving)) | 0;
    runMarks[run] = mark;
    if (run === 0 || mark < lowestMark) {
      lowest = run;
      lowestMark = mark;
    } else if (run - lowest >= window) {
      lowest = run;
      lowestMark = mark;
      for (let before = run - 1; before > run - window; before--) {
        const other = runMarks[before]!;
        if (other < lowestMark) {
          lowest = before;
          lowestMark = other;
        }
      }
    }
    if (lowest !== kept && (run >= window - 1 || run === runs - 1)) {
      kept = lowest;
      marks.push(lowestMark);
    }
  }
}

function findLeaders(
  texts: WordedTexts,
  shared: SharedMarks,
  starts: NumberList,
  wordsAt: (index: number) => Words,
): Int32Array {
  const leaders = new Int32Array(texts.count);
  for (let text = 0; text < leaders.length; text++) leaders[text] = text;
  const compare = createComparison(texts, wordsAt);
  const candidates = new Candidates(texts);
  for (let place = 0; place < shared.texts.length;) {
    const text = shared.texts.at(place);
    const own = starts.at(text + 1) - starts.at(text);
    candidates.count = 0;
    for (; place < shared.texts.length && shared.texts.at(place) === text; place++) {
      const longest = shared.longest(place);
      const shortest = shared.shortest(place);
      if (longest !== text) candidates.vote(longest);
      if (shortest !== text && shortest !== longest) candidates.vote(shortest);
    }
    for (let choice = 0; choice < 3; choice++) {
      const best = candidates.takeBest();
      if (best === -1) break;
      const other = candidates.text[best]!;
      if (candidates.votes[best]! * 3 < Math.min(own, starts.at(other + 1) - starts.at(other))) continue;
      if (leaderOf(leaders, text) !== leaderOf(leaders, other) && compare(text, other)) join(leaders, text, other);
    }
  }
  for (let text = 0; text < leaders.length; text++) leaders[text] = leaderOf(leaders, text);
  return leaders;
}

/** Texts that share marks with the one in hand, each with the number of these; the lists are used again for the next. */
class Candidates {
  count = 0;
  readonly text: number[] = [];
  readonly votes: number[] = [];
  private readonly taken: boolean[] = [];

  constructor(private readonly texts: WordedTexts) {}

  vote(text: number): void {
    for (let place = 0; place < this.count; place++) {
      if (this.text[place] === text) {
        this.votes[place]!++;
        return;
      }
    }
    this.text[this.count] = text;
    this.votes[this.count] = 1;
    this.taken[this.count++] = false;
  }

  /** The place of the one with most votes that was not taken before; -1 where all were. */
  takeBest(): number {
    let best = -1;
    for (let place = 0; place < this.count; place++) {
      if (!this.taken[place] && (best === -1 || this.isBetter(place, best))) best = place;
    }
    if (best !== -1) this.taken[best] = true;
    return best;
  }

  private isBetter(place: number, than: number): boolean {
    const more = this.votes[place]! - this.votes[than]!;
    return more > 0 || (more === 0 && this.texts.before(this.text[place]!, this.text[than]!));
  }
}

/** Whether two texts share enough runs of words. The longer one's runs are laid out once for all that follow. */
function createComparison(
  texts: WordedTexts,
  wordsAt: (index: number) => Words,
): (one: number, other: number) => boolean {
  const size = 1 << 16;
  const runs = new Int32Array(size);
  const stamps = new Int32Array(size);
  let stamp = 0;
  let laidOut = -1;
  const slotOf = (run: number): number => {
    let slot = (run ^ (run >>> 16)) & (size - 1);
    while (stamps[slot] === stamp && runs[slot] !== run) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return (one, other) => {
    const [long, short] = texts.before(one, other) ? [one, other] : [other, one];
    if (long !== laidOut) {
      laidOut = long;
      stamp++;
      const { hash, count } = wordsAt(texts.indexes[long]!);
      for (let place = 0; place <= count - comparedRun; place++) {
        const run = mix(hash, place);
        const slot = slotOf(run);
        runs[slot] = run;
        stamps[slot] = stamp;
      }
    }
    const { hash, count } = wordsAt(texts.indexes[short]!);
    let shared = 0;
    let covered = 0;
    for (let place = 0; place <= count - comparedRun; place++) {
      if (stamps[slotOf(mix(hash, place))] !== stamp) continue;
      shared += place + comparedRun - Math.max(covered, place);
      covered = place + comparedRun;
    }
    return shared >= texts.lengths[long]! * mostOfLonger || shared >= count * mostOfShorter;
  };
}

function mix(words: Int32Array, from: number): number {
  let mixed = 0;
  for (let place = from; place < from + comparedRun; place++) {
    mixed = Math.imul(mixed ^ (words[place] ?? 0), 0x5bd1e995);
    mixed ^= mixed >>> 13;
  }
  return mixed;
}

function leaderOf(leaders: Int32Array, text: number): number {
  let leader = text;
  while (leaders[leader] !== leader) {
    leaders[leader] = leaders[leaders[leader]!]!;
    leader = leaders[leader]!;
  }
  return leader;
}

function join(leaders: Int32Array, one: number, other: number): void {
  const first = leaderOf(leaders, one);
  const second = leaderOf(leaders, other);
  if (first !== second) leaders[Math.max(first, second)] = Math.min(first, second);
}
