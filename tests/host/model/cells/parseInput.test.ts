/** What Excel makes of typed text: an add-in's in US order, a person's in British order. */
import { parseInput } from "../../../../src/host/model/cells/parseInput";

const march31 = 44286;

it.each([
  ["31/03/2021", "GB", march31, "m/d/yyyy"],
  ["31/03/2021", "US", "31/03/2021", null],
  ["3/31/2021", "US", march31, "m/d/yyyy"],
  ["3/31/2021", "GB", "3/31/2021", null],
  ["03/04/2021", "GB", 44289, "m/d/yyyy"],
  ["03/04/2021", "US", 44259, "m/d/yyyy"],
  ["2021-03-31", "GB", march31, "m/d/yyyy"],
  ["31-Mar-21", "GB", march31, "d-mmm-yy"],
  ["31 March 2021", "US", march31, "d-mmm-yy"],
  ["March 31, 2021", "US", march31, "d-mmm-yy"],
  ["Mar 2021", "GB", 44256, "mmm-yy"],
  ["31/03/2021 18:00", "GB", 44286.75, "m/d/yyyy h:mm"],
  ["30/02/2021", "GB", "30/02/2021", null],
  ["1/1/1899", "GB", "1/1/1899", null],
  ["9:30", "GB", 9.5 / 24, "h:mm"],
  ["1:30 pm", "US", 13.5 / 24, "h:mm AM/PM"],
  ["25:00", "GB", 25 / 24, "[h]:mm:ss"],
] as const)("%s typed in %s order", (text, order, value, format) => {
  expect(parseInput(text, order, 1900)).toEqual({ value, format });
});

it.each([
  ["12", 12, null],
  ["-1,234.50", -1234.5, "#,##0.00"],
  ["1,234", 1234, "#,##0"],
  ["5%", 0.05, "0%"],
  ["2.5%", 0.025, "0.00%"],
  ["1e3", 1000, "0.00E+00"],
  ["(7)", -7, null],
  ["£5", 5, "£#,##0"],
  ["1 1/2", 1.5, "# ?/?"],
  ["true", true, null],
  ["#ref!", { error: "#REF!" }, null],
])("%s is a number, a logical or an error", (text, value, format) => {
  expect(parseInput(text, "GB", 1900)).toEqual({ value, format });
});

it.each(["1,23", "12 actions", "Q1", "+44 20 7946 0000", "-", "1.2.3", "£", "Aim 2", "21/22/23x", "(5", "5)"])(
  "%s stays text",
  (text) => {
    expect(parseInput(text, "GB", 1900)).toEqual({ value: text, format: null });
  },
);

it("a date in a workbook that counts from 1904 is 1,462 days less", () => {
  expect(parseInput("31/03/2021", "GB", 1904).value).toBe(march31 - 1462);
});

it("two figures for a year mean this century up to 29", () => {
  expect(parseInput("1/1/29", "GB", 1900).value).toBe(47119);
  expect(parseInput("1/1/30", "GB", 1900).value).toBe(10959);
});
