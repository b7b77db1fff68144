/** Conditional formats and data validation. */
import { inTurn, ofEach } from "../case";
import type { Json, SelfCheckCase, Work } from "../case";

const coloured: Work = (_, sheet) => {
  const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
  custom.rule.formula = '=LOWER(A1)="red"';
  custom.format.fill.color = "#FF9C8F";
  custom.format.font.color = "#7F1D1D";
  return null;
};

async function formats(sheet: Excel.Worksheet, address = "A1:A9"): Promise<Json> {
  const all = sheet.getRange(address).conditionalFormats;
  all.load("items/id,items/type");
  await sheet.context.sync();
  const rules = all.items.map(({ custom }) => custom.rule.load("formula"));
  await sheet.context.sync();
  return all.items.map(({ type }, index) => [type, rules[index]?.formula ?? null]);
}

const twoLists: Excel.DataValidationRule = {
  custom: { formula: "=TRUE" },
  list: { inCellDropDown: true, source: "a" },
};

export const ruleCases: readonly SelfCheckCase[] = [
  {
    title: "a conditional format with a formula keeps it, with its colours",
    members: [
      "ConditionalFormatCollection.add",
      "ConditionalFormatRule.formula",
      "ConditionalRangeFill.color",
      "ConditionalRangeFont.color",
      "ConditionalFormat.type",
    ],
    ask: inTurn({
      coloured,
      read: (_, sheet) => formats(sheet),
      colours: async (context, sheet) => {
        const { format } = sheet.getRange("A1:A9").conditionalFormats.getItemAt(0).custom;
        format.fill.load("color");
        format.font.load("color");
        await context.sync();
        return [format.fill.color, format.font.color];
      },
      "of a part of its cells": (_, sheet) => formats(sheet, "A3:A4"),
      "of other cells": (_, sheet) => formats(sheet, "B1"),
    }),
  },
  {
    title: "a formula of a conditional format is refused where it is none, and may be without a rule at first",
    members: ["ConditionalFormatRule.formula"],
    ask: inTurn({
      "no rule": (_, sheet) => {
        sheet.getRange("A1:A9").conditionalFormats.add("Custom");
        return formats(sheet);
      },
      half: (_, sheet) => {
        sheet.getRange("B1").conditionalFormats.add("Custom").custom.rule.formula = "=1+";
        return formats(sheet, "B1");
      },
      "without an equals sign": (_, sheet) => {
        sheet.getRange("C1").conditionalFormats.add("Custom").custom.rule.formula = 'C1="Red"';
        return formats(sheet, "C1");
      },
      empty: (_, sheet) => {
        sheet.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = "";
        return formats(sheet, "D1");
      },
    }),
  },
  {
    title: "the newest conditional format comes first, and one is deleted by itself",
    members: ["ConditionalFormatCollection.items", "ConditionalFormat.id", "ConditionalFormat.delete"],
    ask: inTurn({
      coloured,
      second: (_, sheet) => {
        sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=FALSE";
        return formats(sheet);
      },
      deleted: async (_, sheet) => {
        sheet.getRange("A1:A9").conditionalFormats.getItemAt(0).delete();
        return formats(sheet);
      },
    }),
  },
  {
    title: "a conditional format grows and moves with its cells",
    members: ["Range.insert", "ConditionalFormatRule.formula"],
    ask: inTurn({
      coloured,
      "inserted above": (_, sheet) => {
        sheet.getRange("1:1").insert("Down");
        return formats(sheet, "A10");
      },
      "inserted within": (_, sheet) => {
        sheet.getRange("5:5").insert("Down");
        return formats(sheet, "A11");
      },
    }),
  },
  {
    title: "a list of choices",
    members: ["DataValidation.rule", "DataValidation.type", "DataValidation.errorAlert", "DataValidation.ignoreBlanks"],
    ask: inTurn({
      none: (_, sheet) => validation(sheet),
      set: (_, sheet) => {
        const { dataValidation } = sheet.getRange("A1:A9");
        dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber,Green" } };
        dataValidation.errorAlert = { message: "Choose one.", showAlert: true, style: "Warning", title: "Rating" };
        dataValidation.ignoreBlanks = true;
        return validation(sheet);
      },
      mixed: async (context, sheet) => {
        const { dataValidation } = sheet.getRange("A1:B9");
        dataValidation.load("type");
        await context.sync();
        return dataValidation.type;
      },
      "a value of no choice": async (context, sheet) => {
        const cell = sheet.getRange("A1");
        cell.values = [["Purple"]];
        cell.load("values");
        await context.sync();
        return cell.values as Json;
      },
      cleared: (_, sheet) => {
        sheet.getRange("A1:A9").dataValidation.clear();
        return validation(sheet);
      },
    }),
  },
  {
    title: "a list of choices that is too long, empty or none is refused",
    members: ["ListDataValidation.source", "DataValidation.rule"],
    ask: async (attempt) => [
      await ofEach(["x".repeat(255), "x".repeat(256), "", " ", "a,,b", "=nowhere at all", "=A1:A3"], (source) =>
        attempt((_, sheet) => {
          sheet.getRange("A1:A9").dataValidation.clear();
          sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source } };
          return validation(sheet, "type");
        }),
      ),
      await attempt((_, sheet) => void (sheet.getRange("A1").dataValidation.rule = twoLists)),
      await attempt((_, sheet) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.errorAlert = { message: "x".repeat(256), showAlert: true, style: "Stop", title: "x" };
        return null;
      }),
    ],
  },
];

async function validation(sheet: Excel.Worksheet, names = "type,rule,errorAlert,ignoreBlanks"): Promise<Json> {
  const { dataValidation } = sheet.getRange("A1:A9");
  dataValidation.load(names);
  await sheet.context.sync();
  return dataValidation.toJSON() as unknown as Json;
}
