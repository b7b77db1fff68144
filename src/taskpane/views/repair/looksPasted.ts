/** Whether an agenda looks pasted from a document, which a repair would put right. */
import type { Assessment } from "../../../agenda/model/assessment";
import type { FindingCode } from "../../../agenda/model/finding";

/** Broken rows, headings run into actions, or headings in rows of their own with no table around. */
export function looksPasted({ agenda, sections, findings }: Assessment): boolean {
  const headingsInRows = agenda.table === null && agenda.columns.section === null && sections.length > 0;
  return headingsInRows || findings.some(({ code }) => pastedCodes.has(code));
}

const pastedCodes: ReadonlySet<FindingCode> = new Set<FindingCode>(["row-fragment", "heading-in-cell"]);
