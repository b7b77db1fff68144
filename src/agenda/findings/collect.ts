/** Findings, gathered so that nothing is said twice, and a blank cell is only said to be blank. */
import { readAddress } from "../model/addresses";
import { changeOf, commonestFix } from "../model/finding";
import type { Finding } from "../model/finding";
import type { FindingTraits } from "./define";

export interface FindingCollector {
  /** A finding in the same words as one before, with the same change of text as fix, joins it: its cells are added there. */
  add(finding: Finding): void;
  /** In the order in which they were first added. */
  all(): Finding[];
}

export function collectFindings(): FindingCollector {
  return collectBy(sameFinding);
}

/**
 * Several lists of findings as one, each cell named once, and nothing but its blankness said of a blank cell: the same
 * finding once with all its cells, and kinds that are one for all their cells once, those without a certain fix apart. A
 * finding left without cells is left out.
 */
export function mergeFindings(
  lists: readonly (readonly Finding[])[],
  traitsOf: (finding: Finding) => FindingTraits,
): Finding[] {
  const all = lists.flat();
  const isAboutBlank = (finding: Finding) => traitsOf(finding).aboutBlank === true;
  const blank = new Set(all.filter(isAboutBlank).flatMap(({ cells }) => cells));
  const merged = collectBy((finding) =>
    traitsOf(finding).ofMany === undefined ? sameFinding(finding) : `${finding.code} ${finding.fixes.length > 0}`,
  );
  for (const finding of all) {
    const whole = blank.size === 0 || isAboutBlank(finding);
    const rest = whole ? finding : keepCells(finding, (cell) => !blank.has(cell));
    if (rest.cells.length > 0) merged.add(rest);
  }
  return merged.all().map((finding) => {
    if (finding.cells.length === 1) return finding;
    const { ofMany } = traitsOf(finding);
    const once = eachCellOnce(finding);
    return ofMany === undefined || once.cells.length === 1 ? once : asOne(once, ofMany);
  });
}

/** The same words, and the same change. */
function sameFinding({ code, message, fixes: [fix] }: Finding): string {
  return fix === undefined ? `${code}\n${message}` : `${code}\n${message}\n${changeOf(fix)}`;
}

/** Findings with the same key are one. */
function collectBy(keyOf: (finding: Finding) => string): FindingCollector {
  const found = new Map<string, Finding>();
  return {
    add(finding) {
      const key = keyOf(finding);
      const before = found.get(key);
      if (before === undefined) {
        found.set(key, { ...finding, cells: [...finding.cells], fixes: [...finding.fixes] });
        return;
      }
      for (const cell of finding.cells) before.cells.push(cell);
      for (const fix of finding.fixes) before.fixes.push(fix);
    },
    all: () => [...found.values()],
  };
}

/** A finding of a kind that is one for all its cells: in the order of the sheet, and in words that count them. */
function asOne(finding: Finding, ofMany: NonNullable<FindingTraits["ofMany"]>): Finding {
  const cells = inSheetOrder(finding.cells);
  const byCell = new Map(finding.fixes.map((fix) => [fix.cell, fix]));
  const fixes = cells.map((cell) => byCell.get(cell)).filter((fix) => fix !== undefined);
  return { ...finding, cells, fixes, message: ofMany({ cells: cells.length, fix: commonestFix(fixes) }) };
}

function eachCellOnce(finding: Finding): Finding {
  const named = new Set<string>();
  return keepCells(finding, (cell) => named.size < named.add(cell).size);
}

/** With those of its cells, and their fixes. */
function keepCells(finding: Finding, keep: (cell: string) => boolean): Finding {
  const cells = finding.cells.filter(keep);
  if (cells.length === finding.cells.length) return finding;
  const kept = new Set(cells);
  const fixes = new Map(finding.fixes.filter(({ cell }) => kept.has(cell)).map((fix) => [fix.cell, fix]));
  return { ...finding, cells, fixes: [...fixes.values()] };
}

function inSheetOrder(cells: readonly string[]): string[] {
  return cells
    .map((cell) => ({ cell, ...(readAddress(cell) ?? { row: 0, column: 0 }) }))
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ cell }) => cell);
}
