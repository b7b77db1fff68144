/** The page that a board reads, of everything that was judged: the headline, ratings by section, what is overdue, what moved, and what is asked of whom. */
import type { Assessment } from "../model/assessment";
import { madeFrom, sheetHeading } from "../sheets/heading";
import { factsOf, headlineInWords } from "./headline";
import type { BoardContext, BoardPage } from "./page";
import { askedPart } from "./parts/asked";
import { movedPart } from "./parts/moved";
import { overduePart } from "./parts/overdue";
import { ratingsParts } from "./parts/ratings";

export function boardPage(assessment: Assessment, context: BoardContext): BoardPage {
  const { settings } = context;
  return {
    title: settings.sheets.titles.summary ?? "Action agenda: RAG summary",
    asAt: sheetHeading("summary", assessment, settings).asAt,
    headline: headlineInWords(assessment.summary, settings),
    facts: factsOf(assessment, settings),
    parts: [
      ...ratingsParts(assessment, settings),
      overduePart(assessment, settings),
      movedPart(assessment, context),
      askedPart(assessment, settings),
    ],
    madeFrom: madeFrom(assessment),
  };
}
