/** What the person asks of the add-in, as the pane asks it, and what must be so after it: what was said, and nothing else. */
import type { CellValue } from "../../../src/agenda/model/grid";
import { defaultSettings } from "../../../src/agenda/model/settings";
import type { Settings } from "../../../src/agenda/model/settings";
import { excelWorkbook } from "../../../src/taskpane/state/excelWorkbook";
import { fixesOf } from "../../../src/taskpane/views/issues/fixPlan";
import { contentOf } from "../sheetWorkbook";
import { fix, takeBack } from "./fixSteps";
import { checkNothingElse, isProtected, nothing, refuseWhereQuiet } from "./nothingElse";
import type { Changed, Content } from "./nothingElse";
import { Broken, ownSheet } from "./ownSheets";
import type { PastSheet } from "./ownSheets";
import { changeRegister } from "./registerSteps";
import type { RegisterStep } from "./registerSteps";
import type { SeenBefore, Session } from "./session";
import { withTrouble } from "./trouble";
import type { Trouble } from "./trouble";

export type AddInStep =
  | { do: "read" | "refresh" | "take back" | "plan repair" | "repair" }
  | { do: "fix"; picks: number[] }
  | { do: "settings"; choice: number }
  | RegisterStep;

/** False where the pane does not offer it. */
export function isOffered({ pane }: Session, step: AddInStep): boolean {
  if (step.do === "fix") return pane.reading !== null && fixesOf(pane.reading.reading.assessment.findings).length > 0;
  if (step.do === "take back") return pane.takingBack !== null;
  if (step.do === "repair") return pane.plan !== null;
  if (step.do === "create register") return pane.reading?.reading.register === null;
  return true;
}

export async function doInPane(session: Session, step: AddInStep, trouble: Trouble): Promise<void> {
  const before = contentOf(session.model) as Content;
  const said = await ask(session, step, trouble);
  if (said !== "overtaken") checkNothingElse(before, contentOf(session.model) as Content, said);
  session.check();
}

function ask(session: Session, step: AddInStep, trouble: Trouble): Promise<Changed> {
  switch (step.do) {
    case "read":
      return read(session, trouble);
    case "refresh":
      return refresh(session, trouble);
    case "fix":
      return fix(session, step.picks, trouble);
    case "take back":
      return takeBack(session, trouble);
    case "plan repair":
      return planRepair(session, trouble);
    case "repair":
      return repair(session, trouble);
    case "settings":
      return settings(session, step.choice, trouble);
    default:
      return register(session, step, trouble);
  }
}

async function read(session: Session, trouble: Trouble): Promise<Changed> {
  const { answer, states, isQuiet, wasOvertaken } = await withTrouble(session, trouble, () => excelWorkbook.assess());
  if (!answer.ok) refuseWhereQuiet(isQuiet, "Reading", answer.fault);
  if (answer.ok) {
    session.count("read");
    const seen = seenIn(session, answer.seen, answer.assessment.agenda.sheet, states);
    session.pane.reading = { ...seen, reading: answer };
    checkSettings(session, answer.settings);
  }
  return wasOvertaken ? "overtaken" : nothing;
}

/** What was read is what one state of the sheet had, and not a mixture of two. */
function seenIn(session: Session, seen: SeenBefore["seen"], sheet: string, states: PastSheet[][]): SeenBefore {
  const texts = seen.rows.map((cells) => cells.map(String).join("|"));
  for (const past of states.toReversed().flatMap((sheets) => sheets.filter(({ name }) => name === sheet))) {
    const rows = past.rows.slice(seen.headerRow, seen.headerRow + seen.rows.length);
    const isSame =
      rows.length === texts.length &&
      past.rows.length === seen.headerRow + texts.length &&
      rows.every(({ cells }, index) => seenCells(seen, cells) === texts[index]);
    if (!isSame) continue;
    const rowAt = new Map(rows.map(({ row }, index) => [seen.headerRow + 1 + index, row]));
    return { seen, rowAt, version: session.expected.version };
  }
  throw new Broken("What was read was never in the workbook.");
}

function seenCells({ firstColumn, header }: SeenBefore["seen"], cells: readonly CellValue[]): string {
  return header.map((_, index) => String(cells[firstColumn - 1 + index] ?? "")).join("|");
}

