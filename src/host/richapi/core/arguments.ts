/** The arguments of one call, read as what the member expects. A missing or wrong one is InvalidArgument, as in Excel. */
import { isNumberFormat } from "../../model/cells/formatSyntax";
import { htmlColor } from "../../model/style/htmlColors";
import { invalidArgument } from "./refusals";

/** A type of the API, as far as arguments need it: what an object of it represents, null for any other value. */
interface ArgumentType<T> {
  targetOf(value: unknown): T | null;
}

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

  /** One of the choices, in any letter case, as Excel's enumerations are. */
  choice<const C extends string>(index: number, choices: readonly C[], fallback?: C): C {
    if (!this.has(index) && fallback !== undefined) return fallback;
    return readChoice(this.at(index), choices);
  }

  object<T>(index: number, type: ArgumentType<T>): T {
    const target = this.objectOrNull(index, type);
    if (target === null) throw invalidArgument();
    return target;
  }

  /** Null where a plain value, an object of another type or nothing is given. */
  objectOrNull<T>(index: number, type: ArgumentType<T>): T | null {
    return type.targetOf(this.at(index));
  }
}

/** Left out and null are one on the wire. */
export function isGiven<V>(value: V): value is NonNullable<V> {
  return value !== null && value !== undefined;
}

export function readChoice<const C extends string>(value: unknown, choices: readonly C[]): C {
  const choice = choices.find((one) => typeof value === "string" && one.toLowerCase() === value.toLowerCase());
  if (choice === undefined) throw invalidArgument();
  return choice;
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

/** As Excel takes it, in US signs. */
export function readNumberFormat(value: unknown): string {
  const format = readText(value);
  if (!isNumberFormat(format)) throw invalidArgument(`"${format}" is not a number format.`);
  return format;
}

/** A colour as "#RRGGBB", with or without the "#", or one of HTML's names: "Orange". */
export function readColor(value: unknown): string {
  const text = readText(value).replace(/^#/, "");
  const hex = htmlColor(readText(value)) ?? text;
  if (!/^[0-9a-f]{6}$/i.test(hex)) throw invalidArgument(`"${String(value)}" is not a colour like #FFA500 or orange.`);
  return `#${hex.toUpperCase()}`;
}
