/** What is wrong with cells or rows, and the changes that put it right. Which findings there are: see findings/catalogue.ts. */

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A change of one cell that certainly puts a finding right there. Applied only when the person has seen and accepted it. */
export interface Fix {
  cell: string;
  from: string;
  to: string;
}

/** Something wrong with cells or rows: what it is and what to do, in plain words. */
export interface Finding<Code extends string = string> {
  code: Code;
  severity: Severity;
  /** Addresses on the agenda's sheet, "C10". */
  cells: string[];
  message: string;
  /** One for each of the cells, in their order; none where no change is certain. */
  fixes: Fix[];
}

/** A finding of one of the agendas of an assessment, by its index. */
export interface AgendaFinding<Code extends string = string> extends Finding<Code> {
  agenda: number;
}

/** A fix in one of the agendas of an assessment. */
export interface AgendaFix extends Fix {
  agenda: number;
}

/** Of the fixes that make the same change most often, the first; null where there is none. */
export function commonestFix(fixes: readonly Fix[]): Fix | null {
  return sameChanges(fixes).reduce<Fix[]>((most, same) => (same.length > most.length ? same : most), [])[0] ?? null;
}

/** The fixes that make the same change together, in the order in which they come first. */
export function sameChanges<Same extends Fix>(fixes: readonly Same[]): Same[][] {
  const byChange = new Map<string, Same[]>();
  for (const fix of fixes) {
    const change = changeOf(fix);
    const same = byChange.get(change);
    if (same === undefined) byChange.set(change, [fix]);
    else same.push(fix);
  }
  return [...byChange.values()];
}

/** The same for fixes that make the same change. No cell contains the sign between the two texts. */
export function changeOf({ from, to }: Fix): string {
  return `${from}\0${to}`;
}
