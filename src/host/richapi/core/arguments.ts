/** The arguments of one call, read as what the member expects. A missing or wrong one is InvalidArgument, as in Excel. */
import type { ExcelObject, ExcelType } from "./excelType";
import { isExcelObject } from "./excelType";
import { invalidArgument, notImplemented } from "./refusals";

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** As sent; undefined and null are one. */
  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.at(index) !== null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  /** A whole number: every number that the members here take counts rows, columns or items. */
  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalNumber(index: number): number | null {
    return this.has(index) ? this.number(index) : null;
  }

  /** False where it is left out. */
  flag(index: number): boolean {
    const value = this.at(index) ?? false;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  /** A name or an id: text or a number. */
  key(index: number): string | number {
    const value = this.at(index);
    if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
    return value;
  }

  /** One of the words given, in any letter case, as Excel's enumerations are. */
  word<const W extends string>(index: number, words: readonly W[], fallback?: W): W {
    if (!this.has(index) && fallback !== undefined) return fallback;
    return readWord(this.at(index), words);
  }

  object<T>(index: number, type: ExcelType<T>): T {
    const value = this.at(index);
    const target = isExcelObject(value) ? type.targetOf(value) : null;
    if (target === null) throw invalidArgument();
    return target;
  }

  /** The object at the index, null where a plain value or nothing is given. */
  objectOrNull(index: number): ExcelObject | null {
    const value = this.at(index);
    return isExcelObject(value) ? value : null;
  }
}

/** Left out and null are one on the wire. */
export function isGiven<V>(value: V): value is NonNullable<V> {
  return value !== null && value !== undefined;
}

export function readWord<const W extends string>(value: unknown, words: readonly W[]): W {
  const word = words.find((one) => typeof value === "string" && one.toLowerCase() === value.toLowerCase());
  if (word === undefined) throw invalidArgument();
  return word;
}

export function readText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function readFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function readNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A colour as "#RRGGBB", with or without the "#". Excel knows the names of HTML colours too, this host doesn't. */
export function readColor(value: unknown): string {
  const text = readText(value).replace(/^#/, "");
  if (/^[g-z]|^[a-z]*[g-z]/i.test(text)) throw notImplemented(`The colour name "${text}"`);
  if (!/^[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`"${String(value)}" is not a colour like #FFA500.`);
  return `#${text.toUpperCase()}`;
}
