import { quoted } from "../../../src/agenda/text/quoted";

it("a text is quoted on one line, and cut where it is long", () => {
  expect(quoted("a\n  b")).toBe('"a b"');
  expect(quoted("x".repeat(100))).toBe(`"${"x".repeat(77)}…"`);
});
