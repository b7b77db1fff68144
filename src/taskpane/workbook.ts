/** All that the pane asks of the workbook. `src/excel` answers in the product; the views never know who does. */
import type { AgendaPlace } from "../agenda/types";
import type { AssessOutcome } from "../excel/assess";
import type { Fault } from "../excel/faults";
import type { RefreshOutcome } from "../excel/refresh";
import type { Theme } from "../excel/theme";

export interface Workbook {
  /** Reads and judges; writes nothing. */
  assess(): Promise<AssessOutcome>;
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
