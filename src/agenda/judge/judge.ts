/**
 * Judges an agenda as it is on a day, as an assessment of this one alone. Pure: the same source, day, settings, register and snapshots
 * give the same answer for ever. It pauses between and within the stages.
 */
import type { AgendaSource } from "../model/agenda";
import type { Assessment } from "../model/assessment";
import { withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import { joinAgendas } from "./join";
import type { JudgeContext } from "./judgeContext";
import { judgeAgenda } from "./judgedAgenda";

export type { JudgeContext };

export function judge(source: AgendaSource, context: JudgeContext): Assessment {
  return withoutPause(judgeInSteps(source, context));
}

export function* judgeInSteps(source: AgendaSource, context: JudgeContext): Steps<Assessment> {
  const judged = yield* judgeAgenda(source, context);
  yield;
  return joinAgendas([judged], context);
}
