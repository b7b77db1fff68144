/** What speaks for a header row as the workbook's agenda, in parts, so that the choice between several can be explained. */
import { columnRoles } from "../model/agenda";
import type { ColumnRole } from "../model/agenda";
import type { Grid } from "../model/grid";
import type { Assignment, HeadedColumn } from "./columns/columns";

export interface AgendaEvidence {
  isTable: boolean;
  /** Actions in the rows that were seen; of a long agenda a sample. */
  actions: number;
  /** What each column with a meaning is worth. */
  roles: Partial<Record<ColumnRole, number>>;
  /** Two headers that say that its rows are risks and what is done against them; empty where they are actions. */
  riskHeaders: string[];
}

const weights: Readonly<Record<ColumnRole, number>> = {
  action: 2,
  owner: 1.5,
  rating: 1.5,
  comment: 1,
  due: 0.8,
  updated: 0.6,
  section: 0.4,
  ref: 0.4,
  stage: 0.5,
  direction: 0.2,
};

export function evidenceOf(grid: Grid, columns: readonly HeadedColumn[], assignment: Assignment): AgendaEvidence {
  const roles: AgendaEvidence["roles"] = {};
  for (const role of columnRoles) {
    const column = assignment[role];
    if (column !== undefined) roles[role] = (column.scores[role] * weights[role]) / 4;
  }
  return {
    isTable: grid.table !== null,
    actions: assignment.action?.profile.filled ?? 0,
    roles,
    riskHeaders: riskHeadersOf(columns, assignment),
  };
}

export function scoreOf({ isTable, actions, roles }: AgendaEvidence): number {
  return Object.values(roles).reduce((sum, worth) => sum + worth, tableWorth(isTable) + actionsWorth(actions));
}

export function tableWorth(isTable: boolean): number {
  return isTable ? 1 : 0;
}

export function actionsWorth(actions: number): number {
  return Math.log10(1 + actions) / 2;
}

/** A register of risks weighs them, beside what is done against them; or it names them, and all that is done is to mitigate them. */
function riskHeadersOf(columns: readonly HeadedColumn[], { action }: Assignment): string[] {
  const headers = columns.map(({ header }) => header);
  const weighing = headers.find((header) => weighs.test(header));
  const other = headers.find((header) => header !== weighing && isOfRisks.test(header));
  if (weighing !== undefined && other !== undefined) return [weighing, other];
  const risk = headers.find((header) => namesRisk.test(header));
  return risk !== undefined && action !== undefined && mitigates.test(action.header) ? [risk, action.header] : [];
}

const weighs =
  /\b(?:likelihood|probability|inherent|residual|(?:gross|net) (?:risk|score|rating)|risk (?:score|level))\b/i;
const isOfRisks = /\b(?:impact|severity|consequences?|mitigat\w+|controls?|contingenc(?:y|ies)|risks?|threats?)\b/i;
const namesRisk =
  /^(?:the |key |main )?(?:risks?|threats?|hazards?)(?: (?:descriptions?|title|name|event|statement|identified|cause|summary))?$/i;
const mitigates = /\b(?:mitigat\w+|countermeasures?|controls?|risk (?:responses?|treatments?|actions?))\b/i;
