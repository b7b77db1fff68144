/** What is said of a row that the person asked for in the workbook, ready for translation. */
import type { Action } from "../../../agenda/model/assessment";
import { longDay } from "../../../agenda/text/language";

export const askedRowStrings = {
  label: "The selected row",
  filtered: "Your filters leave this action out of the list.",
  complete: "It is complete, so there is nothing to ask.",
  nothingToAsk: "There is nothing to ask about it.",
  due: ({ due }: Action) => (due === null ? "" : `Due ${longDay(due)}`),
  /** `sheets` are those of the agendas that are read. */
  noAction: (sheets: readonly string[]) => {
    const [only, ...others] = sheets;
    const where = only === undefined || others.length > 0 ? "any agenda" : `the agenda on “${only}”`;
    return `The selected row is not an action of ${where}.`;
  },
};
