/** Every sentence about what was read of the workbook, ready for translation. */
import { columnLetters } from "../../agenda/model/addresses";
import type { LeftOutKind } from "../../agenda/model/leftOut";
import type { SeenColumn } from "../../agenda/find/columns/seenColumns";
import { roleNames } from "../../agenda/model/roleNames";
import { counted, figures, plural } from "../../agenda/text/language";

type Meaning = NonNullable<SeenColumn["meaning"]>;
type ValueKind = NonNullable<Meaning["reason"]["values"]>["kind"];

export const whatWasReadStrings = {
  cells: (cells: string, sheet: string) => `${cells} on “${sheet}”`,
  actionsIn: (actions: number) => `: ${counted(actions, "action", "actions")}`,
  go: (cells: string) => `Go to ${cells}`,
  endsAt: (row: number) => `It ends at row ${figures(row)}, because something else starts below it.`,
  others: "Read another agenda",
  which: "Which agenda to show",
  notesNotRead: (notes: number | null, comments: number | null) => {
    const kinds = [
      notes ? counted(notes, "note", "notes") : "",
      comments ? counted(comments, "threaded comment", "threaded comments") : "",
    ].filter(Boolean);
    const are = plural((notes ?? 0) + (comments ?? 0), "is", "are");
    return `${kinds.join(" and ")} on its cells ${are} not read:`;
  },

  notesOfSheet: (notes: number) =>
    `The sheet has ${figures(notes)} notes or threaded comments. Those on its cells are not read.`,

  columns: "Columns",
  column: (header: string, column: number) =>
    header === "" ? `Column ${columnLetters(column)}` : `${header} (${columnLetters(column)})`,
  meaning: (meaning: Pick<Meaning, "role" | "as"> | null) => {
    if (meaning === null) return "Not read";
    return roleNames[meaning.role] + { own: "", earlier: ", earlier", beside: ", as well" }[meaning.as];
  },
  chosen: (what: string) => `${what}, chosen by you`,
  means: (header: string) => `What ${header} means`,
  nothing: "Nothing",
  why: (header: string, { role, reason }: Meaning) => {
    const name = roleNames[role].toLowerCase().replace("rag", "RAG");
    const says = reason.header === null ? "" : `“${shortened(header)}” ${reason.header} ${name}`;
    const values = reason.values === null ? "" : valuesInWords(reason.values);
    if (says === "" && values === "") return "No other column fits better.";
    return `${[says, values].filter(Boolean).join("; ")}.`.replace(/^./, (first) => first.toUpperCase());
  },
  notRead: "This column is not used. If it matters, choose what it means.",
  ignored: "You chose that this column means nothing.",
  youChose: "You chose what this column means.",
  actionsAreNeeded: "An agenda needs its actions. To read others, open the column that has them and choose Action.",

  rows: "Rows",
  actions: (count: number) => counted(count, "action", "actions"),
  actionsList: "Rows read as actions",
  chosenRows: (count: number) => `${counted(count, "row is an action", "rows are actions")} because you said so.`,
  leftOut: {
    heading: "Section headings",
    title: "Titles",
    "repeated header": "Repeated headers",
    total: "Totals",
    waiting: "Waiting to be filled in",
    "no action": "Without an action",
    "not an action": "Not actions, chosen by you",
    key: "Key below the actions",
    "note below": "Notes below the actions",
    blank: "Blank rows",
  } satisfies Record<LeftOutKind, string>,
  count: (rows: number) => `${counted(rows, "row", "rows")}:`,
  row: (row: number) => `Row ${figures(row)}`,
  run: (first: number, last: number) => (first === last ? figures(first) : `${figures(first)}–${figures(last)}`),
  goToRun: (first: number, last: number) =>
    first === last ? `Go to row ${figures(first)}` : `Go to rows ${figures(first)}–${figures(last)}`,
  more: (runs: number) => `and ${figures(runs)} more`,
  areActions: "These are actions",
  isAction: "Is an action",
  isActionOf: (row: number) => `Row ${figures(row)} is an action`,
  isNoAction: "Not an action",
  isNoActionOf: (row: number) => `Row ${figures(row)} is not an action`,
  noWords: "This row has no text to recognise it by.",

  corrections: "Corrections",
  forget: "Forget corrections",
  done: {
    column: (header: string, meaning: string) => `${header} now means: ${meaning.toLowerCase().replace("rag", "RAG")}.`,
    action: (row: number) => `Row ${figures(row)} is now read as an action.`,
    actions: (rows: number) => `${counted(rows, "row is", "rows are")} now read as actions.`,
    noAction: (row: number) => `Row ${figures(row)} is no longer read as an action.`,
    forgotten: "Your corrections are forgotten.",
    tooMany: (most: number) => `At most ${figures(most)} rows can be corrected. Check what the columns mean first.`,
  },
};

function valuesInWords({ kind, cells, of }: { kind: ValueKind; cells: number; of: number }): string {
  if (kind === "prose") return "its cells are sentences";
  const which =
    cells === of ? `all ${counted(of, "cell", "cells")}` : `${figures(cells)} of ${counted(of, "cell", "cells")}`;
  return `${which} ${kindsOfValues[kind]}`;
}

const kindsOfValues: Record<Exclude<ValueKind, "prose">, string> = {
  names: "are names",
  dates: "are dates",
  ratings: "are ratings",
  points: "are 1 to 5",
  stages: "say a stage",
  directions: "are directions of travel",
  numbers: "are numbers",
  codes: "are numbers of cases",
  amounts: "are amounts",
  references: "are references",
  grades: "are grades",
  distinct: "differ from all others",
  grouped: "repeat on rows that follow each other",
  carried: "have blank cells below them",
  answers: "are yes or no",
  commands: "say what to do",
  remarks: "are remarks",
  fullness: "are filled",
};

/** Headers may run on into a sentence. */
function shortened(header: string): string {
  return header.length <= 40 ? header : `${header.slice(0, 39).trimEnd()}…`;
}
