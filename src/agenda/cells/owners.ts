/** Who answers for an action, read from what a cell says; what can't be trusted in the cell comes with it, in plain words. */
import { isErrorText, isPlaceholder, quoted } from "./cellText";
import { foldLookalikes, lookalikeAlphabet } from "../text/homoglyphs";
import { readNames } from "./names";
import type { Names } from "./names";
import type { FindingCode } from "../model/finding";
import type { Owner } from "../model/agenda";

export interface OwnerPerson {
  name: string;
  part: "lead" | "support";
  /** "ML" in "Rachel Moss - ML". */
  organisation: string | null;
  /** "accelerators" in "& Rachel re accelerators". */
  about: string | null;
}

export interface OwnerReading {
  owner: Owner;
  people: OwnerPerson[];
  faults: { code: FindingCode; message: string }[];
  /** How the cell is broken: a bracket that the cell's end or beginning cut off, or a second owner. */
  broken: Names["broken"];
}

/** Reads an owner cell. `assigned` is true exactly when there is a lead. */
export function readOwner(text: string): OwnerReading {
  const trimmed = text.trim();
  if (trimmed === "") return nobody("owner-missing", "No owner. Name the person who answers for this action.");
  if (isErrorText(trimmed)) {
    return nobody(
      "owner-broken",
      `The owner cell shows the error ${trimmed}. Put the formula right, or type the name.`,
    );
  }
  if (isUnassigned(trimmed)) return nobody("owner-unassigned", unassignedMessage(trimmed));
  if (!namesAnyone(trimmed)) {
    return nobody(
      "owner-broken",
      `${quoted(trimmed)} is not a person. Put the owner's name here, or clear the cell if it is stray.`,
    );
  }
  return readPeople(trimmed.length > longestOwner ? trimmed.slice(0, longestOwner) : trimmed);
}

/** Whether a text has a letter: digits and dots name nobody. */
export function namesAnyone(text: string): boolean {
  return /^[A-Za-z]|\p{L}/u.test(text);
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
    "to be identified|to be announced|to be advised|awaiting appointment|awaiting|pending|x|xx|xxx|owner tbc|lead tbc|name tbc|owner needed|needs owner|?"
  ).split("|"),
);
const nobodyBegins =
  /^(?:tbc|tbd|tba|vacant|vacancy|unassigned|not (?:yet )?assigned|to be (?:confirmed|decided|determined|agreed|allocated|assigned|appointed|identified))\b(?!\s*[/&+,;])/;

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

function unassignedMessage(text: string): string {
  const alphabet = lookalikeAlphabet(text);
  if (alphabet !== null) {
    return `${quoted(text)} looks like ${quoted(foldLookalikes(text))} but is written in ${alphabet} letters. It names nobody: name the person who answers for this action.`;
  }
  return `${quoted(text)} names nobody. Name the person who answers for this action.`;
}

function nobody(code: FindingCode, message: string): OwnerReading {
  return {
    owner: { lead: [], support: [], assigned: false, confirmed: true },
    people: [],
    faults: [{ code, message }],
    broken: null,
  };
}

function readPeople(text: string): OwnerReading {
  const names = readNames(text);
  const people: OwnerPerson[] = [];
  for (const person of names.people) {
    if (isUnassigned(person.name)) names.doubted = true;
    else if (!people.some((other) => sameName(other.name, person.name))) people.push(person);
  }
  const lead = people.filter((person) => person.part === "lead").map((person) => person.name);
  const support = people.filter((person) => person.part === "support").map((person) => person.name);
  const owner = { lead, support, assigned: lead.length > 0, confirmed: !names.doubted };
  return { owner, people, faults: faultsOf(text, owner, names.broken), broken: names.broken };
}

function faultsOf(text: string, owner: Owner, broken: Names["broken"]): OwnerReading["faults"] {
  const faults: OwnerReading["faults"] = [];
  const said = quoted(text);
  if (broken === "unclosed") {
    faults.push({
      code: "owner-broken",
      message: `${said} opens a bracket that never closes: the rest of the owner may be lost, or stand in the next row. Write the owner out.`,
    });
  } else if (broken === "unopened") {
    faults.push({
      code: "owner-broken",
      message: `${said} closes a bracket that was never opened: it is the end of an owner whose beginning is lost, or stands in the row above. Write the owner out.`,
    });
  } else if (broken === "run together") {
    faults.push({
      code: "owner-broken",
      message: `${said} holds two owners run together. Leave the one who answers for this action, or join them with "&".`,
    });
  } else if (!owner.assigned) {
    faults.push({
      code: "owner-unassigned",
      message: `${said} names no lead. Name the person who answers for this action.`,
    });
  }
  if (!owner.confirmed) {
    faults.push({
      code: "owner-unconfirmed",
      message: `${said} is in doubt. Ask, then write the owner without the doubt.`,
    });
  }
  return faults;
}

function sameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
