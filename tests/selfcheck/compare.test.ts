import { compare, readAnswers } from "../../scripts/selfcheck/compare";
import type { ReadAnswers } from "../../scripts/selfcheck/compare";
import { report } from "../../scripts/selfcheck/report";
import type { Json } from "../../scripts/selfcheck/case";

const refused = { refused: "InvalidArgument" };

function answered(answers: Record<string, Json>): ReadAnswers {
  return readAnswers(
    JSON.stringify({
      format: "rag-agenda self-check 1",
      day: "2026-11-29",
      excel: { platform: "PC", version: "16.0.19000", language: "en-GB", newestApi: 17 },
      stopped: null,
      answers: Object.entries(answers).map(([title, answer]) => ({ title, members: ["Range.values"], answer })),
    }),
  );
}

it("what the host takes and Excel refuses is kinder, the other way round harsher, and the rest is otherwise", () => {
  const excel = answered({
    texts: { "=1+": refused, "@a": [["@a"]], "12": [[12]], "13": [[13]], same: refused },
    whole: refused,
    code: refused,
  });
  const host = answered({
    texts: { "=1+": [["=1+"]], "@a": refused, "12": [["12"]], "13": [[13]], same: refused },
    whole: null,
    code: { refused: "AccessDenied" },
  });
  expect(compare(excel, host).map(({ kind, title, path }) => [kind, title, ...path])).toEqual([
    ["otherwise", "texts", "12"],
    ["kinder", "texts", "=1+"],
    ["harsher", "texts", "@a"],
    ["kinder", "whole"],
    ["otherwise", "code"],
  ]);
});

it("a refusal within a list is found, and the order of keys is no difference", () => {
  const excel = answered({ list: [null, { a: refused, b: 1 }], keys: { a: 1, b: { c: 2, d: 3 } } });
  const host = answered({ list: [null, { b: 1, a: 0 }], keys: { b: { d: 3, c: 2 }, a: 1 } });
  expect(compare(excel, host).map(({ kind, path }) => [kind, ...path])).toEqual([["kinder", "1", "a"]]);
});

it("what one of them was not asked is left out", () => {
  const excel = answered({ old: { skipped: "ExcelApi 1.19" }, notes: { count: 0 }, gone: 1 });
  const host = answered({ old: [[1]], notes: { count: { skipped: "notes" } }, added: 2 });
  expect(compare(excel, host)).toEqual([]);
});

it("the report names the Excel, and shows both answers to each question", () => {
  const [excel, host] = [answered({ texts: { "=1+": refused } }), answered({ texts: { "=1+": "x".repeat(500) } })];
  const lines = report(excel, compare(excel, host)).split("\n");
  expect(lines[0]).toBe("Excel 16.0.19000 (PC, en-GB, ExcelApi 1.17), asked on 2026-11-29.");
  expect(lines).toContain("The host is kinder: it takes what this Excel refuses: 1");
  expect(lines).toContain('- texts: "=1+" (Range.values)');
  expect(lines).toContain('    Excel: {"refused":"InvalidArgument"}');
  expect(lines).toContain(`    host:  "${"x".repeat(159)}…`);
  expect(lines).toContain("The host is harsher: it refuses what this Excel takes: nowhere.");
});

it.each(["", "{}", "[]", '{"format":"another"}'])("%p has no answers of a self-check", (text) => {
  expect(() => readAnswers(text)).toThrow("This file has no answers of a self-check.");
});
