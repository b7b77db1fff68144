import { quoted } from "../../../src/agenda/text/quoted";

it("a text is quoted on one line, and cut where it is long", () => {
  expect(quoted("a\n  b")).toBe('"a b"');
  expect(quoted("x".repeat(100))).toBe(`"${"x".repeat(77)}…"`);
});

it("no text is cut in the middle of a letter", () => {
  expect(quoted(`${"x".repeat(76)}🟢${"x".repeat(30)}`)).toBe(`"${"x".repeat(76)}…"`);
  expect(quoted(`${"x".repeat(75)}🟢${"x".repeat(30)}`)).toBe(`"${"x".repeat(75)}🟢…"`);
});
