import { fc } from "../../support/run/seeded";
import { firstNamesIn, isUnassigned, printOwner, readOwner } from "../../../src/agenda/cells/owners";

const parts = (text: string) => {
  const { owner } = readOwner(text);
  return [owner.lead, owner.support];
};
const codes = (text: string) => readOwner(text).findings.map(({ code }) => code);

describe("an owner cell", () => {
  it.each([
    ["Nia (with Joe & Sol)", ["Nia"], ["Joe", "Sol"]],
    ["Nia & Joe", ["Nia", "Joe"], []],
    ["Nia + Joe W", ["Nia", "Joe W"], []],
    ["Nia / Joe", ["Nia", "Joe"], []],
    ["Nia/Joe", ["Nia", "Joe"], []],
    ["Nia; Joe", ["Nia", "Joe"], []],
    ["Nia, Joe", ["Nia", "Joe"], []],
    ["Nia and Joe", ["Nia", "Joe"], []],
    ["Nia\nJoe", ["Nia", "Joe"], []],
    ["Nia & Joe (with Sol & Ada Moss)", ["Nia", "Joe"], ["Sol", "Ada Moss"]],
    ["Nia (& Joe re kiosks)", ["Nia"], ["Joe"]],
    ["Nia (with Harbour Board members)", ["Nia"], ["Harbour Board members"]],
    ["Nia (lead), Joe (support)", ["Nia"], ["Joe"]],
    ["Lead: Nia; Support: Joe, Sol", ["Nia"], ["Joe", "Sol"]],
    ["Nia supported by Joe and Sol", ["Nia"], ["Joe", "Sol"]],
    ["Nia with Joe", ["Nia"], ["Joe"]],
    ["Head of Skills & Growth", ["Head of Skills & Growth"], []],
    ["R&D team", ["R&D team"], []],
    ["Parks & Recreation", ["Parks & Recreation"], []],
    ["Police, Fire and Rescue", ["Police", "Fire and Rescue"], []],
    ["LP & NA", ["LP", "NA"], []],
    ["Nia (until June), then Joe", ["Nia", "Joe"], []],
    ["Communities and Libraries", ["Communities and Libraries"], []],
    ["Florence & Clarence", ["Florence", "Clarence"], []],
    ["Director, People and Culture", ["Director, People and Culture"], []],
    ["Director of Adult Care, Housing and Health", ["Director of Adult Care, Housing and Health"], []],
    ["Ward Manager, Nia Reed", ["Ward Manager", "Nia Reed"], []],
    ["Parks and Reserves team; Nia", ["Parks and Reserves team", "Nia"], []],
    ["HR & Volunteering Manager", ["HR & Volunteering Manager"], []],
    ["HR & Finance", ["HR", "Finance"], []],
    ["Reed & Moss LLP", ["Reed & Moss LLP"], []],
    ["Reed Rotors (Pty) Ltd / Nia", ["Reed Rotors (Pty) Ltd", "Nia"], []],
    ["N. Reed/J. Moss", ["N. Reed", "J. Moss"], []],
    ["NR/J.M.", ["NR", "J.M."], []],
    ["  Nia   Reed ", ["Nia Reed"], []],
    ["Nia & nia", ["Nia"], []],
  ])("%j names its leads and its support", (text, lead, support) => {
    expect(parts(text)).toEqual([lead, support]);
    expect(codes(text)).toEqual([]);
    expect(readOwner(text).owner.assigned).toBe(true);
  });

  it("names a body of two words, but for a person whom the column names elsewhere", () => {
    const text = "Vale and Harbour Growth Partnership";
    expect(parts(text)).toEqual([[text], []]);
    const firstNames = firstNamesIn(["Vale Reed", "Joe"]);
    expect(readOwner(text, firstNames).owner.lead).toEqual(["Vale", "Harbour Growth Partnership"]);
  });

  it("says what a supporter is asked for", () => {
    expect(readOwner("Nia (& Joe re kiosks)").people[1]).toMatchObject({
      name: "Joe",
      part: "support",
      about: "kiosks",
    });
  });

  it("a name is separate from its organisation", () => {
    expect(readOwner("Nia (& Ada Moss - HB)").people[1]).toMatchObject({ name: "Ada Moss - HB", organisation: "HB" });
    expect(readOwner("Nia (HB)").people[0]).toMatchObject({ name: "Nia", organisation: "HB" });
  });

  it.each([
    "TBC",
    "tbd",
    "T.B.A.",
    "?",
    "n/a",
    "N/A",
    "vacant",
    "Vacant post",
    "...",
    "• • •",
    "-",
    "—",
    "none",
    "To be confirmed",
    "TBC - recruiting",
    "< Select >",
  ])("%j names nobody", (text) => {
    expect(codes(text)).toEqual(["owner-unassigned"]);
    expect(readOwner(text).owner).toEqual({ lead: [], support: [], assigned: false, confirmed: true });
    expect(isUnassigned(text)).toBe(true);
  });

  it.each([
    ["\u0422\u0412\u0421", "Cyrillic"],
    ["\u03A4\u0392C", "Greek"],
  ])("TBC written as %j names nobody, and says whose letters it is written in", (text, alphabet) => {
    expect(codes(text)).toEqual(["owner-unassigned"]);
    expect(readOwner(text).findings[0]?.message).toContain(`${alphabet} letters`);
  });

  it("a blank one is missing", () => {
    expect(codes("")).toEqual(["owner-missing"]);
    expect(codes("  ")).toEqual(["owner-missing"]);
  });

  it.each([
    "Depot)",
    "Nia (with Joe &",
    "2.24.11.7.11",
    "31/03/2027",
    "Nia (& board)  Joe (with Sol)",
    "Nia (& board) Joe (with Sol)",
    "Nia Reed  Joe Moss",
    "#REF!",
  ])("%j is broken", (text) => {
    expect(codes(text)).toContain("owner-broken");
  });

  it("two owners run together are both read", () => {
    expect(parts("Nia (& board)  Joe (with Sol)")).toEqual([
      ["Nia", "Joe"],
      ["board", "Sol"],
    ]);
  });

  it("the end of a lost owner is support, and nobody leads", () => {
    expect(parts("Depot)")).toEqual([[], ["Depot"]]);
    expect(readOwner("Depot)").owner.assigned).toBe(false);
  });

  it("a name with two spaces in it is one name", () => {
    expect(codes("Nia  Reed")).toEqual([]);
  });

  it.each(["Nia (& Joe via Depot?)", "Nia?", "Nia (tbc)", "Nia / TBC", "possibly Nia", "Nia or Joe"])(
    "%j is unconfirmed",
    (text) => {
      expect(codes(text)).toEqual(["owner-unconfirmed"]);
      expect(readOwner(text).owner).toMatchObject({ assigned: true, confirmed: false });
    },
  );

  it("support without a lead leaves the action unassigned", () => {
    expect(codes("(with Joe)")).toEqual(["owner-unassigned"]);
  });
});

describe("whatever is in an owner cell", () => {
  it("reading it never throws, and a lead is what assigns", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.string({ unit: fc.constantFrom(...Array.from("aB ()[]&+/;,?\n-.\u0422")) }),
        ),
        (text) => {
          const { owner, findings } = readOwner(text);
          expect(owner.assigned).toBe(owner.lead.length > 0);
          expect(owner.assigned || findings.length > 0).toBe(true);
        },
      ),
    );
  });

  it("printed and read back, it names the same people", () => {
    const word = fc.constantFrom("Nia", "Joe", "Sol", "Ada", "Reed", "Moss", "Zoë", "O'Hara", "Anne-Marie");
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    const people = fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: (one) => one.toLowerCase() });
    fc.assert(
      fc.property(people, fc.nat(4), fc.boolean(), (names, leads, confirmed) => {
        const cut = Math.max(1, Math.min(names.length, leads));
        const owner = { lead: names.slice(0, cut), support: names.slice(cut), assigned: true, confirmed };
        expect(readOwner(printOwner(owner)).owner).toEqual(owner);
      }),
    );
  });
});
