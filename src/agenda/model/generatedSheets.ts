/** The generated sheets, by the names that settings and their marks know them by. */

export const generatedSheetNames = ["summary", "ratings", "owners", "overdue", "issues", "data"] as const;
export type GeneratedSheetName = (typeof generatedSheetNames)[number];

/** Those that a refresh writes until somebody chooses: all but the data for other programs. */
export const usualSheetNames = generatedSheetNames.filter((name) => name !== "data");

export function isGeneratedSheetName(mark: string | null): mark is GeneratedSheetName {
  return generatedSheetNames.some((one) => one === mark);
}

/** Key of the worksheet custom property that is the mark of a generated sheet. */
export const markKey = "RAGAgenda";

/** The mark of the sheet that keeps the snapshots, in its one table. */
export const historyMark = "history";
