import { ownerStandings } from "../../../../src/agenda/cells/people/knownOwners";
import { joinNames } from "../../../../src/agenda/cells/people/samePerson";
import { readOwner } from "../../../../src/agenda/cells/owners";
import { personNaming } from "../../../../src/agenda/model/people";
import type { OtherName } from "../../../../src/agenda/model/people";
import type { RegisteredOwner } from "../../../../src/agenda/model/register";

interface Given {
  register?: readonly RegisteredOwner[];
  parted?: readonly OtherName[];
}

function peopleIn(cells: readonly string[], { register, parted = [] }: Given = {}) {
  const known = register === undefined ? null : { register, standingOf: ownerStandings(register) };
  return joinNames(
    cells.map((cell) => readOwner(cell).owner),
    known,
    parted,
  );
}

const joinedIn = (cells: readonly string[], given?: Given) =>
  peopleIn(cells, given).joined.map(({ written, fullName }) => `${written} = ${fullName}`);
const registered = (name: string, otherNames: string[] = []): RegisteredOwner => ({
  name,
  otherNames,
  email: null,
  team: null,
  active: true,
});

describe("names of one person, where just one full name fits", () => {
  it.each([
    ["a first name", "Asha"],
    ["an initial and surname", "A Rahman"],
    ["an initial with a full stop", "A. Rahman"],
    ["an initial with nothing after its full stop", "A.Rahman"],
    ["a first name and initial", "Asha R"],
    ["a title before the full name", "Dr Asha Rahman"],
    ["a title before an initial and surname", "Prof. A Rahman"],
    ["a title before a first name", "Cllr Asha"],
    ["a title before a surname", "Councillor Rahman"],
    ["an organisation after the name", "Asha Rahman - ML"],
  ])("%s", (_, written) => {
    expect(joinedIn(["Asha Rahman", "Tom Birch", written])).toEqual([`${written} = Asha Rahman`]);
  });

  it("lead and support alike, and wherever the full name is written", () => {
    expect(joinedIn(["Tom (with Asha)", "Tom Birch", "Leah Stone (with Asha Rahman)"])).toEqual([
      "Tom = Tom Birch",
      "Asha = Asha Rahman",
    ]);
  });

  it("every short name of a person", () => {
    expect(joinedIn(["Helen", "H Pryce", "Helen Pryce", "Ms Pryce"])).toEqual([
      "Helen = Helen Pryce",
      "H Pryce = Helen Pryce",
      "Ms Pryce = Helen Pryce",
    ]);
  });

  it.each([
    ["two capitals", "Aroha Te Whata", "A. Te Whata"],
    ["small words", "Jan van den Berg", "J. van den Berg"],
    ["three capitals", "Maria De La Cruz", "M. De La Cruz"],
    ["an apostrophe", "Niamh O'Rourke", "N O'Rourke"],
    ["an apostrophe of two kinds", "Niamh O'Rourke", "N. O’Rourke"],
  ])("an initial before a surname with %s", (_, fullName, written) => {
    expect(joinedIn([fullName, "Tom Birch", written])).toEqual([`${written} = ${fullName}`]);
  });

  it.each([
    ["Asha Rahman", ["Asha Rahman", "asha rahman", "Dr Asha Rahman"]],
    ["Asha Rahman", ["asha rahman", "asha rahman", "Dr Asha Rahman", "ASHA RAHMAN", "Asha Rahman"]],
    ["Prof Asha Rahman", ["Dr Asha Rahman", "Prof Asha Rahman", "Prof Asha Rahman"]],
  ])("of several spellings %s is kept: plain, with its capitals, in most rows", (kept, cells) => {
    const people = peopleIn(cells);
    expect(people.joined.map(({ fullName }) => fullName)).toEqual([kept]);
    expect(cells.map(personNaming(people))).toEqual(cells.map(() => kept));
  });

  it("a full name with a title, where no plainer one is written", () => {
    expect(joinedIn(["Cllr Joan Ives", "J. Ives"])).toEqual(["J. Ives = Cllr Joan Ives"]);
  });
});

describe("names that are counted apart", () => {
  it.each([
    ["a first name that two full names share", ["Asha Rahman", "Asha Khan", "Asha"]],
    ["an initial that two full names share", ["Asha Rahman", "Amin Rahman", "A Rahman"]],
    ["two titles of one surname", ["Priya Nair", "Mr Nair", "Mrs Nair"]],
    ["another title than the full name has", ["Mrs Priya Nair", "Mr Nair"]],
    ["a surname without title", ["Rafe Tully", "Tully"]],
    ["a name beside the full name in a cell", ["Asha & Asha Rahman", "Asha"]],
    [
      "teams and what they are about",
      ["Housing", "Housing Team", "Planning", "Planning Policy", "Sport", "Sport England"],
    ],
    ["the same name in other letters", ["Asha Rahman", "asha rahman"]],
  ])("%s", (_, cells) => {
    expect(joinedIn(cells)).toEqual([]);
  });
});

describe("with a register", () => {
  it("its names and other names are one person", () => {
    const register = [registered("Asha Rahman", ["AR", "Ash"])];
    expect(peopleIn(["AR", "Asha Rahman", "Ash"], { register }).joined).toEqual([
      { written: "AR", fullName: "Asha Rahman", by: "register" },
      { written: "Ash", fullName: "Asha Rahman", by: "register" },
    ]);
  });

  it("a full name that only the register has may be meant as well", () => {
    const register = [registered("Asha Rahman"), registered("Asha Khan")];
    expect(joinedIn(["Asha", "Asha Rahman"], { register })).toEqual([]);
    expect(joinedIn(["Asha"], { register: [registered("Asha Rahman")] })).toEqual([]);
  });

  it("a short name is the person whose other name the full one is", () => {
    const register = [registered("Asha Rahman-Khan", ["Asha Rahman"])];
    expect(joinedIn(["A Rahman", "Asha Rahman"], { register })).toEqual([
      "A Rahman = Asha Rahman-Khan",
      "Asha Rahman = Asha Rahman-Khan",
    ]);
  });
});

it("names that somebody has parted are not joined, and others of the person still are", () => {
  const parted = [{ written: "asha", fullName: "Asha  Rahman" }];
  expect(peopleIn(["Asha", "A Rahman", "Asha Rahman"], { parted })).toEqual({
    joined: [{ written: "A Rahman", fullName: "Asha Rahman", by: "agenda" }],
    parted: [{ written: "Asha", fullName: "Asha Rahman" }],
  });
});
