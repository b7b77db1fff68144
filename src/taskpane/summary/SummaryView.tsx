/** How the ratings stand, by section and by owner. */
import type { Assessment } from "../../agenda/types";
import { Headline } from "../frame/Headline";
import { RatingBar } from "../ratings/RatingBar";
import { words } from "../words";
import { CountsTable } from "./CountsTable";

export function SummaryView({ assessment: { summary, agenda } }: { assessment: Assessment }) {
  const { sections, owners, actions, rated, ratings } = summary;
  return (
    <>
      <Headline>{words.ofRated(rated, actions)}</Headline>
      <RatingBar counts={ratings} scale={agenda.ratings} rated={rated} notRated={actions - rated} />
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
