/** Every word of tidying a pasted table, ready for translation; loaded with it. What each repair did is told by the repair itself. */
import { counted, words } from "./pane";

const { number } = words;

export type Certainty = "certain" | "likely" | "guess";

export const tidyWords = {
  looksPasted: "This looks pasted from a document.",
  see: "See how it could be tidied…",
  planning: "Looking at the pasted table…",
  headline: (actions: number) => `A new sheet gets ${counted(actions, "action", "actions")} in a table`,
  advice: (sheet: string) => `Your pasted sheet “${sheet}” stays as it is; the new table is the agenda from then on.`,
  guesses: (count: number) =>
    count === 1
      ? "1 repair is a guess: look at it first."
      : `${number(count)} repairs are guesses: look at them first.`,
  list: "Repairs by kind",
  count: (repairs: number, guesses: number) => {
    const guessed = guesses === 0 ? "" : counted(guesses, "guess", "guesses");
    return guesses === repairs ? guessed : [number(repairs), guessed].filter(Boolean).join(", ");
  },
  certainty: { certain: "Certain", likely: "Likely", guess: "A guess: check it" } satisfies Record<Certainty, string>,
  row: (row: number) => `Row ${number(row)}`,
  rows: (first: number, last: number) => `Rows ${number(first)}–${number(last)}`,
  rowAndMore: (row: number, more: number) => `Row ${number(row)} and ${number(more)} more`,
  goTo: (rows: string) => `${rows}: go there`,
  before: "Before",
  after: "After",
  whole: "Show whole texts",
  make: "Make the new sheet",
  back: "Back",
  made: (sheet: string, actions: number) =>
    `The agenda is now the table on “${sheet}”, with ${counted(actions, "action", "actions")}. The pasted sheet is as it was.`,
  nothing: "Nothing to tidy",
  nothingAdvice: (sheet: string) => `The agenda on “${sheet}” is a proper table already.`,
  notFound: "No pasted table was found",
  notFoundAdvice: "Select it, header row and all, then try again.",
  again: "Look at the selected cells",
};
