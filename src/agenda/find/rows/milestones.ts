/** Milestones and phases over their tasks, as rows with rolled-up dates: they head their tasks and are no actions themselves. */
import { cellText, isBlank } from "../../cells/cellText";
import { titleOf } from "../../cells/headings";
import type { Heading } from "../../cells/headings";
import type { CellValue } from "../../model/grid";
import type { ColumnIndexes } from "./rowKind";

type Row = readonly CellValue[];

/** The milestone that heads the rows below; null where the row is an action like the others. */
export function milestoneAt(
  rows: readonly Row[],
  index: number,
  columnIndexes: ColumnIndexes,
  usual: readonly number[],
): Heading | null {
  const row = rows[index] ?? [];
  if (usual.length === 0) return null;
  for (const column of usual) if (!isBlank(row[column])) return null;
  const text = cellText(row[columnIndexes.action]);
  const named =
    /^(?:milestone|phase|stage|step|work ?package|workstream|part|tranche|gate|summary task)\s*(\d{0,2}|[A-H]|one|two|three|four|five|six|i{1,3}|iv|vi?)\s*[:.–—-]\s*(?=\S)/i.exec(
      text,
    );
  if (named) {
    const number = named[1] ?? "";
    return {
      number: /^\d+$/.test(number) ? Number(number) : null,
      title: titleOf(text.slice(named[0].length)),
      certain: true,
    };
  }
  const own = numberOf(row, columnIndexes);
  const next = numberOf(rows[index + 1] ?? [], columnIndexes);
  if (own === null || next?.startsWith(`${own}.`) !== true) return null;
  return {
    number: /^\d+$/.test(own) ? Number(own) : null,
    title: titleOf(text.replace(/^[\d.]+\s*/, "")),
    certain: true,
  };
}

/** "1.2" from the reference, or from the beginning of the action. */
function numberOf(row: Row, columnIndexes: ColumnIndexes): string | null {
  const text = columnIndexes.ref >= 0 ? cellText(row[columnIndexes.ref]) : cellText(row[columnIndexes.action]);
  return /^\d{1,2}(?:\.\d{1,2})*(?=\.?(?:\s|$))/.exec(text)?.[0] ?? null;
}

/** Columns of owner, stage and rating that most rows with an action fill: a milestone leaves them blank. */
export function usualColumns(rows: readonly Row[], columnIndexes: ColumnIndexes): number[] {
  const columns = [columnIndexes.owner, columnIndexes.stage, columnIndexes.rating]
    .filter((column) => column >= 0)
    .map((column) => ({ column, filled: 0 }));
  let actions = 0;
  for (const row of rows) {
    if (isBlank(row[columnIndexes.action])) continue;
    actions++;
    for (const one of columns) if (!isBlank(row[one.column])) one.filled++;
  }
  return columns.filter(({ filled }) => filled * 2 > actions).map(({ column }) => column);
}
