/** Excel.ConditionalFormatCollection of a range, and ConditionalFormat. */
import type { Area } from "../../../model/address/addresses";
import type { ConditionalRule } from "../../../model/rules/conditionalFormats";
import { guardSheet } from "../../core/access";
import { readFlag, readText } from "../../core/arguments";
import type { ExcelObject } from "../../core/excelType";
import { collectionType, ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { rangeType } from "../range/range";
import { rangeAreasType } from "../range/rangeAreas";
import { itemNotFound, notImplemented } from "../../core/refusals";
import type { FormatTarget } from "./conditionalKinds";
import { cellValueType, change, current, customType, textType } from "./conditionalKinds";

export const conditionalFormatCollectionType: ExcelType<LiveRange> = collectionType(() => ({
  typeName: "ConditionalFormatCollection",
  items: ({ sheet, area }) => sheet.conditionalFormats.list(area).map(({ id }) => formatType.of({ sheet, id })),
  find: ({ sheet, area }, key) => {
    const format = sheet.conditionalFormats.list(area).find(({ id }) => id === String(key));
    return format ? formatType.of({ sheet, id: format.id }) : null;
  },
  methods: {
    /** Added with a rule that no cell fulfils, until the add-in sets one. */
    add: ({ sheet, area }, args) => {
      const type = readText(args.at(0));
      const rule = firstRules[type];
      if (!rule) throw notImplemented(`ConditionalFormatCollection.add(${type})`);
      guardSheet(sheet);
      return formatType.of({ sheet, id: sheet.conditionalFormats.add([area], rule, {}).id });
    },
    clearAll: ({ sheet, area }) => {
      guardSheet(sheet);
      sheet.conditionalFormats.clear(area);
    },
  },
}));

const firstRules: Record<string, ConditionalRule> = {
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: '="\u0000"', formula2: null },
  ContainsText: { type: "ContainsText", operator: "Contains", text: "\u0000" },
  Custom: { type: "Custom", formula: "=FALSE" },
};

const formatType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "ConditionalFormat",
  identify: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (target) => kindName(current(target).rule) },
    /** From 0, the first to apply; the order can't be changed here. */
    priority: { get: ({ sheet, id }) => sheet.conditionalFormats.list().findIndex((one) => one.id === id) },
    stopIfTrue: {
      get: (target) => current(target).stopIfTrue,
      set: (target, value) => change(target, { stopIfTrue: readFlag(value) }),
    },
  },
  navigations: {
    cellValue: (target) => required(target, "CellValue", cellValueType),
    cellValueOrNullObject: (target) => kindOf(target, "CellValue", cellValueType),
    textComparison: (target) => required(target, "ContainsText", textType),
    textComparisonOrNullObject: (target) => kindOf(target, "ContainsText", textType),
    custom: (target) => required(target, "Custom", customType),
    customOrNullObject: (target) => kindOf(target, "Custom", customType),
  },
  methods: {
    getRange: (target, _, session) => rangeType.of(session.range(target.sheet, onlyArea(current(target).areas))),
    getRanges: (target, _, session) =>
      rangeAreasType.of({
        sheet: target.sheet,
        areas: current(target).areas.map((area) => session.range(target.sheet, area)),
      }),
    delete: ({ sheet, id }) => {
      guardSheet(sheet);
      sheet.conditionalFormats.delete(id);
    },
  },
}));

function kindOf(
  target: FormatTarget,
  kind: ConditionalRule["type"],
  type: ExcelType<FormatTarget>,
): ExcelObject | null {
  return current(target).rule.type === kind ? type.of(target) : null;
}

function required(target: FormatTarget, kind: ConditionalRule["type"], type: ExcelType<FormatTarget>): ExcelObject {
  const object = kindOf(target, kind, type);
  if (object === null) throw itemNotFound();
  return object;
}

function kindName(rule: ConditionalRule): string {
  return rule.type === "Other" ? rule.kind : rule.type;
}

function onlyArea([first, ...others]: readonly Area[]): Area {
  if (first === undefined || others.length > 0) throw itemNotFound();
  return first;
}
