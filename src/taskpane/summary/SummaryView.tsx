/** How the ratings stand, by section and by owner. */
import type { Assessment } from "../../agenda/types";
import { Headline } from "../frame/Headline";
import { RatingBar } from "../ratings/RatingBar";
import { words } from "../words";
import { CountsTable } from "./CountsTable";

export function SummaryView({ assessment: { summary, agenda } }: { assessment: Assessment }) {
  const { sections, owners } = summary;
  return (
    <>
      <Headline>{words.summaryHeadline(summary.actions, sections.length)}</Headline>
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
