import { collectFindings, mergeFindings } from "../../../src/agenda/findings/collect";
import { commentMissing, ownerMissing, ownerUnknown, ratingSpelling } from "../../../src/agenda/findings/catalogue";
import { isAboutBlank } from "../../../src/agenda/findings/lookup";
import type { Finding } from "../../../src/agenda/model/finding";

const finding = (code: string, cells: string[], message: string): Finding => ({
  code,
  severity: "warning",
  cells,
  message,
  fix: null,
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
    collected.add({ ...ratingSpelling.at("D3", { text: "Gren", word: "Green" }), fix: null });
    collected.add(ratingSpelling.at("D4", { text: "Gren", word: "Green" }));
    expect(collected.all().map(({ cells }) => cells)).toEqual([["D2", "D4"], ["D3"]]);
  });

  it("of several lists are merged, each cell named once", () => {
    const lists = [[finding("rating-unknown", ["D2"], "None.")], [finding("rating-unknown", ["D2", "D9"], "None.")]];
    expect(mergeFindings(lists, isAboutBlank).map(({ cells }) => cells)).toEqual([["D2", "D9"]]);
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
    expect(mergeFindings(lists, isAboutBlank).map(({ code, cells }) => [code, ...cells])).toEqual([
      ["owner-missing", "C2", "C3"],
      ["owner-unknown", "C4"],
      ["comment-missing", "B2"],
    ]);
  });
});
