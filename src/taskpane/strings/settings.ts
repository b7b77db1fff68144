/** Every word of the settings, ready for translation; loaded with them. */
import type { Settings } from "../../agenda/model/settings";
import type { AgendaAid } from "../../excel/agenda/aidNames";
import type { GeneratedSheetName } from "../../agenda/model/generatedSheets";
import { counted, words } from "./pane";

const { number } = words;

export const settingsWords = {
  form: "Settings of this workbook",
  advice: "Kept in this workbook, for everyone who opens it.",
  agenda: {
    legend: "Agenda",
    which: "Which agenda is read",
    columns: "What the columns mean",
    none: "None",
    column: (letters: string) => `Column ${letters}`,
  },
  ratings: {
    legend: "Ratings",
    scale: "Scale",
    scales: {
      auto: "As the agenda has it",
      RAG: "Red, Amber, Green",
      BRAG: "Red, Amber, Green, and Blue for complete",
      "five-point": "Red, Amber/Red, Amber, Amber/Green, Green",
    } satisfies Record<Settings["scale"], string>,
    numbers: "What 1 to 5 mean as ratings",
    numberMeanings: {
      ask: "Not said: list them as issues",
      "best-first": "1 is the best",
      "worst-first": "1 is the worst",
    } satisfies Record<Settings["numericRatings"], string>,
  },
  dates: {
    legend: "Dates",
    dueSoon: "Days ahead that count as due soon",
    cadence: "Days without an update until an action is stale",
    cadenceAdvice: "31 for monthly reporting, 92 for quarterly.",
    cadenceOf: (rating: string) => `Days for ${rating}`,
    cadenceByRating: "Other days for some ratings",
    cadenceByRatingAdvice: "Leave blank where the days above hold.",
    agendaDate: "Date of the agenda itself",
    agendaDateAdvice: "Dates without a year in comments are read from there. Leave blank if it has none.",
    yearEnd: "Last month of the financial year",
    yearEndDay: "Last day of the financial year",
  },
  sheets: {
    legend: "Summary sheets",
    shown: "Sheets that a refresh writes",
    names: { summary: "Summary", owners: "Owners", overdue: "Overdue", issues: "Issues" } satisfies Record<
      GeneratedSheetName,
      string
    >,
    order: "Order of the sections",
    orders: { agenda: "As in the agenda", name: "By name", "worst-first": "Worst first" } satisfies Record<
      Settings["sheets"]["sectionOrder"],
      string
    >,
    titles: "Titles of the sheets",
    titlesAdvice: "Leave blank for the usual title.",
    titleOf: (sheet: string) => `Title of ${sheet}`,
    columns: "Columns of the sheets",
    columnsOf: (sheet: string) => `Columns of ${sheet}`,
    looks: "Words and colours of the ratings",
    looksAdvice: "As on the summary sheets. Leave a word blank for the usual one.",
    wordFor: (rating: string) => `Word for ${rating}`,
    ownColours: (rating: string) => `Colours of my own for ${rating}`,
    text: (rating: string) => `Text colour for ${rating}`,
    fill: (rating: string) => `Fill colour for ${rating}`,
  },
  faults: {
    days: (least: number) => `Give a whole number of days, ${number(least)} to ${number(3660)}.`,
    dayOfMonth: (last: number) => `Give a day of that month, 1 to ${number(last)}.`,
    tooLong: (most: number) => `Use at most ${counted(most, "letter", "letters")}.`,
    contrast: (ratio: number) =>
      `This text is hard to read on this fill: the contrast is ${ratio.toFixed(1)} to 1, and 4.5 is needed.`,
    noSheet: "Choose at least one sheet.",
  },
  save: "Save settings",
  discard: "Undo changes",
  aids: {
    legend: "On the agenda itself",
    advice: "Each is put there only when you ask, and can be taken back.",
    names: {
      "rating-list": "Drop-down of ratings",
      "rating-colours": "Colours that follow the ratings",
      "total-row": "Total row",
    } satisfies Record<AgendaAid, string>,
    add: "Add",
    remove: "Take back",
    done: (name: string, change: "added" | "removed" | "none") =>
      change === "none" ? `${name}: nothing to change.` : `${name}: ${change === "added" ? "added" : "taken back"}.`,
  },
  saved: "Saved. Refresh the summary to use them on its sheets.",
  unsaved: "Not saved yet.",
  toMend: (count: number) => `${counted(count, "setting needs", "settings need")} another look.`,
};
