/** What has changed since the last refresh, in words: movement of each section beside its arrow, actions that are gone, or complete. */
import type { CompletedCounts, GoneAction, Movement, MovementName } from "../history/movement";
import { movementArrows, movements as movementNames } from "../history/movement";
import type { Action, AssessedAgenda } from "../model/assessment";
import { directions, directionWords } from "../model/agenda";
import type { Section } from "../model/agenda";
import { beginningOf } from "../text/beginning";
import { allOf, figures } from "../text/language";
import { quoted } from "../text/quoted";

/** What to say of a section's movement; null asks for that of all sections, and of all agendas. */
export type MovementWords = (section: Section | null, agenda: number | null) => string;

export function movementWords(
  actions: readonly Action[],
  movements: readonly (Movement | null)[] | null,
  agendas: readonly Pick<AssessedAgenda, "source">[] = [],
): MovementWords {
  if (movements === null) return () => firstCount;
  const tallies = talliesOf(actions, (index) => movements[index]?.name ?? null);
  const countedFirst = new Set(actions.flatMap(({ agenda }, index) => (movements[index] === null ? [agenda] : [])));
  return (section, agenda) => {
    if (agenda === null || !countedFirst.has(agenda)) return inWords(tallies(section, agenda));
    return agendas[agenda]?.source ? notKept : firstCount;
  };
}

const firstCount = "First count";
/** Of another workbook, which has its own history. */
const notKept = "Not kept here";

/** "↑ 2 better, → 1 same" of the actions of which it is known; null where no agenda says anything of it itself. */
export function travelWords(actions: readonly Action[]): MovementWords | null {
  if (!actions.some(({ direction, previousRating }) => direction !== null || previousRating !== null)) return null;
  const tallies = talliesOf(actions, (index) => actions[index]?.travel ?? null);
  return (section, agenda) => {
    const counts = tallies(section, agenda);
    const parts = directions.flatMap((direction) => {
      const [arrow = "", word = ""] = directionWords[direction].split(" ");
      return counts.has(direction) ? [`${arrow} ${counts.get(direction) ?? 0} ${word.toLowerCase()}`] : [];
    });
    return parts.length === 0 ? "Not known" : parts.join(", ");
  };
}

/** How many of the counted actions have each name, by agenda and section, and of all for null. */
function talliesOf<Name>(
  actions: readonly Action[],
  nameOf: (index: number) => Name | null,
): (section: Section | null, agenda: number | null) => ReadonlyMap<Name, number> {
  const counts = new Map<string, Map<Name, number>>();
  actions.forEach(({ section, agenda, setAside }, index) => {
    const name = nameOf(index);
    if (name === null || setAside) return;
    for (const key of [keyOf(null, null), keyOf(null, agenda), keyOf(section, agenda)]) {
      const tally = counts.get(key) ?? new Map<Name, number>();
      counts.set(key, tally);
      tally.set(name, (tally.get(name) ?? 0) + 1);
    }
  });
  return (section, agenda) => counts.get(keyOf(section, agenda)) ?? new Map<Name, number>();
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
  const named = names.length === 0 ? "" : `: ${allOf(parts)}`;
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

/** "↓ 1 worsened, → 3 no change"; "→ No change" where nothing moved, and "≠ Headline changed" where nothing can be compared. */
function inWords(counts: ReadonlyMap<MovementName, number>): string {
  const moved = movementNames.filter((name) => counts.has(name));
  const [only = "No change", another] = moved;
  if (another === undefined && isOfWhole.has(only)) return `${movementArrows[only]} ${only}`;
  return moved
    .map((name) => `${movementArrows[name]} ${figures(counts.get(name) ?? 0)} ${name.toLowerCase()}`)
    .join(", ");
}

/** Said without a count where it is so of all. */
const isOfWhole: ReadonlySet<MovementName> = new Set(["No change", "Headline changed"]);

function keyOf(section: Section | null, agenda: number | null): string {
  return `${agenda ?? ""}\n${section === null ? "" : `${section.number ?? ""}\n${section.title ?? ""}`}`;
}
