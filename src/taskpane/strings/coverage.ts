/** Every sentence about what an agenda does not say, ready for translation. */
import type { MissingRole } from "../../agenda/judge/coverage";
import { counted, figures, plural } from "./numbers";

const names: Record<MissingRole, { one: string; many: string }> = {
  due: { one: "a due date", many: "due dates" },
  owner: { one: "an owner", many: "owners" },
  rating: { one: "a rating", many: "ratings" },
};

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

export const coverageStrings = {
  unrecognised: (roles: readonly MissingRole[]) =>
    `No column of ${either.format(roles.map((role) => names[role].many))} was recognised.`,
  choose: (columns: number) => plural(columns, "Choose it", "Choose them"),
  /** "12 of 50 actions have a due date". */
  have: (having: number, actions: number, roles: readonly MissingRole[]) =>
    `${figures(having)} of ${counted(actions, "action", "actions")} ${plural(having, "has", "have")} ${either.format(roles.map((role) => names[role].one))}`,
};
