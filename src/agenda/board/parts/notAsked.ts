/** What can't be asked about, because the agenda does not say it: due dates, ratings, and when actions were last updated. */
import type { MissingRole } from "../../judge/counts/coverage";
import { notUpdatedInWords, withoutInWords } from "../../judge/counts/coverageWords";
import type { Action, Assessment } from "../../model/assessment";
import { isCounted, isOpen } from "../../model/openness";
import { unrecognisedSentences } from "../../sheets/coverage";
import { plural } from "../../text/language";

/** None where no action is open, or the agenda says it of all. */
export function notAskedInWords(assessment: Assessment): string[] {
  const open = assessment.actions.filter(isAsked);
  if (open.length === 0) return [];
  const unrecognised = unrecognisedSentences(assessment, ["due", "rating"]);
  const blank = (role: "due" | "rating") =>
    open.filter((action) => action[role] === null && hasColumn(assessment, action, role)).length;
  return [
    ...(unrecognised.length === 0 ? [] : [`${unrecognised.join(" ")} What to ask about them is not known.`]),
    ...without(blank("due"), "due"),
    ...without(blank("rating"), "rating"),
  ];
}

/** Where nobody is asked why there has been no update: for how many that is not known. */
export function updatesNotKnown({ actions, summary }: Assessment): string[] {
  const unknown = summary.actions - (summary.coverage.updated ?? 0);
  return unknown === 0 || !actions.some(isAsked) ? [] : [notUpdatedInWords(unknown)];
}

function isAsked(action: Action): boolean {
  return isOpen(action) && isCounted(action);
}

function without(actions: number, role: "due" | "rating"): string[] {
  return actions === 0 ? [] : [`${withoutInWords(actions, role)}: ${questions[role](actions)}`];
}

const questions = {
  due: (actions: number) => `ask by when ${plural(actions, "it", "they")} will be done.`,
  rating: (actions: number) => `ask how ${plural(actions, "it is", "they are")} going.`,
};

function hasColumn({ summary }: Assessment, { agenda }: Action, role: MissingRole): boolean {
  return summary.agendas[agenda]?.coverage[role] !== null;
}
