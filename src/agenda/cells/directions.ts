/** The direction of travel of an action, as arrows or words say it. */
import { cellText } from "./cellText";
import type { Direction } from "../model/agenda";
import type { CellValue } from "../model/grid";

/** "↑", "Improving", "→ no change", "Worse (was Green)"; null for a text that says more, or something else. */
export function readDirection(value: CellValue | undefined): Direction | null {
  const text = cellText(value);
  if (text === "" || text.length > longest) return null;
  const [first = ""] = text;
  const arrow = byArrow.get(first);
  if (arrow !== undefined) return arrow;
  const words = text
    .toLowerCase()
    .replace(/[^a-z ].*$/s, "")
    .replace(/\b(?:slightly|slowly|significantly|getting|rating|rag)\b/g, "")
    .replace(/ +/g, " ")
    .trim();
  return byWords.get(words) ?? null;
}

const longest = 60;

const arrows: Readonly<Record<Direction, string>> = {
  up: "↑⬆▲△↗⇧⇑🔼⤴",
  level: "→➡►▶↔⇨⇒◄=",
  down: "↓⬇▼▽↘⇩⇓🔽⤵",
};

const words: Readonly<Record<Direction, string>> = {
  up: "up|upward|upwards|improving|improved|improvement|better|positive|increasing|rising|going up|on the up|rise|better than before|higher|stronger|advancing|improve",
  level:
    "level|same|the same|no change|no movement|unchanged|stable|steady|static|maintained|flat|sideways|as before|no difference|constant|consistent|sustained|neutral|holding|even|nc|remains",
  down: "down|downward|downwards|worse|worsening|worsened|declining|declined|deteriorating|deteriorated|deterioration|negative|slipping|falling|going down|fall|decline|decrease|decreasing|lower|weaker|deteriorate|worsen|backwards",
};

const byArrow = new Map<string, Direction>(entriesOf(arrows, (all) => Array.from(all)));
const byWords = new Map<string, Direction>(entriesOf(words, (all) => all.split("|")));

function entriesOf(
  texts: Readonly<Record<Direction, string>>,
  parts: (all: string) => string[],
): [string, Direction][] {
  const directions = Object.keys(texts) as Direction[];
  return directions.flatMap((direction) =>
    parts(texts[direction]).map((part): [string, Direction] => [part, direction]),
  );
}
