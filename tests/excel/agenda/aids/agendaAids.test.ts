import { addAid, removeAid } from "../../../../src/excel/agenda/aids/agendaAids";
import { agendaAids } from "../../../../src/excel/agenda/aids/aidNames";
import { saveSettings } from "../../../../src/excel/stores/settingsChanges";
import { directorates } from "../../../fixtures/directorates";
import { plainRangeAgenda, tableAgenda } from "../../../fixtures/workbooks";
import { contentOf, firstOf, withHost } from "../../../support/sheetWorkbook";

const ownList = { type: "List", operator: null, formula1: "Good,Bad", formula2: null, inCellDropDown: true } as const;
const ratingColumn = { top: 2, left: 6, bottom: 6, right: 6 };

it("adds a drop-down of the scale's ratings, and removes it again", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    expect(await addAid("rating-list")).toEqual({ ok: true, change: "added" });
    expect(sheet.validations.at(3, 6)).toMatchObject({ type: "List", formula1: "Red,Amber,Green" });
    expect(await addAid("rating-list")).toEqual({ ok: true, change: "none" });
    expect(await removeAid("rating-list")).toEqual({ ok: true, change: "removed" });
    expect(sheet.validations.at(3, 6)).toBeNull();
  });
});

it("neither replaces nor removes a person's own rule of the rating column", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    sheet.validations.set(ratingColumn, ownList);
    expect(await addAid("rating-list")).toEqual({
      ok: false,
      blocked:
        "The rating column already has a rule for what can be typed in it. Remove that rule first, on the Data tab.",
    });
    expect(await removeAid("rating-list")).toEqual({ ok: true, change: "none" });
    expect(sheet.validations.at(3, 6)).toMatchObject({ formula1: "Good,Bad" });
  });
});

it("leaves a drop-down that a person had before, also where it offers the same ratings", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const { validations } = model.sheet("Action agenda");
    validations.set(ratingColumn, { ...ownList, formula1: "Red,Amber,Green" });
    const before = contentOf(model);
    expect(await addAid("rating-list")).toMatchObject({ ok: false });
    expect(await removeAid("rating-list")).toEqual({ ok: true, change: "none" });
    expect(contentOf(model)).toEqual(before);
    expect(validations.at(3, 6)).toMatchObject({ formula1: "Red,Amber,Green" });
  });
});

it("removes the drop-down row by row where a person has since put their own in some of them", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const { validations } = model.sheet("Action agenda");
    await addAid("rating-list");
    validations.set({ top: 4, left: 6, bottom: 4, right: 6 }, ownList);
    expect(await addAid("rating-list")).toMatchObject({ ok: false });
    expect(await removeAid("rating-list")).toEqual({ ok: true, change: "removed" });
    expect([2, 3, 4, 5, 6].map((row) => validations.at(row, 6)?.formula1 ?? null)).toEqual([
      null,
      null,
      "Good,Bad",
      null,
      null,
    ]);
  });
});

it("adds the drop-down to rows that lack it, and to those with that of an earlier scale", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const { validations } = model.sheet("Action agenda");
    await addAid("rating-list");
    validations.set({ top: 6, left: 6, bottom: 6, right: 6 }, null);
    const earlier = validations.at(2, 6);
    if (!earlier?.alert) throw new Error("The drop-down has no alert.");
    const alert = { ...earlier.alert, message: "Choose one of Red, Green." };
    validations.set({ top: 2, left: 6, bottom: 2, right: 6 }, { ...earlier, formula1: "Red,Green", alert });
    expect(await addAid("rating-list")).toEqual({ ok: true, change: "added" });
    expect([2, 3, 6].map((row) => validations.at(row, 6)?.formula1)).toEqual(Array(3).fill("Red,Amber,Green"));
  });
});

it("adds colours that follow each rating, and removes them again while a person's own rules stay", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const { conditionalFormats } = model.sheet("Action agenda");
    conditionalFormats.add([ratingColumn], { type: "Custom", formula: "=TRUE" }, {});
    expect(await addAid("rating-colours")).toEqual({ ok: true, change: "added" });
    expect(conditionalFormats.list()).toHaveLength(4);
    expect(await addAid("rating-colours")).toEqual({ ok: true, change: "none" });
    expect(await removeAid("rating-colours")).toEqual({ ok: true, change: "removed" });
    expect(conditionalFormats.list().map(({ rule }) => rule)).toEqual([{ type: "Custom", formula: "=TRUE" }]);
  });
});

it("adds a total row that counts the actions, and removes it again", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    expect(await addAid("total-row")).toEqual({ ok: true, change: "added" });
    expect(firstOf(sheet.tables).showTotals).toBe(true);
    expect(sheet.cells.value(7, 3)).toBe(5);
    expect(await removeAid("total-row")).toEqual({ ok: true, change: "removed" });
    expect(firstOf(sheet.tables).showTotals).toBe(false);
  });
});

it("says that an agenda in a plain range can't have a total row", async () => {
  await withHost(await plainRangeAgenda(), async () => {
    expect(await addAid("total-row")).toEqual({
      ok: false,
      blocked: "The agenda is a plain range, and only a table has a total row. On the Insert tab, choose Table first.",
    });
  });
});

it.each(agendaAids)("leaves the workbook as it was when %s is added and removed", async (aid) => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const before = contentOf(model);
    await addAid(aid);
    await removeAid(aid);
    expect(contentOf(model)).toEqual(before);
  });
});

it("of agendas that are read together each has the aid in its own rows, and those that can't are named", async () => {
  await withHost(await directorates(), async ({ model }) => {
    await saveSettings({ agendas: "all" });
    const before = contentOf(model);
    expect(await addAid("rating-list")).toEqual({ ok: true, change: "added" });
    const offered = (sheet: string, row: number, column: number) =>
      model.sheet(sheet).validations.at(row, column)?.formula1 ?? null;
    expect([offered("Adults", 41, 5), offered("Adults", 42, 5)]).toEqual(["Red,Amber,Green", null]);
    expect([offered("Places", 44, 4), offered("Places", 45, 4)]).toEqual([
      "Red,Amber/Red,Amber,Amber/Green,Green",
      null,
    ]);
    expect(offered("Children and schools", 42, 5)).toBe("Red,Amber,Green,Blue");
    expect(await removeAid("rating-list")).toEqual({ ok: true, change: "removed" });
    expect(contentOf(model)).toEqual(before);
    expect(await addAid("total-row")).toEqual({
      ok: true,
      change: "added",
      blocked: expect.stringMatching(/^Places: The agenda is a plain range/) as string,
    });
    expect(await removeAid("total-row")).toMatchObject({ ok: true, change: "removed" });
    expect(contentOf(model)).toEqual(before);
  });
}, 60_000);

it("leaves a total row in which a person has put more", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    await addAid("total-row");
    sheet.cells.type(7, 7, "=MAX(G2:G6)");
    expect(await removeAid("total-row")).toMatchObject({ ok: false });
    expect(sheet.cells.value(7, 3)).toBe(5);
  });
});
