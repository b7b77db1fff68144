/** `RAG Overdue`: every action to ask about, the worst first, with the reasons in words and a link to its row. */
import { cellAddress } from "../addresses";
import { dayInWords, dayToSerial } from "../dates";
import { worstFirst } from "../reasons";
import type { AskedAction, Reason } from "../reasons";
import type { Assessment, DateSystem, Owner } from "../types";
import { counted, dateFormat } from "./plan";
import type { CellPlan, ColumnPlan, SheetPlan } from "./plan";
import { asAt, left, madeFrom, right, sectionName } from "./summary";
import { ratingTints } from "./tints";

export function planOverdueSheet(assessment: Assessment, { dateSystem }: { dateSystem: DateSystem }): SheetPlan {
  const { agenda, actions, today, summary } = assessment;
  const asked = worstFirst(actions, today);
  const due: ColumnPlan = { ...right("Due", 13), format: dateFormat };
  const rowOf = ({ action, reasons }: AskedAction): CellPlan[] => [
    {
      value: action.row,
      link: { sheet: agenda.sheet, address: cellAddress(action.row, agenda.columns.action ?? agenda.firstColumn) },
    },
    { value: sectionName(action.section) },
    { value: action.action },
    { value: ownerInWords(action.owner) },
    action.rating === null ? { value: "Not rated" } : { value: action.rating, tint: ratingTints[action.rating] },
    { value: action.due === null ? "" : dayToSerial(action.due, dateSystem) },
    { value: action.overdueDays ?? "" },
    { value: reasons.map(reasonInWords).join("\n") },
  ];
  return {
    mark: "overdue",
    name: "RAG Overdue",
    title: "RAG Overdue",
    asAt: asAt(assessment),
    lines: [
      madeFrom(assessment),
      `${counted(asked.length, "action")} of ${summary.actions} to ask about: ${summary.overdue} overdue, the others with a lapsed promise or no recent update.`,
    ],
    table: {
      name: "RAGOverdue",
      columns: [
        right("Row", 6),
        left("Section", 20),
        left("Action", 46),
        left("Owner", 20),
        left("Rating", 12),
        due,
        right("Days overdue", 10),
        left("Why it is here", 46),
      ],
      rows: asked.map(rowOf),
      totalled: false,
    },
    chart: null,
  };
}

function ownerInWords({ lead, support, assigned }: Owner): string {
  if (!assigned && support.length === 0) return "Unassigned";
  const leads = lead.length === 0 ? "Unassigned" : lead.join(", ");
  return support.length === 0 ? leads : `${leads} with ${support.join(", ")}`;
}

function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case "due":
      return `${counted(reason.days, "day")} past its due date.`;
    case "promise":
      return `Promised by ${dayInWords(reason.due)}: “${reason.text}”.`;
    case "stale":
      return reason.updated === null ? "No sign of an update." : `Last updated ${dayInWords(reason.updated)}.`;
  }
}
