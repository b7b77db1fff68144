/** What a sheet may be called. Pure. */
import { Refusal } from "../errors";

const longestName = 31;

/** The name itself where it may be used; throws InvalidArgument. `taken` are the names of the other sheets. */
export function validSheetName(name: string, taken: readonly string[]): string {
  if (name.trim() === "") throw new Refusal("InvalidArgument", "A sheet's name cannot be blank.");
  if (name.length > longestName)
    throw new Refusal("InvalidArgument", `A sheet's name has at most ${longestName} characters.`);
  if (/[:\\/?*[\]]/.test(name)) throw new Refusal("InvalidArgument", "A sheet's name has none of : \\ / ? * [ ].");
  if (/^'|'$/.test(name))
    throw new Refusal("InvalidArgument", "A sheet's name neither begins nor ends with an apostrophe.");
  if (name.toLowerCase() === "history")
    throw new Refusal("InvalidArgument", "Excel keeps the name History for itself.");
  if (isTaken(name, taken)) throw new Refusal("InvalidArgument", `There is a sheet "${name}" already.`);
  return name;
}

/** "Sheet2" where there are sheets but no such one. */
export function freeSheetName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (isTaken(`Sheet${number}`, taken)) number += 1;
  return `Sheet${number}`;
}

/** "Plan (2)", cut short to be short enough. */
export function copyName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \([0-9]+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const copied = stem.slice(0, longestName - ending.length) + ending;
    if (!isTaken(copied, taken)) return copied;
  }
}

function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => other.toLowerCase() === name.toLowerCase());
}
