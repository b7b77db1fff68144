/** A conditional format's rule and style, as Excel's API has them and as the file has them. */
import type { ConditionalFormattingRule } from "@cj-tech-master/excelts";
import { printCell, type Area } from "../address/addresses";
import type { Colors } from "../style/colors";
import { NotSupported } from "../errors";
import { apiName, formatOperators } from "../excelts/ooxmlEnums";
import type { Style } from "../excelts/library";

export type CellValueOperator = keyof typeof formatOperators;
export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";

/** Formulas carry their "=". `Other` is kept and shown by Excel, and can't be changed here. */
export type ConditionalRule =
  | { type: "CellValue"; operator: CellValueOperator; formula1: string; formula2: string | null }
  | { type: "ContainsText"; operator: TextOperator; text: string }
  | { type: "Custom"; formula: string }
  | { type: "Other"; kind: string };

export interface ConditionalStyle {
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
}

/** As the library keeps a rule; its types leave some operators out. */
interface Stored {
  type: string;
  operator?: string;
  formulae?: (string | number)[];
  text?: string;
}

export function readRule(rule: ConditionalFormattingRule): ConditionalRule {
  const { type, operator, formulae, text } = rule as Stored;
  const cellValue = apiName(formatOperators, operator);
  if (type === "cellIs" && cellValue && formulae?.[0] !== undefined) {
    return {
      type: "CellValue",
      operator: cellValue,
      formula1: `=${formulae[0]}`,
      formula2: formulae[1] === undefined ? null : `=${formulae[1]}`,
    };
  }
  if (type === "containsText" && operator === "containsText")
    return { type: "ContainsText", operator: "Contains", text: text ?? searchedText(formulae?.[0]) };
  if (type === "expression" && formulae?.[0] !== undefined) return readExpression(String(formulae[0]));
  return { type: "Other", kind: operator ?? type };
}

/** `first` is the area whose top left cell the formulas are written for. */
export function writeRule(rule: ConditionalRule, first: Area): ConditionalFormattingRule {
  const cell = printCell(first.top, first.left);
  const plain = (formula: string) => (formula.startsWith("=") ? formula.slice(1) : formula);
  switch (rule.type) {
    case "CellValue": {
      const formulae = [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(plain);
      return { type: "cellIs", operator: formatOperators[rule.operator], formulae } as ConditionalFormattingRule;
    }
    case "ContainsText": {
      const text = `"${rule.text.replaceAll('"', '""')}"`;
      if (rule.operator === "Contains") {
        return {
          type: "containsText",
          operator: "containsText",
          text: rule.text,
          formulae: [`NOT(ISERROR(SEARCH(${text},${cell})))`],
        } as ConditionalFormattingRule;
      }
      return { type: "expression", formulae: [textFormula(rule.operator, text, cell)] };
    }
    case "Custom":
      return { type: "expression", formulae: [plain(rule.formula)] };
    case "Other":
      throw new NotSupported(`ConditionalFormat of type ${rule.kind}`);
  }
}

/** The library writes only "contains"; the others are the formulas that Excel writes for them. */
function textFormula(operator: Exclude<TextOperator, "Contains">, text: string, cell: string): string {
  if (operator === "NotContains") return `ISERROR(SEARCH(${text},${cell}))`;
  const side = operator === "BeginsWith" ? "LEFT" : "RIGHT";
  return `${side}(${cell},LEN(${text}))=${text}`;
}

function readExpression(formula: string): ConditionalRule {
  const [, absent] = /^ISERROR\(SEARCH\(("(?:[^"]|"")*"),[^()]+\)\)$/.exec(formula) ?? [];
  if (absent !== undefined) return { type: "ContainsText", operator: "NotContains", text: unquoted(absent) };
  const [, side, edge] = /^(LEFT|RIGHT)\([^(),]+,LEN\(("(?:[^"]|"")*")\)\)=\2$/.exec(formula) ?? [];
  if (edge !== undefined) {
    return { type: "ContainsText", operator: side === "LEFT" ? "BeginsWith" : "EndsWith", text: unquoted(edge) };
  }
  return { type: "Custom", formula: `=${formula}` };
}

export function readStyle(style: Partial<Style> | undefined, colors: Colors): ConditionalStyle {
  const fill = style?.fill?.type === "pattern" ? style.fill : null;
  return {
    fillColor: fill ? (colors.hex(fill.bgColor) ?? colors.hex(fill.fgColor)) : null,
    fontColor: colors.hex(style?.font?.color),
    bold: style?.font?.bold ?? null,
    italic: style?.font?.italic ?? null,
    strikethrough: style?.font?.strike ?? null,
  };
}

/** In a conditional format the background colour is the one that shows. */
export function writeStyle(style: ConditionalStyle, colors: Colors): Partial<Style> {
  const font = {
    ...(style.fontColor === null ? {} : { color: colors.stored(style.fontColor) }),
    ...(style.bold === null ? {} : { bold: style.bold }),
    ...(style.italic === null ? {} : { italic: style.italic }),
    ...(style.strikethrough === null ? {} : { strike: style.strikethrough }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font: font } : {}),
    ...(style.fillColor === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: colors.stored(style.fillColor) } as const }),
  };
}

function searchedText(formula: string | number | undefined): string {
  const text = /SEARCH\(("(?:[^"]|"")*")/.exec(String(formula ?? ""))?.[1];
  return text === undefined ? "" : unquoted(text);
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}
