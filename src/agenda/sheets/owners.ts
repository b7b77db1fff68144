/** `RAG by Owner`: what each lead answers for. An action of two leads counts for both, so the columns do not add up. */
import type { Assessment, OwnerCounts } from "../model/assessment";
import { countColumn, ratingColumns, shownColumns, urgencyColumns } from "./countColumns";
import type { CountColumn } from "./countColumns";
import { missingLines } from "./coverage";
import { madeFrom, scalesLine, sheetHeading } from "./heading";
import { rowsOr, textColumn } from "./plan";
import type { PlanContext, SheetPlan } from "./plan";
import { tableNames } from "./tables/tableNames";

export function planOwnersSheet(assessment: Assessment, { settings }: PlanContext): Omit<SheetPlan, "content"> {
  const { ratings, summary } = assessment;
  const owner: CountColumn<OwnerCounts> = { plan: textColumn("owner", "Owner", 32), value: nameInWords };
  const every: CountColumn<OwnerCounts>[] = [
    owner,
    countColumn("leads", "Leads", 9, ({ actions }) => actions),
    ...(summary.ratings === null ? [] : ratingColumns(ratings, settings)),
    ...(summary.complete > 0 ? [countColumn<OwnerCounts>("complete", "Complete", 11, ({ complete }) => complete)] : []),
    ...urgencyColumns(summary),
    countColumn("supports", "Supports", 11, ({ supporting }) => supporting),
  ];
  const isKnown = summary.coverage.owner !== null;
  const columns = isKnown ? shownColumns(every, settings, "owners") : [owner];
  const plans = columns.map(({ plan }) => plan);
  return {
    ...sheetHeading("owners", assessment, settings),
    lines: [
      madeFrom(assessment),
      ...scalesLine(assessment),
      ...missingLines(assessment, isKnown ? ["owner", "due", "rating"] : ["owner"]),
      ...(isKnown ? explanations : []),
    ],
    table: {
      name: tableNames.owners,
      columns: plans,
      rows: rowsOr(
        summary.owners.map((owner) => columns.map(({ value }) => value(owner))),
        plans,
        "owner",
        isKnown ? "The agenda has no actions." : "No owner is known.",
      ),
      totalled: false,
    },
    chart: null,
  };
}

const explanations = [
  "Each lead counts an action once, so an action with two leads is in two rows.",
  "Supports is a separate count: the actions that a person helps with but does not lead.",
];

/** "Asha Rahman (also written Asha, A Rahman)". */
function nameInWords({ name, alsoWritten }: OwnerCounts): string {
  return alsoWritten.length === 0 ? name : `${name} (also written ${alsoWritten.join(", ")})`;
}
