/** Runs the checks of the catalogue over an agenda whose rows are judged, and those that know the people of all agendas. */
import { definitions } from "../findings/lookup";
import { collectFindings } from "../findings/collect";
import type { FindingCollector } from "../findings/collect";
import type { JudgedRow, JudgedTable } from "../findings/checked/judgedRow";
import type { Finding } from "../model/finding";
import type { People } from "../model/people";
import { eachInSteps } from "../model/steps";
import type { Steps } from "../model/steps";

/** Findings of the rows in their order, then those of several rows together. */
export function* checkTable(table: JudgedTable): Steps<Finding[]> {
  const findings = collectFindings();
  yield* eachInSteps(table.rows, (row) => {
    checkRow(row, findings);
  });
  for (const check of tableChecks) {
    yield;
    for (const finding of check.checkTable(table)) findings.add(finding);
  }
  return findings.all();
}

/** What people are called differs only where all names are known. */
export function checkPeople(people: People, table: JudgedTable): Finding[] {
  return peopleChecks.flatMap((check): Finding[] => check.checkPeople(people, table));
}

function checkRow(row: JudgedRow, findings: FindingCollector): void {
  for (const check of rowChecks) for (const finding of check.checkRow(row)) findings.add(finding);
}

/** What a row says of itself first, then what is known of its owners. */
const checks = definitions
  .filter((definition) => definition.kind === "checked")
  .sort((one, other) => Number(one.column === "owner") - Number(other.column === "owner") || one.rank - other.rank);
const rowChecks = checks.filter((check) => check.checks === "rows");
const tableChecks = checks.filter((check) => check.checks === "table");
const peopleChecks = checks.filter((check) => check.checks === "people");
