import { isNewestFirst } from "../../../../src/agenda/find/columns/periods";

it.each([
  [["Update May 2025", "Update April 2025", "Update March 2025"]],
  [["June", "May", "April"]],
  [["Q3 RAG", "Q2 RAG", "Q1 RAG"]],
  [["Week 12", "Week 11"]],
  [["As at 30/06/2025", "As at 31/03/2025"]],
])("%j go back", (headers) => {
  expect(isNewestFirst(headers)).toBe(true);
});

it.each([
  [["March 2025", "April 2025"]],
  [["November", "December", "January", "February"]],
  [["December", "January"]],
  [["Q4", "Q1"]],
  [["Last month", "This month"]],
  [["Comments"]],
])("%j go on", (headers) => {
  expect(isNewestFirst(headers)).toBe(false);
});
