/** One going over a pasted table: letters, rows, headings, cells, broken rows, comments and columns, in that order. */
import { classifyRows, placesOf } from "../read/rows";
import { readAgenda } from "../read/read";
import { mendRows } from "./brokenRows";
import { repairsOfCells } from "./cellValues";
import { moveUnfinishedEnds, takeOutRepeatedEnds } from "./comments";
import { layOut } from "./layout";
import { nameLostSections } from "./lostHeadings";
import { noteRepairs } from "./repairNotes";
import { draftRows } from "./rowDrafts";
import { putLettersRight } from "./tidyText";
import type { RepairNotes } from "./repairNotes";
import type { RepairedAgenda } from "./repairs";
import type { Settings } from "../settings";
import type { AgendaSource } from "../types";

export function repairOnce(pasted: AgendaSource, settings: Settings): RepairedAgenda {
  const notes = noteRepairs();
  const source = withLettersRight(pasted, notes);
  const places = placesOf(source);
  const kinds = classifyRows(source, places);
  const reading = readAgenda(source, settings);
  const repairCells = repairsOfCells(source, settings, places, notes);
  const lost = nameLostSections(reading, notes);
  const drafted = draftRows({ source, places, kinds, reading, notes, repairCells });
  const whole = takeOutRepeatedEnds(drafted, places, notes);
  const mended = moveUnfinishedEnds(mendRows(whole, reading.actions, places, notes), places, notes);
  const headed = mended.map((draft) => ({ ...draft, section: lost.get(draft.section) ?? draft.section }));
  return { ...layOut(source, headed, places, notes), repairs: notes.all() };
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
