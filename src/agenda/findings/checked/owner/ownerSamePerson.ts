/** Two ways of naming one person: by a first name, an initial or a title, where just one full name of the agenda fits. */
import { defineChecked } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";
import type { JudgedRow } from "../judgedRow";

interface Values {
  written: string;
  fullName: string;
  /** Whether the cell has this name alone. */
  alone: boolean;
}

export const ownerSamePerson = defineChecked({
  code: "owner-same-person",
  column: "owner",
  severity: "info",
  title: "Owner named in two ways",
  rank: 65,
  oneAtATime: true,
  message: ({ written, fullName }: Values) =>
    `“${written}” may be “${fullName}”, the only full name here that fits. If they are one person, write the full name.`,
  fix: ({ written, fullName, alone }: Values) => (alone ? { from: written, to: fullName } : null),
  ofTable: ({ rows }) => {
    const byName = rowsByName(rows);
    const byForm = fullNamesByForm([...byName.keys()]);
    return [...byName].flatMap(([written, naming]) => {
      const fullName = onlyFullName(written, byForm);
      if (fullName === null || naming.some((row) => isKnown(row, written) || namesBoth(row, fullName))) return [];
      return [true, false].flatMap((alone) => {
        const found = naming.filter(({ action }) => (action.ownerText === written) === alone);
        return found.length === 0 ? [] : [{ rows: found, values: { written, fullName, alone } }];
      });
    });
  },
});

function rowsByName(rows: readonly JudgedRow[]): Map<string, JudgedRow[]> {
  const byName = new Map<string, JudgedRow[]>();
  const add = (name: string, row: JudgedRow): void => {
    const naming = byName.get(name);
    if (naming === undefined) byName.set(name, [row]);
    else naming.push(row);
  };
  for (const row of rows) {
    const { lead, support } = row.action.owner;
    for (const name of lead) add(name, row);
    for (const name of support) add(name, row);
  }
  return byName;
}

const namesIn = ({ action: { owner } }: JudgedRow): string[] => [...owner.lead, ...owner.support];

/** The full names that a form may stand for: the name itself, its first name, its initial and surname. */
function fullNamesByForm(names: readonly string[]): Map<string, Set<string>> {
  const byPerson = new Map<string, string>();
  for (const name of names.filter(isFullName)) {
    const person = plain(name);
    const written = withoutOrganisation(name);
    const isUntitled = withoutTitle(written) === written;
    if (isUntitled || !byPerson.has(person)) byPerson.set(person, written);
  }
  const byForm = new Map<string, Set<string>>();
  for (const [person, written] of byPerson) {
    const [first = "", ...others] = person.split(" ");
    for (const form of new Set([person, first, `${first.charAt(0)} ${others.at(-1) ?? ""}`])) {
      byForm.set(form, (byForm.get(form) ?? new Set()).add(written));
    }
  }
  return byForm;
}

/** Null where the name is that full name already, or none fits, or several do. */
function onlyFullName(written: string, byForm: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const [fullName, ...others] = byForm.get(plain(written)) ?? [];
  if (fullName === undefined || others.length > 0) return null;
  return withoutOrganisation(written).toLowerCase() === fullName.toLowerCase() ? null : fullName;
}

/** The register knows the name, or offers its own nearest name. */
function isKnown({ owners }: JudgedRow, name: string): boolean {
  return owners.some((owner) => owner.written === name && (owner.kind !== "unknown" || owner.nearest !== null));
}

/** A row that names both names two people. */
function namesBoth(row: JudgedRow, fullName: string): boolean {
  return namesIn(row).some((name) => withoutOrganisation(name) === fullName);
}

const title = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|cllr|councillor|sir|dame|lord|lady|rev|revd|reverend)\.?\s+/i;
const noPerson =
  /\b(?:agency|all|and|association|authority|board|centre|chair|clerk|college|committee|company|council|department|dept|directors?|directorate|forum|group|heads?|hospital|leads?|limited|ltd|managers?|members?|network|of|offices?|officers?|partners?|partnership|plc|police|programme|project|schools?|secretary|services?|society|staff|teams?|the|trust|union|unit|university)\b/i;

/** A person's first name and surname, each of two letters or more. */
function isFullName(name: string): boolean {
  const words = withoutTitle(withoutOrganisation(name)).split(" ");
  const [first = ""] = words;
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !noPerson.test(name) &&
    /^\p{L}{2}/u.test(first) &&
    words.every(
      (word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || /^(?:van|von|de|der|den|da|di|al|el|bin)$/.test(word),
    ) &&
    /\p{L}{2}/u.test(words.at(-1) ?? "")
  );
}

/** Without organisation, title and full stops, in small letters. */
function plain(name: string): string {
  return withoutTitle(withoutOrganisation(name)).replaceAll(".", "").toLowerCase();
}

const withoutTitle = (name: string): string => name.replace(title, "");
/** "Rachel Moss - ML": the organisation after the dash is no part of the name. */
const withoutOrganisation = (name: string): string => name.replace(/\s[-–—]\s.*$/, "");

export const documentation: Documentation = {
  means: "a first name, an initial and surname, or a title, where just one full name of the agenda fits",
  advice: "If they are one person, write the full name.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a first name, of which there is one full name",
    header,
    rows: [
      ["Map the footpaths", "Asha Rahman", "Green", "Survey begun in May."],
      ["Light the steps", "Asha", "Green", "Lamps are ordered."],
    ],
    cells: ["B3"],
    fix: "Asha Rahman",
  },
  {
    shows: "an initial and surname",
    header,
    rows: [
      ["Map the footpaths", "H Pryce", "Green", "Survey begun in May."],
      ["Light the steps", "Helen Pryce", "Green", "Lamps are ordered."],
    ],
    cells: ["B2"],
    fix: "Helen Pryce",
  },
  {
    shows: "a title before the name",
    header,
    rows: [
      ["Map the footpaths", "Dr Priya Nair", "Green", "Survey begun in May."],
      ["Light the steps", "Priya Nair", "Green", "Lamps are ordered."],
    ],
    cells: ["B2"],
    fix: "Priya Nair",
  },
  {
    shows: "a first name beside another owner, which no fix changes",
    header,
    rows: [
      ["Map the footpaths", "Asha Rahman", "Green", "Survey begun in May."],
      ["Light the steps", "Asha (with Tom Birch)", "Green", "Lamps are ordered."],
    ],
    cells: ["B3"],
    fix: null,
  },
  {
    shows: "a first name that two full names share",
    header,
    rows: [
      ["Map the footpaths", "Asha Rahman", "Green", "Survey begun in May."],
      ["Light the steps", "Asha Khan", "Green", "Lamps are ordered."],
      ["Paint the depot", "Asha", "Amber", "Quotes are late."],
    ],
    cells: [],
  },
  {
    shows: "both names in one cell, and a team that begins like a department",
    header,
    rows: [
      ["Map the footpaths", "Asha & Asha Rahman", "Green", "Survey begun in May."],
      ["Light the steps", "Housing", "Green", "Lamps are ordered."],
      ["Paint the depot", "Housing Team", "Amber", "Quotes are late."],
    ],
    cells: [],
  },
  {
    shows: "a first name that the register knows",
    header,
    rows: [
      ["Map the footpaths", "Asha Rahman", "Green", "Survey begun in May."],
      ["Light the steps", "Asha", "Green", "Lamps are ordered."],
    ],
    register: [{ name: "Asha Rahman", otherNames: ["Asha"], email: null, team: null, active: true }],
    cells: [],
  },
];
