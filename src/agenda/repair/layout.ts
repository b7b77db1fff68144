/** The columns of a proper agenda: the field's own first and by their plain names, then all others as they were headed. */
import { columnLetters } from "../model/addresses";
import { cellText, isBlank } from "../cells/cellText";
import { asksIfDone } from "../find/columns/headerForms";
import { wholeHeader } from "../find/columns/headerTexts";
import { repeatedRoles } from "../model/agenda";
import { roleNames } from "../model/roleNames";
import { labelOf } from "./rows/draft";
import { repairSpaces } from "./texts/repairText";
import type { Draft } from "./rows/draft";
import type { Layout } from "./texts/repairText";
import type { ColumnIndexes } from "../find/rows/rowKind";
import type { RepairNotes } from "./repairNotes";
import type { RepairedAgenda } from "./repairs";
import type { AgendaSource, ColumnRole, RepeatedRole } from "../model/agenda";
import type { CellValue } from "../model/grid";
import { beginningOf } from "../text/beginning";

const order = [
  "ref",
  "section",
  "action",
  "comment",
  "owner",
  "rating",
  "due",
  "updated",
  "stage",
  "direction",
] as const satisfies readonly ColumnRole[];

const layouts: Partial<Record<ColumnRole, Layout>> = {
  action: "action",
  comment: "comment",
  owner: "owner",
  section: "line",
  ref: "line",
  rating: "line",
  stage: "line",
  direction: "line",
};

interface Column {
  role: ColumnRole | null;
  /** In the pasted table's rows; -1 for a column that is added. */
  index: number;
  name: string;
}

export function layOut(
  source: AgendaSource,
  drafts: readonly Draft[],
  columnIndexes: ColumnIndexes,
  notes: RepairNotes,
): Omit<RepairedAgenda, "repairs"> {
  const columns = columnsOf(source, drafts, columnIndexes, notes);
  return {
    header: columns.map(({ name }) => name),
    roles: columns.map(({ role }) => role),
    earlier: {
      comment: earlierOf("comment", source, columns),
      rating: earlierOf("rating", source, columns),
      due: earlierOf("due", source, columns),
      stage: earlierOf("stage", source, columns),
    },
    columns: columns.map(({ index }) => (index < 0 ? null : source.firstColumn + index)),
    rows: drafts.map((draft) => columns.map((column) => cellOf(draft, column, notes))),
    from: drafts.map(({ rows }) => rows),
  };
}

function columnsOf(
  source: AgendaSource,
  drafts: readonly Draft[],
  columnIndexes: ColumnIndexes,
  notes: RepairNotes,
): Column[] {
  const columns: Column[] = [];
  const taken = new Set<string>();
  for (const role of order) {
    const index = columnIndexes[role];
    if (index < 0 && !isAdded(role, drafts)) continue;
    const header = index < 0 ? "" : cellText(source.header[index]);
    for (const earlier of earlierIndexes(role, source).reverse())
      columns.push({ role: null, index: earlier, name: freeName(wholeHeader(source, earlier), taken) });
    const name = freeName(nameOf(role, index, source), taken);
    columns.push({ role, index, name });
    if (index < 0) notes.note("column-added", source.headerRow, "No such column", addedWords[role] ?? name, 0.95);
    else if (header !== name)
      notes.note(
        "column-named",
        source.headerRow,
        header || `Column ${letters(source, index)}, without a header`,
        name,
        0.95,
      );
  }
  const understood = new Set(columns.map(({ index }) => index));
  source.header.forEach((cell, index) => {
    if (understood.has(index)) return;
    const header = cellText(cell);
    if (header === "" && drafts.every(({ cells }) => isBlank(cells[index]))) return;
    const name = freeName(header === "" ? `Column ${letters(source, index)}` : header, taken);
    if (header !== name) notes.note("column-named", source.headerRow, header || "No header", name, 0.9);
    columns.push({ role: null, index, name });
  });
  return columns;
}

/** The plain name, but where the header is what gives the cells their meaning: "Done?" over Yes, and the last of several quarters. */
function nameOf(role: (typeof order)[number], index: number, source: AgendaSource): string {
  if (earlierIndexes(role, source).length > 0) return wholeHeader(source, index);
  const header = cellText(source.header[index]);
  if (role === "stage" && asksIfDone(header)) return header;
  return role === "ref" ? "Ref" : roleNames[role];
}

/** Columns of a role for earlier times, the latest first; in a table, which has one header row, they are before the latest of all. */
function earlierIndexes(role: ColumnRole, { earlier, firstColumn }: AgendaSource): number[] {
  const repeated = repeatedRoles.find((one) => one === role);
  return repeated === undefined ? [] : earlier[repeated].map((column) => column - firstColumn);
}

/** Where these columns are now, counted from 1, the latest first. */
function earlierOf(role: RepeatedRole, source: AgendaSource, columns: readonly Column[]): number[] {
  return earlierIndexes(role, source).map((index) => columns.findIndex((column) => column.index === index) + 1);
}

const addedWords: Partial<Record<ColumnRole, string>> = {
  section: "Section, from the headings",
  rating: "RAG rating, left blank: an agenda needs one",
};

/** A section column where there are headings; and an agenda needs ratings. */
function isAdded(role: ColumnRole, drafts: readonly Draft[]): boolean {
  return role === "rating" || (role === "section" && drafts.some(({ section }) => labelOf(section) !== ""));
}

function letters({ firstColumn }: AgendaSource, index: number): string {
  return columnLetters(firstColumn + index);
}

/** On one line, no longer than Excel takes a table's header, and once only. */
function freeName(header: string, taken: Set<string>): string {
  const line = repairSpaces(header, "line");
  const wanted = line.length > 240 ? `${beginningOf(line, 239).trimEnd()}…` : line;
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} (${count})`;
  taken.add(name.toLowerCase());
  return name;
}

function cellOf(draft: Draft, { role, index }: Column, notes: RepairNotes): CellValue {
  const value = index < 0 ? "" : (draft.cells[index] ?? "");
  if (role === "section" && isBlank(value)) return sectionOf(draft, index, notes);
  if (typeof value !== "string") return value;
  const repaired = isBlank(value) ? "" : repairSpaces(value, (role && layouts[role]) ?? "lines");
  if (repaired !== value && repaired !== "") notes.note("text-repaired", draft.rows, value, repaired, 0.95);
  return repaired;
}

/** A blank cell of the section column means the section above, as in merged cells. */
function sectionOf({ section, rows }: Draft, index: number, notes: RepairNotes): string {
  const label = labelOf(section);
  if (index >= 0 && label !== "") notes.note("section-repeated", rows, "Blank, below its section", label, 0.9);
  return label;
}
