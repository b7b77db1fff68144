/** Whether an agenda looks pasted from a document, so that a repair would make it a table. */
import { headingInCell } from "../../../agenda/findings/raised/row/headingInCell";
import { rowFragment } from "../../../agenda/findings/raised/row/rowFragment";
import type { Assessment } from "../../../agenda/model/assessment";

/** Broken rows, headings run into actions, or headings in rows of their own with no table around. */
export function looksPasted({ agenda, sections, findings }: Assessment): boolean {
  const headingsInRows = agenda.table === null && agenda.columns.section === null && sections.length > 0;
  return headingsInRows || findings.some((finding) => rowFragment.is(finding) || headingInCell.is(finding));
}
