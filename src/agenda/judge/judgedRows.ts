/** What is wrong with a row as it stands on the day: promises, contradictions, repetition, silence, owners nobody knows. */
import { cellAddress } from "../model/addresses";
import { describeContradiction } from "../comments/contradictionWords";
import { dayInWords } from "../dates/days";
import { collectFindings } from "../findings/collect";
import type { FindingCollector } from "../findings/collect";
import { cadenceOf, isOpen } from "../model/openness";
import { ownerStandings } from "../cells/knownOwners";
import type { Standing } from "../cells/knownOwners";
import type { ReadAction } from "../read/reading";
import { rowsInStep } from "../model/steps";
import type { Steps } from "../model/steps";
import type { Action } from "../model/assessment";
import type { Columns } from "../model/agenda";
import type { Day } from "../model/day";
import type { Finding } from "../model/finding";
import type { JudgedTable } from "./judgeRows";

export function* checkTable(table: JudgedTable): Steps<Finding[]> {
  const { rows, columns, register } = table;
  const findings = collectFindings();
  const actions = rows.map(({ action }) => action);
  const standing = register === null ? null : ownerStandings(register);
  for (const [place, row] of rows.entries()) {
    if (place % rowsInStep === 0) yield;
    const { action, said } = row;
    if (columns.comment !== null) {
      if (action.comment === null) noteMissingComment(findings, actions, place, action, columns.comment);
      else judgeComment(findings, action, columns.comment, row.since, table);
    }
    const words = describeContradiction(action, said.stalled, said.completed);
    if (words !== null) findings.add("contradiction", cellAddress(action.row, contradictedColumn(columns)), words);
    if (standing !== null && columns.owner !== null) judgeOwner(findings, action, columns.owner, standing);
  }
  if (columns.comment !== null) {
    judgeRepeated(findings, "comment-repeated", table.repeatedComments, actions, columns.comment);
  }
  if (columns.action !== null) {
    judgeRepeated(findings, "action-repeated", table.repeatedActions, actions, columns.action);
  }
  return findings.all();
}

/** A blank comment, unless the other half of a broken row holds the comment. */
function noteMissingComment(
  findings: FindingCollector,
  actions: readonly ReadAction[],
  place: number,
  { row, continues, continuedIn }: ReadAction,
  column: number,
): void {
  const above = continues === null ? null : (actions[place - 1]?.comment ?? null);
  const below = continuedIn === null ? null : (actions[place + 1]?.comment ?? null);
  if (above !== null || below !== null) return;
  findings.add("comment-missing", cellAddress(row, column), "This action has no comment. Say where it stands.");
}

function judgeComment(
  findings: FindingCollector,
  action: Action,
  column: number,
  since: Day | null,
  { today, settings }: JudgedTable,
): void {
  for (const promise of action.promises) {
    if (!promise.lapsed) continue;
    const message = `“${promise.text}” meant ${dayInWords(promise.due)} at the latest, and the comment has not changed since. Say what came of it.`;
    findings.add("promise-lapsed", cellAddress(action.row, column), message);
  }
  if (since !== null && isOpen(action) && today - since > cadenceOf(action, settings)) {
    const message = `The comment has not changed since ${dayInWords(since)} or before. Say what is new, or that nothing is.`;
    findings.add("comment-unchanged", cellAddress(action.row, column), message);
  }
}

/** The rating, else the stage, else the comment: what stands in the agenda to be put right. */
function contradictedColumn(columns: Columns): number {
  return columns.rating ?? columns.stage ?? columns.comment ?? columns.action ?? 1;
}

function judgeOwner(
  findings: FindingCollector,
  read: ReadAction,
  column: number,
  standing: (name: string) => Standing,
): void {
  for (const names of [read.owner.lead, read.owner.support]) {
    for (const name of names) {
      const found = standing(name);
      if (found.kind === "known") continue;
      const cell = cellAddress(read.row, column);
      if (found.kind === "inactive") {
        findings.add("owner-inactive", cell, `${found.name} is no longer active in the register. Name somebody else.`);
        continue;
      }
      const advice =
        found.nearest === null
          ? "Put the name right, or add it to the register."
          : `The nearest name there is “${found.nearest}”. Put the name right, or add it to the register.`;
      const alone = read.ownerText === name && found.certain && found.nearest !== null;
      const fix = alone && found.nearest !== null ? { cell, from: read.ownerText, to: found.nearest } : null;
      findings.add("owner-unknown", cell, `“${name}” is not in the register. ${advice}`, fix);
    }
  }
}

function judgeRepeated(
  findings: FindingCollector,
  code: "comment-repeated" | "action-repeated",
  groups: readonly (readonly number[])[],
  actions: readonly Action[],
  column: number,
): void {
  for (const group of groups) {
    const cells = group.map((place) => cellAddress(actions[place]?.row ?? 1, column));
    const first = shorten(
      (code === "comment-repeated" ? shortest(group, actions) : actions[group[0] ?? 0]?.action) ?? "",
    );
    const message =
      code === "comment-repeated"
        ? `${group.length} rows carry the same comment, wholly or for the most part: “${first}” Say of each action what is true of it.`
        : `${group.length} rows carry the same action: “${first}” Keep one of them, or say how they differ.`;
    findings.add(code, cells, message);
  }
}

/** The comment that all of a group have in the main; the same whatever the order of rows. */
function shortest(group: readonly number[], actions: readonly Action[]): string {
  let found = "";
  for (const place of group) {
    const comment = actions[place]?.comment ?? "";
    if (found === "" || comment.length < found.length || (comment.length === found.length && comment < found)) {
      found = comment;
    }
  }
  return found;
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  return plain.length > 60 ? plain.slice(0, 60).replace(/\s\S*$/, "") + "…" : plain;
}
