/** Conditional formats of one sheet, in order of priority. */
import type { ConditionalFormattingOptions, ConditionalFormattingRule } from "@cj-tech-master/excelts";
import { contains, intersection, parseArea, printArea, type Area } from "../address/addresses";
import { withoutArea } from "../address/areaParts";
import { appliesAt } from "./conditionalTests";
import {
  readStyle,
  readRule,
  writeStyle,
  writeRule,
  type ConditionalStyle,
  type ConditionalRule,
} from "./conditionalRules";
import type { Sheet } from "../contracts";
import { Refusal } from "../errors";
import type { Colors } from "../style/colors";
import { Evaluation } from "./evaluation";

export type { ConditionalStyle, ConditionalRule } from "./conditionalRules";

export interface ConditionalFormat {
  /** The same while the workbook is open. */
  id: string;
  areas: Area[];
  rule: ConditionalRule;
  style: ConditionalStyle;
  stopIfTrue: boolean;
}

type StoppingRule = ConditionalFormattingRule & { stopIfTrue?: boolean };

interface Entry {
  format: ConditionalFormattingOptions;
  rule: StoppingRule;
  areas: Area[];
}

const noStyle: ConditionalStyle = { fillColor: null, fontColor: null, bold: null, italic: null, strikethrough: null };

export class ConditionalFormats {
  private readonly ids = new WeakMap<object, string>();
  private count = 0;

  private readonly evaluation: Evaluation;

  constructor(
    private readonly sheet: Sheet,
    private readonly colors: Colors,
  ) {
    this.evaluation = new Evaluation(sheet);
  }

  /** Of the whole sheet, or those that touch the area. */
  list(area?: Area): readonly ConditionalFormat[] {
    return this.entries()
      .filter(({ areas }) => !area || areas.some((one) => intersection(one, area)))
      .map((entry) => this.read(entry));
  }

  /** First in priority. */
  add(areas: Area[], rule: ConditionalRule, style: Partial<ConditionalStyle>, stopIfTrue = false): ConditionalFormat {
    for (const { rule: other } of this.entries()) other.priority = (other.priority ?? 0) + 1;
    const stored = {
      ...writeRule(rule, firstOf(areas)),
      style: writeStyle({ ...noStyle, ...style }, this.colors),
      priority: 1,
      stopIfTrue,
    };
    const format = { ref: areas.map(printArea).join(" "), rules: [stored as StoppingRule] };
    this.sheet.worksheet.addConditionalFormatting(format);
    this.changed(areas);
    return this.mustRead(stored);
  }

  change(
    id: string,
    change: { rule?: ConditionalRule; style?: Partial<ConditionalStyle>; stopIfTrue?: boolean },
  ): void {
    const entry = this.mustFind(id);
    const { format, rule, areas } = entry;
    const before = this.read(entry);
    const style = change.style ? writeStyle({ ...before.style, ...change.style }, this.colors) : rule.style;
    const written = change.rule ? writeRule(change.rule, firstOf(areas)) : rule;
    const stored = {
      ...written,
      style,
      priority: rule.priority,
      stopIfTrue: change.stopIfTrue ?? before.stopIfTrue,
    } as StoppingRule;
    this.ids.set(stored, id);
    format.rules = format.rules.map((one) => (one === rule ? stored : one));
    this.changed(areas);
  }

  delete(id: string): void {
    const { format, rule, areas } = this.mustFind(id);
    format.rules = format.rules.filter((one) => one !== rule);
    this.dropEmpty();
    this.changed(areas);
  }

  /** The rules stay outside the area. */
  clear(area?: Area): void {
    for (const format of this.sheet.worksheet.conditionalFormattings) {
      const left = area ? areasOf(format.ref).flatMap((one) => withoutArea(one, area)) : [];
      format.ref = left.map(printArea).join(" ");
    }
    this.dropEmpty();
    this.changed(area ? [area] : []);
  }

  /** What the rules show at a cell; "unknown" where one can't be computed by this model. */
  shown(row: number, column: number): ConditionalStyle | "unknown" {
    let shown = noStyle;
    const cell = { top: row, left: column, bottom: row, right: column };
    for (const entry of this.entries()) {
      if (!entry.areas.some((area) => contains(area, cell))) continue;
      const { rule, style, stopIfTrue } = this.read(entry);
      const applies = appliesAt(this.sheet, this.evaluation, rule, entry.areas, row, column);
      if (applies === "unknown") return "unknown";
      if (!applies) continue;
      shown = laidUnder(shown, style);
      if (stopIfTrue) break;
    }
    return shown;
  }

  private entries(): Entry[] {
    return this.sheet.worksheet.conditionalFormattings
      .flatMap((format) => format.rules.map((rule) => ({ format, rule: rule, areas: areasOf(format.ref) })))
      .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
  }

  private read({ rule, areas }: Entry): ConditionalFormat {
    return {
      id: this.idOf(rule),
      areas,
      rule: readRule(rule),
      style: readStyle(rule.style, this.colors),
      stopIfTrue: rule.stopIfTrue === true,
    };
  }

  private idOf(rule: object): string {
    const known = this.ids.get(rule);
    if (known) return known;
    this.count += 1;
    const id = `{${this.count.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
    this.ids.set(rule, id);
    return id;
  }

  private mustFind(id: string): Entry {
    const entry = this.entries().find(({ rule }) => this.idOf(rule) === id);
    if (!entry) throw new Refusal("ItemNotFound", `There is no conditional format ${id}.`);
    return entry;
  }

  private mustRead(rule: object): ConditionalFormat {
    return this.read(this.mustFind(this.idOf(rule)));
  }

  private dropEmpty(): void {
    const { worksheet } = this.sheet;
    worksheet.conditionalFormattings = worksheet.conditionalFormattings.filter(
      ({ ref, rules }) => ref !== "" && rules.length > 0,
    );
  }

  private changed(areas: Area[]): void {
    const [area, ...others] = areas;
    this.sheet.formatChanged(area && others.length === 0 ? area : null, "rules");
  }
}

function firstOf([first]: readonly Area[]): Area {
  if (!first) throw new Refusal("InvalidArgument", "A conditional format has at least one area.");
  return first;
}

/** A rule of higher priority keeps what it shows. */
function laidUnder(upper: ConditionalStyle, lower: ConditionalStyle): ConditionalStyle {
  return {
    fillColor: upper.fillColor ?? lower.fillColor,
    fontColor: upper.fontColor ?? lower.fontColor,
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    strikethrough: upper.strikethrough ?? lower.strikethrough,
  };
}

function areasOf(ref: string): Area[] {
  return ref.split(/\s+/).filter(Boolean).map(parseArea);
}
