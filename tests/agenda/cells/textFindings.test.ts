import { judgeOne, withCode } from "../../support/agendaOf";
import type { FindingCode } from "../../../src/agenda/findings/lookup";

function found(comment: string, code: FindingCode): string | null | undefined {
  const [finding] = withCode(judgeOne({ comment }).findings, code);
  return finding === undefined ? undefined : (finding.fixes[0]?.to ?? null);
}

describe("letters that look Latin but are not", () => {
  it.each([
    ["\u0422\u0412\u0421", "TBC"],
    ["Led by \u041c\u0430ya", "Led by Maya"],
  ])("%s is put right as %s", (written, right) => expect(found(written, "text-lookalike")).toBe(right));
  it("real words of another language are left alone", () => {
    expect(found("Спасибо всем", "text-lookalike")).toBeUndefined();
  });
});

describe("damaged text", () => {
  it("of letters read in the wrong encoding is put right", () => {
    expect(found("It didn\u00e2\u20ac\u2122t rain; \u00c2\u00a310 saved at the caf\u00c3\u00a9", "text-damaged")).toBe(
      "It didn’t rain; £10 saved at the café",
    );
  });
  it("of lost letters is found, without a guess", () => expect(found("fran\ufffdais", "text-damaged")).toBeNull());
  it("of Excel's own escapes is put right", () => expect(found("One_x000D_\nTwo", "text-damaged")).toBe("One\nTwo"));
  it("is not what accents and signs make", () =>
    expect(found("À la carte: £5 – “naïve”", "text-damaged")).toBeUndefined());
});

describe("stray spaces", () => {
  it.each([
    [" Begun", "Begun"],
    ["Begun\u00a0today", "Begun today"],
    ["Begun  today", "Begun today"],
  ])("in %j are taken out", (written, right) => expect(found(written, "text-spacing")).toBe(right));
  it("that may separate two texts are found and left", () =>
    expect(found("Wall repaired  Steps lit", "text-spacing")).toBeNull());
  it("after a full stop are a habit", () => expect(found("Begun.  Today more", "text-spacing")).toBeUndefined());
});

it("they are found in any column, also one without a meaning", () => {
  expect(withCode(judgeOne({ owner: "Ada  Thorne " }).findings, "text-spacing")[0]?.cells).toEqual(["C2"]);
});
