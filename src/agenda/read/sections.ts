/** Which section an action stands under, by the headings above it or by the section column, and which headings were lost. */
import { cellAddress } from "../model/addresses";
import { cellText, isBlank, isPlaceholder, quoted } from "../cells/cellText";
import { readHeading } from "../cells/headings";
import type { Fault, FaultNotes } from "./faults";
import type { ReadAction, ReadSection } from "./reading";
import type { CellValue } from "../model/grid";
import type { Section } from "../model/agenda";

export interface SectionTracker {
  /** A heading stands on this row: the actions below are of its section. */
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
 * Numbers that skip (1, 2, 3, 5): a heading was lost. Where one blank row parts the actions before the gap, it was most
 * likely there: the actions below it are of no section until the heading is back.
 */
export function findGaps(
  tracker: SectionTracker,
  actions: readonly ReadAction[],
  blankRows: readonly number[],
  column: number,
  notes: FaultNotes,
): void {
  const numbered = tracker.headings.filter((heading) => heading.number !== null && heading.row !== null);
  const numbers = [...new Set(numbered.map((heading) => heading.number ?? 0))].sort((one, other) => one - other);
  for (let place = 1; place < numbers.length; place++) {
    const [before, after] = [numbers[place - 1] ?? 0, numbers[place] ?? 0];
    if (after - before < 2 || after - before > 20) continue;
    const next = numbered.find((heading) => heading.number === after);
    const row = next?.row ?? 0;
    const lost = after - before === 2 ? lostAt(before, row, tracker, actions, blankRows) : null;
    const cells =
      lost === null ? [cellAddress(row, column)] : [cellAddress(lost.blankRow, column), cellAddress(row, column)];
    notes.note(gapFault(before, after, lost), cells);
    const nowhere: Section = { number: null, title: null };
    for (const action of lost?.actions ?? []) action.section = nowhere;
  }
}

interface LostHeading {
  blankRow: number;
  actions: ReadAction[];
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
  return { blankRow, actions: within.filter((action) => action.row > blankRow) };
}

function gapFault(before: number, after: number, lost: LostHeading | null): Fault {
  const missing =
    after - before === 2
      ? `Section ${before + 1} has no heading`
      : `Sections ${before + 1} to ${after - 1} have no heading`;
  const place =
    lost === null
      ? `Look above the heading of section ${after} for actions that belong there, and put the heading back.`
      : `It may have stood in blank row ${lost.blankRow}: put it back. Until then rows ${lost.actions[0]?.row ?? 0} to ${lost.actions.at(-1)?.row ?? 0} count under no section.`;
  return { code: "section-gap", message: `${missing}: section ${after} follows section ${before}. ${place}` };
}

/** How a section is named in a message: section 2 "Skills". */
export function sectionInWords({ number, title }: Section): string {
  const named = title === null ? "" : quoted(title);
  return `${number === null ? "the section" : `section ${number}`}${named === "" ? "" : ` ${named}`}`;
}
