/** The generated sheets, in the order in which they follow the person's own. */
import type { Settings } from "../settings";
import type { Movement } from "../movement";
import type { Assessment, DateSystem, Day } from "../types";
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
  /** Movement since the last snapshot before today, parallel to the actions; null where there is none. */
  since: { day: Day; movements: Movement[] } | null;
}

export function planSheets(assessment: Assessment, context: PlanContext): SheetPlan[] {
  return [
    planSummarySheet(assessment),
    planOwnersSheet(assessment),
    planOverdueSheet(assessment, context),
    planIssuesSheet(assessment),
  ];
}
