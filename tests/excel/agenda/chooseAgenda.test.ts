import { assessAgenda } from "../../../src/excel/agenda/assess";
import { chooseAgenda, understandSelection } from "../../../src/excel/agenda/chooseAgenda";
import type { AgendaCandidate } from "../../../src/agenda/find/find";
import { noAgenda, plainRangeAgenda, tableAgenda, twoAgendas } from "../../fixtures/workbooks";
import { withHost } from "../../support/sheetWorkbook";
import type { WorkbookModel } from "../../../src/host/model/workbook";

function select(model: WorkbookModel, sheet: number, area: [top: number, left: number, bottom: number, right: number]) {
  const [top, left, bottom, right] = area;
  model.activate(model.sheets[sheet]);
  model.select(model.sheets[sheet], { top, left, bottom, right });
}

const none = { comment: null, due: null, updated: null, section: null, ref: null, stage: null };
const place = {
  sheet: "Homes plan",
  table: "HomesPlan",
  headerRow: 1,
  lastRow: null,
  firstColumn: 1,
  lastColumn: 8,
  columns: { ...none, action: 3, owner: 5, rating: 6 },
};

async function understood(): Promise<AgendaCandidate | null> {
  const outcome = await understandSelection();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome.candidate;
}

test("selected cells are shown as the agenda that they would be", async () => {
  await withHost(await plainRangeAgenda(), async ({ model }) => {
    select(model, 0, [1, 1, 6, 8]);
    const candidate = await understood();
    expect(candidate?.place).toMatchObject({ sheet: "Action agenda", table: null, headerRow: 1 });
    expect(candidate?.reasons.join(" ")).toContain("taken as Owner: 'Owner'");
  });
});

test("one cell of a table stands for the table, one elsewhere for its sheet", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    select(model, 0, [3, 3, 3, 3]);
    expect((await understood())?.place.table).toBe("ActionAgenda");
  });
  await withHost(await plainRangeAgenda(), async ({ model }) => {
    select(model, 0, [3, 3, 3, 3]);
    expect((await understood())?.place.headerRow).toBe(1);
  });
});

test("cells without a header that is understood are no agenda", async () => {
  await withHost(await noAgenda(), async ({ model }) => {
    select(model, 0, [1, 1, 3, 3]);
    expect(await understood()).toBeNull();
    select(model, 0, [40, 1, 41, 2]);
    expect(await understandSelection()).toEqual({ ok: true, candidate: null, address: "" });
  });
});

test("of two agendas the one chosen is read from then on", async () => {
  await withHost(await twoAgendas(), async ({ model }) => {
    select(model, 0, [2, 2, 2, 2]);
    const candidate = await understood();
    expect(await chooseAgenda(candidate!.place)).toBeNull();
    const outcome = await assessAgenda();
    expect(outcome).toMatchObject({ ok: true, assessment: { agenda: { table: "HomesPlan" } }, notices: [] });
    expect(outcome.ok && outcome.scan.search.chosenBy).toBe("person");
  });
});

test("a choice in a workbook that is read-only is told", async () => {
  await withHost(await twoAgendas(), async ({ faults }) => {
    faults.failChannel(7000);
    expect(await chooseAgenda(place)).toMatchObject({ kind: "protected" });
  });
});
