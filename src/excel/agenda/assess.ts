/** Reads the agenda and judges it; writes nothing. */
import { noticesOfChoice } from "../../agenda/find/find";
import { judgeInSteps } from "../../agenda/judge/judge";
import type { AgendaSearch } from "../../agenda/find/find";
import type { AgendaSource } from "../../agenda/model/agenda";
import type { Assessment } from "../../agenda/model/assessment";
import type { Settings } from "../../agenda/model/settings";
import type { AgendaHistory } from "../../agenda/model/snapshot";
import { today } from "../host/clock";
import { ChangedWhileReading, explainFault, NoAgenda } from "../host/faults";
import type { Fault } from "../host/faults";
import { queueHistory } from "../stores/history";
import type { History } from "../stores/history";
import { scanWorkbook } from "../workbook/workbookScan";
import type { WorkbookScan } from "../workbook/workbookScan";
import type { OtherWorkbooks } from "../stores/otherWorkbooks";
import { queueRegister } from "../stores/register";
import type { Register } from "../stores/register";
import { runExcel } from "../host/run";
import { inSlices } from "../host/slices";
import { readAgendas } from "./agendaSource";
import type { AgendaRead } from "./agendaSource";
import { seenAgenda } from "./seenAgenda";
import type { SeenAgenda } from "./seenAgenda";
import { queueSummaryContent } from "./summaryContent";

export interface Assessed {
  scan: WorkbookScan;
  assessment: Assessment;
  /** Null where the workbook has no register of owners. */
  register: Register | null;
  history: History;
  /** What of it each agenda of this workbook goes on with, by the agendas' indexes. Those of other workbooks come after these. */
  histories: AgendaHistory[];
  /** The rows of this workbook that were judged, for changes of their cells, by the agendas' indexes. */
  seen: SeenAgenda[];
  /** Null where the workbook names none. */
  others: OtherWorkbooks | null;
  notices: string[];
}

/** `summaryStale`: the agenda has changed since the generated sheets were made. */
type AssessOutcome = ({ ok: true; summaryStale: boolean } & Assessed) | { ok: false; fault: Fault };

export async function assessAgenda(): Promise<AssessOutcome> {
  try {
    const { more, ...assessed } = await runExcel((context) =>
      assessIn(context, (scan) => queueSummaryContent(context, scan)),
    );
    const content = assessed.others?.missing.length ? null : more.take();
    return { ok: true, ...assessed, summaryStale: await isStale(content, assessed.assessment) };
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

/** Without a summary there is nothing to compare, nor while agendas that it counts are not read. */
async function isStale(content: string | null, assessment: Assessment): Promise<boolean> {
  return content !== null && (await import("../../agenda/sheets/content")).isSummaryStale(content, assessment);
}

/** Whoever inserts a row while it is read makes it be read again so often. */
const mostReadings = 3;

/** Four round trips; `queueMore` queues what else to read in the last of them. Throws ChangedWhileReading. */
export async function assessIn<T>(
  context: Excel.RequestContext,
  queueMore: (scan: WorkbookScan) => T,
): Promise<Assessed & { more: T }> {
  for (let reading = 1; ; reading++) {
    try {
      return await assessOnce(context, queueMore);
    } catch (error) {
      if (!(error instanceof ChangedWhileReading) || reading === mostReadings) throw error;
    }
  }
}

async function assessOnce<T>(
  context: Excel.RequestContext,
  queueMore: (scan: WorkbookScan) => T,
): Promise<Assessed & { more: T }> {
  const scan = await scanWorkbook(context);
  const { chosen, message } = scan.search;
  if (chosen === null) throw new NoAgenda("There is no action agenda in this workbook.", message);
  const { agendas, more: queued } = await readTaken(context, scan, () => ({
    register: queueRegister(context, scan),
    history: queueHistory(context, scan),
    more: queueMore(scan),
  }));
  const sources = agendas.map(({ source }) => source);
  const register = await queued.register.take();
  const history = await queued.history.take();
  const histories = await historiesIn(history, sources);
  const { settings } = scan;
  const read = sources.map((source, index) => ({ source, snapshots: histories[index]?.snapshots ?? [] }));
  const known = { today: today(), settings, register: register?.owners ?? null };
  const others = await othersIn(settings);
  const assessment = await inSlices(judgeInSteps([...read, ...(others?.toJudge ?? [])], known));
  const decided = { ...scan, search: withDecided(scan.search, agendas) };
  return {
    scan: decided,
    assessment,
    register,
    history,
    histories,
    seen: sources.map((source) => seenAgenda(scan, source)),
    others,
    more: queued.more,
    notices: [
      ...scan.notices,
      ...history.notices,
      ...noticesOfChoice(scan.search),
      ...(await noticesOfEnds(sources, decided)),
    ],
  };
}

async function readTaken<T>(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  queueMore: () => T,
): Promise<{ agendas: AgendaRead[]; more: T }> {
  const read = await readAgendas(context, scan, scan.search.taken, queueMore);
  if (scan.settings.agendas !== "all") return read;
  const { withAgendasBelow } = await import("./agendasBelow");
  return { ...read, agendas: await withAgendasBelow(context, scan, read.agendas) };
}

async function othersIn(settings: Settings): Promise<OtherWorkbooks | null> {
  return settings.otherWorkbooks.length > 0 ? (await import("../stores/otherWorkbooks")).othersOf(settings) : null;
}

/** A history without names is that of the only agenda. */
async function historiesIn({ snapshots, named }: History, sources: readonly AgendaSource[]): Promise<AgendaHistory[]> {
  const alone = { agenda: null, snapshots };
  if (named.length === 0 && sources.length === 1) return [alone];
  return (await import("../../agenda/judge/agendaHistories")).historiesOf(sources, [alone, ...named]);
}

/** The search with what the whole ranges say of the agendas that were taken. */
function withDecided(search: AgendaSearch, agendas: readonly AgendaRead[]): AgendaSearch {
  const decided = new Map(agendas.map(({ atHead, candidate }) => [atHead, candidate]));
  const taken = agendas.map(({ candidate }) => candidate);
  const below = agendas.filter(({ atHead }) => !search.taken.includes(atHead)).map(({ candidate }) => candidate);
  const candidates = [...search.candidates.map((one) => decided.get(one) ?? one), ...below];
  return { ...search, candidates, taken, chosen: taken[0] ?? null };
}

/** What is said of them is loaded only where an agenda may end before its sheet does. */
async function noticesOfEnds(sources: readonly AgendaSource[], scan: WorkbookScan): Promise<string[]> {
  const mayEnd = sources.some(({ lastRow }) => lastRow !== null);
  const mayBeBlank = [...scan.stretches.values()].some(({ length }) => length > 1);
  return mayEnd || mayBeBlank ? (await import("./endNotices")).endNotices(sources, scan) : [];
}
