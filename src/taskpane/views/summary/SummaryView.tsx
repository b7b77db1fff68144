/** How the ratings stand, by section and by owner, how they moved, and how they have been over time. */
import { useMemo } from "react";
import type { Assessment } from "../../../agenda/model/assessment";
import type { Snapshot } from "../../../agenda/model/snapshot";
import { dayInWords } from "../../strings/dates";
import { Headline } from "../../app/frame/Headline";
import { RatingBar } from "../../components/ratings/RatingBar";
import { summaryWords } from "../../strings/views";
import { words } from "../../strings/pane";
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
  const told =
    since === null
      ? undefined
      : summaryWords.since(dayInWords(since.day), movedParts(since.movements, summaryWords.moved));
  return (
    <>
      <Headline also={told}>{summaryWords.headline(summary.actions, sections.length)}</Headline>
      <RatingBar counts={summary} scale={agenda.ratings} />
      <CountsTable
        caption={summaryWords.bySection}
        column={summaryWords.columns.section}
        scale={agenda.ratings}
        rows={sections.map((section) => ({
          ...section,
          name: words.section(section) || words.noSection,
          moved: moved.ofSection(section),
        }))}
      />
      <Trend snapshots={snapshots} scale={agenda.ratings} />
      <CountsTable
        caption={summaryWords.byOwner}
        column={summaryWords.columns.owner}
        scale={agenda.ratings}
        rows={owners.map((owner) => ({ ...owner, moved: moved.ofOwner(owner.name) }))}
      />
    </>
  );
}
