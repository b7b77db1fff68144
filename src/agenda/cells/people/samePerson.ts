/** Joins the names of one person: those that the register knows, and short ones where just one full name of the agenda fits. */
import type { Owner } from "../../model/agenda";
import { plainName } from "../../model/people";
import type { OtherName, People } from "../../model/people";
import type { RegisteredOwner } from "../../model/register";
import type { OwnerStanding } from "./knownOwners";
import { asForms, bareName, formsOf, isFullName, titleOf, withoutOrganisation } from "./nameForms";

export interface KnownPeople {
  register: readonly RegisteredOwner[];
  standingOf: (name: string) => OwnerStanding;
}

/** `parted` are names of which somebody has said that they are not one person. Names that one cell has side by side are two people. */
export function joinNames(owners: readonly Owner[], known: KnownPeople | null, parted: readonly OtherName[]): People {
  // Rows with the same words for their owner share the owner's object.
  const cells = [...new Set(owners)].map(({ lead, support }) => [...lead, ...support]);
  const counts = countNames(owners);
  const names = [...counts.values()].map(bestSpelling);
  const registered = new Map(names.map((name) => [name, known === null ? null : registeredName(name, known)]));
  const fullNameOf = onlyFullNames(names, registered, known?.register ?? [], (name) =>
    rowsOf(counts.get(plainName(name))),
  );
  const sideBySide = namesSideBySide(cells, fullNameOf);
  const apart = new Set(parted.map(pairOf));
  const people: People = { joined: [], parted: [] };
  for (const written of names) {
    const inRegister = registered.get(written) ?? null;
    const fullName = inRegister ?? fullNameOf(written);
    if (fullName === null || plainName(fullName) === plainName(written)) continue;
    if (inRegister !== null) people.joined.push({ written, fullName, by: "register" });
    else if (apart.has(pairOf({ written, fullName }))) people.parted.push({ written, fullName });
    else if (!sideBySide.has(plainName(written))) people.joined.push({ written, fullName, by: "agenda" });
  }
  return people;
}

function registeredName(name: string, { standingOf }: KnownPeople): string | null {
  const standing = standingOf(name);
  return standing.kind === "unknown" ? null : standing.name;
}

const pairOf = ({ written, fullName }: OtherName) => `${plainName(written)}\n${plainName(fullName)}`;

/**
 * Finds the only full name of the agenda that a name fits; null where none does, or several. A full name that only the
 * register has is nobody's here, but may be meant.
 */
function onlyFullNames(
  names: readonly string[],
  registered: ReadonlyMap<string, string | null>,
  register: readonly RegisteredOwner[],
  rowsWith: (name: string) => number,
): (name: string) => string | null {
  const people = new Map<string, string>();
  const full = names.filter(isFullName);
  for (const name of full.sort((one, other) => rowsWith(other) - rowsWith(one))) {
    const inRegister = registered.get(name) ?? null;
    const before = people.get(bareName(name));
    if (inRegister !== null) people.set(bareName(name), inRegister);
    else if (before === undefined || isPlainer(name, before)) people.set(bareName(name), name);
  }
  const byForm = new Map<string, Set<string>>();
  const add = (written: string, person: string): void => {
    for (const form of formsOf(written)) byForm.set(form, (byForm.get(form) ?? new Set()).add(person));
  };
  for (const [bare, person] of people) add(bare, person);
  for (const { name } of register.filter((owner) => isFullName(owner.name))) add(name, name);
  const here = new Set(people.values());
  const titles = titlesBySurname(names);
  return (name) => {
    const [person, ...others] = new Set(asForms(name).flatMap((form) => [...(byForm.get(form) ?? [])]));
    if (person === undefined || others.length > 0 || !here.has(person)) return null;
    const isTitledSurname = titleOf(name) !== null && !bareName(name).includes(" ");
    return isTitledSurname && (titles.get(bareName(name))?.size ?? 0) > 1 ? null : person;
  };
}

/** In how many rows each spelling of a name is. */
type Spellings = ReadonlyMap<string, number>;

/** By the plain names, in the order of the agenda. */
function countNames(owners: readonly Owner[]): Map<string, Map<string, number>> {
  const rows = new Map<string, number>();
  for (const { lead, support } of owners)
    for (const name of [...lead, ...support]) rows.set(name, (rows.get(name) ?? 0) + 1);
  const counts = new Map<string, Map<string, number>>();
  for (const [name, count] of rows) {
    const spellings = counts.get(plainName(name)) ?? new Map<string, number>();
    counts.set(plainName(name), spellings.set(name, count));
  }
  return counts;
}

/** The one in most rows with a capital before small letters in each word of it, where there is one: "Asha Rahman", not "asha rahman". */
function bestSpelling(spellings: Spellings): string {
  const [best = ""] = [...spellings]
    .sort(
      ([one, rows], [other, otherRows]) =>
        Number(isCapitalised(other)) - Number(isCapitalised(one)) || otherRows - rows,
    )
    .map(([name]) => name);
  return best;
}

function isCapitalised(name: string): boolean {
  return isFullName(name) && name !== name.toUpperCase();
}

function rowsOf(spellings: Spellings = new Map()): number {
  return [...spellings.values()].reduce((sum, rows) => sum + rows, 0);
}

/** The name without title and organisation is the person's, where the agenda has it. */
function isPlainer(name: string, other: string): boolean {
  return partsBeside(name) < partsBeside(other);
}

function partsBeside(name: string): number {
  return Number(titleOf(name) !== null) + Number(withoutOrganisation(name) !== name);
}

/** Mr and Mrs of one surname are two people. */
function titlesBySurname(names: readonly string[]): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>();
  for (const name of names) {
    const title = titleOf(name);
    const surname = bareName(name).split(" ").at(-1) ?? "";
    if (title !== null) titles.set(surname, (titles.get(surname) ?? new Set()).add(title));
  }
  return titles;
}

/** Names in a cell with another name of the same person. */
function namesSideBySide(cells: readonly string[][], fullNameOf: (name: string) => string | null): Set<string> {
  const found = new Set<string>();
  for (const cell of cells) {
    if (cell.length < 2) continue;
    const byPerson = new Map<string, string[]>();
    for (const name of cell) {
      const person = fullNameOf(name);
      if (person !== null) byPerson.set(person, [...(byPerson.get(person) ?? []), name]);
    }
    for (const same of byPerson.values()) if (same.length > 1) for (const name of same) found.add(plainName(name));
  }
  return found;
}
