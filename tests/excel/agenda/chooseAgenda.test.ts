import { Workbook } from "@cj-tech-master/excelts";
import { oneColumnEach } from "../../../src/agenda/model/agenda";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { chooseAgenda, understandSelection } from "../../../src/excel/agenda/chooseAgenda";
import type { AgendaCandidate } from "../../../src/agenda/find/candidate";
import { addAgenda, bytesOf, noAgenda, plainRangeAgenda, tableAgenda, twoAgendas } from "../../fixtures/workbooks";
import { firstOf, withHost } from "../../support/sheetWorkbook";
import type { WorkbookModel } from "../../../src/host/model/workbook";

function select(model: WorkbookModel, ...area: [top: number, left: number, bottom: number, right: number]) {
  const [top, left, bottom, right] = area;
  const sheet = firstOf(model.sheets);
  model.activate(sheet);
  model.select(sheet, { top, left, bottom, right });
}

const place = {
  sheet: "Homes plan",
  table: "HomesPlan",
  headerRow: 1,
  lastRow: null,
  firstColumn: 1,
  lastColumn: 8,
  ...oneColumnEach,
  ratingColumns: [{ column: 6, name: "RAG" }],
  columns: {
    ref: 1,
    section: 2,
    action: 3,
    comment: 4,
    owner: 5,
    rating: 6,
    due: 7,
    updated: 8,
    stage: null,
    direction: null,
  },
};

async function understood(): Promise<AgendaCandidate | null> {
  const outcome = await understandSelection();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome.candidate;
}

it("shows the agenda that the selected cells would be", async () => {
  await withHost(await plainRangeAgenda(), async ({ model }) => {
    select(model, 1, 1, 6, 8);
    const candidate = await understood();
    expect(candidate?.place).toMatchObject({ sheet: "Action agenda", table: null, headerRow: 1 });
    expect(candidate?.headers.owner).toBe("Owner");
  });
});

it("takes one cell of a table as the table, and one elsewhere as its sheet", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    select(model, 3, 3, 3, 3);
    expect((await understood())?.place.table).toBe("ActionAgenda");
  });
  await withHost(await plainRangeAgenda(), async ({ model }) => {
    select(model, 3, 3, 3, 3);
    expect((await understood())?.place.headerRow).toBe(1);
  });
});

it("takes cells without a header that it understands as no agenda", async () => {
  await withHost(await noAgenda(), async ({ model }) => {
    select(model, 1, 1, 3, 3);
    expect(await understood()).toBeNull();
    select(model, 40, 1, 41, 2);
    expect(await understandSelection()).toEqual({ ok: true, candidate: null, address: "" });
  });
});

it("reads the one of two agendas that was chosen from then on", async () => {
  await withHost(await twoAgendas(), async ({ model }) => {
    select(model, 2, 2, 2, 2);
    const candidate = await understood();
    expect(candidate?.place).toEqual(place);
    expect(candidate && (await chooseAgenda(candidate))).toBeNull();
    const outcome = await assessAgenda();
    expect(outcome).toMatchObject({ ok: true, assessment: { agenda: { table: "HomesPlan" } }, notices: [] });
    expect(outcome.ok && outcome.scan.search.chosenBy).toBe("person");
  });
});

it("reads an agenda that was chosen far beside the columns in which agendas are looked for", async () => {
  const workbook = new Workbook();
  const sheet = addAgenda(workbook, { table: null, top: 3, left: 300, rows: 5 });
  sheet.getCell("A1").value = "Guidance for those who fill this in";
  await withHost(await bytesOf(workbook), async ({ model }) => {
    expect(await assessAgenda()).toMatchObject({ ok: false });
    select(model, 3, 300, 8, 307);
    const candidate = await understood();
    expect(candidate?.place).toMatchObject({ headerRow: 3, firstColumn: 300, lastColumn: 307 });
    expect(candidate && (await chooseAgenda(candidate))).toBeNull();
    const outcome = await assessAgenda();
    if (!outcome.ok) throw new Error(outcome.fault.details);
    expect(outcome.assessment.actions.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8]);
  });
});

it("says so where a choice can't be kept because the workbook is read-only", async () => {
  await withHost(await twoAgendas(), async ({ failures }) => {
    failures.failChannel(7000);
    expect(await chooseAgenda({ place, columns: [] })).toMatchObject({ kind: "protected" });
  });
});
