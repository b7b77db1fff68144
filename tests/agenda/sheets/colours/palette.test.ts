import { fitted, rowHeight } from "../../../../src/agenda/sheets/heights";
import { numberColumn, textColumn, tintOf } from "../../../../src/agenda/sheets/plan";
import type { SheetPlan } from "../../../../src/agenda/sheets/plan";
import { darkTints, lightTints } from "../../../../src/agenda/sheets/colours/palette";
import { contrastOf, leastContrast, notRatedTint, tintsOf } from "../../../../src/agenda/sheets/colours/tints";
import { ratings } from "../../../../src/agenda/model/agenda";

const black = "#000000";

it("contrast is that of WCAG 2", () => {
  expect(contrastOf({ text: black, fill: "#FFFFFF" })).toBeCloseTo(21, 5);
  expect(contrastOf({ text: "#777777", fill: "#ffffff" })).toBeCloseTo(4.48, 2);
  expect(contrastOf({ text: "red", fill: "#FFFFFF" })).toBe(0);
});

it("the usual colours of each rating can be read", () => {
  for (const tint of [...Object.values(lightTints), ...Object.values(darkTints), notRatedTint]) {
    expect(contrastOf(tint)).toBeGreaterThanOrEqual(leastContrast);
  }
});

it("colours of a person's own are used where they can be read, else the usual ones", () => {
  const own = { Red: { text: "#FFFFFF", fill: "#8B0000" }, Green: { text: "#FFFFFF", fill: "#90EE90" } };
  const tints = tintsOf(own);
  expect(tints.Red).toEqual(own.Red);
  expect(tints.Green).toEqual(tintsOf({}).Green);
  expect(Object.keys(tints)).toEqual([...ratings]);
});

it("a count above none is tinted, and a word only by its own colour", () => {
  const tint = { text: black, fill: "#FFEE80" };
  const counts = { ...numberColumn("rating:Amber", "Amber", 12), tints: { by: "count" as const, tint } };
  expect([tintOf(counts, 2), tintOf(counts, 0), tintOf(counts, "2")]).toEqual([tint, null, null]);
  const words = { ...textColumn("rating", "Rating", 12), tints: { by: "word" as const, words: { Amber: tint } } };
  expect([tintOf(words, "Amber"), tintOf(words, "Red"), tintOf(words, "toString")]).toEqual([tint, null, null]);
});

const column = textColumn("action", "Action", 40);
const heightOf = (text: string) => rowHeight([text], [column]);

it("a row is as high as its longest text, each line break counted", () => {
  expect(heightOf("Mend the slip")).toBe(19);
  expect(heightOf("Mend the slip\nLight the steps")).toBe(34);
  expect(heightOf("Clear the gullies before the rain comes ".repeat(4))).toBeGreaterThanOrEqual(4 * 15);
  expect(rowHeight([7, "Mend the slip"], [numberColumn("days", "Days", 8), column])).toBe(19);
});

it("a word longer than its column breaks within", () => {
  expect(heightOf("x".repeat(200))).toBeGreaterThanOrEqual(5 * 15);
  expect(heightOf("x".repeat(200))).toBeLessThanOrEqual(7 * 15);
});

it("no row is higher than Excel allows", () => {
  expect(heightOf("Clear the gullies. ".repeat(1700))).toBeLessThanOrEqual(409);
});

function planWith(text: string): SheetPlan {
  return {
    mark: "overdue",
    name: "RAG Overdue",
    title: "RAG Overdue",
    asAt: "As at 1 July 2021.",
    lines: [],
    table: { name: "RAGOverdue", columns: [column], rows: [[text]], totalled: false },
    chart: null,
    content: "",
  };
}

it("a column widens for a text that would be too high, so that it is shown whole", () => {
  const text = "Clear the gullies before the rain comes. ".repeat(35).trim();
  const { table } = fitted(planWith(text));
  expect(table.rows).toEqual([[text]]);
  expect(table.columns[0]?.width).toBeGreaterThan(40);
});

it("a text that no row can show is cut between its letters, and says so", () => {
  const { table } = fitted(planWith("Clear the gullies. ".repeat(1700)));
  expect(String(table.rows[0]?.[0])).toMatch(/ … \(cut here; the whole text is in the agenda\)$/);
  expect(rowHeight(table.rows[0] ?? [], table.columns)).toBeLessThanOrEqual(409);
});
