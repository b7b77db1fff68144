/** Actions whose heading was lost: a section that says so where a blank row shows where it was, else a note that nothing does. */
import { sectionGap } from "../../findings/raised/row/sectionGap";
import type { RepairNotes } from "../repairNotes";
import type { Reading } from "../../read/reading";
import type { Section } from "../../model/agenda";

/** `rowOf` answers the pasted row. By the section that the reader gave the actions below a lost heading, the one that says so. */
export function nameLostSections(
  reading: Reading,
  rowOf: (row: number) => number,
  notes: RepairNotes,
): Map<Section, Section> {
  const named = new Map<Section, Section>();
  for (const gap of reading.findings.filter((finding) => sectionGap.is(finding))) {
    const rows = gap.cells.map((address) => Number(address.replace(/\D/g, "")));
    const after = reading.sections.find(({ row, number }) => row === rows.at(-1) && number !== null);
    if (after === undefined || after.number === null) continue;
    const [blankRow = 0, headingRow = 0] = rows;
    const actions =
      rows.length < 2
        ? []
        : reading.actions.filter(
            ({ row, section }) =>
              row > blankRow && row < headingRow && section.number === null && section.title === null,
          );
    const first = actions[0];
    if (first === undefined) {
      const before = `${after.number} ${after.title ?? ""}`.trim();
      notes.note("section-missing", rows.at(-1) ?? 0, before, unknownPlace(reading, after.number), 0.2);
      continue;
    }
    const lost: Section = { number: after.number - 1, title: "(heading lost)" };
    named.set(first.section, lost);
    const affected = actions.map(({ row }) => row);
    const where = `Section ${lost.number} has no heading; blank row ${rowOf(blankRow)} may be where it was`;
    notes.note("section-missing", affected, where, `${lost.number} (heading lost), until you write its title`, 0.5);
  }
  return named;
}

function unknownPlace({ sections }: Reading, after: number): string {
  const before = sections.reduce(
    (most, { number }) => (number !== null && number < after && number > most ? number : most),
    0,
  );
  const which = after - before === 2 ? `section ${before + 1}` : `sections ${before + 1} to ${after - 1}`;
  return `Unchanged: nothing shows where the heading of ${which} was, so its actions are under another`;
}
