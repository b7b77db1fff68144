/** The kinds of conditional format that this host supports: cell value, text and custom formula, each with its rule and format. */
import { z } from "zod";
import type { ConditionalFormat, ConditionalStyle } from "../../../model/rules/conditionalFormats";
import { apiNames, formatOperators } from "../../../model/excelts/ooxmlEnums";
import type { SheetModel } from "../../../model/sheet/sheet";
import { guardSheet } from "../../core/access";
import { readColor, readFlag, readText } from "../../core/arguments";
import type { Property } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import { invalidArgument, itemNotFound } from "../../core/refusals";
import { isRuleFormula } from "./ruleFormula";

export interface FormatTarget {
  sheet: SheetModel;
  id: string;
}

const cellValueRule = z.strictObject({
  operator: z.enum(apiNames(formatOperators)),
  formula1: z.string().refine(isRuleFormula),
  formula2: z.string().refine(isRuleFormula).nullish(),
});

export const cellValueType = kindType("CellValueConditionalFormat", {
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

export const textType = kindType("TextConditionalFormat", {
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

export const customType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "CustomConditionalFormat",
  navigations: { format: (target) => rangeFormatType.of(target), rule: (target) => formulaRuleType.of(target) },
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
      set: (target, value) => {
        const formula = readText(value);
        if (!isRuleFormula(formula)) throw invalidArgument(`"${formula}" is not a formula.`);
        change(target, { rule: { type: "Custom", formula } });
      },
    },
  },
}));

const rangeFormatType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "ConditionalRangeFormat",
  navigations: { fill: (target) => fillType.of(target), font: (target) => fontType.of(target) },
}));

const fillType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "ConditionalRangeFill",
  properties: { color: styleProperty("fillColor", readColor, "") },
  methods: { clear: (target) => change(target, { style: { fillColor: null } }) },
}));

const fontType: ExcelType<FormatTarget> = new ExcelType(() => ({
  typeName: "ConditionalRangeFont",
  properties: {
    color: styleProperty("fontColor", readColor, ""),
    bold: styleProperty("bold", readFlag, null),
    italic: styleProperty("italic", readFlag, null),
    strikethrough: styleProperty("strikethrough", readFlag, null),
  },
  methods: {
    clear: (target) => change(target, { style: { fontColor: null, bold: null, italic: null, strikethrough: null } }),
  },
}));

function kindType(typeName: string, rule: Property<FormatTarget>): ExcelType<FormatTarget> {
  return new ExcelType(() => ({
    typeName,
    properties: { rule },
    navigations: { format: (target) => rangeFormatType.of(target) },
  }));
}

function styleProperty<K extends keyof ConditionalStyle>(
  name: K,
  read: (value: unknown) => ConditionalStyle[K],
  none: unknown,
): Property<FormatTarget> {
  return {
    get: (target) => current(target).style[name] ?? none,
    set: (target, value) => change(target, { style: { [name]: read(value) } }),
  };
}

export function current({ sheet, id }: FormatTarget): ConditionalFormat {
  const format = sheet.conditionalFormats.list().find((one) => one.id === id);
  if (!format) throw itemNotFound();
  return format;
}

type Change = Parameters<SheetModel["conditionalFormats"]["change"]>[1];

export function change({ sheet, id }: FormatTarget, what: Change): void {
  guardSheet(sheet);
  sheet.conditionalFormats.change(id, what);
}
