/** A key on the sheet that says which way ratings in numbers run: "5 Major issues … 1 No problems", "1 = critical, 5 = excellent". */
import { cellText } from "../../cells/cellText";
import type { PointsDirection } from "../../model/agenda";
import type { CellValue } from "../../model/grid";

/** What the key on a sheet says; null where there is none, or it does not say. */
export function pointsDirection(values: readonly (readonly CellValue[])[]): PointsDirection | null {
  const meanings: [points: number, meaning: string][] = [];
  for (const row of values) {
    for (const [column, value] of row.entries()) {
      const text = cellText(value);
      meanings.push(...meaningsIn(text));
      if (!/^[1-5]$/.test(text)) continue;
      const beside = [row[column + 1], row[column - 1]].map(cellText).filter((words) => /\p{L}{3}/u.test(words));
      if (beside[0] !== undefined) meanings.push([Number(text), beside[0]]);
    }
  }
  const judged = meanings
    .map(([points, meaning]) => ({ points, worth: worthOf(meaning) }))
    .filter(({ worth }) => worth !== 0);
  const good = judged.filter(({ worth }) => worth > 0).map(({ points }) => points);
  const bad = judged.filter(({ worth }) => worth < 0).map(({ points }) => points);
  if (good.length === 0 || bad.length === 0) return null;
  if (Math.max(...good) < Math.min(...bad)) return "best-first";
  return Math.min(...good) > Math.max(...bad) ? "worst-first" : null;
}

/** "1 = critical, 5 = excellent" within one cell. */
function meaningsIn(text: string): [number, string][] {
  if (text.length > 400) return [];
  return [...text.matchAll(/(?<![\d.])([1-5])\s*(?:=|:|–|—|-|\bis\b|\bmeans\b|\()\s*([^,;\d\n)]{3,40})/g)].map(
    (match) => [Number(match[1]), match[2] ?? ""],
  );
}

const goodWords =
  /\b(?:no (?:major |significant )?(?:problems?|issues?|concerns?|delays?)|on track|on target|excellent|very good|good|best|green|complete|completed|high confidence|highly likely|very confident|fully|low risk|minor|achieved)\b/i;
const badWords =
  /\b(?:major|critical|severe|serious|significant|poor|very poor|worst|red|off track|failing|failed|stopped|long delays?|not on track|unlikely|low confidence|high risk|urgent|stalled|very weak|weak)\b/i;

function worthOf(meaning: string): number {
  if (/^no\b/i.test(meaning.trim()) && goodWords.test(meaning)) return 1;
  const bad = badWords.test(meaning);
  const good = goodWords.test(meaning);
  return good === bad ? 0 : good ? 1 : -1;
}
