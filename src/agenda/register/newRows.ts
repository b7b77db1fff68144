/** New rows of the register of owners: a whole register started from an agenda, and the cells of one owner. */
import type { Assessment } from "../model/assessment";
import type { CellValue } from "../model/grid";
import { otherNames, personNaming, plainName } from "../model/people";
import type { RegisteredOwner } from "../model/register";
import { byName } from "../text/language";

/** The people and groups that an agenda names, once each with their other names, by name, all active. */
export function startRegister({ actions, people }: Assessment): RegisteredOwner[] {
  const fullNameOf = personNaming(people);
  const alsoWritten = otherNames(people.joined);
  const names = new Map<string, string>();
  for (const { owner } of actions) {
    for (const written of [...owner.lead, ...owner.support]) {
      const name = fullNameOf(written);
      const key = plainName(name);
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()]
    .sort(byName)
    .map((name) => ({ name, otherNames: alsoWritten(name), email: null, team: null, active: true }));
}

/** The cells of one owner's row, in the order of the headers. */
export function registerRow(owner: RegisteredOwner): CellValue[] {
  return [owner.name, owner.otherNames.join("; "), owner.email ?? "", owner.team ?? "", owner.active ? "Yes" : "No"];
}
