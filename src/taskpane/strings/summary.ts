/** Every sentence of the summary view, ready for translation. */
import { movementArrows } from "../../agenda/history/movement";
import type { MovementName } from "../../agenda/history/movement";
import { completedInWords, goneInWords } from "../../agenda/sheets/movements";
import { counted, figures, plural } from "../../agenda/text/language";

const movementNames: Record<MovementName, string> = {
  Improved: "improved",
  Worsened: "worsened",
  "No change": "unchanged",
  New: "new",
  "No longer rated": "no longer rated",
  "Headline changed": "not compared (headline changed)",
};

export const summaryStrings = {
  moved: (count: number, movement: MovementName) => `${figures(count)} ${movementNames[movement]}`,
  movedArrow: (count: number, movement: MovementName) =>
    `${movementArrows[movement]} ${figures(count)} ${movementNames[movement]}`,
  since: (day: string, moved: string[]) =>
    moved.length === 0 ? `No rating has changed since ${day}.` : `Since ${day}: ${moved.join(", ")}.`,
  sinceHere: (day: string, moved: string[]) =>
    moved.length === 0
      ? `In this workbook, no rating has changed since ${day}.`
      : `In this workbook, since ${day}: ${moved.join(", ")}.`,
  gone: goneInWords,
  completed: completedInWords,
  setAside: (count: number) =>
    `${counted(count, "action has", "actions have")} been complete for long and ${plural(count, "is", "are")} not counted, as the settings say.`,
  byAgenda: "By agenda",
  inAgenda: (agenda: string, name: string) => `${agenda}: ${name}`,
  bySection: "By section",
  byOwner: "By owner",
  byRating: (headline: string | null) => (headline === null ? "By rating" : `By rating (${headline} is the headline)`),
  headline: (actions: number, sections: number) =>
    sections > 1
      ? `${counted(actions, "action", "actions")} in ${figures(sections)} sections`
      : counted(actions, "action", "actions"),
  columns: {
    agenda: "Agenda",
    section: "Section",
    owner: "Owner",
    rating: "Rating",
    actions: "Actions",
    overdue: "Overdue",
    stale: "Stale",
  },
  notKnown: "Not known",
  showAll: (count: number) => `Show all ${figures(count)}`,
  trend: "Over time",
  trendHere: "Over time, of this workbook alone",
  trendFigures: "Ratings at each refresh",
  trendDay: "Refreshed",
  noTrend: "The trend appears after refreshes on two days.",
};
