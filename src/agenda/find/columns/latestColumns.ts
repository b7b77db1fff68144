/** Of the columns that a role may have several of: the latest, those before it, and ratings beside the headline. */
import { repeatedRoles } from "../../model/agenda";
import type { RepeatedRole } from "../../model/agenda";
import { inPart } from "./headers";
import { seriesOf } from "./columnSeries";
import type { Assignment, HeadedColumn } from "./columns";

export interface ColumnsGiven {
  columns: readonly HeadedColumn[];
  assignment: Assignment;
  /** What of it a person chose: that is the latest, whatever its header says. */
  chosen?: Assignment;
}

/** The latest column of each role that has several, and those before it. */
export function latestColumns({ columns, assignment, chosen = {} }: ColumnsGiven) {
  const latest: Assignment = { ...assignment };
  const series: Record<RepeatedRole, HeadedColumn[]> = { comment: [], rating: [], due: [], stage: [] };
  const taken = new Set(Object.values(assignment));
  for (const role of repeatedRoles) {
    const column = assignment[role];
    if (column === undefined) continue;
    const free = columns.filter((one) => one === column || (!taken.has(one) && one.scores[role] > -Infinity));
    const [now = column, ...before] = seriesOf(column, role, free, chosen[role] !== undefined);
    latest[role] = now;
    series[role] = before;
  }
  if (assignment.stage !== undefined) {
    const used = new Set([...Object.values(latest), ...repeatedRoles.flatMap((role) => series[role])]);
    series.stage = [...series.stage, ...columns.filter((one) => !used.has(one) && isClosing(one))];
  }
  return { series, latest };
}

/** "Date closed" beside "Status": where the one is blank, the other says that an action is complete. */
function isClosing({ certainty, profile, scores }: HeadedColumn): boolean {
  return (certainty.stage ?? 0) >= 0.7 && profile.dates > 0.5 && scores.stage > -Infinity;
}

/** A column of ratings beside the headline: of spend, of risk. */
export function isOtherRating(
  column: HeadedColumn,
  latest: Assignment,
  series: Record<RepeatedRole, HeadedColumn[]>,
): boolean {
  const { ratings, points } = column.profile;
  if (latest.rating === undefined || ratings + points < 0.5) return false;
  if (column.hidden && column.header === latest.rating.header) return false;
  const isNamed = inPart.test(column.header) || lastWord(column.header) === lastWord(latest.rating.header);
  if (column.scores.rating <= 0 && !isNamed) return false;
  return !series.rating.includes(column) && !Object.values(latest).includes(column);
}

/** "Finance score" is a rating where "Delivery score" is the headline. */
function lastWord(header: string): string {
  return (
    header
      .match(/\p{L}+/gu)
      ?.at(-1)
      ?.toLowerCase() ?? ""
  );
}

/** What each of several columns rates, without the words that all begin with: the group that they are under. */
export function ratedBy(headers: readonly string[]): string[] {
  const names = headers.map((header) => withoutRating(header).split(" "));
  const [first = []] = names;
  const differs = first.findIndex((word, index) => names.some((name) => name[index] !== word));
  const shared = names.every((name) => name.length > differs) ? Math.max(0, differs) : 0;
  return names.map((name) => name.slice(shared).join(" "));
}

/** "Spend" of "Spend RAG rating (1-5)"; the header itself where it says nothing else. */
function withoutRating(header: string): string {
  const name = header
    .replace(scaleInBrackets, " ")
    .replace(/\b(?:b?rag|rating|status|score|assessment)\b/gi, " ")
    .replace(/[()[\]:]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /\p{L}/u.test(name) ? name : header;
}

/** "(1-5)", "[R/A/G]", "(Red, Amber or Green)". */
const scaleInBrackets =
  /[([](?:[1-5][\s–-]*(?:to[\s–-]*)?[1-5]|(?:b[\s/,]*)?r[\s/,]*a[\s/,]*g|(?:(?:red|amber|yellow|green|blue|or|and)[\s/,&]*){2,})[)\]]/gi;
