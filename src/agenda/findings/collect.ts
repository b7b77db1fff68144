/** Findings, gathered so that the same thing said of many cells is said once, and a blank cell is only said to be blank. */
import { findingKinds } from "../model/finding";
import type { Finding, FindingCode, Fix } from "../model/finding";

/** What is said of a blank cell: everything else said of it is left out. */
const blankCodes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "owner-missing",
  "rating-missing",
  "comment-missing",
]);

export interface FindingCollector {
  /**
   * A finding on a cell (or on cells that only together are wrong). Said again in the same words, with the same
   * change of text as fix, it joins the first: its cells are added there.
   */
  add(code: FindingCode, cells: string | readonly string[], message: string, fix?: Fix | null): void;
  /** In the order first said. */
  all(): Finding[];
}

export function collectFindings(): FindingCollector {
  const found: Finding[] = [];
  // By code, then by one string that tells nearly all apart: strings joined for a key would be copied and hashed anew.
  const byCode = new Map<FindingCode, Map<string, Finding[]>>();
  return {
    add(code, cells, message, fix = null) {
      let ofCode = byCode.get(code);
      if (ofCode === undefined) byCode.set(code, (ofCode = new Map()));
      const words = fix?.from ?? message;
      const alike = ofCode.get(words);
      const said = alike?.find((finding) => finding.message === message && isSameFix(finding.fix, fix));
      if (said === undefined) {
        const severity = findingKinds[code].severity;
        const finding = { code, severity, cells: typeof cells === "string" ? [cells] : [...cells], message, fix };
        found.push(finding);
        if (alike === undefined) ofCode.set(words, [finding]);
        else alike.push(finding);
      } else if (typeof cells === "string") said.cells.push(cells);
      else for (const cell of cells) said.cells.push(cell);
    },
    all: () => found,
  };
}

function isSameFix(one: Fix | null, other: Fix | null): boolean {
  return one === null || other === null ? one === other : one.from === other.from && one.to === other.to;
}

/**
 * The findings of several judges as one list: identical ones once with all their cells, cells named once, and nothing
 * but its blankness said of a blank cell. A finding left without cells is left out.
 */
export function mergeFindings(...lists: readonly (readonly Finding[])[]): Finding[] {
  const blank = blankCells(lists);
  const merged = collectFindings();
  for (const list of lists) {
    for (const finding of list) {
      const keep = blank.size === 0 || blankCodes.has(finding.code);
      const cells = keep ? finding.cells : finding.cells.filter((cell) => !blank.has(cell));
      if (cells.length > 0) merged.add(finding.code, cells, finding.message, finding.fix);
    }
  }
  const findings = merged.all();
  for (const finding of findings) {
    if (finding.cells.length > 1) finding.cells = [...new Set(finding.cells)];
  }
  return findings;
}

function blankCells(lists: readonly (readonly Finding[])[]): Set<string> {
  const blank = new Set<string>();
  for (const list of lists) {
    for (const finding of list) {
      if (blankCodes.has(finding.code)) for (const cell of finding.cells) blank.add(cell);
    }
  }
  return blank;
}
