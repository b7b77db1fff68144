/** The generated sheets that the person wants, in the order in which they follow the person's own. */
import type { Movement } from "../history/movement";
import type { Settings } from "../model/settings";
import { withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import type { Assessment } from "../model/assessment";
import type { DateSystem } from "../model/grid";
import type { Day } from "../model/day";
import { contentMark } from "./content";
import { fitted } from "./heights";
import { planIssuesSheet } from "./issues";
import { planOverdueSheet } from "./overdue";
import { planOwnersSheet } from "./owners";
import { generatedSheetNames } from "../model/generatedSheets";
import type { SheetPlan } from "./plan";
import type { GeneratedSheetName } from "../model/generatedSheets";
import { planSummarySheet } from "./summary";

/** What the plans need beside the assessment. */
export interface PlanContext {
  settings: Settings;
  /** Dates are written as serial numbers of this system. */
  dateSystem: DateSystem;
  /** Movement since the last snapshot before today, parallel to the actions; null where there is none. */
  since: { day: Day; movements: Movement[] } | null;
}

export function planSheets(assessment: Assessment, context: PlanContext): SheetPlan[] {
  return withoutPause(planSheetsInSteps(assessment, context));
}

export function* planSheetsInSteps(assessment: Assessment, context: PlanContext): Steps<SheetPlan[]> {
  const { shown } = context.settings.sheets;
  const content = contentMark(assessment);
  const plans: SheetPlan[] = [];
  for (const mark of generatedSheetNames.filter((one) => shown.includes(one))) {
    yield;
    const plan = planners[mark](assessment, context);
    yield;
    plans.push(fitted({ ...plan, content }));
  }
  return plans;
}

const planners: Record<
  GeneratedSheetName,
  (assessment: Assessment, context: PlanContext) => Omit<SheetPlan, "content">
> = {
  summary: planSummarySheet,
  owners: planOwnersSheet,
  overdue: planOverdueSheet,
  issues: planIssuesSheet,
};
