/**
 * Judges agendas as they are on a day, one by one, and joins them to one assessment. Pure: the same source, day, settings, register and snapshots
 * give the same answer for ever. It pauses between and within the stages.
 */
import type { AgendaSource } from "../model/agenda";
import type { Assessment } from "../model/assessment";
import { withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import { joinAgendas } from "./join";
import type { JudgeContext } from "./judgeContext";
import { judgeAgenda } from "./judgedAgenda";
import type { JudgedAgenda } from "./judgedAgenda";

export type { JudgeContext };

export function judge(source: AgendaSource, context: JudgeContext): Assessment {
  return withoutPause(judgeInSteps([{ source, snapshots: context.snapshots }], context));
}

/** With its own snapshots, oldest first; one of another workbook also with its file's name, and that workbook's settings and register. */
export interface AgendaToJudge
  extends Pick<JudgeContext, "snapshots">, Partial<Pick<JudgeContext, "settings" | "register">> {
  source: AgendaSource;
  file?: string;
}

export function* judgeInSteps(
  agendas: readonly AgendaToJudge[],
  context: Omit<JudgeContext, "snapshots">,
): Steps<Assessment> {
  const judged: JudgedAgenda[] = [];
  for (const { source, file, ...own } of agendas) judged.push(yield* judgeAgenda(source, { ...context, ...own }, file));
  yield;
  return joinAgendas(judged, context);
}
