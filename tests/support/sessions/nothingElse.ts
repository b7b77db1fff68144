/** What a command may change, and the check that it has changed nothing else. */
import type { Outcome } from "./outcomes";
import { Broken, ownSheetsOf } from "./ownSheets";
import type { Session } from "./session";

/** What may differ after the step: all generated sheets, the person's sheets of these names, or nothing. */
export interface Said {
  generated: boolean;
  own: string[];
}

/** The colleague changed things meanwhile, so that what was before says nothing. */
export type Changed = Said | "overtaken";

/** What came of a command, and what it may have changed. */
export interface Answered {
  changed: Changed;
  outcome: Outcome;
}

export const nothing: Said = { generated: false, own: [] };

export function isProtected({ model }: Session): boolean {
  return model.sheets.some(({ protection }) => protection.on) || ownSheetsOf(model).length === 0;
}

export function refuseWhereQuiet(isQuiet: boolean, what: string, fault: { code: string; title: string }): void {
  if (isQuiet) throw new Broken(`${what} failed without a reason: ${fault.code}, ${fault.title}`);
}

export interface Content {
  sheets: { name: string; properties: readonly unknown[] }[];
}

/** Formats, tables, charts and links too. */
export function checkNothingElse(before: Content, after: Content, { generated, own }: Said): void {
  const others = ({ sheets }: Content) =>
    new Map(
      sheets
        .filter(({ name, properties }) => !own.includes(name) && !(generated && properties.length > 0))
        .map((sheet) => [sheet.name, JSON.stringify(sheet)]),
    );
  const [was, is] = [others(before), others(after)];
  if ([...was.keys()].join("|") !== [...is.keys()].join("|")) {
    throw new Broken(`The sheets were ${[...was.keys()].join(", ")}, and are ${[...is.keys()].join(", ")}.`);
  }
  for (const [name, content] of is) {
    if (was.get(name) !== content)
      throw new Broken(`"${name}" is not what it was: ${difference(was.get(name), content)}`);
  }
}

function difference(was = "", is = ""): string {
  let at = 0;
  while (at < is.length && is.charAt(at) === was.charAt(at)) at += 1;
  return `${was.slice(Math.max(at - 60, 0), at + 60)} … ${is.slice(Math.max(at - 60, 0), at + 60)}`;
}
