/** What the ratings are, by section and by owner, how they moved, and how they have been over time. */
import { useMemo } from "react";
import type { Assessment } from "../../../agenda/model/assessment";
import type { Snapshot } from "../../../agenda/model/snapshot";
import { dayInWords } from "../../../agenda/dates/days";
import { agendaStrings } from "../../strings/agenda";
import { summaryStrings } from "../../strings/summary";
import { Headline } from "../../components/Headline";
import { RatingBar } from "../../components/ratings/RatingBar";
import type { Since } from "../../state/workbook";
import { CountsTable } from "./CountsTable";
import { Trend } from "./Trend";
import { movedBy, movedParts } from "./moved";

export interface SummaryViewProps {
  assessment: Assessment;
  since: Since | null;
  /** Oldest first. */
  snapshots: Snapshot[];
}

export function SummaryView({ assessment, since, snapshots }: SummaryViewProps) {
  const { summary, agenda, actions } = assessment;
  const { sections, owners } = summary;
  const moved = useMemo(() => movedBy(actions, since?.movements ?? []), [actions, since]);
  const changes =
    since === null
      ? undefined
      : summaryStrings.since(dayInWords(since.day), movedParts(since.movements, summaryStrings.moved));
  return (
    <>
      <Headline also={changes}>{summaryStrings.headline(summary.actions, sections.length)}</Headline>
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
      <Trend snapshots={snapshots} scale={agenda.ratings} />
      <CountsTable
        caption={summaryStrings.byOwner}
        column={summaryStrings.columns.owner}
        scale={agenda.ratings}
        rows={owners.map((owner) => ({ ...owner, moved: moved.ofOwner(owner.name) }))}
      />
    </>
  );
}
