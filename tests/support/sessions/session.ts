/** One person's session with a workbook in the embedded host, and what must be in the workbook after each step. */
import type { Settings } from "../../../src/agenda/model/settings";
import type { RepairPlan } from "../../../src/excel/repair/repair";
import type { AcceptedFix } from "../../../src/excel/agenda/fixes";
import type { SeenAgenda } from "../../../src/excel/agenda/seenAgenda";
import { setClock } from "../../../src/host/headless/clock";
import { startHost } from "../../../src/host/headless/startHost";
import type { Host } from "../../../src/host/headless/startHost";
import { openWorkbook } from "../../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import type { Reading } from "../../../src/taskpane/state/workbook";
import { roundTrip } from "../host";
import { countOutcome, countSession } from "./outcomes";
import type { Outcome } from "./outcomes";
import { Broken, checkOwnSheets, ownSheet, ownSheetsOf } from "./ownSheets";
import type { OwnRow, OwnSheet } from "./ownSheets";

const today = "2026-10-12";

/** What the workbook must have. */
export interface Expected {
  own: OwnSheet[];
  settings: Partial<Settings>;
  /** Notes that somebody has written beside the tables of generated sheets, by the sheet's name. */
  notes: { sheet: string; text: string }[];
  /** Goes up with every change of the workbook. */
  version: number;
}

/** Of an agenda as it was seen: whose row each sheet row was. */
export interface SeenBefore {
  seen: SeenAgenda;
  rowAt: ReadonlyMap<number, OwnRow>;
  version: number;
}

/** What the pane shows, from whenever it last read. */
export interface Pane {
  reading: (SeenBefore & { reading: Reading }) | null;
  /** What taking back the last fixes would do. */
  takingBack: (SeenBefore & { fixes: AcceptedFix[] }) | null;
  plan: { plan: RepairPlan; version: number } | null;
}

const closedPane: Pane = { reading: null, takingBack: null, plan: null };

export class Session {
  pane: Pane = { ...closedPane };
  private readonly done = new Set<string>();

  private constructor(
    public host: Host,
    private readonly restoreClock: () => void,
    readonly expected: Expected,
  ) {}

  static async start(model: WorkbookModel): Promise<Session> {
    const restore = setClock(today);
    const own = ownSheetsOf(model).map(ownSheet);
    for (const sheet of own) sheet.header ??= sheet.rows.find(({ cells }) => cells[0] === "Action") ?? null;
    const expected = { own, settings: {}, notes: [], version: 0 };
    return new Session(await startedHost(model), restore, expected);
  }

  get model(): WorkbookModel {
    return this.host.model;
  }

  /** The pane is closed, the workbook saved, and opened again. */
  async reopen(): Promise<void> {
    const bytes = await this.model.save();
    this.host.close();
    this.host = await startedHost(await openWorkbook(bytes, "agenda.xlsx"));
    this.pane = { ...closedPane };
  }

  count(step: string, outcome: Outcome, inTrouble = false): void {
    countOutcome(step, outcome, inTrouble);
    if (outcome === "done") this.done.add(step);
  }

  check(): void {
    checkOwnSheets(this.model, this.expected.own);
    for (const { sheet, text } of this.expected.notes) {
      const model = this.model.sheet(sheet);
      const used = model.usedArea(true);
      if (used === null || !model.cells.values(used).flat().includes(text)) throw new Broken(`"${text}" is gone.`);
    }
  }

  close(): void {
    countSession(this.done);
    this.host.close();
    this.restoreClock();
  }
}

/** With office.js's own first request done, whose failure it would leave unhandled. */
async function startedHost(model: WorkbookModel): Promise<Host> {
  const host = await startHost(model);
  await roundTrip();
  return host;
}
