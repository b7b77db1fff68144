/** What is wrong with the agenda's cells, by kind, with a way to each cell, and fixes that are shown before they are applied. */
import { Suspense, lazy, useId, useMemo, useState } from "react";
import { checkedRoles } from "../../../agenda/sheets/lines/notChecked";
import { severities } from "../../../agenda/model/finding";
import type { Assessment } from "../../../agenda/model/assessment";
import type { AgendaFinding, AgendaFix } from "../../../agenda/model/finding";
import { undoing } from "../../../excel/agenda/fixes";
import type { AcceptedFix, FixReport } from "../../../excel/agenda/fixes";
import type { SeenAgenda } from "../../../excel/agenda/seenAgenda";
import { Headline } from "../../components/Headline";
import { LongList } from "../../components/list/LongList";
import { MissingColumns } from "../../components/MissingColumns";
import type { MissingColumnsProps } from "../../components/MissingColumns";
import { RepairOffer } from "../repair/RepairOffer";
import { repairReason } from "../../../agenda/repair/repairReason";
import { useRepairPlan } from "../repair/useRepairPlan";
import type { AgendaActions } from "../../hooks/useAgenda";
import { useFocusAfter } from "../../hooks/useFocusAfter";
import { issuesStrings } from "../../strings/issues";
import type { CellLabel } from "./CellButtons";
import { FindingItem } from "./FindingItem";
import { FixedMessage } from "./FixedMessage";
import type { Fixed } from "./FixedMessage";
import { Kind } from "./Kind";
import { NoIssues } from "./NoIssues";
import { ReviewFixes } from "./ReviewFixes";
import { issueRows } from "./findingGroups";
import type { IssueRow } from "./findingGroups";
import { fixesOf } from "./fixPlan";

export interface IssuesViewProps {
  assessment: Assessment;
  seen: SeenAgenda[];
  /** The cell's address on its agenda's sheet, "C10", and the agenda's index. */
  onCell: (cell: string, agenda: number) => void;
  /** Answers null where nothing could be done, which is shown elsewhere. */
  onFix: (seen: readonly SeenAgenda[], fixes: readonly AcceptedFix[]) => Promise<FixReport | null>;
  fixed: Fixed | null;
  onFixed: (fixed: Fixed | null) => void;
  actions: Pick<AgendaActions, "change" | "go">;
  onChooseColumn: MissingColumnsProps["onChooseColumn"];
  onAnnounce: (announcement: string) => void;
  scroller: HTMLElement | null;
}

const RepairView = lazy(async () => ({ default: (await import("../repair/RepairView")).RepairView }));

/** With the agenda as it was when the person asked: it may be read again while they decide. */
interface Reviewed {
  fixes: AgendaFix[];
  code: string;
  seen: SeenAgenda[];
}

export function IssuesView(props: IssuesViewProps) {
  const { seen, onCell, onFix, fixed, onFixed, actions, onAnnounce, scroller } = props;
  const { planned, ask, end: endRepair } = useRepairPlan(actions.go);
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const back = useFocusAfter(reviewed === null && planned === null);

  const { agendas } = props.assessment;
  const labelOf: CellLabel = (cell, agenda) =>
    agendas.length > 1 ? issuesStrings.inAgenda(agendas[agenda]?.name ?? "", cell) : cell;
  const carryOut = (before: readonly SeenAgenda[], fixes: readonly AcceptedFix[], undone: boolean) => {
    void onFix(before, fixes).then((report) => {
      if (report === null) return;
      onFixed({ report, undone });
      if (scroller !== null) scroller.scrollTop = 0;
    });
  };
  if (planned !== null) {
    const onMade = (made: string) => {
      onAnnounce(made);
      endRepair();
    };
    return (
      <Suspense>
        <RepairView
          planned={planned}
          onAsk={ask}
          onBack={endRepair}
          onMade={onMade}
          actions={actions}
          scroller={scroller}
        />
      </Suspense>
    );
  }
  if (reviewed !== null) {
    const end = () => {
      back.current = `${id}-${reviewed.code}`;
      setReviewed(null);
    };
    return (
      <ReviewFixes
        fixes={reviewed.fixes}
        labelOf={labelOf}
        onCell={onCell}
        onCancel={end}
        onApply={() => {
          end();
          carryOut(reviewed.seen, reviewed.fixes, false);
        }}
        scroller={scroller}
      />
    );
  }
  return (
    <>
      {fixed !== null && (
        <FixedMessage
          {...fixed}
          labelOf={labelOf}
          onUndo={() => carryOut(fixed.report.seen, undoing(fixed.report), true)}
          onDismiss={() => onFixed(null)}
        />
      )}
      <Findings
        {...props}
        id={id}
        open={open}
        onOpen={setOpen}
        onRepair={() => {
          back.current = `${id}-repair`;
          ask();
        }}
        onReview={(code, findings) => setReviewed({ fixes: fixesOf(findings), code, seen })}
      />
    </>
  );
}

