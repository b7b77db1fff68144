import { addAid, removeAid } from "../../../src/excel/agenda/agendaAids";
import { agendaAids } from "../../../src/excel/agenda/aidNames";
import { plainRangeAgenda, tableAgenda } from "../../fixtures/workbooks";
import { contentOf, withHost } from "../../support/sheetWorkbook";

const ratingColumn = { top: 2, left: 6, bottom: 6, right: 6 };

test("the drop-down offers the scale's ratings, and goes again", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const sheet = model.sheets[0];
    expect(await addAid("rating-list")).toEqual({ ok: true, change: "added" });
    expect(sheet.validations.at(3, 6)).toMatchObject({ type: "List", formula1: "Red,Amber,Green" });
    expect(await addAid("rating-list")).toEqual({ ok: true, change: "none" });
    expect(await removeAid("rating-list")).toEqual({ ok: true, change: "removed" });
    expect(sheet.validations.at(3, 6)).toBeNull();
  });
});

test("a person's own rule of the rating column is neither replaced nor removed", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const sheet = model.sheets[0];
    const own = { type: "List", operator: null, formula1: "Good,Bad", formula2: null, inCellDropDown: true } as const;
    sheet.validations.set(ratingColumn, own);
    expect(await addAid("rating-list")).toMatchObject({
      ok: false,
      blocked: expect.stringContaining("already has a rule"),
    });
    expect(await removeAid("rating-list")).toEqual({ ok: true, change: "none" });
    expect(sheet.validations.at(3, 6)).toMatchObject({ formula1: "Good,Bad" });
  });
});

test("the colours follow each rating, and go again while a person's own rules stay", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const { conditionalFormats } = model.sheets[0];
    conditionalFormats.add([ratingColumn], { type: "Custom", formula: "=TRUE" }, {});
    expect(await addAid("rating-colours")).toEqual({ ok: true, change: "added" });
    expect(conditionalFormats.list()).toHaveLength(4);
    expect(await addAid("rating-colours")).toEqual({ ok: true, change: "none" });
    expect(await removeAid("rating-colours")).toEqual({ ok: true, change: "removed" });
    expect(conditionalFormats.list().map(({ rule }) => rule)).toEqual([{ type: "Custom", formula: "=TRUE" }]);
  });
});

test("the total row counts the actions, and goes again", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const sheet = model.sheets[0];
    expect(await addAid("total-row")).toEqual({ ok: true, change: "added" });
    expect(sheet.tables[0].showTotals).toBe(true);
    expect(sheet.cells.value(7, 3)).toBe(5);
    expect(await removeAid("total-row")).toEqual({ ok: true, change: "removed" });
    expect(sheet.tables[0].showTotals).toBe(false);
  });
});

test("an agenda in a plain range is told that it can't have a total row", async () => {
  await withHost(await plainRangeAgenda(), async () => {
    expect(await addAid("total-row")).toMatchObject({ ok: false, blocked: expect.stringContaining("plain range") });
  });
});

test.each(agendaAids)("%s, put on and taken back, leaves the workbook as it was", async (aid) => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const before = contentOf(model);
    await addAid(aid);
    await removeAid(aid);
    expect(contentOf(model)).toEqual(before);
  });
});
