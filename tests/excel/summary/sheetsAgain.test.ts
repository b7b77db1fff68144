/** The same agenda gives the same sheets; what a person adds, and what refers to our sheets, survives a refresh that changes them. */
import type { Host } from "../../../src/host/headless/startHost";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { saveSettings } from "../../../src/excel/stores/settingsChanges";
import { openWorkbook } from "../../../src/host/model/openWorkbook";
import type { SheetModel } from "../../../src/host/model/sheet/sheet";
import { setClock } from "../../../src/host/headless/clock";
import { errorsOf } from "../../support/openXmlErrors";
import {
  agendaBesideOwnSummary,
  agendaWithLongestCell,
  agendaWithQuotes,
  ownSummaryText,
  tableAgenda,
} from "../../fixtures/workbooks";
import { contentOf, firstOf, refreshed, withHost } from "../../support/sheetWorkbook";

jest.setTimeout(120_000);

/** A section more, and another rating: the summary grows by a row. */
function changeAgenda({ model }: Host): void {
  const agenda = model.sheet("Action agenda");
  agenda.cells.type(7, 2, "Aim 5: Parks");
  agenda.cells.type(7, 3, "Plant two hundred trees");
  agenda.cells.type(7, 6, "Red");
}

const onAgenda = (address: string) => `'Action agenda'!${address}`;

it("rewrites nothing where nothing has changed, and says so", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await refreshed();
    const before = contentOf(host.model);
    host.resetCounts();
    expect(await refreshed()).toMatchObject({ changed: false, notices: [] });
    expect(contentOf(host.model)).toEqual(before);
    expect(host.roundTrips()).toBeLessThanOrEqual(6);
  });
});

it("changes only the as-at line the day after, also in the saved and reopened workbook", async () => {
  const saved = await withHost(await tableAgenda({ rows: 3 }), async ({ model }) => {
    model.sheet("Action agenda").cells.clear({ top: 2, left: 7, bottom: 4, right: 8 }, "Contents");
    await refreshed();
    return model.save();
  });
  await withHost(saved, async ({ model }) => {
    const asAt = () => model.sheet("RAG Summary").cells.text(2, 1);
    const rest = () =>
      JSON.stringify(contentOf(model))
        .replaceAll(/As at [^"]*/g, "")
        .replaceAll(/(?:Movement|Actions that|No action has) [^"]*"/g, '"');
    const before = rest();
    expect(asAt()).toBe("As at 12 October 2026.");
    const restore = setClock("2026-10-13");
    await refreshed();
    restore();
    expect(asAt()).toBe("As at 13 October 2026.");
    const movement = (text: string) => text.replaceAll("First count", "→ No change");
    expect(movement(rest()).length).toBe(movement(before).length);
  });
});

it("keeps the sheets' identity and order, and the selection", async () => {
  await withHost(await tableAgenda(), async (host) => {
    const { model } = host;
    await refreshed();
    const ids = model.sheets.map(({ id }) => id);
    model.select(model.sheet("RAG Issues"), { top: 3, left: 2, bottom: 3, right: 2 });
    changeAgenda(host);
    expect(await refreshed()).toMatchObject({ changed: true });
    expect(model.sheets.map(({ id }) => id)).toEqual(ids);
    expect(model.selection).toMatchObject({ area: { top: 3, left: 2, bottom: 3, right: 2 } });
    expect(model.activeSheet.name).toBe("RAG Issues");
  });
});

it("keeps names, formulas, links and charts that refer to our sheets working", async () => {
  await withHost(await tableAgenda(), async (host) => {
    const { model } = host;
    await refreshed();
    const own = model.addSheet("Board");
    model.names.add("AllActions", "='RAG Summary'!$F$9");
    own.cells.type(1, 1, "=SUM(RAGSummary[Total])");
    own.cells.type(2, 1, "=COUNTA(RAGOverdue[Action])");
    own.links.setLink(3, 1, { documentReference: "'RAG Summary'!A1", textToDisplay: "Summary" });
    const chart = model.sheet("RAG Summary").charts.add("Pie", { top: 8, left: 1, bottom: 9, right: 2 }, "Columns");
    changeAgenda(host);
    await refreshed();
    expect(own.cells.value(1, 1)).toBe(12);
    expect(own.cells.value(2, 1)).toBe(firstOf(model.sheet("RAG Overdue").tables).bodyArea.bottom - 7);
    expect(own.links.link(3, 1)?.documentReference).toBe("'RAG Summary'!A1");
    expect(model.names.find("AllActions")?.formula).toBe("='RAG Summary'!$F$9");
    expect(model.sheet("RAG Summary").charts.find(chart.id)).not.toBeNull();
    expect(model.sheet("RAG Summary").charts.list()).toHaveLength(2);
    expect(await errorsOf(await model.save())).toEqual([]);
  });
});

it("moves our chart as the table grows", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await refreshed();
    const { charts } = host.model.sheet("RAG Summary");
    const before = firstOf(charts.list()).position.top;
    changeAgenda(host);
    await refreshed();
    expect(charts.list()).toHaveLength(1);
    expect(firstOf(charts.list()).position.top).toBeGreaterThan(before);
  });
});

