/** What has changed since the last refresh, in words: movement of each section beside its arrow, actions that are gone, or complete. */
import type { CompletedCounts, GoneAction, Movement, MovementName } from "../history/movement";
import { movementArrows, movements as movementNames } from "../history/movement";
import type { Action } from "../model/assessment";
import type { Section } from "../model/agenda";
import { beginningOf } from "../text/beginning";
import { quoted } from "../text/quoted";

/** What to say of a section's movement; null asks for that of the whole agenda. */
export type MovementWords = (section: Section | null) => string;

export function movementWords(actions: readonly Action[], movements: readonly Movement[] | null): MovementWords {
  if (movements === null) return () => "First count";
  const whole = new Map<MovementName, number>();
  const bySection = new Map<string, Map<MovementName, number>>();
  actions.forEach(({ section, setAside }, index) => {
    const movement = movements[index];
    if (movement === undefined || setAside) return;
    const key = keyOf(section);
    const counts = bySection.get(key) ?? new Map<MovementName, number>();
    bySection.set(key, counts);
    for (const tally of [whole, counts]) tally.set(movement.name, (tally.get(movement.name) ?? 0) + 1);
  });
  return (section) => inWords(section === null ? whole : (bySection.get(keyOf(section)) ?? new Map()));
}

/** So many, and so many letters of each, that they fit on a line. */
const mostNamed = 3;
const longestName = 40;

/** "3 actions are no longer in the agenda, 1 of them complete: “Open the path”, “Light the steps” and 1 more." */
export function goneInWords(gone: readonly GoneAction[]): string {
  const are = gone.length === 1 ? "1 action is" : `${gone.length} actions are`;
  const complete = gone.filter((action) => action.complete).length;
  const done = complete === 0 ? "" : gone.length === 1 ? ", and was complete" : `, ${complete} of them complete`;
  const names = gone.flatMap(({ name }) => (name === null ? [] : [quoted(shortened(name))])).slice(0, mostNamed);
  const more = gone.length - names.length;
  const parts = [...names, ...(more === 0 ? [] : [`${more} more`])];
  const named = names.length === 0 ? "" : `: ${all.format(parts)}`;
  return `${are} no longer in the agenda${done}${named}.`;
}

function shortened(name: string): string {
  if (name.length <= longestName) return name;
  return `${beginningOf(name, longestName - 1).replace(/[\s…]+$/, "")}…`;
}

/** "9 actions are complete: 2 since the refresh of 1 June 2021, 1 before that this month, 6 earlier." `day` is that of the refresh. */
export function completedInWords({ since, thisMonth, before }: CompletedCounts, day: string): string {
  const complete = since + thisMonth + before;
  const parts = [
    ...(since === 0 ? [] : [`${since} since the refresh of ${day}`]),
    ...(thisMonth === 0 ? [] : [`${thisMonth} before that this month`]),
    ...(before === 0
      ? []
      : [`${before} ${since + thisMonth === 0 ? `at or before the refresh of ${day}` : "earlier"}`]),
  ];
  return `${complete === 1 ? "1 action is" : `${complete} actions are`} complete: ${parts.join(", ")}.`;
}

/** "4 actions have been complete for more than 90 days and are not counted." */
export function setAsideInWords(count: number, days: number): string {
  const are = count === 1 ? "1 action has" : `${count} actions have`;
  const long = days === 0 ? "since an earlier day" : days === 1 ? "for more than a day" : `for more than ${days} days`;
  return `${are} been complete ${long} and ${count === 1 ? "is" : "are"} not counted.`;
}

const all = new Intl.ListFormat("en-GB", { type: "conjunction" });

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
