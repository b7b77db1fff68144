/** One pass over a pasted table: letters, rows, headings, cells, broken rows, comments and columns, in that order. */
import { columnIndexesOf } from "../find/rows/rowKind";
import { classifyRows } from "../find/rows/rowKinds";
import { readAgenda } from "../read/read";
import { repairRows } from "./rows/brokenRows";
import { repairsOfCells } from "./texts/cellValues";
import { moveUnfinishedEnds, takeOutRepeatedEnds } from "./texts/comments";
import { setHeadingsApart } from "./headings/headingsApart";
import { layOut } from "./layout";
import { nameLostSections } from "./headings/lostHeadings";
import { inOrder, noteRepairs } from "./repairNotes";
import { draftRows } from "./rows/rowDrafts";
import { sameSections } from "./headings/sameSections";
import { putLettersRight } from "./texts/repairText";
import type { RepairNotes } from "./repairNotes";
import type { RepairedAgenda } from "./repairs";
import { withoutPause } from "../model/steps";
import type { Settings } from "../model/settings";
import type { AgendaSource } from "../model/agenda";

export function repairOnce(pasted: AgendaSource, settings: Settings): RepairedAgenda {
  const letters = noteRepairs();
  const notes = noteRepairs();
  const columnIndexes = columnIndexesOf(pasted);
  const { source, rowOf } = setHeadingsApart(withLettersRight(pasted, letters), columnIndexes.action);
  const kinds = withoutPause(classifyRows(source, columnIndexes));
  const reading = readAgenda(source, settings);
  const repairCells = repairsOfCells(source, settings, reading.agenda.scale, columnIndexes, notes);
  const sameSection = sameSections(reading, nameLostSections(reading, rowOf, notes));
  const drafted = draftRows({ source, columnIndexes, kinds, reading, notes, repairCells, sameSection });
  const whole = takeOutRepeatedEnds(drafted, columnIndexes, notes);
  const repaired = moveUnfinishedEnds(repairRows(whole, columnIndexes, notes), columnIndexes, notes);
  const laidOut = layOut(source, repaired, columnIndexes, notes);
  const pastedRows = (rows: readonly number[]) => [...new Set(rows.map(rowOf))];
  return {
    ...laidOut,
    from: laidOut.from.map(pastedRows),
    repairs: inOrder([
      ...letters.all(),
      ...notes.all().map((repair) => ({ ...repair, rows: pastedRows(repair.rows) })),
    ]),
  };
}

function withLettersRight(source: AgendaSource, notes: RepairNotes): AgendaSource {
  const rows = source.rows.map((row, index) =>
    row.map((value) =>
      typeof value !== "string"
        ? value
        : putLettersRight(value, (kind, before, after) => {
            notes.note(kind, source.headerRow + 1 + index, before, after, 0.95);
          }),
    ),
  );
  return { ...source, rows };
}
