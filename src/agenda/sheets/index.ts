/** The generated sheets, in the order in which they follow the person's own. */
import type { Settings } from "../settings";
import type { Assessment, DateSystem } from "../types";
import { planIssuesSheet } from "./issues";
import { planOverdueSheet } from "./overdue";
import { planOwnersSheet } from "./owners";
import type { SheetPlan } from "./plan";
import { planSummarySheet } from "./summary";

/** What the plans need beside the assessment. */
export interface PlanContext {
  settings: Settings;
  /** Dates are written as serial numbers of this system. */
  dateSystem: DateSystem;
}

export function planSheets(assessment: Assessment, context: PlanContext): SheetPlan[] {
  return [
    planSummarySheet(assessment),
    planOwnersSheet(assessment),
    planOverdueSheet(assessment, context),
    planIssuesSheet(assessment),
  ];
}
