/** Every sentence of the settings, ready for translation. */
import type { Settings } from "../../agenda/model/settings";
import type { AgendaAid } from "../../excel/agenda/aids/aidNames";
import type { GeneratedSheetName } from "../../agenda/model/generatedSheets";
import { counted, figures } from "../../agenda/text/language";

export const settingsStrings = {
  form: "Settings of this workbook",
  advice: "Saved in this workbook, for everyone who opens it.",
  agenda: {
    legend: "Agenda",
    which: "Which agenda is read",
    columns: "What the columns mean",
    headline: "RAG rating (the headline)",
    none: "None",
    column: (letters: string) => `Column ${letters}`,
  },
  ratings: {
    legend: "Ratings",
    scale: "Scale",
    scales: {
      auto: "As in the agenda",
      RAG: "Red, Amber, Green",
      BRAG: "Red, Amber, Green, and Blue for complete",
      "five-point": "Red, Amber/Red, Amber, Amber/Green, Green",
    } satisfies Record<Settings["scale"], string>,
    numbers: "What 1 to 5 mean as ratings",
    numberMeanings: {
      ask: "Not set: list them as issues",
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
    cadenceByRatingAdvice: "Leave blank to use the days above.",
    complete: "Days for which a complete action is counted",
    completeAdvice:
      "From the refresh that first saw it complete. Leave blank to count it always. It is never taken out of your sheet.",
    agendaDate: "Date of the agenda itself",
    agendaDateAdvice:
      "Dates in comments that have no year are read from this date. Leave blank if the agenda has none.",
    yearEnd: "Last month of the financial year",
    yearEndDay: "Last day of the financial year",
  },
  sheets: {
    legend: "Summary sheets",
    shown: "Sheets that a refresh writes",
    names: {
      summary: "Summary",
      ratings: "By rating",
      owners: "Owners",
      overdue: "Overdue",
      issues: "Issues",
      data: "Data for other programs",
    } satisfies Record<GeneratedSheetName, string>,
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
    ratingFormats: "Words and colours of the ratings",
    ratingFormatsAdvice: "As on the summary sheets. Leave a word blank for the usual one.",
    wordFor: (rating: string) => `Word for ${rating}`,
    ownColours: (rating: string) => `Colours of my own for ${rating}`,
    text: (rating: string) => `Text colour for ${rating}`,
    fill: (rating: string) => `Fill colour for ${rating}`,
  },
  problems: {
    days: (least: number) => `Enter a whole number of days, ${figures(least)} to ${figures(3660)}.`,
    dayOfMonth: (last: number) => `Enter a day of that month, 1 to ${figures(last)}.`,
    tooLong: (most: number) => `Use at most ${counted(most, "letter", "letters")}.`,
    contrast: (ratio: number) =>
      `This text is hard to read on this fill: the contrast is ${ratio.toFixed(1)} to 1, and 4.5 is needed.`,
    noSheet: "Choose at least one sheet.",
  },
  save: "Save settings",
  discard: "Undo changes",
  aids: {
    legend: "On the agenda itself",
    advice: "Each is added only when you choose it. You can remove it later.",
    names: {
      "rating-list": "Drop-down of ratings",
      "rating-colours": "Colours that follow the ratings",
      "total-row": "Total row",
    } satisfies Record<AgendaAid, string>,
    add: "Add",
    remove: "Remove",
    done: (name: string, change: "added" | "removed" | "none", except = "") => {
      const done = change === "none" ? "nothing to change" : change;
      return `${name}: ${done}. ${except}`.trimEnd();
    },
  },
  saved: "Saved. Refresh the summary to use them on its sheets.",
  unsaved: "Not saved yet.",
  toCorrect: (count: number) => `${counted(count, "setting needs", "settings need")} correcting.`,
};
