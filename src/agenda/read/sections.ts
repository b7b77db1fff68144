/** Which section an action is in, by the headings above it or by the section column, and which headings were lost. */
import { cellText, isBlank, isPlaceholder } from "../cells/cellText";
import { readHeading } from "../cells/headings";
import type { FindingCollector } from "../findings/collect";
import { sectionGap } from "../findings/raised/row/sectionGap";
import type { ReadAction, ReadSection } from "./reading";
import type { CellValue } from "../model/grid";
import type { Section } from "../model/agenda";

export interface SectionTracker {
  /** A heading is on this row: the actions below are of its section. */
  head(number: number | null, title: string | null, row: number): void;
  /** The section of an action: what its section cell says, else the heading above. */
  of(cell: CellValue | undefined): Section;
  headings: ReadSection[];
  sections: ReadSection[];
}

/** `carries` where a blank section cell means the one above, as in merged cells. */
export function trackSections(carries: boolean): SectionTracker {
  const known = new Map<string, ReadSection & { shared: Section }>();
  const byCell = new Map<CellValue, Section>();
  const sections: ReadSection[] = [];
  const headings: ReadSection[] = [];
  let current: Section = { number: null, title: null };
  const section = (number: number | null, title: string | null, row: number | null): Section => {
    const key = `${String(number)}\n${(title ?? "").toLowerCase()}`;
    let found = known.get(key);
    if (found === undefined) {
      found = { number, title, row, shared: { number, title } };
      known.set(key, found);
      sections.push({ number, title, row });
    }
    return found.shared;
  };
  return {
    sections,
    headings,
    head(number, title, row) {
      current = section(number, title, row);
      headings.push({ number, title, row });
    },
    of(cell) {
      if (isBlank(cell) || cell === undefined) return current;
      let said = byCell.get(cell);
      if (said === undefined) {
        const { number, title } = sectionOfCell(cellText(cell));
        said = number === null && title === null ? current : section(number, title, null);
        byCell.set(cell, said);
      }
      if (carries) current = said;
      return said;
    },
  };
}

/** "1. Growth", "Theme 2: Skills", "3", "Governance". */
function sectionOfCell(text: string): Section {
  if (isPlaceholder(text) || !/[\p{L}\p{N}]/u.test(text)) return { number: null, title: null };
  if (/^\d{1,3}$/.test(text)) return { number: Number(text), title: null };
  const ordinal = /^(\d{1,2})(?:[.):]|\s?[-–—])?\s+(?=\D)(.+)$/s.exec(text);
  if (ordinal) return { number: Number(ordinal[1]), title: (ordinal[2] ?? "").replace(/\s+/g, " ").trim() };
  const heading = readHeading(text);
  return heading?.certain === true
    ? { number: heading.number, title: heading.title ?? (heading.number === null ? text : null) }
    : { number: null, title: text };
}

/**
 * Numbers that skip (1, 2, 3, 5): a heading was lost. Where one blank row is between the actions before the gap, it was
 * most likely there: the actions below it are of no section until the heading is back.
 */
export function findGaps(
  tracker: SectionTracker,
  actions: readonly ReadAction[],
  blankRows: readonly number[],
  cellOf: (row: number) => string,
  findings: FindingCollector,
): void {
  const firstRows = new Map<number, number>();
  for (const { number, row } of tracker.headings) {
    if (number !== null && row !== null && !firstRows.has(number)) firstRows.set(number, row);
  }
  const numbered = [...firstRows].sort(([one], [other]) => one - other);
  for (const [index, [after, row]] of numbered.entries()) {
    const [before] = numbered[index - 1] ?? [after];
    if (after - before < 2 || after - before > 20) continue;
    const lost = after - before === 2 ? lostAt(before, row, tracker, actions, blankRows) : null;
    const heading = cellOf(row);
    const cells = lost === null ? heading : [cellOf(lost.blankRow), heading];
    findings.add(sectionGap.at(cells, { before, after, lost }));
    const nowhere: Section = { number: null, title: null };
    for (const action of lost?.actions ?? []) action.section = nowhere;
  }
}

interface LostHeading {
  blankRow: number;
  /** The actions below it, and their first and last row. */
  actions: ReadAction[];
  firstRow: number;
  lastRow: number;
}

function lostAt(
  before: number,
  endRow: number,
  { headings }: SectionTracker,
  actions: readonly ReadAction[],
  blankRows: readonly number[],
): LostHeading | null {
  const end = headings.findIndex((heading) => heading.row === endRow);
  const heading = headings[end - 1];
  if (heading?.number !== before || heading.row === null) return null;
  const startRow = heading.row;
  const within = actions.filter((action) => action.row > startRow && action.row < endRow);
  const first = within[0]?.row ?? 0;
  const last = within.at(-1)?.row ?? 0;
  const parting = blankRows.filter((row) => row > first && row < last);
  const blankRow = parting[0];
  if (blankRow === undefined || parting.length > 1) return null;
  const below = within.filter((action) => action.row > blankRow);
  return { blankRow, actions: below, firstRow: below[0]?.row ?? 0, lastRow: last };
}
