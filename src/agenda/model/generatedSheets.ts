/** The generated sheets, by the names that settings and their marks know them by. */

export const generatedSheetNames = ["summary", "ratings", "owners", "overdue", "issues"] as const;
export type GeneratedSheetName = (typeof generatedSheetNames)[number];

export function isGeneratedSheetName(mark: string | null): mark is GeneratedSheetName {
  return generatedSheetNames.some((one) => one === mark);
}
