/** Findings by kind, most severe first; a kind that is closed shows only its heading. */
import { findingKinds, severities } from "../../../agenda/model/finding";
import type { Finding, FindingCode } from "../../../agenda/model/finding";

export type IssueRow = KindRow | { type: "finding"; key: string; finding: Finding };

export interface KindRow {
  type: "kind";
  key: string;
  code: FindingCode;
  cells: number;
  /** Findings that a certain change puts right, and the number of their cells. */
  fixable: Finding[];
  fixableCells: number;
  open: boolean;
}

export function issueRows(findings: Finding[], open: ReadonlySet<FindingCode>): IssueRow[] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const members = groups.get(finding.code);
    if (members === undefined) groups.set(finding.code, [finding]);
    else members.push(finding);
  }
  return [...groups]
    .sort(([one], [other]) => rank(one) - rank(other))
    .flatMap(([code, members]) => {
      const isOpen = open.has(code);
      const heading = kindOf(code, members, isOpen);
      return isOpen ? [heading, ...members.map(rowOf)] : [heading];
    });
}

function kindOf(code: FindingCode, members: Finding[], open: boolean): KindRow {
  const fixable = members.filter(({ fix }) => fix !== null);
  return {
    type: "kind",
    key: code,
    code,
    cells: cellsOf(members),
    fixable,
    fixableCells: cellsOf(fixable),
    open,
  };
}

function cellsOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { cells }) => sum + cells.length, 0);
}

const rowOf = (finding: Finding, index: number): IssueRow => ({
  type: "finding",
  key: `${finding.code} ${finding.cells[0] ?? index} ${index}`,
  finding,
});

const codes = Object.keys(findingKinds);

/** The table of finding kinds begins with the owner and ends with stray spaces: within a severity its order is kept. */
function rank(code: FindingCode): number {
  return severities.indexOf(findingKinds[code].severity) * codes.length + codes.indexOf(code);
}
