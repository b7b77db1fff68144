/** Tables: what they are made of, their names, sizes, totals, and what moves or refuses to move them. */
import { inTurn, loaded, ofEach } from "../case";
import type { Json, SelfCheckCase, Work } from "../case";

/** A table named `name` over A1:B3. */
export const made: Work = (_, sheet) => {
  sheet.getRange("A1:B3").values = [
    ["Action", "Amount"],
    ["one", 1],
    ["two", 2],
  ];
  sheet.tables.add("A1:B3", true).name = name;
  return null;
};
export const name = "SelfCheckTable";

export const tableOf = (sheet: Excel.Worksheet) => sheet.tables.getItem(name);

export async function where(range: Excel.Range): Promise<Json> {
  range.load("address");
  await range.context.sync();
  return range.address.slice(range.address.lastIndexOf("!") + 1);
}

export async function columnNames(sheet: Excel.Worksheet): Promise<Json> {
  const { columns } = tableOf(sheet);
  columns.load("items/name");
  await sheet.context.sync();
  return columns.items.map((column) => column.name);
}

export const tableCases: readonly SelfCheckCase[] = [
  {
    title: "a new table has a name, a style, bands and filter buttons",
    members: [
      "TableCollection.add",
      "Table.name",
      "Table.style",
      "Table.showBandedRows",
      "Table.showFilterButton",
      "Table.showTotals",
    ],
    ask: inTurn({
      new: async (context, sheet) => {
        sheet.getRange("A1:B2").values = [
          ["a", "b"],
          ["c", "d"],
        ];
        const table = sheet.tables.add("A1:B2", true);
        table.load("name,style,showBandedRows,showFilterButton,showTotals,showHeaders");
        await context.sync();
        const { style, showBandedRows, showFilterButton, showTotals, showHeaders } = table;
        return [/^Table\d+$/.test(table.name), style, showBandedRows, showFilterButton, showTotals, showHeaders];
      },
      changed: async (context, sheet) => {
        const table = sheet.tables.getItemAt(0);
        table.style = "TableStyleLight1";
        table.showBandedRows = false;
        table.showFilterButton = false;
        table.load("style,showBandedRows,showFilterButton");
        await context.sync();
        return [table.style, table.showBandedRows, table.showFilterButton];
      },
      "no such style": async (context, sheet) => {
        const table = sheet.tables.getItemAt(0);
        table.style = "TableStyleNowhere";
        table.load("style");
        await context.sync();
        return table.style;
      },
    }),
  },
  {
    title: "headers that are blank, repeated or numbers",
    members: ["TableCollection.add", "TableColumn.name", "Range.values"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        sheet.getRange("A1:E1").values = [["a", "", "a", 5, "A"]];
        sheet.tables.add("A1:E2", true).name = name;
        await context.sync();
        const row = sheet.getRange("A1:E1").load("values");
        await context.sync();
        return [await columnNames(sheet), row.values[0] as Json];
      }),
  },
  {
    title: "a name that no table can have is refused",
    members: ["Table.name"],
    ask: async (attempt) => [
      await attempt(made),
      await ofEach(["two words", "A1", "R1C1", "1st", "", "c", "x".repeat(256), "a.b", "_a", "a-b", "É"], (text) =>
        attempt(async (context, sheet) => {
          const table = sheet.tables.getItemAt(0);
          table.name = text;
          table.load("name");
          await context.sync();
          return table.name;
        }),
      ),
    ],
  },
  {
    title: "a table over another one, and two of one name, are refused",
    members: ["TableCollection.add", "Table.name"],
    ask: inTurn({
      made,
      "over it": (_, sheet) => void sheet.tables.add("B2:C4", true),
      "the same name": (_, sheet) => void (sheet.tables.add("D1:E2", true).name = name.toUpperCase()),
      "a name of cells": (context, sheet) => {
        context.workbook.names.add("SelfCheckName", sheet.getRange("G1"));
        sheet.tables.add("G1:H2", true).name = "SelfCheckName";
        return null;
      },
      "tables now": async (context, sheet) => {
        sheet.tables.load("items/name");
        await context.sync();
        return sheet.tables.items.length;
      },
    }),
  },
  {
    title: "a table is found by name in any case and by id, and another is not there",
    members: [
      "TableCollection.getItem",
      "TableCollection.getItemOrNullObject",
      "TableCollection.getItemAt",
      "Table.id",
      "Workbook.tables",
    ],
    ask: inTurn({
      made,
      "in capitals": async (context, sheet) => {
        const table = sheet.tables.getItem(name.toUpperCase()).load("name,id");
        await context.sync();
        const byId = context.workbook.tables.getItem(table.id).load("name");
        await context.sync();
        return [table.name, byId.name];
      },
      missing: (_, sheet) => loaded(sheet.tables.getItem("Nowhere").getRange(), "values"),
      "missing, asked": async (context) => {
        const table = context.workbook.tables.getItemOrNullObject("Nowhere");
        await context.sync();
        return table.isNullObject;
      },
      "by position": (_, sheet) => loaded(sheet.tables.getItemAt(3).getRange(), "values"),
    }),
  },
  {
    title: "rows written just below and beside a table",
    members: ["Range.values", "Table.getRange"],
    ask: inTurn({
      made,
      below: (_, sheet) => {
        sheet.getRange("A4:B4").values = [["three", 3]];
        return where(tableOf(sheet).getRange());
      },
      beside: (_, sheet) => {
        sheet.getRange("C1").values = [["More"]];
        return where(tableOf(sheet).getRange());
      },
    }),
  },
  {
    title: "a table is resized, its header staying in its row",
    members: ["Table.resize"],
    ask: inTurn({
      made,
      larger: (_, sheet) => {
        tableOf(sheet).resize("A1:C5");
        return where(tableOf(sheet).getRange());
      },
      headers: (_, sheet) => columnNames(sheet),
      smaller: (_, sheet) => {
        tableOf(sheet).resize("A1:B2");
        return where(tableOf(sheet).getRange());
      },
      "header moved": (_, sheet) => {
        tableOf(sheet).resize("A2:B5");
        return null;
      },
      "header alone": (_, sheet) => {
        tableOf(sheet).resize("A1:B1");
        return null;
      },
      elsewhere: (_, sheet) => {
        tableOf(sheet).resize("F1:G5");
        return null;
      },
      "over another": (_, sheet) => {
        sheet.tables.add("A8:B9", true);
        tableOf(sheet).resize("A1:B9");
        return null;
      },
    }),
  },
];
