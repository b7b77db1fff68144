/**
 * Texts alike for the most part. Each run of five words makes a mark, and of every five marks on end the lowest is kept, so
 * that texts which share nine words on end share a mark. Texts with enough marks in common are compared word by word.
 */
import { NumberList, powerOfTwo } from "./numberList";
import type { WordedTexts } from "./wordedTexts";

/** What two texts must share to be alike: this much of the longer, or nearly all of the shorter. */
const mostOfLonger = 0.6;
const mostOfShorter = 0.9;
const leastWords = 8;
const markedRun = 5;
const window = 5;
const comparedRun = 3;

/** For each text the one that stands for all texts like it, itself where there is none. */
export function findLikeTexts(texts: WordedTexts): Int32Array {
  const leaders = Int32Array.from({ length: texts.count }, (_, text) => text);
  const { marks, starts } = markTexts(texts);
  const table = createMarkTable(texts, marks);
  for (let text = 0; text < texts.count; text++) {
    for (let place = starts.at(text); place < starts.at(text + 1); place++) table.offer(marks.at(place), text);
  }
  const compare = createComparison(texts);
  const candidates: { text: number; shared: number }[] = [];
  for (let text = 0; text < texts.count; text++) {
    candidates.length = 0;
    for (let place = starts.at(text); place < starts.at(text + 1); place++)
      table.vote(marks.at(place), text, candidates);
    if (candidates.length === 0) continue;
    const own = starts.at(text + 1) - starts.at(text);
    candidates.sort((one, other) => other.shared - one.shared || (texts.before(one.text, other.text) ? -1 : 1));
    for (const candidate of candidates.slice(0, 3)) {
      const others = starts.at(candidate.text + 1) - starts.at(candidate.text);
      if (candidate.shared * 3 < Math.min(own, others)) continue;
      if (leaderOf(leaders, text) === leaderOf(leaders, candidate.text)) continue;
      if (compare(text, candidate.text)) join(leaders, text, candidate.text);
    }
  }
  for (let text = 0; text < texts.count; text++) leaders[text] = leaderOf(leaders, text);
  return leaders;
}

function markTexts(texts: WordedTexts): { marks: NumberList; starts: NumberList } {
  const marks = new NumberList();
  const starts = new NumberList();
  const runs = runMarks(texts.words);
  for (let text = 0; text < texts.count; text++) {
    starts.push(marks.length);
    const from = texts.starts.at(text);
    const length = texts.lengthOf(text);
    if (length < leastWords) continue;
    const end = from + length - markedRun + 1;
    let lowest = from;
    let kept = -1;
    for (let run = from; run < end; run++) {
      if (run - lowest >= window) lowest = lowestOf(runs, run - window + 1, run);
      else if (runs[run]! < runs[lowest]!) lowest = run;
      if (lowest !== kept && (run - from >= window - 1 || run === end - 1)) {
        kept = lowest;
        marks.push(runs[lowest]!);
      }
    }
  }
  starts.push(marks.length);
  return { marks, starts };
}

function lowestOf(runs: Int32Array, from: number, to: number): number {
  let lowest = from;
  for (let run = from + 1; run <= to; run++) if (runs[run]! < runs[lowest]!) lowest = run;
  return lowest;
}

/** For each word the mark of the run that begins there, each from the one before: what leaves is taken out again. */
function runMarks(words: NumberList): Int32Array {
  const runs = new Int32Array(words.length);
  const factor = 0x2c1b3c6d;
  let power = 1;
  for (let place = 0; place < markedRun; place++) power = Math.imul(power, factor);
  let rolling = 0;
  for (let place = 0; place < words.length; place++) {
    rolling = (Math.imul(rolling, factor) + words.numbers[place]!) | 0;
    if (place >= markedRun) rolling = (rolling - Math.imul(words.numbers[place - markedRun]!, power)) | 0;
    if (place >= markedRun - 1) runs[place - markedRun + 1] = Math.imul(rolling ^ (rolling >>> 15), 0x85ebca6b);
  }
  return runs;
}

function mix(words: Int32Array, from: number, count: number): number {
  let mixed = 0;
  for (let place = from; place < from + count; place++) {
    mixed = Math.imul(mixed ^ (words[place] ?? 0), 0x5bd1e995);
    mixed ^= mixed >>> 13;
  }
  return mixed;
}

