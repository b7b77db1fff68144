/** Excel.ConditionalFormatCollection of a range, and the kinds of rule that this host supports: cell value, text, custom formula. */
import { z } from "zod";
import type { Area } from "../../../model/address/addresses";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../../../model/rules/conditionalFormats";
import { apiWords, formatOperators } from "../../../model/rules/ooxmlEnums";
import type { SheetModel } from "../../../model/sheet/sheet";
import { guardSheet } from "../../core/access";
import { readColor, readFlag, readText } from "../../core/arguments";
import type { ExcelObject, Property } from "../../core/excelType";
import { collectionType, ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { rangeType } from "../range/range";
import { rangeAreasType } from "../range/rangeAreas";
import { invalidArgument, itemNotFound, notImplemented } from "../../core/refusals";

interface FormatTarget {
  sheet: SheetModel;
  id: string;
}

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

const cellValueRule = z.strictObject({
  operator: z.enum(apiWords(formatOperators)),
  formula1: z.string(),
  formula2: z.string().nullish(),
});

const cellValueType = kindType("CellValueConditionalFormat", {
  get: (target) => {
    const { rule } = current(target);
    if (rule.type !== "CellValue") throw itemNotFound();
    const { operator, formula1, formula2 } = rule;
    return formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 };
  },
  set: (target, value) => {
    const parsed = cellValueRule.safeParse(value);
    if (!parsed.success) throw invalidArgument();
    const { operator, formula1, formula2 } = parsed.data;
    change(target, { rule: { type: "CellValue", operator, formula1, formula2: formula2 ?? null } });
  },
});

const textRule = z.strictObject({
  operator: z.enum(["Contains", "NotContains", "BeginsWith", "EndsWith"]),
  text: z.string(),
});

const textType = kindType("TextConditionalFormat", {
  get: (target) => {
    const { rule } = current(target);
    if (rule.type !== "ContainsText") throw itemNotFound();
    return { operator: rule.operator, text: rule.text };
  },
  set: (target, value) => {
    const parsed = textRule.safeParse(value);
    if (!parsed.success) throw invalidArgument();
    change(target, { rule: { type: "ContainsText", ...parsed.data } });
  },
});

const customType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "CustomConditionalFormat",
  navigations: { format: (target) => lookType.of(target), rule: (target) => formulaRuleType.of(target) },
}));

const formulaRuleType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (target) => {
        const { rule } = current(target);
        if (rule.type !== "Custom") throw itemNotFound();
        return rule.formula;
      },
      set: (target, value) => change(target, { rule: { type: "Custom", formula: readText(value) } }),
    },
  },
}));

const lookType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "ConditionalRangeFormat",
  navigations: { fill: (target) => fillType.of(target), font: (target) => fontType.of(target) },
}));

const fillType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "ConditionalRangeFill",
  properties: { color: lookProperty("fillColor", readColor, "") },
  methods: { clear: (target) => change(target, { look: { fillColor: null } }) },
}));

const fontType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "ConditionalRangeFont",
  properties: {
    color: lookProperty("fontColor", readColor, ""),
    bold: lookProperty("bold", readFlag, null),
    italic: lookProperty("italic", readFlag, null),
    strikethrough: lookProperty("strikethrough", readFlag, null),
  },
  methods: {
    clear: (target) => change(target, { look: { fontColor: null, bold: null, italic: null, strikethrough: null } }),
  },
}));

function kindType(typeName: string, rule: Property<FormatTarget>): ExcelType<FormatTarget> {
  return new ExcelType(() => ({
    typeName,
    properties: { rule },
    navigations: { format: (target) => lookType.of(target) },
  }));
}

function lookProperty<K extends keyof ConditionalLook>(
  name: K,
  read: (value: unknown) => ConditionalLook[K],
  none: unknown,
): Property<FormatTarget> {
  return {
    get: (target) => current(target).look[name] ?? none,
    set: (target, value) => change(target, { look: { [name]: read(value) } }),
  };
}

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

function current({ sheet, id }: FormatTarget): ConditionalFormat {
  const format = sheet.conditionalFormats.list().find((one) => one.id === id);
  if (!format) throw itemNotFound();
  return format;
}

type Change = Parameters<SheetModel["conditionalFormats"]["change"]>[1];

function change({ sheet, id }: FormatTarget, what: Change): void {
  guardSheet(sheet);
  sheet.conditionalFormats.change(id, what);
}

function onlyArea([first, ...others]: readonly Area[]): Area {
  if (first === undefined || others.length > 0) throw itemNotFound();
  return first;
}
