/** What there was not to be checked, and what was not read: nothing is said to be in order there. */
import { withoutInWords } from "../../judge/counts/coverageWords";
import type { MissingRole } from "../../judge/counts/coverage";
import { columnLetters } from "../../model/addresses";
import type { NotesNotRead, UnreadColumn } from "../../model/agenda";
import type { Assessment } from "../../model/assessment";
import { counted, figures, plural } from "../../text/language";
import { quoted } from "../../text/quoted";
import { missingLines } from "../coverage";
import { areSeveral } from "../heading";
import { cellsInWords } from "./cellsInWords";

export const checkedRoles: readonly MissingRole[] = ["due", "owner", "rating", "comment"];

export function isAllChecked(assessment: Assessment): boolean {
  return assessment.summary.actions > 0 && [...notCheckedLines(assessment), ...notReadLines(assessment)].length === 0;
}

export function notCheckedLines(assessment: Assessment): string[] {
  return [...missingLines(assessment, checkedRoles), ...undatedLine(assessment)];
}

/** Where some have a due date: a blank one is no issue, since an action may go on without end. */
export function undatedLine({ summary: { actions, coverage } }: Assessment): string[] {
  const { due } = coverage;
  return due === null || due === 0 || due === actions ? [] : [`${withoutInWords(actions - due, "due")}.`];
}

export function notReadLines(assessment: Assessment): string[] {
  return assessment.agendas.flatMap(({ name, unread, notesNotRead }) => {
    const lines = [...unreadLine(unread), ...notesLine(notesNotRead)];
    return areSeveral(assessment) ? lines.map((line) => `${name}: ${line}`) : lines;
  });
}

const mostNamed = 8;

/** "Columns that were not read: D “Notes”, G." */
function unreadLine(unread: readonly UnreadColumn[]): string[] {
  if (unread.length === 0) return [];
  const named = unread.slice(0, mostNamed).map(({ column, header }) => {
    const letters = columnLetters(column);
    return header === "" ? letters : `${letters} ${quoted(header)}`;
  });
  const more = unread.length > mostNamed ? ` and ${unread.length - mostNamed} more` : "";
  return [`${plural(unread.length, "Column that was", "Columns that were")} not read: ${named.join(", ")}${more}.`];
}

/** "3 notes and 1 threaded comment on cells of the agenda are not read: D3, F3:F5." */
function notesLine({ notes, comments, cells, unplaced }: NotesNotRead): string[] {
  const tooMany =
    unplaced === 0
      ? []
      : [`The sheet has ${figures(unplaced)} notes or threaded comments. Those on cells of the agenda are not read.`];
  if (cells.length === 0) return tooMany;
  const kinds = [
    ...(notes === null || notes === 0 ? [] : [counted(notes, "note", "notes")]),
    ...(comments === null || comments === 0 ? [] : [counted(comments, "threaded comment", "threaded comments")]),
  ];
  const are = plural(cells.length, "is", "are");
  return [`${kinds.join(" and ")} on cells of the agenda ${are} not read: ${cellsInWords(cells)}.`, ...tooMany];
}
