/** What is wrong with the agenda's cells, by kind, with a way to each cell. Nothing is changed here. */
import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { severities } from "../../agenda/types";
import type { Assessment, Finding, FindingCode } from "../../agenda/types";
import { Empty } from "../frame/Empty";
import { Headline } from "../frame/Headline";
import { LongList } from "../list/LongList";
import { findingTitles, words } from "../words";
import { issueRows } from "./findingGroups";
import type { IssueRow } from "./findingGroups";
import { useIssuesStyles } from "./issues.styles";

export interface IssuesViewProps {
  assessment: Assessment;
  /** The cell's address on the agenda's sheet, "C10". */
  onCell: (cell: string) => void;
  scroller: HTMLElement | null;
}

export function IssuesView({ assessment, onCell, scroller }: IssuesViewProps) {
  const { findings } = assessment;
  const [open, setOpen] = useState<ReadonlySet<FindingCode>>(new Set());
  const rows = useMemo(() => issueRows(findings, open), [findings, open]);
  const toggle = (code: FindingCode) =>
    setOpen(open.has(code) ? new Set([...open].filter((each) => each !== code)) : new Set([...open, code]));

  if (findings.length === 0) return <Empty title={words.noIssues} advice={words.noIssuesAdvice} />;
  return (
    <>
      <Headline also={bySeverity(findings)}>{words.issuesHeadline(findings.length)}</Headline>
      <LongList
        label={words.issuesLabel}
        items={rows}
        keyOf={keyOf}
        scroller={scroller}
        estimate={44}
        render={(row, tabIndex) =>
          row.type === "kind" ? (
            <Kind row={row} tabIndex={tabIndex} onToggle={toggle} />
          ) : (
            <FindingItem finding={row.finding} tabIndex={tabIndex} onCell={onCell} />
          )
        }
      />
    </>
  );
}

const keyOf = (row: IssueRow) => row.key;

interface KindProps {
  row: Extract<IssueRow, { type: "kind" }>;
  tabIndex: 0 | -1;
  onToggle: (code: FindingCode) => void;
}

function Kind({ row, tabIndex, onToggle }: KindProps) {
  const styles = useIssuesStyles();
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-expanded={row.open}
        className={styles.kind}
        onClick={() => onToggle(row.code)}
      >
        <span className={styles.chevron}>{row.open ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
        <span className={styles.title}>{findingTitles[row.code]}</span>
        <span className={styles.count}>{words.cells(row.cells)}</span>
      </button>
    </h2>
  );
}

const cellsAtFirst = 8;

function FindingItem({
  finding,
  tabIndex,
  onCell,
}: {
  finding: Finding;
  tabIndex: 0 | -1;
  onCell: (cell: string) => void;
}) {
  const styles = useIssuesStyles();
  const [all, setAll] = useState(false);
  const { message, cells, fix } = finding;
  const inView = all ? cells : cells.slice(0, cellsAtFirst);
  return (
    <div className={styles.finding}>
      <p className={styles.message}>{message}</p>
      {fix !== null && <p className={styles.fix}>{words.fixTo(fix.from, fix.to)}</p>}
      <div className={styles.cells}>
        {inView.map((cell) => (
          <Button
            key={cell}
            size="small"
            tabIndex={tabIndex}
            className={styles.cell}
            aria-label={words.goTo(cell)}
            onClick={() => onCell(cell)}
          >
            {cell}
          </Button>
        ))}
        {inView.length < cells.length && (
          <Button size="small" appearance="transparent" tabIndex={tabIndex} onClick={() => setAll(true)}>
            {words.allCells(cells.length)}
          </Button>
        )}
      </div>
    </div>
  );
}

function bySeverity(findings: Finding[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.severityCount(severity, count))
    .join(" · ");
}
