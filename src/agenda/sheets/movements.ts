/** Movement of each section since the last snapshot, counted and said in words beside the arrow. */
import type { Movement, MovementName } from "../history/movement";
import { movementArrows, movements as movementNames } from "../history/movement";
import type { Action } from "../model/assessment";
import type { Section } from "../model/agenda";

/** What to say of a section's movement; null asks for that of the whole agenda. */
export type MovementWords = (section: Section | null) => string;

export function movementWords(actions: readonly Action[], movements: readonly Movement[] | null): MovementWords {
  if (movements === null) return () => "First count";
  const whole = new Map<MovementName, number>();
  const bySection = new Map<string, Map<MovementName, number>>();
  actions.forEach(({ section }, index) => {
    const movement = movements[index];
    if (movement === undefined) return;
    const key = keyOf(section);
    const counts = bySection.get(key) ?? new Map<MovementName, number>();
    bySection.set(key, counts);
    for (const tally of [whole, counts]) tally.set(movement.name, (tally.get(movement.name) ?? 0) + 1);
  });
  return (section) => inWords(section === null ? whole : (bySection.get(keyOf(section)) ?? new Map()));
}

/** "↓ 1 worsened, → 3 no change"; "→ No change" where nothing moved, and "≠ Headline changed" where nothing can be compared. */
function inWords(counts: ReadonlyMap<MovementName, number>): string {
  const moved = movementNames.filter((name) => counts.has(name));
  const [only = "No change", another] = moved;
  if (another === undefined && isOfWhole.has(only)) return `${movementArrows[only]} ${only}`;
  return moved.map((name) => `${movementArrows[name]} ${counts.get(name) ?? 0} ${name.toLowerCase()}`).join(", ");
}

/** Said without a count where it is so of all. */
const isOfWhole: ReadonlySet<MovementName> = new Set(["No change", "Headline changed"]);

function keyOf({ number, title }: Section): string {
  return `${number ?? ""}\n${title ?? ""}`;
}
