/** Two ways of naming one person: by a first name, an initial or a title, where just one full name of the agenda fits. */
import { bareName, withoutOrganisation } from "../../../cells/people/nameForms";
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
    `“${written}” is counted as “${fullName}”, the only full name here that fits. Write the full name. If they are two people, say so in the pane, under Owners.`,
  fix: ({ written, fullName, alone }: Values) => (alone ? { from: written, to: fullName } : null),
  ofPeople: ({ joined }, rows) => {
    if (joined.length === 0) return [];
    const naming = rowsByName(rows);
    return joined.flatMap(({ written, fullName, by }) => {
      const named = naming.get(written) ?? [];
      if (by === "register" || isSpelledOut(written, fullName) || named.some((row) => isProposed(row, written)))
        return [];
      return [true, false].flatMap((alone) => {
        const found = named.filter(({ action }) => (action.ownerText === written) === alone);
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

/** The full name, with an organisation after it. */
function isSpelledOut(written: string, fullName: string): boolean {
  return withoutOrganisation(written) !== written && bareName(written) === bareName(fullName);
}

/** The register does not know the name, and offers its own nearest name. */
function isProposed({ owners }: JudgedRow, name: string): boolean {
  return owners.some((owner) => owner.written === name && owner.kind === "unknown" && owner.nearest !== null);
}

export const documentation: Documentation = {
  means: "a first name, an initial and surname, or a title, where just one full name of the agenda fits",
  advice: "Write the full name. If they are two people, say so in the pane, under Owners.",
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
