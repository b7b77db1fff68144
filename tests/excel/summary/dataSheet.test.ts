import { saveSettings } from "../../../src/excel/stores/settingsChanges";
import { generatedSheetNames, usualSheetNames } from "../../../src/agenda/model/generatedSheets";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { tableAgenda } from "../../fixtures/workbooks";
import { firstOf, refreshed, withHost } from "../../support/sheetWorkbook";

const showing = (shown: (typeof generatedSheetNames)[number][]) =>
  saveSettings({ sheets: { ...defaultSettings.sheets, shown } });

it("the data is written as one table once it is ticked, with dates as dates, and says so when it is turned off", async () => {
  await withHost(await tableAgenda({ rows: 6 }), async ({ model }) => {
    expect((await refreshed()).sheets).not.toContain("RAG Data");
    await showing([...generatedSheetNames]);
    const { sheets, assessment } = await refreshed();
    expect(sheets.at(-1)).toBe("RAG Data");
    const sheet = model.sheet("RAG Data");
    const table = firstOf(sheet.tables);
    expect([table.name, table.bodyArea.bottom - table.bodyArea.top + 1]).toEqual([
      "RAGData",
      assessment.actions.length,
    ]);
    const due = table.bodyArea.left + table.columns.indexOf("Due");
    const { top } = table.bodyArea;
    expect(sheet.cells.formula(top, due)).toEqual(expect.any(Number));
    expect(sheet.cells.numberFormats({ top, bottom: top, left: due, right: due })).toEqual([["d mmm yyyy"]]);
    await showing(usualSheetNames);
    await refreshed();
    expect(String(sheet.cells.formula(2, 1))).toContain("No longer refreshed: it is turned off in the settings");
  });
});
