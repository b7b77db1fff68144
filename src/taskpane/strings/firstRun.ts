/** Every sentence of a workbook without an agenda, with several, or with sheets of ours that lack their mark, ready for translation. */
import { columnLetters } from "../../agenda/model/addresses";
import type { AgendaPlace } from "../../agenda/model/agenda";
import { figures, plural } from "../../agenda/text/language";

/** An agenda among several: "Table HomesPlan on “Homes plan”". */
export function agendaName({ table, sheet, headerRow, firstColumn }: AgendaPlace): string {
  if (table !== null) return `Table ${table} on “${sheet}”`;
  const column = firstColumn > 1 ? `, from column ${columnLetters(firstColumn)}` : "";
  return `“${sheet}”, header in row ${headerRow}${column}`;
}

export const chooseStrings = {
  several: (count: number) => `This workbook has ${figures(count)} agendas.`,
  advice: "Choose which one to read. You can change this in Settings.",
  all: (count: number) => `All of them together (${figures(count)})`,
  inUse: (name: string) => `${name} (in use)`,
};

export const firstRunStrings = {
  title: "Start with an agenda",
  useSelection: "Use the selected cells",
  useSelectionAdvice: "If this workbook has an agenda, select it with its header row, then choose this.",
  repair: "Repair a pasted table",
  repairAdvice: "For a table pasted from a document, with broken rows. Shows each repair, then makes a new sheet.",
  useSample: "Add a sample",
  useSampleAdvice: "Adds a sheet with a small agenda to try things on. Nothing else changes.",
  understood: (sheet: string, cells: string) => `${cells} on “${sheet}” can be read as an agenda`,
  understoodAdvice: "What its columns mean:",
  meaning: "Meaning",
  column: "Column",
  use: "Use as the agenda",
  back: "Back",
  nothingSelected: "The selected cells are blank",
  notUnderstood: "No header row was found in the selected cells",
  selectAdvice: "Select the header row and the rows below it, then try again.",
  example: "What an agenda looks like",
  exampleAdvice: "One row for each action, under a header row like this. The order and the exact words do not matter.",
  exampleHeader: ["Action", "Owner", "RAG", "Due"],
  exampleRows: [
    ["Open the repair café", "Isla", "Amber", "30 Jun"],
    ["Publish the air quality plan", "Tomos", "Green", "15 Sep"],
  ],
};

/** Which sheets they are is said by the refresh that met them. */
export const lostMarkStrings = {
  advice: (sheets: number) =>
    plural(
      sheets,
      "Nothing is written yet. Used again, it is refreshed as before; left, it stays as it is.",
      "Nothing is written yet. Used again, they are refreshed as before; left, they stay as they are.",
    ),
  useAgain: (sheets: number) => plural(sheets, "Use it again", "Use them again"),
  leave: (sheets: number) => plural(sheets, "Leave it and make a new one", "Leave them and make new ones"),
  usedAgain: (sheets: number) => plural(sheets, "The sheet is used again.", "The sheets are used again."),
  left: (sheets: number) => plural(sheets, "The sheet is left as it is.", "The sheets are left as they are."),
};
