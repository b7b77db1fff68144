/** What the ratings are, by section and by owner, how they moved, and how they have been over time. */
import { useMemo } from "react";
import type { Assessment, Summary } from "../../../agenda/model/assessment";
import type { Settings } from "../../../agenda/model/settings";
import type { Snapshot } from "../../../agenda/model/snapshot";
import type { Since } from "../../../agenda/history/movement";
import { headlineOf } from "../../../agenda/history/headline";
import { scaleOfAll } from "../../../agenda/judge/scaleOfAll";
import { longDay } from "../../../agenda/text/language";
import { agendaStrings, coverageStrings } from "../../strings/agenda";
import { summaryStrings } from "../../strings/summary";
import { Headline } from "../../components/Headline";
import { MissingColumns } from "../../components/MissingColumns";
import type { MissingColumnsProps } from "../../components/MissingColumns";
import { RatingBar } from "../../components/ratings/RatingBar";
import { CopyForReport } from "./CopyForReport";
import { Changes } from "./Changes";
import { CountsTable } from "./CountsTable";
import { Trend } from "./Trend";
import { movedBy, movedParts } from "./moved";
import { snapshotsTogether } from "./trendPoints";

export interface SummaryViewProps {
  assessment: Assessment;
  settings: Settings;
  since: Since | null;
  /** Of each agenda by its index, oldest first. */
  snapshots: readonly (readonly Snapshot[])[];
  onChooseColumn: MissingColumnsProps["onChooseColumn"];
}

export function SummaryView({ assessment, settings, since, snapshots, onChooseColumn }: SummaryViewProps) {
  const { summary, agenda, agendas, ratings, actions } = assessment;
  const isOfSeveral = agendas.length > 1;
  /** Other workbooks keep their own history. */
  const isOfOthers = agendas.some(({ source }) => source !== null);
  const nameIn = (index: number, name: string) =>
    isOfSeveral ? summaryStrings.inAgenda(agendas[index]?.name ?? "", name) : name;
  const { sections, owners } = summary;
  const isRated = summary.ratings !== null;
  const moved = useMemo(() => movedBy(actions, since?.movements ?? []), [actions, since]);
  const together = useMemo(() => snapshotsTogether(snapshots), [snapshots]);
  const changes =
    since === null || !isRated
      ? undefined
      : (isOfOthers ? summaryStrings.sinceHere : summaryStrings.since)(
          longDay(since.day),
          movedParts(since.movements, summaryStrings.moved),
        );
  return (
    <>
      <Headline also={changes} advice={datedInWords(summary)}>
        {summaryStrings.headline(summary.actions, sections.length)}
      </Headline>
      {since !== null && <Changes since={since} summary={summary} />}
      <MissingColumns summary={summary} roles={["due", "owner", "rating"]} onChooseColumn={onChooseColumn} />
      <RatingBar counts={summary} scale={ratings} />
      <CopyForReport assessment={assessment} settings={settings} since={since} />
      {isOfSeveral && (
        <CountsTable
          caption={summaryStrings.byAgenda}
          column={summaryStrings.columns.agenda}
          scale={ratings}
          rows={agendas.flatMap(({ name }, index) => {
            const counts = summary.agendas[index];
            return counts === undefined ? [] : [{ ...counts, name, moved: moved.ofAgenda(index) }];
          })}
        />
      )}
      <CountsTable
        caption={summaryStrings.bySection}
        column={summaryStrings.columns.section}
        scale={ratings}
        rows={sections.map((section) => ({
          ...section,
          name: nameIn(section.agenda, agendaStrings.section(section) || agendaStrings.noSection),
          moved: moved.ofSection(section),
        }))}
      />
      {summary.byRating.length > 0 && (
        <CountsTable
          caption={summaryStrings.byRating(isOfSeveral ? null : headlineOf(agenda))}
          column={summaryStrings.columns.rating}
          scale={scaleOfAll(assessment)}
          rows={summary.byRating.map((counts) => ({ ...counts, name: nameIn(counts.agenda, counts.name), moved: "" }))}
        />
      )}
      {isRated && (
        <Trend
          title={isOfOthers ? summaryStrings.trendHere : summaryStrings.trend}
          snapshots={together}
          scale={ratings}
        />
      )}
      {owners.length > 0 && (
        <CountsTable
          caption={summaryStrings.byOwner}
          column={summaryStrings.columns.owner}
          scale={ratings}
          rows={owners.map((owner) => ({ ...owner, moved: moved.ofOwner(owner.name) }))}
        />
      )}
    </>
  );
}

/** Of how many actions overdue is counted, where that is not all of them. */
function datedInWords({ actions, coverage: { due } }: Summary): string | undefined {
  if (due === null || due === 0 || due === actions) return undefined;
  return `${coverageStrings.have(due, actions, ["due"])}.`;
}
