/** Names of the tables on the sheets that a refresh makes. Another one has a number behind its name: "RAGIssues_2". */
import type { GeneratedSheetName } from "../../model/generatedSheets";

export type TableMark = GeneratedSheetName | "history";

export const tableNames: Record<TableMark, string> = {
  summary: "RAGSummary",
  ratings: "RAGByRating",
  owners: "RAGByOwner",
  overdue: "RAGOverdue",
  issues: "RAGIssues",
  data: "RAGData",
  history: "RAGHistory",
};