it("adds no chart again that a person has deleted", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await refreshed();
    const { charts } = host.model.sheet("RAG Summary");
    charts.delete(firstOf(charts.list()).id);
    changeAgenda(host);
    await refreshed();
    expect(charts.list()).toEqual([]);
  });
});

it("keeps a person's notes beside, above and below our table, also when it grows over them", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await refreshed();
    const sheet = host.model.sheet("RAG Summary");
    const below = firstOf(sheet.tables).area.bottom + 2;
    sheet.cells.type(below, 1, "Ask the chair");
    sheet.cells.type(below, 2, "=1+1");
    sheet.cells.type(9, 15, "Beside");
    sheet.cells.type(1, 15, "Above");
    changeAgenda(host);
    const agenda = host.model.sheet("Action agenda");
    agenda.cells.type(8, 2, "Aim 6: Roads");
    agenda.cells.type(8, 3, "Rebuild the footbridge");
    await refreshed();
    expect(firstOf(sheet.tables).area.bottom).toBe(below);
    expect(findText(sheet, "Ask the chair")).toEqual([below + 2, 1]);
    expect(sheet.cells.value(below + 2, 2)).toBe(2);
    expect([sheet.cells.value(9, 15), sheet.cells.value(1, 15)]).toEqual(["Beside", "Above"]);
  });
});

it("keeps notes typed just below and beside our table, which Excel takes into it", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await refreshed();
    const sheet = host.model.sheet("RAG Summary");
    const { bottom, right } = firstOf(sheet.tables).area;
    sheet.cells.type(bottom + 1, 1, "Ask the chair");
    sheet.cells.type(10, right + 1, "Beside");
    expect(firstOf(sheet.tables).area).toMatchObject({ bottom: bottom + 1, right: right + 1 });
    changeAgenda(host);
    expect((await refreshed()).notices).toEqual([]);
    expect(firstOf(sheet.tables).area).toMatchObject({ bottom: bottom + 1, right });
    expect(findText(sheet, "Ask the chair")).toEqual([bottom + 2, 1]);
    expect(sheet.cells.value(10, right + 1)).toBe("Beside");
    expect(await refreshed()).toMatchObject({ changed: false });
  });
});

it("shows the movement since the refresh of another day beside each section", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    await refreshed();
    const restore = setClock("2026-10-20");
    model.sheet("Action agenda").cells.type(2, 6, "Red");
    await refreshed();
    restore();
    const { area } = firstOf(model.sheet("RAG Summary").tables);
    const movement = model.sheet("RAG Summary").cells.texts({ ...area, left: area.right });
    expect(movement[1]).toEqual(["↓ 1 worsened, → 1 no change"]);
    expect(model.sheet("RAG Summary").cells.text(6, 1)).toContain("since the refresh of 12 October 2026");
  });
});

