/** What is in a table: its total row, headers and formulas, and what moves or refuses to move it. */
import { inTurn, loaded, ofEach } from "../case";
import type { SelfCheckCase } from "../case";
import { columnNames, made, name, tableOf, where } from "./tables";

export const tablePartCases: readonly SelfCheckCase[] = [
  {
    title: "a total row that is shown has formulas, and one that is not shown is not there",
    members: ["Table.showTotals", "Table.getTotalRowRange", "Range.formulas"],
    ask: inTurn({
      made,
      "not shown": (_, sheet) => where(tableOf(sheet).getTotalRowRange()),
      shown: (_, sheet) => {
        tableOf(sheet).showTotals = true;
        return where(tableOf(sheet).getTotalRowRange());
      },
      "as it begins": (_, sheet) => loaded(tableOf(sheet).getTotalRowRange(), "formulas"),
      written: (_, sheet) => {
        const row = tableOf(sheet).getTotalRowRange();
        row.formulas = [["Total", `=SUBTOTAL(109,${name}[Amount])`]];
        return loaded(row, "formulas", "values");
      },
      "not shown again": (_, sheet) => {
        tableOf(sheet).showTotals = false;
        return where(tableOf(sheet).getRange());
      },
      "what is left below": (_, sheet) => loaded(sheet.getRange("A4:B4"), "formulas"),
    }),
  },
  {
    title: "a total row where a cell below the table is not blank",
    members: ["Table.showTotals"],
    ask: inTurn({
      made,
      shown: (_, sheet) => {
        sheet.getRange("A5").values = [["below"]];
        tableOf(sheet).showTotals = true;
        return loaded(sheet.getRange("A3:B6"), "values");
      },
    }),
  },
  {
    title: "a formula names a table's column, its row and its headers",
    members: ["Range.formulas", "Range.values"],
    ask: async (attempt) => [
      await attempt(made),
      await ofEach(
        [
          `=SUM(${name}[Amount])`,
          `=${name}[[#Headers],[Amount]]`,
          `=ROWS(${name})`,
          `=SUM(${name}[Nowhere])`,
          "=[@Amount]",
        ],
        (formula) =>
          attempt((_, sheet) => {
            sheet.getRange("E2").formulas = [[formula]];
            return loaded(sheet.getRange("E2"), "formulas", "values");
          }),
      ),
    ],
  },
  {
    title: "a header cell that is written over names its column",
    members: ["TableColumn.name", "Range.values"],
    ask: inTurn({
      made,
      written: (_, sheet) => {
        sheet.getRange("B1").values = [["Sum"]];
        return columnNames(sheet);
      },
      repeated: (_, sheet) => {
        sheet.getRange("B1").values = [["Action"]];
        return columnNames(sheet);
      },
      emptied: (_, sheet) => {
        sheet.getRange("B1").values = [[""]];
        return columnNames(sheet);
      },
    }),
  },
  {
    title: "rows inserted above a table move it, and part of it cannot be moved",
    members: ["Range.insert", "Range.delete", "Table.getRange"],
    ask: inTurn({
      made,
      above: (_, sheet) => {
        sheet.getRange("1:2").insert("Down");
        return where(tableOf(sheet).getRange());
      },
      "part of it": (_, sheet) => void sheet.getRange("B2").insert("Down"),
      "part of its rows": (_, sheet) => {
        sheet.getRange("A4:B4").insert("Down");
        return where(tableOf(sheet).getRange());
      },
      "delete rows of it": (_, sheet) => {
        sheet.getRange("4:4").delete("Up");
        return where(tableOf(sheet).getRange());
      },
      "delete its header": (_, sheet) => {
        sheet.getRange("3:3").delete("Up");
        return where(tableOf(sheet).getRange());
      },
    }),
  },
  {
    title: "filters are cleared where there are none, and filtered rows take values",
    members: ["Table.clearFilters", "Range.values"],
    ask: inTurn({
      made,
      "no filter": (_, sheet) => {
        tableOf(sheet).clearFilters();
        return loaded(sheet.getRange("A2:A3"), "values");
      },
    }),
  },
  {
    title: "tables that a range touches, and the sheet of a table",
    members: ["Range.getTables", "TableScopedCollection.items", "Table.worksheet"],
    ask: inTurn({
      made,
      touched: async (context, sheet) => {
        const touched = sheet.getRange("B3:D9").getTables(false).load("items/name");
        const within = sheet.getRange("B3:D9").getTables(true).load("items/name");
        const none = sheet.getRange("D9").getTables(false).load("items/name");
        await context.sync();
        return [touched, within, none].map(({ items }) => items.map((table) => table.name));
      },
      sheet: async (context, sheet) => {
        sheet.load("id");
        const of = tableOf(sheet).worksheet.load("id");
        await context.sync();
        return of.id === sheet.id;
      },
    }),
  },
];
