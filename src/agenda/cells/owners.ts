/** Who answers for an action, read from what a cell says; what can't be trusted in the cell comes with it, in plain words. */
import { isErrorText, isPlaceholder } from "./cellText";
import { foldLookalikes, lookalikeAlphabet } from "../text/homoglyphs";
import { readNames } from "./names";
import { isFullName } from "./people/nameForms";
import { isBareRole } from "./people/splitNames";
import type { Names, OwnerPerson } from "./names";
import type { CellFinding } from "../findings/define";
import { ownerBroken } from "../findings/raised/owner/ownerBroken";
import { ownerMissing } from "../findings/raised/owner/ownerMissing";
import { ownerUnassigned } from "../findings/raised/owner/ownerUnassigned";
import { ownerUnconfirmed } from "../findings/raised/owner/ownerUnconfirmed";
import type { Owner } from "../model/agenda";

export interface OwnerReading {
  owner: Owner;
  people: OwnerPerson[];
  findings: CellFinding[];
  /** How the cell is broken: a bracket that the cell's end or beginning cut off, or a second owner. */
  broken: Names["broken"];
}

/** The first names in a column of owners, from the cells that have nothing but people: "Maya", "Maya Khan & Pete". */
export function firstNamesIn(texts: Iterable<string>): Set<string> {
  const firstNames = new Set<string>();
  for (const text of texts) {
    const names = text.split(/\s*(?:[,;/&+()\n]|\band\b|\bwith\b)\s*/).filter((name) => name !== "");
    if (!names.every((name) => (!name.includes(" ") && !isBareRole(name)) || isFullName(name))) continue;
    for (const name of names) firstNames.add(name.split(" ")[0] ?? "");
  }
  return firstNames;
}

/** Reads an owner cell. `assigned` is true exactly when there is a lead. `firstNames` are those of the column. */
export function readOwner(text: string, firstNames?: ReadonlySet<string>): OwnerReading {
  const trimmed = text.trim();
  if (trimmed === "") return nobody(ownerMissing.of());
  if (isErrorText(trimmed)) return nobody(ownerBroken.of({ text: trimmed, how: "error" }));
  if (isUnassigned(trimmed)) return nobody(ownerUnassigned.of({ text: trimmed, lookalike: lookalikeOf(trimmed) }));
  if (!namesAnyone(trimmed)) return nobody(ownerBroken.of({ text: trimmed, how: "nobody" }));
  return readPeople(trimmed.length > longestOwner ? trimmed.slice(0, longestOwner) : trimmed, firstNames);
}

/** Whether a text has a letter: digits and dots name nobody. */
export function namesAnyone(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** An owner as people write one: "Maya & Matt (with Andy)". Read back, it says the same. */
export function printOwner(owner: Owner): string {
  const lead = owner.lead.join(" & ");
  const whole = owner.support.length === 0 ? lead : `${lead} (with ${owner.support.join(" & ")})`.trim();
  return owner.confirmed || whole === "" ? whole : `${whole}?`;
}

/** What goes on for longer is prose; its beginning names the owner if anything does. */
const longestOwner = 500;
const nobodyWords = new Set(
  (
    "tbc|tbd|tba|na|none|nil|null|vacant|vacancy|vacant post|nobody|no one|noone|no owner|unassigned|not assigned|not yet assigned|unknown|not known|" +
    "unallocated|not allocated|to be allocated|to be assigned|to be appointed|to be confirmed|to be decided|to be determined|to be agreed|" +
    "to be identified|to be announced|to be advised|awaiting appointment|awaiting|pending|x|xx|xxx|owner tbc|lead tbc|name tbc|owner needed|needs owner|unfilled|post vacant|recruiting|under recruitment|to be filled|to be nominated|to be named|tbn|no lead|lead needed|awaiting nomination|not yet appointed|name to follow|to follow|?"
  ).split("|"),
);
const nobodyBegins =
  /^(?:tbc|tbd|tba|vacant|vacancy|unassigned|not (?:yet )?assigned|to be (?:confirmed|decided|determined|agreed|allocated|assigned|appointed|identified|nominated|named|filled|recruited))\b(?!\s*[/&+,;])/;

/** TBC, "?", "n/a", "vacant", dots and dashes, in whatever alphabet they are written. */
export function isUnassigned(text: string): boolean {
  if (text.length > 120) return false;
  const plain = foldLookalikes(text).toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(plain)) return !/[()[\]]/.test(plain) || plain.length < 4;
  const words = plain
    .replace(/[./\\']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return (
    nobodyWords.has(words) ||
    nobodyWords.has(words.replace(/ /g, "")) ||
    nobodyBegins.test(plain) ||
    isPlaceholder(text)
  );
}

function lookalikeOf(text: string): { alphabet: string; latin: string } | null {
  const alphabet = lookalikeAlphabet(text);
  return alphabet === null ? null : { alphabet, latin: foldLookalikes(text) };
}

function nobody(finding: CellFinding): OwnerReading {
  return {
    owner: { lead: [], support: [], assigned: false, confirmed: true },
    people: [],
    findings: [finding],
    broken: null,
  };
}

function readPeople(text: string, firstNames?: ReadonlySet<string>): OwnerReading {
  const names = readNames(text, firstNames);
  const people: OwnerPerson[] = [];
  // "NA" beside "TB" is a person too.
  const haveInitials = names.people.some(({ name }) => /^\p{Lu}{2,3}$/u.test(name) && !isUnassigned(name));
  for (const person of names.people) {
    const isPerson = haveInitials && person.name === "NA";
    if (isUnassigned(person.name) && !isPerson) names.doubted = true;
    else if (!people.some((other) => sameName(other.name, person.name))) people.push(person);
  }
  const lead = people.filter((person) => person.part === "lead").map((person) => person.name);
  const support = people.filter((person) => person.part === "support").map((person) => person.name);
  const owner = { lead, support, assigned: lead.length > 0, confirmed: !names.doubted };
  return { owner, people, findings: findingsOf(text, owner, names.broken), broken: names.broken };
}

function findingsOf(text: string, owner: Owner, broken: Names["broken"]): CellFinding[] {
  const findings: CellFinding[] = [];
  if (broken !== null) findings.push(ownerBroken.of({ text, how: broken }));
  else if (!owner.assigned) findings.push(ownerUnassigned.of({ text, supportOnly: true }));
  if (!owner.confirmed) findings.push(ownerUnconfirmed.of({ text }));
  return findings;
}

function sameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
