/**
 * Judges an agenda as it is on a day: read, analyse its comments, compare with its history, judge, count. Pure: the same
 * source, day, settings, register and snapshots give the same answer for ever. It pauses between and within the stages.
 */
import { analyseComments } from "../comments/analysis";
import { mergeFindings } from "../findings/collect";
import { traitsOf } from "../findings/lookup";
import { compareWithHistory } from "../history/compare";
import type { AgendaSource } from "../model/agenda";
import type { Assessment } from "../model/assessment";
import { withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import { readInSteps } from "../read/read";
import { checkTable } from "./check";
import { count } from "./count";
import { coverageOf } from "./coverage";
import type { JudgeContext } from "./judgeContext";
import { judgeRows } from "./judgeRows";

export type { JudgeContext };

export function judge(source: AgendaSource, context: JudgeContext): Assessment {
  return withoutPause(judgeInSteps(source, context));
}

export function* judgeInSteps(source: AgendaSource, context: JudgeContext): Steps<Assessment> {
  const reading = yield* readInSteps(source, context.settings);
  const comments = yield* analyseComments(reading.actions.map(({ comment }) => comment));
  const history = yield* compareWithHistory(reading.actions, comments.analyses, context);
  const table = yield* judgeRows(reading, comments, history, context);
  const findings = mergeFindings([reading.findings, yield* checkTable(table)], traitsOf);
  yield;
  const { agenda, sections, actions, leftOut, chosenRows } = reading;
  const { people } = table;
  return {
    today: context.today,
    agenda,
    sections,
    actions,
    people,
    leftOut,
    chosenRows,
    findings,
    summary: count(actions, sections, agenda, coverageOf(actions, agenda.columns, context), people),
  };
}
