/** What the add-in says about actions that a full truth contradicts. A value that was missed is no wrong statement: nothing was said. */
import type { Report } from "../../../src/agenda/report/reportSchema";
import { anything } from "./truth";
import type { ShapeTruth } from "./truth";

export function wrongStatements(report: Report, truth: ShapeTruth): string[] {
  return [
    ...report.actions.flatMap((action) =>
      truth.actionRows.includes(action.row) ? wrongValues(action, truth) : madeUp(action),
    ),
    ...report.findings.flatMap((finding) => wrongFindings(finding, truth)),
  ];
}

/** Everything that is said where there is no agenda. */
export function saidOfNothing(report: Report): string[] {
  return report.actions.flatMap(madeUp);
}

type Action = Report["actions"][number];

function wrongValues(action: Action, truth: ShapeTruth): string[] {
  const { row, owner, rating, previousRating, stage, due, comment, section, ratings, overdueDays } = action;
  const wrong: string[] = [];
  const check = (name: string, said: string | null, wanted: string | null | undefined) => {
    if (said !== null && wanted !== anything && said !== wanted)
      wrong.push(`row ${row}: ${name} ${said}, not ${wanted ?? "none"}`);
  };
  const owners = truth.owners?.[row] ?? [];
  for (const name of owner.lead) {
    check("owner", name, owners === anything || owners.includes(name) ? anything : owners.join("; "));
  }
  check("rating", rating, truth.ratings?.[row]);
  check("previous rating", previousRating, truth.previousRatings?.[row]);
  const isComplete = truth.complete?.includes(row) === true || truth.ratings?.[row] === "Blue";
  check("stage", stage, truth.stages?.[row] ?? (isComplete ? "complete" : null));
  check("due", due, truth.due?.[row]);
  check("comment", comment, truth.comments?.[row]);
  const wantedSection = truth.sections?.[row];
  const isSection = wantedSection !== undefined && section.title?.includes(wantedSection);
  check("section", section.title, isSection ? anything : wantedSection);
  check("overdue", overdueDays === null ? null : "overdue", truth.overdue?.includes(row) ? "overdue" : null);
  const named = Object.entries(truth.allRatings?.[row] ?? {});
  for (const one of ratings.length > 1 ? ratings : []) {
    const wanted = named.find(([name]) => one.name.startsWith(name))?.[1];
    check(`rating ${one.name}`, one.rating, named.length === 0 ? anything : wanted);
  }
  return wrong;
}

/** Each value of an action that is none, or the action itself where it has no more than its text. */
function madeUp({ row, action, owner, rating, stage, due, comment }: Action): string[] {
  const values = [...owner.lead, rating, stage, due, comment].filter((value) => value !== null);
  return (values.length === 0 ? [action] : values).map((value) => `row ${row} is no action: ${value}`);
}

function wrongFindings({ code, cells }: Report["findings"][number], truth: ShapeTruth): string[] {
  const right = [...(truth.finds?.[code] ?? []), ...(truth.mayFind?.[code] ?? [])];
  return right.includes("*") ? [] : cells.filter((cell) => !right.includes(cell)).map((cell) => `${code} at ${cell}`);
}
