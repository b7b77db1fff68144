/** What the board's page says before its tables: how many actions are overdue and Red, and what else is known of all of them. */
import { reasonsOf } from "../judge/reasons";
import { scaleOfAll } from "../judge/scaleOfAll";
import type { Assessment, Summary } from "../model/assessment";
import type { Settings } from "../model/settings";
import { onTrackColumn, ratingWord } from "../sheets/countColumns";
import { missingLines } from "../sheets/coverage";
import { scalesLine } from "../sheets/heading";
import { setAsideInWords } from "../sheets/movements";
import { allOf, counted, eitherOf, figures, plural } from "../text/language";

/** "Of 26 actions, 7 are overdue and 5 are Red." Only what the agenda says enough to count. */
export function headlineInWords({ actions, overdue, ratings, coverage }: Summary, settings: Settings): string {
  const dated = coverage.due === actions ? "" : ` of the ${figures(coverage.due ?? 0)} with a due date`;
  const facts = [
    ...(overdue === null ? [] : [`${number(overdue)}${dated} ${are(overdue)} overdue`]),
    ...(ratings?.Red === undefined
      ? []
      : [`${number(ratings.Red)} ${are(ratings.Red)} ${ratingWord(settings, "Red")}`]),
  ];
  const all = counted(actions, "action", "actions");
  return facts.length === 0 ? `The agenda has ${all}.` : `Of ${all}, ${allOf(facts)}.`;
}

export function factsOf(assessment: Assessment, settings: Settings): string[] {
  const { summary } = assessment;
  const { notRated, rated, setAside } = summary;
  const isRated = rated !== null && rated > 0;
  return [
    ...(isRated
      ? [
          `On track (${goodRatings(assessment, settings)}): ${String(onTrackColumn(scaleOfAll(assessment)).value(summary))}.`,
        ]
      : []),
    ...(notRated === null || notRated === 0 ? [] : [`${counted(notRated, "action is", "actions are")} not rated.`]),
    ...lapsed(assessment),
    ...stale(summary),
    ...missingLines(assessment, ["due", "owner", "rating"], { advised: false }),
    ...scalesLine(assessment),
    ...(setAside === 0 || settings.completeDays === null ? [] : [setAsideInWords(setAside, settings.completeDays)]),
  ];
}

/** "Green or Blue", as the column of those on track counts. */
function goodRatings(assessment: Assessment, settings: Settings): string {
  const good = scaleOfAll(assessment).filter((rating) => rating === "Green" || rating === "Blue");
  return eitherOf(good.map((rating) => ratingWord(settings, rating)));
}

function lapsed({ actions, today }: Assessment): string[] {
  const number = actions.filter((action) => reasonsOf(action, today).some(({ kind }) => kind === "promise")).length;
  return number === 0
    ? []
    : [`${counted(number, "action has", "actions have")} a promise whose date has passed with no news since.`];
}

function stale({ stale: number, coverage, actions }: Summary): string[] {
  if (number === null || number === 0) return [];
  const of = coverage.updated === actions ? "" : `, of ${figures(coverage.updated ?? 0)} whose last update is known`;
  return [`${counted(number, "action has", "actions have")} had no recent update${of}.`];
}

const number = (count: number) => (count === 0 ? "none" : figures(count));
const are = (count: number) => (count === 0 ? "is" : plural(count, "is", "are"));
