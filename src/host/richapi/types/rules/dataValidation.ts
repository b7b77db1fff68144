/** Excel.DataValidation of a range: one rule, its prompt and its alert. */
import { z } from "zod";
import type { Area } from "../../../model/address/addresses";
import { apiNames, validationOperators } from "../../../model/excelts/ooxmlEnums";
import type { Validation } from "../../../model/rules/validations";
import { guardOption } from "../../core/access";
import { isGiven, readFlag } from "../../core/arguments";
import { ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { invalidArgument, notImplemented } from "../../core/refusals";
import { isRuleFormula } from "./ruleFormula";

/** Excel's limits, in characters; a formula counts without its "=". */
const longest = { formula: 255, title: 32, prompt: 255, alert: 225 };

const formulaText = z
  .string()
  .refine((text) => text.replace(/^=/, "").length <= longest.formula)
  .refine(isRuleFormula);
const formula = z.union([formulaText, z.number()]);
const comparison = z.strictObject({
  formula1: formula,
  formula2: formula.nullish(),
  operator: z.enum(apiNames(validationOperators)),
});
const ruleSchema = z.strictObject({
  wholeNumber: comparison.nullish(),
  decimal: comparison.nullish(),
  textLength: comparison.nullish(),
  date: comparison.nullish(),
  time: comparison.nullish(),
  list: z.strictObject({ inCellDropDown: z.boolean(), source: formulaText }).nullish(),
  custom: z.strictObject({ formula: formulaText }).nullish(),
});
const alertSchema = z.strictObject({
  message: z.string().max(longest.alert),
  showAlert: z.boolean(),
  style: z.enum(["Stop", "Warning", "Information"]),
  title: z.string().max(longest.title),
});
const promptSchema = z.strictObject({
  message: z.string().max(longest.prompt),
  showPrompt: z.boolean(),
  title: z.string().max(longest.title),
});

const comparedTypes = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
} as const satisfies Record<string, Validation["type"]>;
const comparedNames = Object.keys(comparedTypes) as (keyof typeof comparedTypes)[];

export const dataValidationType: ExcelType<LiveRange> = new ExcelType(() => ({
  typeName: "DataValidation",
  properties: {
    /** "Inconsistent" where some of the cells have another rule, "MixedCriteria" where some have none. */
    type: { get: commonType },
    rule: { get: (range) => printRule(common(range)), set: (range, rule) => write(range, readRule(rule)) },
    ignoreBlanks: {
      get: (range) => common(range)?.ignoreBlanks ?? true,
      set: (range, value) => write(range, { ignoreBlanks: readFlag(value) }),
    },
    errorAlert: {
      get: (range) => {
        const alert = common(range)?.alert ?? { show: true, style: "Stop", title: "", message: "" };
        return { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message };
      },
      set: (range, value) => {
        const { showAlert, style, title, message } = parsed(alertSchema, value);
        write(range, { alert: { show: showAlert, style, title, message } });
      },
    },
    prompt: {
      get: (range) => {
        const prompt = common(range)?.prompt ?? { show: true, title: "", message: "" };
        return { showPrompt: prompt.show, title: prompt.title, message: prompt.message };
      },
      set: (range, value) => {
        const { showPrompt, title, message } = parsed(promptSchema, value);
        write(range, { prompt: { show: showPrompt, title, message } });
      },
    },
  },
  methods: { clear: (range) => write(range, null) },
}));

/** What isn't given stays as it is, where the cells agree on it. */
function write(range: LiveRange, change: Partial<Validation> | null): void {
  guardOption(range.sheet, "allowFormatCells");
  range.sheet.validations.set(range.area, change === null ? null : { ...common(range), ...change });
}

function commonType(range: LiveRange): string {
  const texts = new Set(cellRules(range).map((rule) => JSON.stringify(rule)));
  if (texts.size === 1) return common(range)?.type ?? "None";
  return texts.has("null") ? "MixedCriteria" : "Inconsistent";
}

function common(range: LiveRange): Validation | null {
  const [first = null, ...others] = cellRules(range);
  return others.every((rule) => JSON.stringify(rule) === JSON.stringify(first)) ? first : null;
}

/** Of whole columns only the used part is read. */
function cellRules({ sheet, area }: LiveRange): (Validation | null)[] {
  const used: Area | null = sheet.usedArea(false);
  const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top));
  const right = Math.max(area.left, Math.min(area.right, used?.right ?? area.left));
  const rules: (Validation | null)[] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) rules.push(sheet.validations.at(row, column));
  }
  return rules;
}

function readRule(value: unknown): Partial<Validation> {
  const rule = parsed(ruleSchema, withRangeSources(value));
  if (Object.values(rule).filter(isGiven).length !== 1) throw invalidArgument();
  if (rule.list) {
    return {
      type: "List",
      operator: null,
      formula1: rule.list.source,
      formula2: null,
      inCellDropDown: rule.list.inCellDropDown,
    };
  }
  if (rule.custom) return { type: "Custom", operator: null, formula1: rule.custom.formula, formula2: null };
  const name = comparedNames.find((one) => isGiven(rule[one]));
  const compared = name && rule[name];
  if (!name || !compared) throw invalidArgument();
  const second = isGiven(compared.formula2) ? String(compared.formula2) : null;
  const needsSecond = compared.operator === "Between" || compared.operator === "NotBetween";
  if (needsSecond && second === null) throw invalidArgument();
  return {
    type: comparedTypes[name],
    operator: compared.operator,
    formula1: String(compared.formula1),
    formula2: second,
  };
}

/** A Range inside a rule reaches the host as an object that it can't read: the add-in must give a formula. */
function withRangeSources(value: unknown): unknown {
  const text = JSON.stringify(value ?? null);
  if (text.includes('"_ReferenceId"') || text.includes('"address"'))
    throw notImplemented("DataValidation.rule with a Range");
  return value;
}

function printRule(validation: Validation | null): unknown {
  if (validation === null) return {};
  const { type, operator, formula1, formula2, inCellDropDown } = validation;
  if (type === "List") return { list: { inCellDropDown, source: formula1 ?? "" } };
  if (type === "Custom") return { custom: { formula: formula1 ?? "" } };
  const name = comparedNames.find((one) => comparedTypes[one] === type);
  if (!name) return {};
  const rule = { formula1: printFormula(formula1), operator };
  return { [name]: formula2 === null ? rule : { ...rule, formula2: printFormula(formula2) } };
}

/** Excel answers a value as a formula: "=10". */
function printFormula(text: string | null): string {
  return text === null || text.startsWith("=") ? (text ?? "") : `=${text}`;
}

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw invalidArgument();
  return result.data;
}
