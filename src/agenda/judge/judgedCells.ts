/** Faults in the letters of any cell of the agenda, its column whatever it is. */
import { cellAddress } from "../addresses";
import { collectFindings } from "../findings";
import { rowsInStep } from "../steps";
import type { Steps } from "../steps";
import { textFaults } from "./text";
import { wholeCell } from "../read/reading";
import type { AgendaSource, Finding } from "../types";

/** `sound`: by row, which cells need not be looked at again. See worded.ts. */
export function* judgeCells(source: AgendaSource, sound: Uint8Array): Steps<Finding[]> {
  const findings = collectFindings();
  const { rows, headerRow, firstColumn, columns } = source;
  const soundIn = rows[0]?.map((_, place) => {
    const column = firstColumn + place;
    return column === columns.comment ? wholeCell.comment : column === columns.action ? wholeCell.action : 0;
  });
  for (let index = 0; index < rows.length; index++) {
    if (index % rowsInStep === 0) yield;
    const row = rows[index]!;
    const known = sound[index]!;
    for (let place = 0; place < row.length; place++) {
      const text = row[place];
      if (typeof text !== "string" || text === "") continue;
      if (known !== 0 && (known & (soundIn?.[place] ?? 0)) !== 0) continue;
      const faults = textFaults(text);
      if (faults.length === 0) continue;
      const cell = cellAddress(headerRow + 1 + index, firstColumn + place);
      for (const { code, message, to } of faults) {
        findings.add(code, cell, message, to === null ? null : { cell, from: text, to });
      }
    }
  }
  return findings.all();
}
