/** What is true of every agenda, whatever its cells say: nothing throws, printing reads back, order says nothing of a row. */
import { columnRoles, oneColumnEach, unknownNotes } from "../../src/agenda/model/agenda";
import fc from "fast-check";
import { dayToIso } from "../../src/agenda/dates/days";
import { judge } from "../../src/agenda/judge/judge";
import { toReport } from "../../src/agenda/report/report";
import { reportSchema } from "../../src/agenda/report/reportSchema";
import { defaultSettings } from "../../src/agenda/model/settings";
import { encodeHistory } from "../../src/agenda/history/encodedHistory";
import { decodeHistory } from "../../src/agenda/history/historyRows";
import { nextSnapshot } from "../../src/agenda/history/snapshots";
import type { AgendaSource, Columns } from "../../src/agenda/model/agenda";
import type { CellValue } from "../../src/agenda/model/grid";
import type { Finding } from "../../src/agenda/model/finding";

const today = 18809;
const context = { today, settings: defaultSettings, register: null, snapshots: [] };

const phrases = fc.constantFrom(
  ...[
    "due to open March 1st",
    "held in 2020",
    "coming to Feb board",
    "21/22",
    "TBC",
    "on hold",
    "\u0422\u0412\u0421",
    "Ada (with Bo)",
  ],
  ...[
    "Red",
    "amber (was red)",
    "#REF!",
    "31/02/2021",
    "next week",
    "Strategic Aim 2 'Air'",
    "99999999999",
    "Ada & Bo",
    "  ",
    "=1",
  ],
  ...[
    "Complete",
    "didn't happen",
    "summer",
    "Q3 2021/22",
    "\ufffd",
    "â€™",
    "1/2",
    "TOTAL",
    "< Select >",
    "“Ada”?",
    "20%",
    "Governance:",
  ],
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  phrases,
  fc.array(phrases, { maxLength: 6 }).map((texts) => texts.join(" ")),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.constant(""),
);

/** Agendas of up to eight rows with a column of each role. */
export const anyAgenda: fc.Arbitrary<AgendaSource> = fc
  .array(fc.array(cell, { minLength: columnRoles.length, maxLength: columnRoles.length }), { maxLength: 8 })
  .map((rows) => ({
    sheet: "Agenda",
    table: "Actions",
    headerRow: 1,
    lastRow: null,
    firstColumn: 1,
    lastColumn: columnRoles.length,
    ...oneColumnEach,
    columns: Object.fromEntries(columnRoles.map((role, index) => [role, index + 1])) as Columns,
    header: [...columnRoles],
    groups: [],
    rows,
    formats: null,
    dateSpans: {},
    numberTexts: {},
    cellNotes: unknownNotes,
    dateSystem: 1900,
  }));

/** Nothing throws, the report is what the contract says, and the history reads back as it was written. */
export const anythingIsRead = fc.property(anyAgenda, (source) => {
  const assessment = judge(source, context);
  reportSchema.parse(toReport(assessment, []));
  const snapshot = nextSnapshot(assessment, null);
  const snapshots = snapshot === null ? [] : [snapshot];
  const { snapshots: read, unread } = decodeHistory(encodeHistory(snapshots));
  if (unread !== null || JSON.stringify(read) !== JSON.stringify(snapshots))
    throw new Error("History was not read back.");
  const again = judge(source, { ...context, today: today + 1, snapshots });
  if (nextSnapshot(again, snapshot) !== null) throw new Error("A second refresh found a change where there is none.");
});

/** A rating, an owner and a date, printed and read back, are the same. */
export const printedReadsBack = fc.property(anyAgenda, (source) => {
  const first = judge(source, context);
  const printed = first.actions.map((action): CellValue[] => [
    `Do ${action.row}`,
    "",
    action.owner.lead.length === 1 && action.owner.support.length === 0 && action.owner.confirmed
      ? (action.owner.lead[0] ?? "")
      : "",
    action.rating ?? "",
    action.due === null || action.due < 0 ? "" : dayToIso(action.due),
    "",
    "",
    "",
    action.stage ?? "",
  ]);
  const second = judge({ ...source, rows: printed }, context);
  second.actions.forEach((action, index) => {
    const [, , owner, rating, due, , , , stage] = printed[index] ?? [];
    if ((action.rating ?? "") !== rating || (action.stage ?? "") !== stage)
      throw new Error("A rating or stage was read otherwise.");
    if (owner !== "" && action.owner.lead.join() !== owner) throw new Error(`Owner ${owner} was read otherwise.`);
    if ((action.due === null ? "" : dayToIso(action.due)) !== due) throw new Error(`Date ${due} was read otherwise.`);
  });
});

/** Sections follow headings, so rows say theirs in a section column; what depends on neighbours is left out. */
export const orderSaysNothing = fc.property(anyAgenda, fc.infiniteStream(fc.nat()), (source, order) => {
  const numbered = source.rows.map((row, index) =>
    row.map((value, column) => (column === 0 ? `Do ${index} things` : value)),
  );
  const shuffled = numbered
    .map((row) => ({ row, weight: order.next().value as number }))
    .sort((one, other) => one.weight - other.weight)
    .map(({ row }) => row);
  const one = saidOfRows({ ...source, rows: numbered });
  const other = saidOfRows({ ...source, rows: shuffled });
  if (JSON.stringify(one) !== JSON.stringify(other)) {
    throw new Error(
      `The order of rows changed what was found: ${JSON.stringify(one)} against ${JSON.stringify(other)}`,
    );
  }
});

/** Of each action, by its words: what is judged of it and what is found in its cells. */
function saidOfRows(source: AgendaSource): string[] {
  const { actions, findings } = judge(source, context);
  return actions
    .map((action) => {
      const { row, ...said } = action;
      const found = findings.filter(
        (finding) => isOfRowAlone(finding) && finding.cells.some((address) => rowOf(address) === row),
      );
      return JSON.stringify([
        said.action,
        said,
        found.map(({ code, cells }) => [code, ...columnsOn(cells, row)]).sort(),
      ]);
    })
    .sort();
}

function isOfRowAlone({ code }: Finding): boolean {
  return code !== "row-fragment" && code !== "section-gap" && code !== "heading-in-cell";
}

function rowOf(address: string): number {
  return Number(address.replace(/\D/g, ""));
}

function columnsOn(cells: readonly string[], row: number): string[] {
  return cells.filter((address) => rowOf(address) === row).map((address) => address.replace(/\d/g, ""));
}
