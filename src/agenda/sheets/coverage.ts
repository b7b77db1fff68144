/** What a generated sheet says of what is not known: which columns are missing or blank, and of how many actions a count is. */
import { missingFrom } from "../judge/counts/coverage";
import type { MissingRole } from "../judge/counts/coverage";
import { haveInWords, roleNames, unrecognisedInWords } from "../judge/counts/coverageWords";
import type { Assessment, Summary } from "../model/assessment";
import { figures, plural } from "../text/language";
import { agendasInWords } from "./heading";

/**
 * "No column of due dates was recognised. …", "0 of 50 actions have an owner.", as one line; none where all is there. What to do about
 * it is for whoever has the workbook open.
 */
export function missingLines(
  assessment: AgendasAndCounts,
  roles: readonly MissingRole[],
  { advised }: { advised: boolean } = { advised: true },
): string[] {
  if (assessment.agendas.length > 1) return joined(missingInSome(assessment, roles));
  const { coverage, actions } = assessment.summary;
  const { unrecognised, blank } = missingFrom(coverage, roles);
  const choose = `Choose ${plural(unrecognised.length, "it", "them")} in the settings of the task pane.`;
  return joined([
    ...unrecognisedSentences(assessment, roles),
    ...(unrecognised.length > 0 && advised ? [choose] : []),
    ...(blank.length > 0 && actions > 0 ? [`${haveInWords(0, actions, blank)}.`] : []),
  ]);
}

/** "No column of due dates was recognised.", and in which of several agendas. */
export function unrecognisedSentences(assessment: AgendasAndCounts, roles: readonly MissingRole[]): string[] {
  if (assessment.agendas.length > 1) return roles.flatMap((role) => unrecognisedInSome(assessment, role));
  const { unrecognised } = missingFrom(assessment.summary.coverage, roles);
  return unrecognised.length === 0 ? [] : [`${unrecognisedInWords(unrecognised)}.`];
}

type AgendasAndCounts = Pick<Assessment, "agendas" | "summary">;

function joined(sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [sentences.join(" ")];
}

/** "No column of due dates was recognised in Places.", "No action in Roads has an owner." */
function missingInSome(assessment: AgendasAndCounts, roles: readonly MissingRole[]): string[] {
  return roles.flatMap((role) => {
    const blank = agendasThatKnow(assessment, role, 0);
    return [
      ...unrecognisedInSome(assessment, role),
      ...(blank.length === 0 ? [] : [`No action in ${agendasInWords(blank)} has ${roleNames[role].one}.`]),
    ];
  });
}

function unrecognisedInSome(assessment: AgendasAndCounts, role: MissingRole): string[] {
  const without = agendasThatKnow(assessment, role, null);
  return without.length === 0 ? [] : [`${unrecognisedInWords([role])} in ${agendasInWords(without)}.`];
}

function agendasThatKnow({ agendas, summary }: AgendasAndCounts, role: MissingRole, known: number | null) {
  return agendas.filter((_, index) => {
    const counts = summary.agendas[index];
    return counts !== undefined && counts.actions > 0 && counts.coverage[role] === known;
  });
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
