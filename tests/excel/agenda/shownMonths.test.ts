import { Workbook } from "@cj-tech-master/excelts";
import { dayToIso } from "../../../src/agenda/dates/days";
import { addAgenda, bytesOf, standardHeader, standardRows, utcDay } from "../../fixtures/workbooks";
import { refreshed, withHost } from "../../support/sheetWorkbook";

const due = 7;

/** A plain range whose due dates are those given, each with its number format. */
async function agendaDue(dates: readonly (readonly [iso: string, numberFormat: string])[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const rows = standardRows(dates.length).map((row, index) => row.with(due - 1, utcDay(dates[index]?.[0] ?? "")));
  const sheet = addAgenda(workbook, { table: null, rows });
  for (const [index, [, numberFormat]] of dates.entries()) sheet.getCell(index + 2, due).numFmt = numberFormat;
  return bytesOf(workbook);
}

it("a date that Excel made the first of a month, and shows as a month, is the month's last day", async () => {
  const dates = [
    ["2026-09-01", "mmm-yy"],
    ["2027-02-01", "[$-809]mmmm yyyy"],
    ["2026-09-15", "mmm-yy"],
    ["2026-09-01", "dd/mm/yyyy"],
    ["2027-01-01", "yyyy"],
  ] as const;
  await withHost(await agendaDue(dates), async () => {
    const { actions } = (await refreshed()).assessment;
    expect(actions.map((action) => (action.due === null ? null : dayToIso(action.due)))).toEqual([
      "2026-09-30",
      "2027-02-28",
      "2026-09-15",
      "2026-09-01",
      "2027-12-31",
    ]);
  });
});

it("a month of the original date that the revised one leaves in force is its last day too", async () => {
  const workbook = new Workbook();
  const header = [...standardHeader.slice(0, 6), "Original due date", "Revised due date"];
  const rows = [
    [...(standardRows(1)[0] ?? []).slice(0, 6), utcDay("2026-09-01"), null],
    [...(standardRows(2)[1] ?? []).slice(0, 6), utcDay("2026-09-01"), utcDay("2026-11-01")],
    [...(standardRows(3)[2] ?? []).slice(0, 6), utcDay("2026-09-20"), utcDay("2026-12-05")],
  ];
  const sheet = addAgenda(workbook, { table: null, header, rows });
  for (const cell of ["G2", "G3", "H3"]) sheet.getCell(cell).numFmt = "mmm-yy";
  await withHost(await bytesOf(workbook), async () => {
    const { actions, agenda } = (await refreshed()).assessment;
    expect(agenda).toMatchObject({ columns: { due: 8 }, earlier: { due: [7] } });
    expect(actions.map((action) => (action.due === null ? null : dayToIso(action.due)))).toEqual([
      "2026-09-30",
      "2026-11-30",
      "2026-12-05",
    ]);
  });
});
