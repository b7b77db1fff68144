import { defineRaised, findingAt } from "../../../src/agenda/findings/define";

const rusty = defineRaised({
  code: "rusty",
  column: "action",
  severity: "warning",
  title: "Rusty",
  rank: 1,
  message: ({ part }: { part: string }) => `The ${part} is rusty. Oil it.`,
  fix: ({ part }: { part: string }) => (part === "lock" ? { from: part, to: "oiled lock" } : null),
});

describe("a raised finding", () => {
  it("says where and with which values, in the words of its definition", () => {
    expect(rusty.at("A2", { part: "hinge" })).toEqual({
      code: "rusty",
      severity: "warning",
      cells: ["A2"],
      message: "The hinge is rusty. Oil it.",
      fixes: [],
    });
  });

  it("has its fix in each of its cells", () => {
    expect(rusty.at(["A2", "A3"], { part: "lock" })).toMatchObject({
      cells: ["A2", "A3"],
      fixes: [
        { cell: "A2", from: "lock", to: "oiled lock" },
        { cell: "A3", from: "lock", to: "oiled lock" },
      ],
    });
  });

  it("may be made before it is known which cell it is in", () => {
    const values = { part: "lock" };
    expect(findingAt("A2", rusty.of(values))).toEqual(rusty.at("A2", values));
  });

  it("knows its own findings from others", () => {
    expect(rusty.is(rusty.at("A2", { part: "hinge" }))).toBe(true);
    expect(rusty.is({ code: "wet" })).toBe(false);
  });
});
