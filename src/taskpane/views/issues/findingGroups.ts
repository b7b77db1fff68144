/** Findings by kind, most severe first; a kind that is closed shows only its heading. */
import { asListed } from "../../../agenda/findings/lookup";
import type { AgendaFinding } from "../../../agenda/model/finding";
import { fixableTogether } from "./fixPlan";

export type IssueRow = KindRow | { type: "finding"; key: string; finding: AgendaFinding };

export interface KindRow {
  type: "kind";
  key: string;
  code: string;
  cells: number;
  /** Findings that may be fixed all at once, and the number of their cells. */
  fixable: AgendaFinding[];
  fixableCells: number;
  open: boolean;
}

export function issueRows(findings: AgendaFinding[], open: ReadonlySet<string>): IssueRow[] {
  const groups = new Map<string, AgendaFinding[]>();
  for (const finding of findings) {
    const members = groups.get(finding.code);
    if (members === undefined) groups.set(finding.code, [finding]);
    else members.push(finding);
  }
  return [...groups]
    .sort(([one], [other]) => asListed({ code: one }, { code: other }))
    .flatMap(([code, members]) => {
      const isOpen = open.has(code);
      const heading = kindOf(code, members, isOpen);
      return isOpen ? [heading, ...members.map(rowOf)] : [heading];
    });
}

function kindOf(code: string, members: AgendaFinding[], open: boolean): KindRow {
  const fixable = fixableTogether(members);
  return { type: "kind", key: code, code, cells: cellsIn(members), fixable, fixableCells: cellsIn(fixable), open };
}

/** A cell with two short names has two findings, and counts once. */
function cellsIn(findings: readonly AgendaFinding[]): number {
  return new Set(findings.flatMap(({ agenda, cells }) => cells.map((cell) => `${agenda} ${cell}`))).size;
}

const rowOf = (finding: AgendaFinding, index: number): IssueRow => ({
  type: "finding",
  key: `${finding.code} ${finding.agenda} ${finding.cells[0] ?? index} ${index}`,
  finding,
});
