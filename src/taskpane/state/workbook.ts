/** All that the pane asks of the workbook. `src/excel` answers in the product; the views never know who does. */
import type { AgendaSearch } from "../../agenda/find/find";
import type { Settings } from "../../agenda/model/settings";
import type { AgendaPlace } from "../../agenda/model/agenda";
import type { Assessment } from "../../agenda/model/assessment";
import type { RegisteredOwner } from "../../agenda/model/register";
import type { Snapshot } from "../../agenda/model/snapshot";
import type { AidOutcome } from "../../excel/agenda/aids/aidOutcome";
import type { AgendaAid } from "../../excel/agenda/aids/aidNames";
import type { RangeOutcome, ToChoose } from "../../excel/agenda/chooseAgenda";
import type { Fault } from "../../excel/host/faults";
import type { AcceptedFix, FixOutcome } from "../../excel/agenda/fixes";
import type { SeenAgenda } from "../../excel/agenda/seenAgenda";
import type { OthersChange, OthersOutcome, OtherWorkbooks } from "../../excel/stores/otherWorkbooks";
import type { Register } from "../../excel/stores/register";
import type { OwnerChange } from "../../excel/stores/registerChanges";
import type { RepairOutcome, RepairPlan, RepairPlanOutcome } from "../../excel/repair/repair";
import type { Theme } from "../../excel/host/theme";
import type { LostMarkAnswer } from "../../excel/summary/lostMarks/answerLostMarks";
import type { SelectedRowOutcome, SelectedRows } from "../../excel/workbook/selection/selectedRows";
import type { NewSheetOutcome } from "../../excel/workbook/newSheets";

export interface Reading {
  assessment: Assessment;
  /** The rows of this workbook that were judged, by the agendas' indexes: changes of their cells are compared with them. */
  seen: SeenAgenda[];
  notices: string[];
  settings: Settings;
  /** Whose agendas come after this workbook's own; null where it names none. */
  others: OtherWorkbooks | null;
  /** Of each agenda of this workbook by its index, oldest first. */
  snapshots: Snapshot[][];
  /** Null where the workbook has no register of owners. */
  register: Register | null;
  search: Pick<AgendaSearch, "candidates" | "chosen" | "chosenBy" | "taken" | "byPerson">;
  /** The agenda has changed since the generated sheets were written. */
  summaryStale: boolean;
}

export type ReadingOutcome = ({ ok: true } & Reading) | { ok: false; fault: Fault };

/** What a refresh wrote. */
export interface Refreshed {
  sheets: string[];
  /** False where everything was as before. */
  changed: boolean;
  /** What Excel refused of all that only decorates the sheets, in one sentence; null where nothing. */
  undecorated: string | null;
}

/** What a refresh wrote, and what it read on the way. */
export type RefreshingOutcome = ({ ok: true; reading: Reading } & Refreshed) | { ok: false; fault: Fault };

export interface Following {
  /** Calls back when other cells are selected; the promise gives what ends it, and so does the next. */
  watchSelection: (onSelect: (rows: SelectedRows) => void) => Promise<() => void>;
  /** Calls back when the person asks for the row of the active cell, and at once where they asked before. */
  watchAsked: (onAsk: () => void) => () => void;
  readSelectedRow: () => Promise<SelectedRowOutcome>;
}

export interface Workbook {
  /** Reads and judges; writes nothing. */
  assess(): Promise<ReadingOutcome>;
  /** Writes the summary sheets; joins a refresh under way. */
  refresh(): Promise<RefreshingOutcome>;
  /** Selects rows of the agenda, one where no last is given, and brings its sheet to the front. Null when done, here and below. */
  selectRow(agenda: AgendaPlace, row: number, lastRow?: number): Promise<Fault | null>;
  selectCell(sheet: string, cell: string): Promise<Fault | null>;
  /** Makes each fix in its own row, wherever that is by now, if the cell still has what the person saw. */
  applyFixes(seen: readonly SeenAgenda[], fixes: readonly AcceptedFix[]): Promise<FixOutcome>;
  /** What the selected cells would be as an agenda. */
  understandSelection(): Promise<RangeOutcome>;
  chooseAgenda(found: ToChoose): Promise<Fault | null>;
  /** What repairing a pasted table would do. Reads only. */
  planRepair(): Promise<RepairPlanOutcome>;
  /** Makes a new sheet with the repaired agenda, which is read from then on; the pasted one stays as it is. */
  makeRepairedAgenda(plan: RepairPlan): Promise<RepairOutcome>;
  addSampleAgenda(): Promise<NewSheetOutcome>;
  /** Puts an aid on the agenda itself, or takes it back. */
  changeAid(aid: AgendaAid, wanted: "add" | "remove"): Promise<AidOutcome>;
  /** What sheets are that look like ours and lack their mark: they get it again, or are left from now on. */
  answerLostMarks(sheets: readonly string[], answer: LostMarkAnswer): Promise<Fault | null>;
  saveSettings(change: Partial<Settings>): Promise<Fault | null>;
  /** Which other workbooks are counted with this one; what they say is kept in memory. */
  changeOthers(change: OthersChange): Promise<OthersOutcome>;
  createRegister(assessment: Assessment): Promise<NewSheetOutcome>;
  addOwner(owner: RegisteredOwner): Promise<Fault | null>;
  changeOwner(name: string, change: OwnerChange): Promise<Fault | null>;
  selectOwner(name: string): Promise<Fault | null>;
  /** Calls back after every change of cells; the promise gives what ends it. */
  watch(onChange: () => void): Promise<() => void>;
  /** What follows where the person is in the workbook, loaded when the pane has something to follow with. */
  following(): Promise<Following>;
  /** What the ribbon last failed with, and every later failure; null when it went well again. */
  lastFault(): Fault | null;
  onFault(listener: (fault: Fault | null) => void): () => void;
  readTheme(): Theme;
  watchTheme(listener: (theme: Theme) => void): () => void;
}
