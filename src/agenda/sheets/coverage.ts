/** What a generated sheet says of what is not known: which columns are missing or blank, and of how many actions a count is. */
import { missingFrom } from "../judge/counts/coverage";
import type { MissingRole } from "../judge/counts/coverage";
import type { Assessment, Summary } from "../model/assessment";
import { counted, eitherOf, figures, plural } from "../text/language";
import { agendasInWords } from "./heading";

/**
 * "No column of due dates was recognised. …", "0 of 50 actions have an owner.", as one line; none where all is there. What to do about
 * it is for whoever has the workbook open.
 */
export function missingLines(
  assessment: Pick<Assessment, "agendas" | "summary">,
  roles: readonly MissingRole[],
  { advised }: { advised: boolean } = { advised: true },
): string[] {
  if (assessment.agendas.length > 1) return missingInSome(assessment, roles);
  const { coverage, actions } = assessment.summary;
  const { unrecognised, blank } = missingFrom(coverage, roles);
  const sentences: string[] = [];
  if (unrecognised.length > 0) {
    const columns = eitherOf(unrecognised.map((role) => names[role].many));
    const choose = ` Choose ${plural(unrecognised.length, "it", "them")} in the settings of the task pane.`;
    sentences.push(`No column of ${columns} was recognised.${advised ? choose : ""}`);
  }
  if (blank.length > 0 && actions > 0) {
    sentences.push(
      `0 of ${counted(actions, "action", "actions")} have ${eitherOf(blank.map((role) => names[role].one))}.`,
    );
  }
  return sentences.length === 0 ? [] : [sentences.join(" ")];
}

/** "No column of due dates was recognised in Places.", "No action in Roads has an owner.", as one line. */
function missingInSome(
  { agendas, summary }: Pick<Assessment, "agendas" | "summary">,
  roles: readonly MissingRole[],
): string[] {
  const sentences = roles.flatMap((role) => {
    const without = (known: number | null) =>
      agendas.filter((_, index) => {
        const counts = summary.agendas[index];
        return counts !== undefined && counts.actions > 0 && counts.coverage[role] === known;
      });
    const [unrecognised, blank] = [without(null), without(0)];
    return [
      ...(unrecognised.length === 0
        ? []
        : [`No column of ${names[role].many} was recognised in ${agendasInWords(unrecognised)}.`]),
      ...(blank.length === 0 ? [] : [`No action in ${agendasInWords(blank)} has ${names[role].one}.`]),
    ];
  });
  return sentences.length === 0 ? [] : [sentences.join(" ")];
}

/** "3 overdue", "3 overdue of 12 with a due date". */
export function overdueInWords({ overdue, coverage, actions }: Summary): string | null {
  return outOf(overdue, "overdue", coverage.due, actions, "with a due date");
}

/** "2 stale", "2 stale of 30 whose last update is known". */
export function staleInWords({ stale, coverage, actions }: Summary): string | null {
  return outOf(stale, "stale", coverage.updated, actions, "whose last update is known");
}

/** The denominator is named where it is not all actions. */
function outOf(count: number | null, word: string, of: number | null, actions: number, known: string): string | null {
  if (count === null) return null;
  return of === null || of === actions
    ? `${figures(count)} ${word}`
    : `${figures(count)} ${word} of ${figures(of)} ${known}`;
}

const names: Record<MissingRole, { one: string; many: string }> = {
  due: { one: "a due date", many: "due dates" },
  owner: { one: "an owner", many: "owners" },
  rating: { one: "a rating", many: "ratings" },
};
