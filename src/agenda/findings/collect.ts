/** Findings, gathered so that the same finding of many cells is one, and a blank cell is only said to be blank. */
import type { Finding } from "../model/finding";

export interface FindingCollector {
  /** A finding in the same words as one before, with the same change of text as fix, joins it: its cells are added there. */
  add(finding: Finding): void;
  /** In the order in which they were first added. */
  all(): Finding[];
}

export function collectFindings(): FindingCollector {
  const found = new Map<string, Finding>();
  return {
    add(finding) {
      const { code, message, fix, cells } = finding;
      const key = fix === null ? `${code} ${message}` : JSON.stringify([code, message, fix.from, fix.to]);
      const before = found.get(key);
      if (before === undefined) found.set(key, { ...finding, cells: [...cells] });
      else for (const cell of cells) before.cells.push(cell);
    },
    all: () => [...found.values()],
  };
}

/**
 * Several lists of findings as one: the same finding once with all its cells, each cell named once, and nothing but its
 * blankness said of a blank cell. A finding left without cells is left out.
 */
export function mergeFindings(
  lists: readonly (readonly Finding[])[],
  isAboutBlank: (finding: Finding) => boolean,
): Finding[] {
  const all = lists.flat();
  const blank = new Set(all.filter(isAboutBlank).flatMap(({ cells }) => cells));
  const merged = collectFindings();
  for (const finding of all) {
    const whole = blank.size === 0 || isAboutBlank(finding);
    const cells = whole ? finding.cells : finding.cells.filter((cell) => !blank.has(cell));
    if (cells.length > 0) merged.add(whole ? finding : { ...finding, cells });
  }
  const findings = merged.all();
  for (const finding of findings) if (finding.cells.length > 1) finding.cells = [...new Set(finding.cells)];
  return findings;
}