it("leaves a person's sheet of our name, gives ours another name, and says so", async () => {
  await withHost(await agendaBesideOwnSummary(), async ({ model }) => {
    const { notices, sheets } = await refreshed();
    expect(model.sheet("RAG Summary").cells.text(1, 1)).toBe(ownSummaryText);
    expect(sheets[0]).toBe("RAG Summary (2)");
    expect(notices).toEqual([
      'The sheet "RAG Summary" is not ours, so it was left as it is; see "RAG Summary (2)" instead.',
    ]);
    expect(await refreshed()).toMatchObject({ changed: false, notices: [] });
  });
});

it("leaves a sheet of ours that a person has rearranged to them, and makes a new one", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    await refreshed();
    const sheet = model.sheet("RAG Overdue");
    sheet.insertCells({ top: 1, left: 1, bottom: 2, right: 16384 }, "Down");
    const { notices, sheets } = await refreshed();
    expect(sheets).toContain("RAG Overdue (2)");
    expect(notices[0]).toContain("has been rearranged");
    expect(sheet.cells.text(3, 1)).toBe("RAG Overdue");
    expect(await refreshed()).toMatchObject({ changed: false, notices: [] });
  });
});

it("keeps the name and position of a sheet of ours that was renamed, and puts a deleted one back in order", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    await refreshed();
    model.sheet("RAG Issues").rename("Things to fix");
    model.sheet("RAG by Owner").delete();
    const { sheets } = await refreshed();
    expect(sheets).toEqual(["RAG Summary", "RAG by Owner", "RAG Overdue", "Things to fix"]);
    const visible = model.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    expect(visible).toEqual(["Action agenda", "RAG Summary", "RAG by Owner", "RAG Overdue", "Things to fix"]);
  });
});

it("keeps as text what could be a formula, a number or a date", async () => {
  const action = '=HYPERLINK("https://example.org","click")';
  await withHost(await tableAgenda(), async ({ model }) => {
    const agenda = model.sheet("Action agenda");
    agenda.cells.write({ top: 2, left: 2, bottom: 2, right: 5 }, [
      ["'1/2", `'${action}`, "'+1", "'=cmd|' /C calc'!A0"],
    ]);
    await refreshed();
    const overdue = model.sheet("RAG Overdue");
    expect(overdue.cells.texts(firstOf(overdue.tables).area).flat()).toContain(action);
    for (const sheet of model.sheets.slice(1)) {
      const used = sheet.usedArea(true);
      if (used) expect(sheet.cells.formulas(used)).toEqual(sheet.cells.values(used));
    }
    const owners = model.sheet("RAG by Owner");
    expect(owners.cells.valueTypes(firstOf(owners.tables).bodyArea).map(([type]) => type)).not.toContain("Double");
  });
});

it("writes the longest cell, and quotes and brackets in names, as a valid file", async () => {
  for (const bytes of [await agendaWithLongestCell(), await agendaWithQuotes()]) {
    const saved = await withHost(bytes, async ({ model }) => {
      await refreshed();
      expect(await refreshed()).toMatchObject({ changed: false });
      return model.save();
    });
    expect(await errorsOf(saved)).toEqual([]);
    await openWorkbook(saved, "again.xlsx");
  }
});

it("follows the settings for sheets, columns, order, title, words and colours", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    await saveSettings({
      sheets: {
        shown: ["summary", "overdue"],
        titles: { summary: "Harbour Ward: where we stand" },
        hiddenColumns: { summary: ["stale", "movement"], overdue: ["section"] },
        sectionOrder: "worst-first",
        ratingWords: { Red: "Off track" },
        ratingTints: { Red: { text: "#FFFFFF", fill: "#8B0000" }, Amber: { text: "#FFFFFF", fill: "#FFFF00" } },
      },
    });
    expect((await refreshed()).sheets).toEqual(["RAG Summary", "RAG Overdue"]);
    const summary = model.sheet("RAG Summary");
    const table = firstOf(summary.tables);
    expect(summary.cells.text(1, 1)).toBe("Harbour Ward: where we stand");
    expect(table.columns).toEqual([
      "Section",
      "Off track",
      "Amber",
      "Green",
      "Not rated",
      "Total",
      "Overdue",
      "On track",
    ]);
    expect(summary.cells.text(table.area.top + 1, 1)).toBe("3. Town centre");
    expect(summary.cells.text(table.area.top + 1, 2)).toBe("1 Off track");
    expect(summary.styles.style(table.area.top + 1, 2)).toMatchObject({ fillColor: "#8B0000", fontColor: "#FFFFFF" });
    expect(summary.styles.style(table.area.top, 3).fillColor).toBe("#FFEE80");
    expect(firstOf(model.sheet("RAG Overdue").tables).columns).not.toContain("Section");
  });
});

