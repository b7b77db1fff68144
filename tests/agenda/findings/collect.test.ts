import { collectFindings, mergeFindings } from "../../../src/agenda/findings/collect";
import {
  commentMissing,
  ownerMissing,
  ownerUnknown,
  ratingSpelling,
  textDamaged,
  textSpacing,
} from "../../../src/agenda/findings/catalogue";
import { definitions, traitsOf } from "../../../src/agenda/findings/lookup";
import type { Finding } from "../../../src/agenda/model/finding";

const finding = (code: string, cells: string[], message: string): Finding => ({
  code,
  severity: "warning",
  cells,
  message,
  fixes: [],
});

describe("findings", () => {
  it("of one code in the same words are one, with all their cells", () => {
    const collected = collectFindings();
    collected.add(finding("one", ["D2"], "No rating."));
    collected.add(finding("one", ["D3", "D4"], "No rating."));
    collected.add(finding("other", ["D5"], "No rating."));
    expect(collected.all().map(({ code, cells }) => [code, ...cells])).toEqual([
      ["one", "D2", "D3", "D4"],
      ["other", "D5"],
    ]);
  });

  it("that are added leave the one they join as it was given", () => {
    const given = finding("one", ["D2"], "No rating.");
    const collected = collectFindings();
    collected.add(given);
    collected.add(finding("one", ["D3"], "No rating."));
    expect(given.cells).toEqual(["D2"]);
  });

  it("that different changes put right stay apart", () => {
    const collected = collectFindings();
    collected.add(ratingSpelling.at("D2", { text: "Gren", word: "Green" }));
    collected.add({ ...ratingSpelling.at("D3", { text: "Gren", word: "Green" }), fixes: [] });
    collected.add(ratingSpelling.at("D4", { text: "Gren", word: "Green" }));
    expect(collected.all().map(({ cells }) => cells)).toEqual([["D2", "D4"], ["D3"]]);
  });

  it("of several lists are merged, each cell named once", () => {
    const lists = [[finding("rating-unknown", ["D2"], "None.")], [finding("rating-unknown", ["D2", "D9"], "None.")]];
    expect(mergeFindings(lists, traitsOf).map(({ cells }) => cells)).toEqual([["D2", "D9"]]);
  });

  it("about a blank cell are the only ones that name it", () => {
    const unknown = { nearest: null, certainIn: null };
    const lists = [
      [ownerMissing.at(["C2", "C3"])],
      [
        ownerUnknown.at("C2", { ...unknown, written: "Ada" }),
        ownerUnknown.at(["C3", "C4"], { ...unknown, written: "Bil" }),
      ],
      [commentMissing.at("B2", undefined)],
    ];
    expect(mergeFindings(lists, traitsOf).map(({ code, cells }) => [code, ...cells])).toEqual([
      ["owner-missing", "C2", "C3"],
      ["owner-unknown", "C4"],
      ["comment-missing", "B2"],
    ]);
  });

  it("of a kind that is one for all its cells are one, in the order of the sheet, with a fix for each", () => {
    const spacing = (cell: string, text: string) => textSpacing.at(cell, { text, plain: text.trim() });
    const lists = [
      [spacing("B10", "Ready "), spacing("C9", " Draft"), spacing("B9", "Ready ")],
      [spacing("B10", "Ready ")],
    ];
    expect(mergeFindings(lists, traitsOf)).toEqual([
      {
        code: "text-spacing",
        severity: "info",
        cells: ["B9", "C9", "B10"],
        message: "3 cells have stray spaces. Remove them.",
        fixes: [
          { cell: "B9", from: "Ready ", to: "Ready" },
          { cell: "C9", from: " Draft", to: "Draft" },
          { cell: "B10", from: "Ready ", to: "Ready" },
        ],
      },
    ]);
  });

  it("of such a kind stay apart where no change is certain, and keep their words where they name one cell", () => {
    const garbled = textDamaged.at("B2", { text: "Itâ€™s", restored: "It’s" });
    const lost = ["B3", "B4"].map((cell) => textDamaged.at(cell, { text: "Caf\ufffd", restored: null }));
    const merged = mergeFindings([[garbled, ...lost]], traitsOf);
    expect(merged[0]).toEqual(garbled);
    expect(merged[1]).toMatchObject({ cells: ["B3", "B4"], fixes: [] });
    expect(merged[1]?.message).toContain("2 cells");
    expect(merged).toHaveLength(2);
  });

  it("about a blank cell leave no fix for it behind", () => {
    const spaced = textSpacing.at(["C2", "C3"], { text: " ", plain: "" });
    const [, rest] = mergeFindings([[ownerMissing.at("C2"), spaced]], traitsOf);
    expect(rest?.fixes).toEqual([{ cell: "C3", from: " ", to: "" }]);
  });
});

it.each(definitions.filter(({ ofMany }) => ofMany !== undefined))(
  "$code says how many cells it names, with a fix and without",
  ({ ofMany }) => {
    for (const fix of [null, { from: "Gren", to: "Green" }]) expect(ofMany?.({ cells: 97, fix })).toMatch(/\b97\b/);
  },
);
