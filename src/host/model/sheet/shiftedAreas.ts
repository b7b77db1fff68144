/** Tables, rules and set-up of a sheet that name areas of it, after cells were inserted or deleted. */
import { areaColumns, parseArea, printArea, readReference, type Area } from "../address/addresses";
import type { Sheet, Table } from "../contracts";
import { shiftArea, type Shift } from "../address/shift";

export function shiftAreas(sheet: Sheet, area: Area, shift: Shift): void {
  for (const table of [...sheet.tables]) shiftTable(table, area, shift);
  const { worksheet } = sheet;
  worksheet.conditionalFormattings = worksheet.conditionalFormattings
    .map((format: { ref: string }) => ({ ...format, ref: shiftAreaList(format.ref, shift) }))
    .filter(({ ref }: { ref: string }) => ref !== "") as typeof worksheet.conditionalFormattings;
  sheet.validations.follow((one) => shiftArea(one, shift));
  sheet.links.follow((one) => shiftArea(one, shift));
  sheet.attachedComments.follow((one) => shiftArea(one, shift));
  const { pageSetup } = worksheet;
  if (pageSetup.printArea) pageSetup.printArea = shiftPrintArea(pageSetup.printArea, shift);
  if (typeof worksheet.autoFilter === "string") {
    const filter = readReference(worksheet.autoFilter);
    const moved = filter ? shiftArea(filter.area, shift) : null;
    worksheet.autoFilter = moved ? printArea(moved) : null;
  }
  sheet.charts.follow(shift);
}

function shiftTable(table: Table, area: Area, shift: Shift): void {
  const before = table.area;
  const moved = shiftArea(before, shift) ?? null;
  if (!moved) {
    table.convertToRange();
    return;
  }
  const inside = shift.axis === "columns" && moved.left === before.left && areaColumns(moved) !== areaColumns(before);
  if (inside) {
    const at = Math.max(0, area.left - before.left);
    const { columns } = table.stored;
    if (shift.count > 0) columns.splice(at, 0, ...Array.from({ length: shift.count }, () => ({ name: "" })));
    else columns.splice(at, areaColumns(before) - areaColumns(moved));
  }
  table.moveTo(moved);
}

function shiftPrintArea(printed: string, shift: Shift): string {
  return printed
    .split(/&&|,/)
    .flatMap((text) => {
      const reference = readReference(text);
      const moved = reference ? shiftArea(reference.area, shift) : null;
      return moved ? [printArea(moved)] : [];
    })
    .join("&&");
}

/** Of a text that lists areas with blanks between: those that are left. */
function shiftAreaList(list: string, shift: Shift): string {
  return list
    .split(/\s+/)
    .flatMap((text) => {
      const moved = shiftArea(parseArea(text), shift);
      return moved ? [printArea(moved)] : [];
    })
    .join(" ");
}
