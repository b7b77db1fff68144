/** A validation rule as Excel's API has it, and as the file has it. */
import type { DataValidation } from "@cj-tech-master/excelts";
import { apiName, validationOperators } from "../excelts/ooxmlEnums";

/** `type` as Excel.DataValidationType; formulas as typed: "Red,Amber" or "=A1:A3", numbers as text. */
export interface Validation {
  type: "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  operator: keyof typeof validationOperators | null;
  formula1: string | null;
  formula2: string | null;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  alert: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

const types = {
  None: "any",
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
} as const;
const styles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** As the library keeps a rule; `time` and a hidden drop-down are missing from its types. */
interface Stored {
  type?: string;
  operator?: string;
  formulae?: (string | number | Date | null)[];
  allowBlank?: boolean;
  showInputMessage?: boolean;
  showErrorMessage?: boolean;
  showDropDown?: boolean;
  errorStyle?: string;
  errorTitle?: string;
  error?: string;
  promptTitle?: string;
  prompt?: string;
}

export function readValidation(rule: DataValidation): Validation {
  const stored = rule as Stored;
  const type = apiName(types, stored.type) ?? "None";
  return {
    type,
    operator:
      type === "List" || type === "Custom" || type === "None"
        ? null
        : (apiName(validationOperators, stored.operator ?? "between") ?? "Between"),
    formula1: readFormula(stored.formulae?.[0]),
    formula2: readFormula(stored.formulae?.[1]),
    ignoreBlanks: stored.allowBlank ?? false,
    inCellDropDown: !(stored.showDropDown ?? false),
    alert: {
      show: stored.showErrorMessage ?? false,
      style: apiName(styles, stored.errorStyle ?? "stop") ?? "Stop",
      title: stored.errorTitle ?? "",
      message: stored.error ?? "",
    },
    prompt: { show: stored.showInputMessage ?? false, title: stored.promptTitle ?? "", message: stored.prompt ?? "" },
  };
}

export function writeValidation(validation: Partial<Validation>): DataValidation {
  const {
    type = "None",
    operator,
    formula1,
    formula2,
    ignoreBlanks = true,
    inCellDropDown = true,
    alert,
    prompt,
  } = validation;
  const stored: Stored = {
    type: types[type],
    formulae: [formula1, formula2].flatMap((formula) =>
      formula === null || formula === undefined ? [] : [writeFormula(formula, type)],
    ),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt?.show ?? true,
    showErrorMessage: alert?.show ?? true,
    ...(operator ? { operator: validationOperators[operator] } : {}),
    ...(inCellDropDown ? {} : { showDropDown: true }),
    ...(alert ? { errorStyle: styles[alert.style], errorTitle: alert.title, error: alert.message } : {}),
    ...(prompt ? { promptTitle: prompt.title, prompt: prompt.message } : {}),
  };
  return stored as DataValidation;
}

/** The file quotes a list's text; a formula has no "=". */
function readFormula(stored: string | number | Date | null | undefined): string | null {
  if (stored === undefined || stored === null || stored === "") return null;
  if (stored instanceof Date) return stored.toISOString().slice(0, 10);
  const text = String(stored);
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return /^-?[0-9.]+(e[-+]?[0-9]+)?$/i.test(text) ? text : `=${text}`;
}

function writeFormula(formula: string, type: Validation["type"]): string | number {
  if (formula.startsWith("=")) return formula.slice(1);
  if (type === "List") return `"${formula.replaceAll('"', '""')}"`;
  const number = Number(formula);
  return formula.trim() !== "" && Number.isFinite(number) ? number : formula;
}
