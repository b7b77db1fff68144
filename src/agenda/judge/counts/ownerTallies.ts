/** What each owner leads and supports, counted over all agendas. */
import type { Owner } from "../../model/agenda";
import type { Action, OwnerCounts } from "../../model/assessment";
import { otherNames, personNaming, plainName } from "../../model/people";
import type { People } from "../../model/people";
import { byName } from "../../text/language";
import { addTo, newTally, sumOf } from "./tallies";
import type { CountsOf, Tally } from "./tallies";

interface Person {
  name: string;
  /** By the indexes of the agendas in which the person leads something. */
  leads: Map<number, Tally>;
  supports: number;
}

export interface Owners {
  add(action: Action, agenda: number): void;
  /** By the agendas' indexes. */
  all(countsOf: readonly CountsOf[]): OwnerCounts[];
}

/** The names of one person are counted under the full one; those that differ only in capitals under the first spelling. */
export function newOwners(people: People): Owners {
  const byName = new Map<string, Person>();
  const unassigned = new Map<number, Tally>();
  const fullNameOf = personNaming(people);
  const alsoWritten = otherNames(people.joined);
  const person = (written: string): Person => {
    const name = fullNameOf(written);
    const key = plainName(name);
    const known = byName.get(key) ?? { name, leads: new Map(), supports: 0 };
    byName.set(key, known);
    return known;
  };
  // Rows with the same words for their owner share the owner's object.
  const known = new Map<Owner, { leads: ReadonlySet<Person>; supports: ReadonlySet<Person> }>();
  const peopleOf = (owner: Owner) => {
    const before = known.get(owner);
    if (before !== undefined) return before;
    const people = { leads: new Set(owner.lead.map(person)), supports: new Set(owner.support.map(person)) };
    known.set(owner, people);
    return people;
  };
  return {
    add(action, agenda) {
      const { leads, supports } = peopleOf(action.owner);
      for (const one of leads) addTo(tallyOf(one.leads, agenda), action);
      for (const one of supports) one.supports++;
      if (leads.size === 0) addTo(tallyOf(unassigned, agenda), action);
    },
    all(countsOf) {
      const countsIn = (tallies: ReadonlyMap<number, Tally>) =>
        sumOf(
          countsOf.flatMap((counts, agenda) => {
            const tally = tallies.get(agenda);
            return tally === undefined ? [] : counts(tally);
          }),
        );
      const owners = [...byName.values()]
        .filter(({ leads }) => leads.size > 0)
        .sort((one, other) => inOrder(one.name, other.name))
        .map(({ name, leads, supports }) => ({
          name,
          alsoWritten: alsoWritten(name),
          ...countsIn(leads),
          supporting: supports,
        }));
      if (unassigned.size === 0) return owners;
      return [...owners, { name: "Unassigned", alsoWritten: [], ...countsIn(unassigned), supporting: 0 }];
    },
  };
}

function tallyOf(tallies: Map<number, Tally>, agenda: number): Tally {
  const tally = tallies.get(agenda) ?? newTally();
  tallies.set(agenda, tally);
  return tally;
}

function inOrder(one: string, other: string): number {
  return byName(one, other) || (one < other ? -1 : 1);
}
