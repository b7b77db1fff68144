import { shownSpan } from "../../../src/agenda/dates/shownSpan";

it.each([
  "mmm-yy",
  "MMM-YY",
  "mmm yyyy",
  "mmmm yyyy",
  "[$-809]mmm-yy",
  "[$-en-GB]mmmm\\ yyyy;@",
  "mm/yyyy",
  'mmm "of" yy',
])("%j shows a month", (format) => {
  expect(shownSpan(format)).toBe("month");
});

it.each(["yyyy", "yy", "[$-809]yyyy;@"])("%j shows a year", (format) => {
  expect(shownSpan(format)).toBe("year");
});

it.each(["d-mmm", "dd mmm", "[$-809]d mmmm;@", "mmm d"])("%j shows a day without its year", (format) => {
  expect(shownSpan(format)).toBe("yearless");
});

it.each(["dd/mm/yyyy", "[$-809]dd mmmm yyyy;@", "mm:ss", "[h]:mm", "General", "@", "0.00", "", "#,##0"])(
  "%j shows neither",
  (format) => {
    expect(shownSpan(format)).toBeNull();
  },
);
