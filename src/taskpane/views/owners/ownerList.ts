/** Who owns actions, compared with the register: the names of one person are one owner. */
import { ownerStandings } from "../../../agenda/cells/people/knownOwners";
import { worstFirst } from "../../../agenda/judge/reasons";
import type { AskedAction } from "../../../agenda/judge/reasons";
import type { Action, Assessment } from "../../../agenda/model/assessment";
import { personNaming, plainName } from "../../../agenda/model/people";
import type { OtherName } from "../../../agenda/model/people";
import type { RegisteredOwner } from "../../../agenda/model/register";
import { byName } from "../../../agenda/text/language";

/** A person as the view shows them. `registered` is null where the register does not know the name, or there is none. */
export interface ListedOwner {
  name: string;
  registered: RegisteredOwner | null;
  /** Names of the agenda that are counted as this one, since no other full name fits. */
  alsoWritten: OtherName[];
  /** Names that fit this one or that this one fits, but are another person. */
  parted: OtherName[];
  /** Led, complete ones too. */
  actions: number;
  overdue: number;
  /** What to ask this person, the most urgent first. */
  asked: AskedAction[];
}

export interface UnknownName {
  name: string;
  /** Led or supported. */
  actions: number;
  /** Null where no known name is near. */
  nearest: string | null;
}

/**
 * Those of the register first, in its order, then those that only the agenda names. Support alone makes nobody an owner,
 * except those with several names, which are parted and joined here.
 */
export function ownersOf(assessment: Assessment, register: readonly RegisteredOwner[] | null): ListedOwner[] {
  const people = new Map<string, ListedOwner>();
  const listed: ListedOwner[] = [];
  const add = (name: string, registered: RegisteredOwner | null): ListedOwner => {
    const owner = { name, registered, alsoWritten: [], parted: [], actions: 0, overdue: 0, asked: [] };
    listed.push(owner);
    return owner;
  };
  for (const registered of register ?? []) {
    const owner = add(registered.name, registered);
    for (const name of [registered.name, ...registered.otherNames]) people.set(plainName(name), owner);
  }
  const ownerNamed = (name: string): ListedOwner => {
    const owner = people.get(plainName(name)) ?? add(name, null);
    people.set(plainName(name), owner);
    return owner;
  };
  const fullNameOf = personNaming(assessment.people);
  const leadsOf = ({ owner }: Action): Set<ListedOwner> =>
    new Set(owner.lead.map((written) => ownerNamed(fullNameOf(written))));
  for (const action of assessment.actions) {
    for (const lead of leadsOf(action)) {
      lead.actions += 1;
      if (action.overdueDays !== null) lead.overdue += 1;
    }
  }
  for (const asked of worstFirst(assessment.actions, assessment.today)) {
    for (const lead of leadsOf(asked.action)) lead.asked.push(asked);
  }
  const { joined, parted } = assessment.people;
  for (const other of joined) {
    if (other.by === "agenda") ownerNamed(other.fullName).alsoWritten.push(other);
  }
  for (const other of parted) {
    (people.get(plainName(other.written)) ?? ownerNamed(other.fullName)).parted.push(other);
  }
  return listed;
}

/** Names that the agenda uses and the register does not know, those of most actions first. */
export function unknownNames({ actions }: Assessment, register: readonly RegisteredOwner[]): UnknownName[] {
  const standingOf = ownerStandings(register);
  const unknown = new Map<string, UnknownName>();
  for (const { owner } of actions) {
    for (const name of new Set([...owner.lead, ...owner.support])) {
      const before = unknown.get(plainName(name));
      if (before !== undefined) {
        before.actions += 1;
        continue;
      }
      const standing = standingOf(name);
      if (standing.kind === "unknown") unknown.set(plainName(name), { name, actions: 1, nearest: standing.nearest });
    }
  }
  return [...unknown.values()].sort((one, other) => other.actions - one.actions || byName(one.name, other.name));
}