interface MarkTable {
  offer(mark: number, text: number): void;
  /** Counts a mark for the texts that stand for it, other than the text itself. */
  vote(mark: number, text: number, candidates: { text: number; shared: number }[]): void;
}

/** Knows of each mark that occurs more than once the longest and the shortest of its texts. */
function createMarkTable(texts: WordedTexts, marks: NumberList): MarkTable {
  const bits = powerOfTwo(marks.length * 16);
  const once = new Int32Array(bits / 32);
  const twice = new Int32Array(bits / 32);
  let repeated = 0;
  for (let place = 0; place < marks.length; place++) {
    const bit = marks.at(place) & (bits - 1);
    const flag = 1 << (bit & 31);
    if ((once[bit >>> 5]! & flag) === 0) once[bit >>> 5]! |= flag;
    else {
      twice[bit >>> 5]! |= flag;
      repeated++;
    }
  }
  const mask = powerOfTwo(repeated * 4) - 1;
  const marked = new Int32Array(mask + 1);
  const longest = new Int32Array(mask + 1).fill(-1);
  const shortest = new Int32Array(mask + 1);
  const slotOf = (mark: number): number => {
    const bit = mark & (bits - 1);
    if ((twice[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    let slot = Math.imul(mark, 0x2545f491) & mask;
    while (longest[slot] !== -1 && marked[slot] !== mark) slot = (slot + 1) & mask;
    return slot;
  };
  const longer = (one: number, other: number): boolean => {
    const difference = texts.lengthOf(one) - texts.lengthOf(other);
    return difference === 0 ? texts.before(one, other) : difference > 0;
  };
  return {
    offer(mark, text) {
      const slot = slotOf(mark);
      if (slot < 0) return;
      if (longest[slot] === -1) {
        marked[slot] = mark;
        longest[slot] = shortest[slot] = text;
      } else if (longer(text, longest[slot]!)) longest[slot] = text;
      else if (longer(shortest[slot]!, text)) shortest[slot] = text;
    },
    vote(mark, text, candidates) {
      const slot = slotOf(mark);
      if (slot < 0) return;
      const long = longest[slot] ?? text;
      const short = shortest[slot] ?? text;
      if (long !== text) voteFor(long, candidates);
      if (short !== text && short !== long) voteFor(short, candidates);
    },
  };
}

function voteFor(text: number, candidates: { text: number; shared: number }[]): void {
  for (const candidate of candidates) {
    if (candidate.text === text) {
      candidate.shared++;
      return;
    }
  }
  candidates.push({ text, shared: 1 });
}

/** Whether two texts share enough runs of words. */
function createComparison(texts: WordedTexts): (one: number, other: number) => boolean {
  const size = 1 << 16;
  const runs = new Int32Array(size);
  const stamps = new Int32Array(size);
  let stamp = 0;
  let laidOut = -1;
  return (one, other) => {
    const difference = texts.lengthOf(one) - texts.lengthOf(other);
    const oneIsLong = difference === 0 ? texts.before(one, other) : difference > 0;
    const [short, long] = oneIsLong ? [other, one] : [one, other];
    const words = texts.words.numbers;
    const slotOf = (run: number): number => {
      let slot = (run ^ (run >>> 16)) & (size - 1);
      while (stamps[slot] === stamp && runs[slot] !== run) slot = (slot + 1) & (size - 1);
      return slot;
    };
    if (long !== laidOut) {
      laidOut = long;
      stamp++;
      const longFrom = texts.starts.at(long);
      for (let place = longFrom; place <= longFrom + texts.lengthOf(long) - comparedRun; place++) {
        const run = mix(words, place, comparedRun);
        const slot = slotOf(run);
        runs[slot] = run;
        stamps[slot] = stamp;
      }
    }
    let shared = 0;
    const from = texts.starts.at(short);
    let covered = from;
    for (let place = from; place <= from + texts.lengthOf(short) - comparedRun; place++) {
      if (stamps[slotOf(mix(words, place, comparedRun))] !== stamp) continue;
      shared += place + comparedRun - Math.max(covered, place);
      covered = place + comparedRun;
    }
    return shared >= texts.lengthOf(long) * mostOfLonger || shared >= texts.lengthOf(short) * mostOfShorter;
  };
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
