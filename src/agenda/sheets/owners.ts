/** `RAG by Owner`: what each lead answers for. An action of two leads counts for both, so the columns do not add up. */
import type { Assessment, OwnerCounts } from "../types";
import type { CellPlan, SheetPlan } from "./plan";
import { asAt, columnOnly, left, madeFrom, ratingColumns, right } from "./summary";

export function planOwnersSheet(assessment: Assessment): SheetPlan {
  const { agenda, summary } = assessment;
  const ratings = ratingColumns(agenda.ratings);
  const rowOf = (owner: OwnerCounts): CellPlan[] => [
    { value: owner.name },
    { value: owner.actions },
    ...ratings.map(({ cell }) => cell(owner)),
    { value: owner.overdue },
    { value: owner.stale },
    { value: owner.supporting },
  ];
  return {
    mark: "owners",
    name: "RAG by Owner",
    title: "RAG by Owner",
    asAt: asAt(assessment),
    lines: [madeFrom(assessment), "Each lead counts an action once, so an action with two leads stands in two rows."],
    table: {
      name: "RAGByOwner",
      columns: [
        left("Owner", 30),
        right("Leads", 9),
        ...ratings.map(columnOnly),
        right("Overdue", 11),
        right("Stale", 9),
        right("Supports", 11),
      ],
      rows: summary.owners.map(rowOf),
      totalled: false,
    },
    chart: null,
  };
}