interface FindingsProps extends Pick<IssuesViewProps, "assessment" | "onCell" | "onChooseColumn" | "scroller"> {
  id: string;
  open: ReadonlySet<string>;
  onOpen: (open: ReadonlySet<string>) => void;
  onRepair: () => void;
  onReview: (code: string, findings: AgendaFinding[]) => void;
}

function Findings({ assessment, id, open, onOpen, onRepair, onReview, onCell, ...props }: FindingsProps) {
  const { onChooseColumn, scroller } = props;
  const { agendas } = assessment;
  const findings = useMemo(() => withFixesHere(assessment), [assessment]);
  const rows = useMemo(() => issueRows(findings, open), [findings, open]);
  const toggle = (code: string) =>
    onOpen(open.has(code) ? new Set([...open].filter((each) => each !== code)) : new Set([...open, code]));
  const reason = repairReason(assessment);
  const offer = reason !== null && <RepairOffer id={`${id}-repair`} reason={reason} onAsk={onRepair} />;
  if (findings.length === 0) {
    return (
      <>
        <NoIssues assessment={assessment} onChooseColumn={onChooseColumn} />
        {offer}
      </>
    );
  }
  return (
    <>
      <Headline also={bySeverity(findings)}>
        {agendas.length > 1
          ? issuesStrings.headlineOfSeveral(findings.length, agendas.length)
          : issuesStrings.headline(findings.length)}
      </Headline>
      <MissingColumns summary={assessment.summary} roles={checkedRoles} onChooseColumn={onChooseColumn} />
      {offer}
      <LongList
        label={issuesStrings.label}
        items={rows}
        keyOf={keyOf}
        reachable={(row) => row.type === "kind" || agendas[row.finding.agenda]?.source === null}
        scroller={scroller}
        estimate={44}
        render={(row, tabIndex) =>
          row.type === "kind" ? (
            <Kind
              row={row}
              id={`${id}-${row.code}`}
              tabIndex={tabIndex}
              onToggle={toggle}
              onReview={(fixable) => onReview(row.code, fixable)}
            />
          ) : (
            <FindingItem
              finding={row.finding}
              agendaName={agendas.length > 1 ? (agendas[row.finding.agenda]?.name ?? null) : null}
              file={agendas[row.finding.agenda]?.source ?? null}
              tabIndex={tabIndex}
              onCell={onCell}
              onReview={() => onReview(row.finding.code, [row.finding])}
            />
          )
        }
      />
    </>
  );
}

/** Cells of other workbooks can't be changed from here. */
function withFixesHere({ agendas, findings }: Assessment): AgendaFinding[] {
  return findings.map((one) => (!agendas[one.agenda]?.source ? one : { ...one, fixes: [] }));
}

const keyOf = (row: IssueRow) => row.key;

function bySeverity(findings: readonly AgendaFinding[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => issuesStrings.severityCount(severity, count))
    .join(" · ");
}
