/** Whether an agenda shows the marks of having been pasted from a document, which a repair would take away. */
import type { Assessment } from "../../../agenda/model/assessment";
import type { FindingCode } from "../../../agenda/model/finding";

/** Broken rows, headings run into actions, or headings in rows of their own with no table around. */
export function looksPasted({ agenda, sections, findings }: Assessment): boolean {
  const headingsInRows = agenda.table === null && agenda.columns.section === null && sections.length > 0;
  return headingsInRows || findings.some(({ code }) => marks.has(code));
}

const marks: ReadonlySet<FindingCode> = new Set<FindingCode>(["row-fragment", "heading-in-cell"]);
