import type { Finding } from "../../../../src/agenda/model/finding";
import { looksPasted } from "../../../../src/taskpane/views/repair/looksPasted";
import { anAssessment } from "../../../support/assessments";

const fragment: Finding = {
  code: "row-fragment",
  severity: "warning",
  cells: ["A4"],
  message: "Part of a row.",
  fixes: [],
};

it("an agenda looks pasted by its broken rows, or by headings in rows of a plain range", () => {
  const proper = anAssessment([]);
  const headed = { ...proper, sections: [{ number: 1, title: "Cleaner air" }] };
  const inTable = { ...headed, agenda: { ...headed.agenda, table: "Actions" } };
  const withColumn = { ...headed, agenda: { ...headed.agenda, columns: { ...headed.agenda.columns, section: 6 } } };
  expect(looksPasted(anAssessment([], { findings: [fragment] }))).toBe(true);
  expect([proper, headed, inTable, withColumn].map(looksPasted)).toEqual([false, true, false, false]);
});
