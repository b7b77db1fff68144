import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AgendaFinding } from "../../../src/agenda/model/finding";
import type { FindingCode } from "../../../src/agenda/findings/lookup";
import type { AgendaSource } from "../../../src/agenda/model/agenda";
import { judge } from "../../../src/agenda/judge/judge";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { repairReason } from "../../../src/agenda/repair/repairReason";
import { gridOf, sourceOf } from "../../fixtures/agendas";
import { pastedAgenda } from "../../fixtures/pastedAgenda";
import { today } from "../../support/agendaOf";
import { anAssessment } from "../../support/assessments";
import { sampled } from "../../support/run/sampling";
import { scannedDocuments } from "../../support/scannedDocuments";

const found = (code: FindingCode): AgendaFinding => ({
  agenda: 0,
  code,
  severity: "warning",
  cells: ["A4"],
  message: "",
  fixes: [],
});
const proper = anAssessment([]);
const headed = { ...proper, agenda: { ...proper.agenda, sections: [{ number: 1, title: "Cleaner air" }] } };
const withFindings = (...codes: FindingCode[]) => repairReason(anAssessment([], { findings: codes.map(found) }));

it("an agenda looks pasted where rows are broken, and something else says so too", () => {
  expect(withFindings("row-fragment", "heading-in-cell")).toBe("pasted");
  expect(withFindings("row-fragment", "owner-broken")).toBe("pasted");
  expect(withFindings("heading-in-cell", "text-damaged")).toBe("pasted");
  expect(repairReason({ ...headed, findings: [found("row-fragment")] })).toBe("pasted");
});

it("one sign alone is what people type too", () => {
  expect(withFindings("row-fragment")).toBeNull();
  expect(withFindings("owner-broken", "text-damaged", "section-gap")).toBeNull();
});

it("headings in rows of a plain range are offered a column, and are not called pasted", () => {
  const inTable = { ...headed, agenda: { ...headed.agenda, table: "Actions" } };
  const withColumn = { ...headed, agenda: { ...headed.agenda, columns: { ...headed.agenda.columns, section: 6 } } };
  expect([proper, headed, inTable, withColumn].map(repairReason)).toEqual([null, "headings in rows", null, null]);
});

const reasonOf = (source: AgendaSource) =>
  repairReason(judge(source, { today, settings: defaultSettings, register: null, snapshots: [] }));

it("agendas out of scanned pages look pasted", () => {
  const documents = scannedDocuments.map(({ rows }) => sourceOf(gridOf(rows)));
  expect([pastedAgenda(), ...documents].map(reasonOf)).toEqual(["pasted", ...documents.map(() => "pasted")]);
});

const shapes = join(__dirname, "../../fixtures/shapes");
/** By the truths: an agenda that is refused can't look like anything, and a sheet of a workbook is no agenda of its own. */
const typed = readdirSync(shapes)
  .filter((file) => file.endsWith(".json") && !readFileSync(join(shapes, file), "utf8").includes('"refused"'))
  .map((file) => file.replace(".json", ".tsv"))
  .filter((file) => existsSync(join(shapes, file)));

it.each(sampled(typed, 60))("%s was typed, and does not look pasted", (file) => {
  const rows = readFileSync(join(shapes, file), "utf8").split(/\r?\n/);
  expect(reasonOf(sourceOf(gridOf(rows.map((row) => row.split("\t")))))).not.toBe("pasted");
});
