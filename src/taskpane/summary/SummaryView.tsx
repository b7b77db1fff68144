/** How the ratings stand, by section and by owner. */
import { movements } from "../../agenda/movement";
import type { Assessment } from "../../agenda/types";
import { dayInWords } from "../dates";
import { Headline } from "../frame/Headline";
import { RatingBar } from "../ratings/RatingBar";
import { words } from "../words";
import type { Since } from "../workbook";
import { CountsTable } from "./CountsTable";

export interface SummaryViewProps {
  assessment: Assessment;
  since: Since | null;
}

export function SummaryView({ assessment: { summary, agenda }, since }: SummaryViewProps) {
  const { sections, owners } = summary;
  return (
    <>
      <Headline also={since === null ? undefined : movedInWords(since)}>
        {words.summaryHeadline(summary.actions, sections.length)}
      </Headline>
      <RatingBar counts={summary} scale={agenda.ratings} />
      <CountsTable
        caption={words.bySection}
        column={words.columns.section}
        scale={agenda.ratings}
        rows={sections.map((section) => ({ ...section, name: words.section(section) || words.noSection }))}
      />
      <CountsTable caption={words.byOwner} column={words.columns.owner} scale={agenda.ratings} rows={owners} />
    </>
  );
}

/** "Since 1 Jun 2021: 2 improved, 1 worsened". */
function movedInWords({ day, movements: moved }: Since): string {
  const parts = movements
    .filter((name) => name !== "No change")
    .map((name) => ({ name, count: moved.filter((movement) => movement.name === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => words.moved(count, name));
  return words.since(dayInWords(day), parts);
}
