import { collectFindings, mergeFindings } from "../../../src/agenda/findings/collect";

describe("findings", () => {
  test("said in the same words are one, with all their cells", () => {
    const collected = collectFindings();
    collected.add("rating-missing", "D2", "No rating.");
    collected.add("rating-missing", ["D3", "D4"], "No rating.");
    collected.add("rating-unknown", "D5", "No rating.");
    expect(collected.all().map(({ code, cells }) => [code, cells])).toEqual([
      ["rating-missing", ["D2", "D3", "D4"]],
      ["rating-unknown", ["D5"]],
    ]);
  });

  test("know how grave they are", () => {
    const collected = collectFindings();
    collected.add("section-gap", "A5", "Section 4 has no heading.");
    expect(collected.all()[0]?.severity).toBe("warning");
  });

  test("put right by different changes stay apart", () => {
    const collected = collectFindings();
    collected.add("rating-spelling", "D2", "Misspelt.", { cell: "D2", from: "Gren", to: "Green" });
    collected.add("rating-spelling", "D3", "Misspelt.", { cell: "D3", from: "Rde", to: "Red" });
    collected.add("rating-spelling", "D4", "Misspelt.", { cell: "D4", from: "Gren", to: "Green" });
    expect(collected.all().map(({ cells }) => cells)).toEqual([["D2", "D4"], ["D3"]]);
  });

  test("of several judges are merged, and a blank cell is only said to be blank", () => {
    const one = collectFindings();
    one.add("owner-missing", ["C2", "C3"], "No owner.");
    one.add("rating-unknown", "D2", "Not a rating.");
    const other = collectFindings();
    other.add("owner-unknown", "C2", "Not in the register.");
    other.add("owner-unknown", ["C3", "C4"], "Two unknown.");
    other.add("rating-unknown", ["D2", "D9"], "Not a rating.");
    expect(mergeFindings(one.all(), other.all()).map(({ code, cells }) => [code, cells])).toEqual([
      ["owner-missing", ["C2", "C3"]],
      ["rating-unknown", ["D2", "D9"]],
      ["owner-unknown", ["C4"]],
    ]);
  });
});
