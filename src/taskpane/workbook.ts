/** All that the pane asks of the workbook. `src/excel` answers in the product; the views never know who does. */
import type { Movement } from "../agenda/movement";
import type { AgendaPlace, Assessment, Day } from "../agenda/types";
import type { Fault } from "../excel/faults";
import type { RefreshOutcome } from "../excel/refresh";
import type { Theme } from "../excel/theme";

/** How the ratings changed since an earlier refresh. */
export interface Since {
  day: Day;
  /** Parallel to the actions. */
  movements: Movement[];
}

export interface Reading {
  assessment: Assessment;
  notices: string[];
  /** The workbook's own setting: how many days ahead "due soon" looks. */
  dueSoonDays: number;
  /** Null where there was no earlier refresh. */
  since: Since | null;
}

export type ReadingOutcome = ({ ok: true } & Reading) | { ok: false; fault: Fault };

export interface Workbook {
  /** Reads and judges; writes nothing. */
  assess(): Promise<ReadingOutcome>;
  /** Writes the summary sheets; joins a refresh under way. */
  refresh(): Promise<RefreshOutcome>;
  /** Selects the agenda's row and brings its sheet to the front. */
  selectRow(agenda: AgendaPlace, row: number): Promise<Fault | null>;
  selectCell(sheet: string, cell: string): Promise<Fault | null>;
  /** Tells of every change of cells; the promise gives what ends it. */
  watch(onChange: () => void): Promise<() => void>;
  /** What the ribbon last failed with, and every later failure; null when it went well again. */
  lastFault(): Fault | null;
  onFault(listener: (fault: Fault | null) => void): () => void;
  readTheme(): Theme;
  watchTheme(listener: (theme: Theme) => void): () => void;
}
