/** A key on the sheet that says which way ratings in numbers run: "5 Major issues … 1 No problems", "1 = critical, 5 = excellent". */
import { cellText } from "../../cells/cellText";
import { readRating } from "../../cells/ratings";
import { stageOfText } from "../../cells/stages";
import type { PointsDirection, PointsKey, Rating } from "../../model/agenda";
import type { CellValue } from "../../model/grid";

/** What the key on a sheet says; null where there is none, or it does not say. */
export function pointsKey(values: readonly (readonly CellValue[])[]): PointsKey | null {
  const keys = listed(values);
  const said = values.flatMap((row) => row.map((value) => meaningsIn(cellText(value))));
  return (
    keyOf(said.flat()) ??
    keyOf(keys.flatMap(({ run }) => run)) ??
    keys.map((key) => keyOf(key.run, directionOfEnd(key))).find((key) => key !== null) ??
    said.map((meanings) => keyOf(meanings, directionOfOneEnd(meanings))).find((key) => key !== null) ??
    bestOfFive(said) ??
    null
  );
}

function keyOf(meanings: readonly Meaning[], direction = directionOf(meanings)): PointsKey | null {
  if (direction === null || areStages(meanings)) return null;
  const length = Math.max(...meanings.map(([points]) => points));
  return { direction, length, ratings: ratingsIn(meanings, length) };
}

/** "1 = complete, 2 = in progress, 3 = not started" */
function areStages(meanings: readonly Meaning[]): boolean {
  return meanings.length <= 3 && meanings.every(([, meaning]) => stageOfText(meaning) !== null);
}

function ratingsIn(meanings: readonly Meaning[], length: number): Rating[] | null {
  const named = Array.from({ length }, (_, index) => {
    const meaning = meanings.find(([points]) => points === index + 1)?.[1] ?? "";
    return readRating(/^\s*(\p{L}+(?:\s?[/–-]\s?\p{L}+)?)/u.exec(meaning)?.[1]);
  });
  return named.every(({ kind }) => kind === "read") ? named.flatMap(({ rating }) => rating ?? []) : null;
}

/** Numbers on rows one below the other with what is beside them, and the text above. */
interface Key {
  header: string;
  run: Meaning[];
}

type Meaning = readonly [points: number, meaning: string];

/** What is beside numbers that run up or down on rows one below the other: the ratings of actions hardly ever do. */
function listed(values: readonly (readonly CellValue[])[]): Key[] {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const keys: Key[] = [];
  for (let column = 0; column < width; column++) {
    let run: Meaning[] = [];
    for (let row = 0; row <= values.length; row++) {
      const text = cellText(values[row]?.[column]);
      const both = numberAndMeaning.exec(text);
      if (both !== null) run.push([Number(both[1]), both[2] ?? ""]);
      else if (/^\d+$/.test(text)) {
        const beside = [values[row]?.[column + 1], values[row]?.[column - 1]].map(cellText);
        run.push([Number(text), beside.find((words) => /\p{L}{3}/u.test(words)) ?? ""]);
      } else {
        if (isKey(run)) keys.push({ header: cellText(values[row - run.length - 1]?.[column]), run });
        run = [];
      }
    }
  }
  return keys;
}

/** "5 Major issues" in one cell. */
const numberAndMeaning = /^([1-5]) (\p{L}[\p{L} ]{2,40})$/u;

function isKey(run: readonly Meaning[]): boolean {
  if (run.length < 2 || run.length > 5 || run.some(([points]) => points < 1 || points > 5)) return false;
  const steps = run.slice(1).map(([points], index) => Math.sign(points - (run[index]?.[0] ?? points)));
  return steps[0] !== 0 && steps.every((step) => step === steps[0]);
}

function directionOf(meanings: readonly Meaning[]): PointsDirection | null {
  const judged = meanings
    .map(([points, meaning]) => ({ points, worth: worthOf(meaning) }))
    .filter(({ worth }) => worth !== 0);
  const good = judged.filter(({ worth }) => worth > 0).map(({ points }) => points);
  const bad = judged.filter(({ worth }) => worth < 0).map(({ points }) => points);
  if (good.length === 0 || bad.length === 0) return null;
  if (Math.max(...good) < Math.min(...bad)) return "best-first";
  return Math.min(...good) > Math.max(...bad) ? "worst-first" : null;
}

