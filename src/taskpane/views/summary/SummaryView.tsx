/** What the ratings are, by section and by owner, how they moved, and how they have been over time. */
import { useMemo } from "react";
import type { Assessment } from "../../../agenda/model/assessment";
import type { Snapshot } from "../../../agenda/model/snapshot";
import { dayInWords } from "../../../agenda/dates/days";
import { agendaStrings } from "../../strings/agenda";
import { coverageStrings } from "../../strings/coverage";
import { summaryStrings } from "../../strings/summary";
import { Headline } from "../../components/Headline";
import { MissingColumns } from "../../components/MissingColumns";
import type { MissingColumnsProps } from "../../components/MissingColumns";
import { RatingBar } from "../../components/ratings/RatingBar";
import type { Since } from "../../state/workbook";
import { CountsTable } from "./CountsTable";
import { Trend } from "./Trend";
import { movedBy, movedParts } from "./moved";
import { useSummaryStyles } from "./summary.styles";

export interface SummaryViewProps {
  assessment: Assessment;
  since: Since | null;
  /** Oldest first. */
  snapshots: Snapshot[];
  onChooseColumn: MissingColumnsProps["onChooseColumn"];
}

export function SummaryView({ assessment, since, snapshots, onChooseColumn }: SummaryViewProps) {
  const styles = useSummaryStyles();
  const { summary, agenda, actions } = assessment;
  const { sections, owners, coverage } = summary;
  const isRated = summary.ratings !== null;
  const moved = useMemo(() => movedBy(actions, since?.movements ?? []), [actions, since]);
  const changes =
    since === null || !isRated
      ? undefined
      : summaryStrings.since(dayInWords(since.day), movedParts(since.movements, summaryStrings.moved));
  return (
    <>
      <Headline also={changes}>{summaryStrings.headline(summary.actions, sections.length)}</Headline>
      <MissingColumns summary={summary} roles={["due", "owner", "rating"]} onChooseColumn={onChooseColumn} />
      {coverage.due !== null && coverage.due > 0 && coverage.due < summary.actions && (
        <p className={styles.note}>{`${coverageStrings.have(coverage.due, summary.actions, ["due"])}.`}</p>
      )}
      <RatingBar counts={summary} scale={agenda.ratings} />
      <CountsTable
        caption={summaryStrings.bySection}
        column={summaryStrings.columns.section}
        scale={agenda.ratings}
        rows={sections.map((section) => ({
          ...section,
          name: agendaStrings.section(section) || agendaStrings.noSection,
          moved: moved.ofSection(section),
        }))}
      />
      {isRated && <Trend snapshots={snapshots} scale={agenda.ratings} />}
      {owners.length > 0 && (
        <CountsTable
          caption={summaryStrings.byOwner}
          column={summaryStrings.columns.owner}
          scale={agenda.ratings}
          rows={owners.map((owner) => ({ ...owner, moved: moved.ofOwner(owner.name) }))}
        />
      )}
    </>
  );
}
