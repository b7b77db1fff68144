import { readAgenda } from "../../../../src/agenda/read/read";
import { defaultSettings } from "../../../../src/agenda/model/settings";
import { gridOf, sourceOf } from "../../../fixtures/agendas";
import { full, header, read, rowsOf, said } from "../../../fixtures/smallAgenda";

describe("rows", () => {
  it("blank rows, repeated headers and totals are skipped", () => {
    expect(rowsOf(read([full(0), [], header, full(1), ["Total", "", "", "", 2], ["Grand total: 2"]]))).toEqual([2, 5]);
  });

  it.each(["< Select >", "Please select an option", "e.g. Plant a tree", "Example: plant a tree", "Enter action here"])(
    "a template row that says %j is skipped",
    (text) => {
      expect(rowsOf(read([full(0), [text, "< Select >", "< Select >"]]))).toEqual([2]);
    },
  );

  it("a row that waits has at most a rating or a stage that was set beforehand", () => {
    expect(rowsOf(read([full(0), ["TBC", "", "Green", "", ""], ["n/a", "n/a", "Amber", "n/a", "n/a"]]))).toEqual([2]);
    expect(rowsOf(read([full(0), ["Project 3", "", "", "", ""], ["Project 4", "Nia", "Green", "", ""]]))).toEqual([
      2, 4,
    ]);
  });

  it("a key or an end marker ends the agenda, unless most actions are below it", () => {
    const key = [["Red = late"], ["Green = on time"]];
    expect(rowsOf(read([full(0), full(1), ...key, full(2)]))).toEqual([2, 3]);
    expect(rowsOf(read([full(0), full(1), ["END OF TABLE"], full(2)]))).toEqual([2, 3]);
    expect(rowsOf(read([full(0), ["END OF TABLE"], full(1), full(2)]))).toContain(5);
  });

  it("a template row that asks for evidence is skipped, an action that reads like one is not", () => {
    expect(rowsOf(read([full(0), ["Enter action", "Enter name", "", "Select date", "Attach evidence"]]))).toEqual([2]);
    expect(rowsOf(read([full(0), ["Provide update", "Nia", "Red", "", "Asked for on Monday"]]))).toEqual([2, 3]);
  });

  it("one word alone above actions is their heading, also where it may command", () => {
    const reading = read([full(0), ["Support"], full(1)]);
    expect(rowsOf(reading)).toEqual([2, 4]);
    expect(reading.sections.map(({ title }) => title)).toContain("Support");
  });

  it.each([
    "Total works: 8",
    "Number of schemes in the plan = 12",
    "No. of actions: 3",
    "Total: 9 actions",
    "Items open: 6",
    "8 cases on this sheet",
  ])("%j counts rows", (text) => {
    expect(rowsOf(read([full(0), full(1), [text]]))).toEqual([2, 3]);
  });

  it("an action may begin with total", () => {
    expect(rowsOf(read([full(0), ["Total refit of hall 2", "Nia", "Red"]]))).toEqual([2, 3]);
  });

  it.each(["e.g.", "Example", "(example 1)"])(
    "a row numbered %j is a template's example, however full it is",
    (mark) => {
      const numbered = gridOf([
        ["No.", ...header],
        [mark, ...full(0)],
        [1, ...full(1)],
      ]);
      expect(rowsOf(readAgenda(sourceOf(numbered), defaultSettings))).toEqual([3]);
    },
  );

  it("notes below a plain range are no actions", () => {
    expect(rowsOf(read([full(0), full(1), [], ["Key"], ["Red means off track"], ["Green means on track"]]))).toEqual([
      2, 3,
    ]);
  });

  it("an action with nothing else stays an action", () => {
    const reading = read([full(0), ["Paint the railings along the quay by hand"], full(1)]);
    expect(rowsOf(reading)).toEqual([2, 3, 4]);
    expect(said(reading)).toEqual(["rating-missing C3", "owner-missing B3"]);
  });

  it("actions that all stand alone are no headings", () => {
    expect(rowsOf(read([["Harbour lights"], ["Library vans"], ["Market hall"]]))).toEqual([2, 3, 4]);
  });

  it("where most actions have nothing else, one more is no heading", () => {
    expect(rowsOf(read([["Harbour lights"], ["Library vans"], full(0)]))).toEqual([2, 3, 4]);
  });

  it("an owner without an action is the rest of the row above", () => {
    expect(said(read([full(0), ["", "and Joe Moss", "", "", "who also came"]]))).toEqual(["row-fragment A2 E3"]);
  });
});

describe("broken rows", () => {
  it("an action that breaks off and goes on below is named, and stays two rows", () => {
    const reading = read([
      ["Repair the roof of the", "", "Green"],
      ["old fish market before winter", "Nia", "Green"],
      full(1),
    ]);
    expect(said(reading)).toEqual(["row-fragment A2 A3"]);
    expect(reading.actions.map(({ continues, continuedIn }) => [continues, continuedIn])).toEqual([
      [null, 3],
      [2, null],
      [null, null],
    ]);
  });

  it("an owner's bracket that opens in one row and closes in the next joins them", () => {
    expect(
      said(
        read([
          ["Repair the roof", "Nia (with Joe &", "Green"],
          ["Market hall", "Sol)", "Green"],
        ]),
      ),
    ).toContain("row-fragment A2 A3");
  });

  it("an action said again from its beginning joins them", () => {
    expect(
      said(
        read([
          ["Make sure that the new buildings have room for", "", "Green"],
          ["Make sure that the new buildings have room for small firms", "Nia", "Green"],
        ]),
      ),
    ).toEqual(["row-fragment A2 A3"]);
  });

  it.each([
    ["that ends as a sentence does", ["Repair the roof.", "Nia", "Red"], ["paint the door", "Joe", "Red"]],
    ["written in small letters", ["repair the roof", "", "Red"], ["paint the door", "Joe", "Red"]],
    ["that is said more fully below", ["Repair the roof", "", "Red"], ["Repair the roof of the hall", "Joe", "Red"]],
    ["with an owner each", ["Repair the roof", "Nia", "Red"], ["paint the door", "Joe", "Red"]],
  ])("an action %s is whole", (_, above, below) => {
    expect(said(read([above, below])).filter((one) => one.startsWith("row-fragment"))).toEqual([]);
  });
});
