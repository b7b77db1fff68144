import { readAgenda } from "../../../src/agenda/read/read";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { plainLook, gridOf, person, sourceOf, work } from "../../fixtures/agendas";
import { full, read, rowsOf, said } from "../../fixtures/smallAgenda";

describe("headings", () => {
  it.each([
    ["Strategic Aim 2 'New Ways'", { number: 2, title: "New Ways" }],
    ["Growing the town:", { number: null, title: "Growing the town" }],
    ["Governance", { number: null, title: "Governance" }],
    ["SKILLS AND TRAINING", { number: null, title: "SKILLS AND TRAINING" }],
  ])("%j reads like one", (text, section) => {
    const reading = read([full(0), [text], full(1)]);
    expect(reading.actions.map((action) => action.section)).toEqual([{ number: null, title: null }, section]);
    expect(reading.findings).toEqual([]);
  });

  it.each([{ bold: true }, { merged: true }])("one may only look like it: %j", (look) => {
    const reading = read(
      [full(0), ["Work that we do with schools in the north of the town"], full(1)],
      [null, { ...plainLook, ...look }, null],
    );
    expect(reading.actions[1]?.section.title).toBe("Work that we do with schools in the north of the town");
  });

  it("one that only reads like one has no reference, as actions have", () => {
    const rows = [
      ["Ref", "Action", "Owner", "RAG"],
      [1, work(0), person(0), "Green"],
      [2, "Library vans", "", ""],
      [3, work(1), person(1), "Red"],
    ];
    expect(rowsOf(readAgenda(sourceOf(gridOf(rows)), defaultSettings))).toEqual([2, 3, 4]);
  });

  it("bold says nothing where the actions are bold", () => {
    const bold = { ...plainLook, bold: true };
    expect(rowsOf(read([full(0), ["Work that we do with schools in the north"], full(1)], [bold, bold, bold]))).toEqual(
      [2, 3, 4],
    );
  });

  it("one may be split over the cells of its row, or over two rows", () => {
    const across = read([["Theme 2 'New", "Ways to", "Grow', key", "actions will", "involve:"], full(0)]);
    expect(across.sections).toEqual([{ number: 2, title: "New Ways to Grow", row: 2 }]);
    const down = read([["For Theme 2 'New Ways"], ["to Grow', key actions will involve:"], full(0)]);
    expect(down.sections).toEqual([{ number: 2, title: "New Ways to Grow", row: 2 }]);
    expect(rowsOf(down)).toEqual([4]);
  });

  it("one with digits for an owner is still a heading, and its owner is broken", () => {
    const reading = read([["Governance", "3.17.2"], full(0)]);
    expect(reading.sections[0]?.title).toBe("Governance");
    expect(said(reading)).toEqual(["owner-broken B2"]);
  });

  it("one that ran into an action's cell is found with its number and title", () => {
    const reading = read([
      [`${work(0)}.  For Theme 2 'New Ways', key actions`, ...full(0).slice(1)],
      ["will involve:"],
      full(1),
    ]);
    expect(reading.actions.map((action) => [action.action, action.section.number])).toEqual([
      [`${work(0)}.`, null],
      [work(1), 2],
    ]);
    expect(said(reading)).toEqual(["heading-in-cell A2 A3"]);
    const before = read([[`Theme 1: Places\n${work(0)}`, ...full(0).slice(1)], full(1)]);
    expect(before.actions[0]).toMatchObject({ action: work(0), section: { number: 1, title: "Places" } });
    expect(said(before)).toEqual(["heading-in-cell A2"]);
  });

  it("numbers that skip are a finding: a heading was lost between 3 and 5", () => {
    const reading = read([["Aim 3: Places"], full(0), [], full(1), full(2), ["Aim 5: People"], full(3)]);
    expect(said(reading)).toEqual(["section-gap A4 A7"]);
    expect(reading.findings[0]?.message).toContain("Section 4 has no heading");
    expect(reading.actions.map((action) => action.section.number)).toEqual([3, null, null, 5]);
  });

  it("numbers that follow on are not", () => {
    expect(read([["Aim 1: Places"], full(0), ["Aim 2: People"], full(1), ["Governance"], full(2)]).findings).toEqual(
      [],
    );
  });

  it("a section column says the section, merged cells carry it on", () => {
    const grid = gridOf([
      ["Theme", "Action", "Owner", "RAG"],
      ["1. Places", work(0), person(0), "Green"],
      ["", work(1), person(1), "Amber"],
      ["2. People", work(2), person(2), "Red"],
    ]);
    const reading = readAgenda(sourceOf(grid), defaultSettings);
    expect(reading.actions.map((action) => action.section.title)).toEqual(["Places", "Places", "People"]);
    expect(reading.sections).toEqual([
      { number: 1, title: "Places", row: null },
      { number: 2, title: "People", row: null },
    ]);
  });
});
