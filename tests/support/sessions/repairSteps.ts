/** A repair: planned, and made from the plan on a sheet of its own, which then has what the plan has. */
import { excelWorkbook } from "../../../src/taskpane/state/excelWorkbook";
import type { Answered } from "./nothingElse";
import { isProtected, nothing, refuseWhereQuiet } from "./nothingElse";
import { Broken, ownSheet } from "./ownSheets";
import type { Session } from "./session";
import { withTrouble } from "./trouble";
import type { Trouble } from "./trouble";

export async function planRepair(session: Session, trouble: Trouble): Promise<Answered> {
  const { answer, isQuiet, wasOvertaken } = await withTrouble(session, trouble, () => excelWorkbook.planRepair());
  const changed = wasOvertaken ? "overtaken" : nothing;
  if (!answer.ok) {
    refuseWhereQuiet(isQuiet, "The plan of a repair", answer.fault);
    return { changed, outcome: "failed" };
  }
  const { version } = session.expected;
  session.pane.plan = { plan: answer.plan, version: wasOvertaken ? -1 : version };
  return { changed, outcome: "done" };
}

export async function repair(session: Session, trouble: Trouble): Promise<Answered> {
  const { plan } = session.pane;
  if (plan === null) throw new Error("No repair was planned.");
  const isFresh = plan.version === session.expected.version;
  const { answer, isQuiet, wasOvertaken } = await withTrouble(session, trouble, () =>
    excelWorkbook.makeRepairedAgenda(plan.plan),
  );
  if (!answer.ok) {
    const isStale = answer.fault.code === "StalePlan";
    if (!isStale || isFresh) refuseWhereQuiet(isQuiet && !isProtected(session), "The repair", answer.fault);
    return { changed: wasOvertaken ? "overtaken" : nothing, outcome: isStale ? "refused" : "failed" };
  }
  session.pane.plan = null;
  const made = session.model.sheet(answer.sheet);
  if (session.model.table(answer.table).sheet !== made) throw new Broken("The repaired agenda is on another sheet.");
  const { header, rows } = plan.plan.repaired;
  const own = ownSheet(made);
  const cells = JSON.stringify(own.rows.map((row) => row.cells));
  if (cells !== JSON.stringify([header, ...rows])) throw new Broken("The repaired agenda is not what was planned.");
  session.expected.own.push(own);
  session.expected.version += 1;
  return { changed: wasOvertaken ? "overtaken" : { ...nothing, own: [made.name] }, outcome: "done" };
}
