/** Faults of cells noted while reading: the same fault object is one finding, whatever the number of its cells. */
import { collectFindings } from "../findings/collect";
import type { Finding, FindingCode } from "../model/finding";

export interface Fault {
  code: FindingCode;
  message: string;
  /** The cell's text before and after the change that certainly puts it right. */
  fix?: { from: string; to: string } | null;
}

export interface FaultNotes {
  note(fault: Fault, cells: string | readonly string[]): void;
  /** In the order first noted. */
  findings(): Finding[];
}

export function noteFaults(): FaultNotes {
  const noted = new Map<Fault, string[]>();
  return {
    note(fault, cells) {
      const before = noted.get(fault);
      if (before === undefined) noted.set(fault, typeof cells === "string" ? [cells] : [...cells]);
      else if (typeof cells === "string") before.push(cells);
      else for (const cell of cells) before.push(cell);
    },
    findings() {
      const findings = collectFindings();
      for (const [fault, cells] of noted) {
        findings.add(fault.code, cells, fault.message, fault.fix ? { cell: cells[0] ?? "", ...fault.fix } : null);
      }
      return findings.all();
    },
  };
}
