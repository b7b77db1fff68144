/** The generated sheets that the person wants, in the order in which they follow the person's own. */
import { withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import type { Assessment } from "../model/assessment";
import { planRatingsSheet } from "./byRating";
import { contentHash } from "./content";
import { planDataSheet } from "./data";
import { fitted } from "./heights";
import { planIssuesSheet } from "./issues";
import { planOverdueSheet } from "./overdue";
import { planOwnersSheet } from "./owners";
import { generatedSheetNames } from "../model/generatedSheets";
import type { PlanContext, SheetPlan } from "./plan";
import type { GeneratedSheetName } from "../model/generatedSheets";
import { planSummarySheet } from "./summary";

export { lostMarkOf } from "./tables/lostMark";

export function planSheets(assessment: Assessment, context: PlanContext): SheetPlan[] {
  return withoutPause(planSheetsInSteps(assessment, context));
}

export function* planSheetsInSteps(assessment: Assessment, context: PlanContext): Steps<SheetPlan[]> {
  const { shown } = context.settings.sheets;
  const content = contentHash(assessment);
  const plans: SheetPlan[] = [];
  for (const mark of generatedSheetNames.filter((one) => shown.includes(one))) {
    yield;
    const plan = planners[mark](assessment, context);
    yield;
    if (plan === null) continue;
    const whole = { ...plan, content };
    // Programs read every letter, so no text is cut.
    plans.push(mark === "data" ? whole : fitted(whole));
  }
  return plans;
}

const planners: Record<
  GeneratedSheetName,
  (assessment: Assessment, context: PlanContext) => Omit<SheetPlan, "content"> | null
> = {
  summary: planSummarySheet,
  ratings: planRatingsSheet,
  owners: planOwnersSheet,
  overdue: planOverdueSheet,
  issues: planIssuesSheet,
  data: planDataSheet,
};