it("keeps a sheet that is turned off, and says on it that it is no longer refreshed", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    await refreshed();
    const { sheets } = defaultSettings;
    await saveSettings({ sheets: { ...sheets, shown: ["summary"] } });
    expect((await refreshed()).sheets).toEqual(["RAG Summary"]);
    const line =
      "As at 12 October 2026. No longer refreshed: it is turned off in the settings, or the agenda has nothing for it.";
    expect(model.sheet("RAG Issues").cells.text(2, 1)).toBe(line);
    await refreshed();
    expect(model.sheet("RAG Issues").cells.text(2, 1)).toBe(line);
    await saveSettings({ sheets });
    await refreshed();
    expect(model.sheet("RAG Issues").cells.text(2, 1)).toBe("As at 12 October 2026.");
  });
});

function findText(sheet: SheetModel, text: string): [row: number, column: number] | null {
  const used = sheet.usedArea(true);
  if (used === null) return null;
  for (let row = 1; row <= used.bottom; row++) {
    for (let column = 1; column <= used.right; column++)
      if (sheet.cells.text(row, column) === text) return [row, column];
  }
  return null;
}

it("links the overdue sheet to the agenda's rows", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    await refreshed();
    const overdue = model.sheet("RAG Overdue");
    expect(overdue.links.link(8, 1)?.documentReference).toBe(onAgenda("C2"));
  });
});

it("formats a column that replaces another one as on a new sheet", async () => {
  const headerFormats = ({ model }: Host) =>
    model.sheets
      .filter(({ name }) => name.startsWith("RAG ") && name !== "RAG History")
      .map((sheet) => {
        const { top, left, right } = firstOf(sheet.tables).area;
        return Array.from({ length: right - left + 1 }, (_, index) => sheet.styles.style(top, left + index));
      });
  const hiddenColumns = {
    overdue: ["section", "owner"],
    summary: ["notRated"],
    owners: ["total"],
    issues: ["severity"],
  };
  const fresh = await withHost(await tableAgenda(), async (host) => {
    await refreshed();
    return headerFormats(host);
  });
  await withHost(await tableAgenda(), async (host) => {
    await saveSettings({ sheets: { ...defaultSettings.sheets, hiddenColumns } });
    await refreshed();
    expect(headerFormats(host)).not.toEqual(fresh);
    await saveSettings({ sheets: defaultSettings.sheets });
    await refreshed();
    expect(headerFormats(host)).toEqual(fresh);
  });
});

it("keeps its table where it is when there is more, and then less, to say above it", async () => {
  await withHost(await tableAgenda({ rows: 3 }), async ({ model }) => {
    await refreshed();
    const summary = model.sheet("RAG Summary");
    const { top } = firstOf(summary.tables).area;
    const above = () => summary.cells.texts({ top: 1, left: 1, bottom: top - 1, right: 1 }).flat();
    const before = above();
    const dues = { top: 2, left: 7, bottom: 4, right: 7 };
    const kept = model.sheet("Action agenda").cells.values(dues);
    model.sheet("Action agenda").cells.clear(dues, "Contents");
    await refreshed();
    expect(above().join(" ")).toContain("0 of 3 actions have a due date.");
    model.sheet("Action agenda").cells.write(dues, kept);
    await refreshed();
    expect(above()).toEqual(before);
    expect(firstOf(summary.tables).area.top).toBe(top);
    expect(await refreshed()).toMatchObject({ changed: false });
  });
});
