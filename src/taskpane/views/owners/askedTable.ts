/** What is asked of owners as a table to paste: tab-separated text, and HTML for pasting into a document. */
import { longDay } from "../../../agenda/text/language";
import { asHtml, asPastedText } from "../../../agenda/text/pasted";
import { agendaStrings } from "../../strings/agenda";
import { reasonInWords } from "../../strings/overdue/reasons";
import { reminderStrings } from "../../strings/reminder";
import type { ListedOwner } from "./ownerList";

export interface CopiedTable {
  text: string;
  html: string;
}

/** Without its column of ratings where the agenda has none. */
export function askedTable(owners: readonly ListedOwner[], { rated }: { rated: boolean }): CopiedTable {
  const rows = owners.flatMap(({ name, asked }) =>
    asked.map(({ action, reasons }) => [
      name,
      action.action,
      action.rating ?? agendaStrings.notRated,
      action.due === null ? "" : longDay(action.due),
      action.overdueDays === null ? "" : String(action.overdueDays),
      reasons.map(reasonInWords).join("; "),
    ]),
  );
  const cells = [reminderStrings.columns, ...rows].map((row) =>
    row.filter((_, index) => rated || index !== ratingIndex).map(asPastedText),
  );
  const [header, ...body] = cells.map((row, index) => htmlRow(row, index === 0 ? "th" : "td"));
  return {
    text: cells.map((row) => row.join("\t")).join("\r\n"),
    html: `<table><thead>${header}</thead><tbody>${body.join("")}</tbody></table>`,
  };
}

const ratingIndex = 2;

function htmlRow(row: readonly string[], tag: "th" | "td"): string {
  return `<tr>${row.map((cell) => `<${tag}>${asHtml(cell)}</${tag}>`).join("")}</tr>`;
}