async function refresh(session: Session, trouble: Trouble): Promise<Changed> {
  const { answer, states, isQuiet, wasOvertaken } = await withTrouble(session, trouble, () => excelWorkbook.refresh());
  if (!answer.ok) {
    refuseWhereQuiet(isQuiet && !isProtected(session), "The refresh", answer.fault);
    return wasOvertaken ? "overtaken" : nothing;
  }
  session.count("refresh");
  session.expected.version += 1;
  const { reading, sheets } = answer;
  seenIn(session, reading.seen, reading.assessment.agenda.sheet, states);
  for (const name of sheets) session.model.sheet(name);
  session.check();
  if (wasOvertaken) return "overtaken";
  const now = await excelWorkbook.assess();
  if (!now.ok || now.summaryStale) throw new Broken("The summary is not of the agenda that is there.");
  const after = contentOf(session.model) as Content;
  const again = await excelWorkbook.refresh();
  if (!again.ok || again.changed) throw new Broken("A second refresh changes something.");
  checkNothingElse(after, contentOf(session.model) as Content, nothing);
  return { generated: true, own: [] };
}

async function planRepair(session: Session, trouble: Trouble): Promise<Changed> {
  const { answer, isQuiet, wasOvertaken } = await withTrouble(session, trouble, () => excelWorkbook.planRepair());
  if (answer.ok) {
    const { version } = session.expected;
    session.pane.plan = { plan: answer.plan, version: wasOvertaken ? -1 : version };
  } else refuseWhereQuiet(isQuiet, "The plan of a repair", answer.fault);
  return wasOvertaken ? "overtaken" : nothing;
}

async function repair(session: Session, trouble: Trouble): Promise<Changed> {
  const { plan } = session.pane;
  if (plan === null) return nothing;
  const isFresh = plan.version === session.expected.version;
  const { answer, isQuiet, wasOvertaken } = await withTrouble(session, trouble, () =>
    excelWorkbook.makeRepairedAgenda(plan.plan),
  );
  if (!answer.ok) {
    refuseWhereQuiet(isQuiet && isFresh, "The repair", answer.fault);
    return wasOvertaken ? "overtaken" : nothing;
  }
  session.count("repair");
  session.pane.plan = null;
  const made = session.model.sheet(answer.sheet);
  if (session.model.table(answer.table).sheet !== made) throw new Broken("The repaired agenda is on another sheet.");
  session.expected.own.push(ownSheet(made));
  session.expected.version += 1;
  return wasOvertaken ? "overtaken" : { ...nothing, own: [made.name] };
}

const settingsChoices: Partial<Settings>[] = [
  { cadenceDays: 7 },
  { cadenceDays: 92 },
  { dueSoonDays: 5 },
  { scale: "BRAG" },
  { sheets: { ...defaultSettings.sheets, shown: ["summary", "issues"] } },
  { sheets: { ...defaultSettings.sheets, hiddenColumns: { summary: ["stale", "overdue"], overdue: ["section"] } } },
  { sheets: { ...defaultSettings.sheets, sectionOrder: "worst-first" } },
  { sheets: defaultSettings.sheets },
];

async function settings(session: Session, choice: number, trouble: Trouble): Promise<Changed> {
  const wanted = settingsChoices[choice % settingsChoices.length] ?? {};
  const asked = await withTrouble(session, trouble, () => excelWorkbook.saveSettings(wanted));
  if (asked.answer === null) {
    session.count("settings");
    Object.assign(session.expected.settings, wanted);
    session.expected.version += 1;
  } else refuseWhereQuiet(asked.isQuiet, "Settings", asked.answer);
  const now = await excelWorkbook.assess();
  if (now.ok) checkSettings(session, now.settings);
  return asked.wasOvertaken ? "overtaken" : nothing;
}

function checkSettings({ expected }: Session, found: Settings): void {
  for (const [name, value] of Object.entries(expected.settings)) {
    if (JSON.stringify(found[name]) === JSON.stringify(value)) continue;
    throw new Broken(`The setting ${name} is not what was said to be saved.`);
  }
}

async function register(session: Session, step: RegisterStep, trouble: Trouble): Promise<Changed> {
  const { name, answer, isQuiet, wasOvertaken } = await changeRegister(session, step, trouble);
  if (answer !== null && !ownFaults.has(answer.code))
    refuseWhereQuiet(isQuiet && !isProtected(session), step.do, answer);
  if (answer === null) {
    session.count(step.do);
    session.expected.version += 1;
  }
  if (wasOvertaken) return "overtaken";
  return answer === null && name !== null ? { ...nothing, own: [name] } : nothing;
}

/** What the add-in itself says where a change of the register is not possible. */
const ownFaults = new Set([
  "ItemNotFound",
  "ItemAlreadyExists",
  "OwnerGone",
  "OwnerTwice",
  "OwnerThere",
  "BelowRegister",
]);
