/** Every sentence of repairing a pasted table, ready for translation. What each repair did is said by the repair itself. */
import type { RepairReason } from "../../agenda/repair/repairReason";
import { counted, figures, plural } from "../../agenda/text/language";

export type Certainty = "certain" | "likely" | "guess";

export const repairStrings = {
  reasons: {
    pasted: "This looks pasted from a document.",
    "headings in rows": "Sections are headings between the rows.",
  } satisfies Record<RepairReason, string>,
  see: "See what can be repaired…",
  planning: "Reading the table…",
  headline: (actions: number) => `A new sheet gets ${counted(actions, "action", "actions")} in a table`,
  advice: (sheet: string) => `The sheet “${sheet}” does not change. The new table becomes the agenda.`,
  guesses: (count: number) =>
    plural(count, "1 repair is a guess: check it first.", `${figures(count)} repairs are guesses: check them first.`),
  list: "Repairs by kind",
  count: (repairs: number, guesses: number) => {
    const guessed = guesses === 0 ? "" : counted(guesses, "guess", "guesses");
    return guesses === repairs ? guessed : [figures(repairs), guessed].filter(Boolean).join(", ");
  },
  certainty: { certain: "Certain", likely: "Likely", guess: "A guess: check it" } satisfies Record<Certainty, string>,
  row: (row: number) => `Row ${figures(row)}`,
  rows: (first: number, last: number) => `Rows ${figures(first)}–${figures(last)}`,
  rowAndMore: (row: number, more: number) => `Row ${figures(row)} and ${figures(more)} more`,
  goTo: (rows: string) => `${rows}: go there`,
  whole: "Show whole texts",
  make: "Make the new sheet",
  back: "Back",
  made: (sheet: string, actions: number, undecorated: string | null) => {
    const made = `The agenda is now the table on “${sheet}”, with ${counted(actions, "action", "actions")}.`;
    const ending = undecorated === null ? "" : ` ${undecorated}`;
    return `${made} The sheet that it came from has not changed.${ending}`;
  },
  nothing: "Nothing to repair",
  nothingAdvice: (sheet: string) => `The agenda on “${sheet}” is already a proper table.`,
  notFound: "No pasted table was found",
  notFoundAdvice: "Select it with its header row, then try again.",
  again: "Look at the selected cells",
};