/** Of a whole scale under "Score" one end may be enough: "4 Serious doubt, 5 Will not happen". */
function directionOfEnd({ header, run }: Key): PointsDirection | null {
  if (run.length < 4 || !/\b(?:scor(?:e|ing)|scale|rating|points?)\b/i.test(header)) return null;
  const judged = run.filter(([, meaning]) => worthOf(meaning) !== 0);
  const isGood = judged.some(([, meaning]) => worthOf(meaning) > 0);
  if (judged.length < 2 || judged.some(([, meaning]) => worthOf(meaning) > 0 !== isGood)) return null;
  const ends = judged.map(([points]) => points);
  const rest = run.map(([points]) => points).filter((points) => !ends.includes(points));
  if (Math.min(...ends) > Math.max(...rest)) return isGood ? "worst-first" : "best-first";
  return Math.max(...ends) < Math.min(...rest) ? (isGood ? "best-first" : "worst-first") : null;
}

/** Of a whole scale in one cell its best or its worst is enough: "3 = on course, 2 = some worry, 1 = off course". */
function directionOfOneEnd(meanings: readonly Meaning[]): PointsDirection | null {
  const points = meanings.map(([point]) => point).sort((one, other) => one - other);
  if (points.length < 3 || points.some((point, index) => point !== index + 1)) return null;
  const judged = meanings.filter(([, meaning]) => worthOf(meaning) !== 0);
  const [[end, meaning] = [0, ""], ...others] = judged;
  if (others.length > 0 || (end !== 1 && end !== points.length)) return null;
  return (end === 1) === worthOf(meaning) > 0 ? "best-first" : "worst-first";
}

/** "Score (5 = fully achieved)" says only what five of five points are. */
function bestOfFive(said: readonly Meaning[][]): PointsKey | null {
  const [only, ...others] = said.filter((meanings) => meanings.length > 0);
  const [points, meaning] = only?.length === 1 ? (only[0] ?? [0, ""]) : [0, ""];
  if (others.length > 0 || points !== 5 || worthOf(meaning) === 0) return null;
  return { direction: worthOf(meaning) > 0 ? "worst-first" : "best-first", length: 5, ratings: null };
}

/** "1 = critical, 5 = excellent" within one cell. */
function meaningsIn(text: string): Meaning[] {
  if (text.length > 400) return [];
  const listedWords = /\b(?:scor(?:es?|ing)|scale|key|ratings?|legend|points|guide|where)\b/i.test(text);
  const plain = listedWords ? [...text.matchAll(/(?<![\d.])([1-5])\s+(\p{L}[^,;\d\n)]{2,40})/gu)] : [];
  if (plain.length > 2) return plain.map((match): Meaning => [Number(match[1]), match[2] ?? ""]);
  return [...text.matchAll(/(?<![\d.])([1-5])\s*(?:=|:|–|—|-|\bis\b|\bmeans\b|\()\s*([^,;\d\n)]{3,40})/g)].map(
    (match): Meaning => [Number(match[1]), match[2] ?? ""],
  );
}

const goodWords =
  /\b(?:nothing to (?:report|note|flag|raise|escalate|worry about)|no (?:major |significant )?(?:problems?|issues?|concerns?|delays?)|on track|on target|(?:on|in|to) time|excellent|very good|good|very well|well|healthy|strong|best|green|complete|completed|high confidence|highly likely|very confident|fully|low(?:est)? (?:risk|concern)|minor|small|slight|achieved|outstanding|fine|satisfactory|on course|(?:to|on) plan|as planned|on schedule|no (?:further )?action|great)\b/i;
const badWords =
  /\b(?:major|critical|severe|serious|significant|poor|very poor|worst|red|off track|failing|failed|stopped|not on track|unlikely|low confidence|high(?:est)? (?:risk|concern)|urgent|stalled|delay(?:s|ed)?|very weak|weak|inadequate|bad|very bad|late|very late|behind|crisis|emergency|unacceptable|needs? help|in trouble|blocked|stuck|unachievable|in doubt|doubtful|(?:will not|won't|cannot|can't) (?:be )?(?:met|happen|deliver(?:ed)?|achieved?|finish(?:ed)?|completed?))\b/i;

/** "Not due" says neither; any other "no" is good where it denies something bad: "no delays". */
const unrated = /^not (?:applicable|rated|assessed|scored|known|required|due)\b/i;
const denied = /^(?:no|(?:will |can |could )?not|none|nothing|little|hardly)\b/i;

/** "Highly likely, no major issues" */
const nothingBad =
  /\bno (?:major|significant|serious|real|known|outstanding) \p{L}+|\bno (?:problems?|issues?|delays?|concerns?|risks?)\b/giu;

function worthOf(meaning: string): number {
  if (unrated.test(meaning.trim())) return 0;
  if (/^no(?:thing|ne)?\b/i.test(meaning.trim()) && goodWords.test(meaning)) return 1;
  if (denied.test(meaning.trim())) return -1;
  const plain = meaning.replace(nothingBad, " fine ");
  const bad = badWords.test(plain);
  const good = goodWords.test(plain);
  return good === bad ? 0 : good ? 1 : -1;
}
