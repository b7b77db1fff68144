/** What the person asks of the add-in, as the pane asks it, and what must be so after it: what was said, and nothing else. */
import type { CellValue } from "../../../src/agenda/model/grid";
import { defaultSettings } from "../../../src/agenda/model/settings";
import type { Settings } from "../../../src/agenda/model/settings";
import { excelWorkbook } from "../../../src/taskpane/state/excelWorkbook";
import { fixesOf } from "../../../src/taskpane/views/issues/fixPlan";
import { contentOf, firstOf } from "../sheetWorkbook";
import { fix, takeBack } from "./fixSteps";
import { checkNothingElse, isProtected, nothing, refuseWhereQuiet } from "./nothingElse";
import type { Answered, Content } from "./nothingElse";
import { Broken } from "./ownSheets";
import type { PastSheet } from "./ownSheets";
import { changeRegister, registerOf } from "./registerSteps";
import type { RegisterStep } from "./registerSteps";
import { planRepair, repair } from "./repairSteps";
import type { SeenBefore, Session } from "./session";
import { isTrouble, noTrouble, withTrouble } from "./trouble";
import type { Trouble } from "./trouble";

export type AddInStep =
  | { do: "read" | "refresh" | "plan repair" | "repair" }
  | { do: "fix" | "take back"; picks: number[] }
  | { do: "settings"; choice: number }
  | RegisterStep;

/** With the steps before it that open its view. Does nothing where the pane does not offer it. */
export async function doWithView(session: Session, step: AddInStep, trouble: Trouble): Promise<void> {
  for (const before of viewSteps(session, step)) {
    if (isOffered(session, before)) await doInPane(session, before, noTrouble);
  }
  if (isOffered(session, step)) await doInPane(session, step, trouble);
}

function viewSteps(session: Session, step: AddInStep): AddInStep[] {
  const { pane } = session;
  const read: AddInStep[] = pane.reading === null ? [{ do: "read" }] : [];
  if (step.do === "repair" && pane.plan === null) return [...read, { do: "plan repair" }];
  if (step.do === "take back" && pane.takingBack === null) return [...read, { ...step, do: "fix" }];
  const isOfRegister = step.do === "add owner" || step.do === "owner active";
  return isOfRegister && registerOf(session.expected) === null ? [...read, { do: "create register" }] : read;
}

function isOffered({ pane }: Session, step: AddInStep): boolean {
  if (step.do === "fix") return pane.reading !== null && fixesOf(pane.reading.reading.assessment.findings).length > 0;
  if (step.do === "take back") return pane.takingBack !== null;
  if (step.do === "repair") return pane.plan !== null && pane.plan.plan.repaired.repairs.length > 0;
  if (step.do === "create register") return pane.reading?.reading.register === null;
  return true;
}

async function doInPane(session: Session, step: AddInStep, trouble: Trouble): Promise<void> {
  const before = contentOf(session.model) as Content;
  const { changed, outcome } = await ask(session, step, trouble);
  session.count(step.do, outcome, isTrouble(trouble));
  if (changed !== "overtaken") checkNothingElse(before, contentOf(session.model) as Content, changed);
  session.check();
}

function ask(session: Session, step: AddInStep, trouble: Trouble): Promise<Answered> {
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

async function read(session: Session, trouble: Trouble): Promise<Answered> {
  const { answer, states, isQuiet, wasOvertaken } = await withTrouble(session, trouble, () => excelWorkbook.assess());
  if (!answer.ok) refuseWhereQuiet(isQuiet, "Reading", answer.fault);
  if (answer.ok) {
    const seen = seenIn(session, firstOf(answer.seen), answer.assessment.agenda.sheet, states);
    session.pane.reading = { ...seen, reading: answer };
    checkSettings(session, answer.settings);
  }
  return { changed: wasOvertaken ? "overtaken" : nothing, outcome: answer.ok ? "done" : "failed" };
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

async function refresh(session: Session, trouble: Trouble): Promise<Answered> {
  const { answer, states, isQuiet, wasOvertaken } = await withTrouble(session, trouble, () => excelWorkbook.refresh());
  if (!answer.ok) {
    refuseWhereQuiet(isQuiet && !isProtected(session), "The refresh", answer.fault);
    return { changed: wasOvertaken ? "overtaken" : nothing, outcome: "failed" };
  }
  session.expected.version += 1;
  const { reading, sheets } = answer;
  seenIn(session, firstOf(reading.seen), reading.assessment.agenda.sheet, states);
  for (const name of sheets) session.model.sheet(name);
  session.check();
  if (wasOvertaken) return { changed: "overtaken", outcome: "done" };
  const now = await excelWorkbook.assess();
  if (!now.ok || now.summaryStale) throw new Broken("The summary is not of the agenda that is there.");
  const after = contentOf(session.model) as Content;
  const again = await excelWorkbook.refresh();
  if (!again.ok || again.changed) throw new Broken("A second refresh changes something.");
  checkNothingElse(after, contentOf(session.model) as Content, nothing);
  return { changed: { generated: true, own: [] }, outcome: "done" };
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

async function settings(session: Session, choice: number, trouble: Trouble): Promise<Answered> {
  const wanted = settingsChoices[choice % settingsChoices.length] ?? {};
  const asked = await withTrouble(session, trouble, () => excelWorkbook.saveSettings(wanted));
  if (asked.answer === null) {
    Object.assign(session.expected.settings, wanted);
    session.expected.version += 1;
  } else refuseWhereQuiet(asked.isQuiet, "Settings", asked.answer);
  const now = await excelWorkbook.assess();
  if (now.ok) checkSettings(session, now.settings);
  return { changed: asked.wasOvertaken ? "overtaken" : nothing, outcome: asked.answer === null ? "done" : "failed" };
}

function checkSettings({ expected }: Session, found: Settings): void {
  for (const [name, value] of Object.entries(expected.settings)) {
    if (JSON.stringify(found[name]) === JSON.stringify(value)) continue;
    throw new Broken(`The setting ${name} is not what was said to be saved.`);
  }
}

async function register(session: Session, step: RegisterStep, trouble: Trouble): Promise<Answered> {
  const { name, answer, isQuiet, wasOvertaken } = await changeRegister(session, step, trouble);
  if (answer !== null && !ownFaults.has(answer.code))
    refuseWhereQuiet(isQuiet && !isProtected(session), step.do, answer);
  if (answer === null) session.expected.version += 1;
  const said = answer === null && name !== null ? { ...nothing, own: [name] } : nothing;
  const unmade = answer !== null && ownFaults.has(answer.code) ? "refused" : "failed";
  return { changed: wasOvertaken ? "overtaken" : said, outcome: answer === null ? "done" : unmade };
}

/** What the add-in itself says where a change of the register is not possible. */
const ownFaults = new Set(["ItemNotFound", "RegisterThere", "OwnerGone", "OwnerTwice", "OwnerThere", "BelowRegister"]);
