/**
 * Judges one agenda by itself, with its own columns, scale and history: read, analyse its comments, compare with its history, judge. Who
 * its people are is known only where all agendas are joined: see join.ts.
 */
import { ownerStandings } from "../cells/people/knownOwners";
import type { KnownPeople } from "../cells/people/samePerson";
import { analyseComments } from "../comments/analysis";
import { commentMissing } from "../findings/checked/comment/commentMissing";
import type { JudgedTable } from "../findings/checked/judgedRow";
import { compareWithHistory } from "../history/compare";
import type { AgendaSource } from "../model/agenda";
import type { Coverage } from "../model/assessment";
import type { Finding } from "../model/finding";
import type { Steps } from "../model/steps";
import type { Reading } from "../read/reading";
import { readInSteps } from "../read/read";
import { checkTable } from "./check";
import { coverageOf } from "./counts/coverage";
import type { JudgeContext } from "./judgeContext";
import { judgeRows } from "./judgeRows";
import { keepPastUpdates } from "./updates";

/** Plain data, to be joined with others, or again. */
export interface JudgedAgenda {
  /** Name of the file that it was read from; null where it is in the open workbook. */
  source: string | null;
  /** Its actions are judged. */
  reading: Reading;
  table: JudgedTable;
  /** What checks found that know this agenda alone. */
  checked: Finding[];
  coverage: Coverage;
  /** The register that it was judged with. */
  known: KnownPeople | null;
}

export function* judgeAgenda(
  source: AgendaSource,
  context: JudgeContext,
  file: string | null = null,
): Steps<JudgedAgenda> {
  const { settings, register } = context;
  const known = register === null ? null : { register, standingOf: ownerStandings(register) };
  const reading = yield* readInSteps(source, settings);
  keepPastUpdates(reading.actions, context.today);
  const comments = yield* analyseComments(reading.actions.map(({ comment }) => comment));
  const history = yield* compareWithHistory(reading.actions, comments.analyses, context);
  const table = yield* judgeRows(reading, comments, history, { ...context, known });
  const found = yield* checkTable(table);
  const checked = found.filter((finding) => !saysOfAll(finding, reading.actions.length));
  const coverage = coverageOf(reading.actions, reading.agenda.columns, context);
  return { source: file, reading, table, checked, coverage, known };
}

/** Comments that are blank in every action are no slip in each: nobody has begun to write them. */
function saysOfAll(finding: Finding, actions: number): boolean {
  return commentMissing.is(finding) && actions >= fewestActions && finding.cells.length >= actions;
}

const fewestActions = 3;
