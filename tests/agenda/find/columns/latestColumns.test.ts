import { ratedBy } from "../../../../src/agenda/find/columns/latestColumns";

describe("a column of ratings is named by what it rates", () => {
  it.each([
    ["Spend RAG rating", "Spend"],
    ["Delivery RAG (1-5)", "Delivery"],
    ["Delivery score [1 to 5]", "Delivery"],
    ["Delivery RAG (R/A/G)", "Delivery"],
    ["Spend rating (Red, Amber or Green)", "Spend"],
    ["Delivery (phase 2)", "Delivery phase 2"],
  ])("%s: %s", (header, name) => expect(ratedBy([header])).toEqual([name]));

  it.each(["RAG", "RAG (1-5)", "RAG 1-5", "RAG status (BRAG)", "Score (1 to 5)"])(
    "or by its header where that says nothing else: %s",
    (header) => expect(ratedBy([header])).toEqual([header]),
  );

  it("and several without the words that all begin with", () =>
    expect(ratedBy(["This month: spend RAG (1-5)", "This month: risk RAG (1-5)"])).toEqual(["spend", "risk"]));
});
