/** How a finding is defined: what it is called, which column it is in, how serious it is, and the sentence that says what to do. */
import type { ColumnRole } from "../model/agenda";
import type { Finding, Fix, Severity } from "../model/finding";

export interface FindingTraits<Code extends string = string> {
  code: Code;
  severity: Severity;
  /** The column whose cells it names; null where it may be any. */
  column: ColumnRole | null;
  /** What it is called, as a heading. */
  title: string;
  /** Its position among findings of the same severity, lower first; checks run in this order too. No two have the same. */
  rank: number;
  /** Its cells are blank: no other finding names them. */
  aboutBlank?: boolean;
  /** Its fixes are accepted one finding at a time, never with others of its kind. */
  oneAtATime?: boolean;
  /** Where given, findings of this kind are one for all their cells, and this is what it says of two or more. */
  ofMany?: (many: Many) => string;
}

/** How many cells a finding names, and the change that most of them need; null where none is certain. */
export interface Many {
  cells: number;
  fix: Change | null;
}

/** The cell's text before and after the change that certainly puts it right. */
export type Change = Omit<Fix, "cell">;

export interface Sentences<Values> {
  /** What is wrong and what to do. */
  message: (values: Values) => string;
  /** Null where no change is certain. */
  fix?: (values: Values) => Change | null;
}

/** What is wrong with a cell's text, wherever the cell is. */
export interface CellFinding<Code extends string = string> {
  code: Code;
  severity: Severity;
  message: string;
  fix: Change | null;
}

/** How a finding is made, from the values that its sentence names. */
export interface Raising<Code extends string, Values> {
  of(values: Values): CellFinding<Code>;
  at(cells: string | readonly string[], values: Values): Finding<Code>;
  is(finding: { code: string }): boolean;
}

export interface RaisedFinding<Code extends string, Values> extends FindingTraits<Code>, Raising<Code, Values> {
  kind: "raised";
}

/** A finding that whoever reads a cell raises. */
export function defineRaised<const Code extends string, Values = void>(
  given: FindingTraits<Code> & Sentences<Values>,
): RaisedFinding<Code, Values> {
  return { kind: "raised", ...given, ...raising(given) };
}

export function raising<const Code extends string, Values = void>({
  code,
  severity,
  message,
  fix = () => null,
}: { code: Code; severity: Severity } & Sentences<Values>): Raising<Code, Values> {
  const of = (values: Values): CellFinding<Code> => ({ code, severity, message: message(values), fix: fix(values) });
  return {
    of,
    at: (cells, values) => findingAt(cells, of(values)),
    is: (finding) => finding.code === code,
  };
}

/** The finding of one cell, or of several that the same change puts right, or that only together are wrong. */
export function findingAt<Code extends string>(
  cells: string | readonly string[],
  { code, severity, message, fix }: CellFinding<Code>,
): Finding<Code> {
  const named = typeof cells === "string" ? [cells] : [...cells];
  return { code, severity, cells: named, message, fixes: fix === null ? [] : named.map((cell) => ({ cell, ...fix })) };
}
