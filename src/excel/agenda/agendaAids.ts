/**
 * Adds aids to the person's own agenda, only when asked for, and removes them again: a drop-down of ratings, colours that
 * follow the ratings, a total row. What the person has set up there is never replaced or removed.
 */
import { cellAddress } from "../../agenda/model/addresses";
import type { Tint } from "../../agenda/sheets/plan";
import { tintsOf } from "../../agenda/sheets/colours/tints";
import type { Rating } from "../../agenda/model/agenda";
import type { AgendaAid } from "./aidNames";
import { blocked, nothing } from "./aidOutcome";
import type { AidChange, AidOutcome, Writing } from "./aidOutcome";
import { assessIn } from "./assess";
import type { Assessed } from "./assess";
import { explainFault } from "../host/faults";
import { queueRatingList, ratingListSource } from "./ratingList";
import { totalRow } from "./totalRow";
import { changeExcel } from "../host/run";

/** Adds the aid to the agenda; asked twice, it changes nothing. Never rejects. */
export function addAid(aid: AgendaAid): Promise<AidOutcome> {
  return change(aid, "add");
}

/** Removes what `addAid` added, and nothing else. Never rejects. */
export function removeAid(aid: AgendaAid): Promise<AidOutcome> {
  return change(aid, "remove");
}

async function change(aid: AgendaAid, what: "add" | "remove"): Promise<AidOutcome> {
  try {
    return await changeExcel({
      plan: async (context) => changes[aid](context, await assessIn(context, () => null), what),
      write: async (context, planned) => {
        if ("ok" in planned) return planned;
        planned.queue();
        await context.sync();
        return { ok: true, change: what === "add" ? "added" : "removed" };
      },
      putBack: async (context, planned) => {
        if (!("ok" in planned)) await planned.putBack(context);
      },
    });
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

const changes: Record<AgendaAid, AidChange> = {
  "rating-list": listRatings,
  "rating-colours": colourRatings,
  "total-row": totalRow,
};

async function listRatings(
  context: Excel.RequestContext,
  assessed: Assessed,
  what: "add" | "remove",
): Promise<AidOutcome | Writing> {
  const column = ratingColumn(context, assessed);
  if (column === null) return noRatings;
  const { dataValidation } = column.range;
  dataValidation.load("type,rule");
  await context.sync();
  const { ratings } = assessed.assessment.agenda;
  const isOurs = dataValidation.rule.list?.source === ratingListSource(ratings);
  if (isOurs === (what === "add")) return nothing;
  if (what === "add" && dataValidation.type !== Excel.DataValidationType.none) {
    return blocked(
      "The rating column already has a rule for what can be typed in it. Remove that rule first, on the Data tab.",
    );
  }
  const add = (to: Excel.DataValidation) => queueRatingList(to, ratings);
  const remove = (from: Excel.DataValidation) => from.clear();
  const [forward, back] = what === "add" ? [add, remove] : [remove, add];
  return {
    queue: () => forward(dataValidation),
    putBack: async (another) => {
      const { range } = ratingColumn(another, assessed) ?? {};
      if (range !== undefined) back(range.dataValidation);
      await another.sync();
    },
  };
}

async function colourRatings(
  context: Excel.RequestContext,
  assessed: Assessed,
  what: "add" | "remove",
): Promise<AidOutcome | Writing> {
  const column = ratingColumn(context, assessed);
  if (column === null) return noRatings;
  const formats = await customFormats(context, column.range);
  const ours = formats.filter(isOwn);
  const others = new Set(formats.filter((one) => !isOwn(one)).map(({ format }) => format.id));
  if (ours.length > 0 === (what === "add")) return nothing;
  const { ratings } = assessed.assessment.agenda;
  const tints = tintsOf(assessed.scan.settings.sheets.ratingTints);
  const addTo = (to: RatingColumn) => {
    for (const rating of ratings) queueColour(to, rating, tints[rating]);
  };
  return {
    queue: () => {
      if (what === "add") addTo(column);
      else for (const { format } of ours) format.delete();
    },
    putBack: async (another) => {
      const now = ratingColumn(another, assessed);
      if (now === null) return;
      const left = (await customFormats(another, now.range)).filter(
        (one) => isOwn(one) || (isUnfinished(one) && !others.has(one.format.id)),
      );
      if (what === "remove" && left.length === ours.length) return;
      for (const { format } of left) format.delete();
      if (what === "remove") addTo(now);
      await another.sync();
    },
  };
}

interface CustomFormat {
  format: Excel.ConditionalFormat;
  rule: Excel.ConditionalFormatRule;
}

async function customFormats(context: Excel.RequestContext, range: Excel.Range): Promise<CustomFormat[]> {
  const formats = range.conditionalFormats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => ({ format, rule: format.custom.rule.load("formula") }));
  await context.sync();
  return custom;
}

const isOwn = ({ rule }: CustomFormat) => rule.formula.includes(ownTerm);

/** Added, and without its rule as yet. */
const isUnfinished = ({ rule }: CustomFormat) => /^=?(?:FALSE)?$/i.test(rule.formula);

/** N of a text is 0: this term changes nothing in the rule, and shows that the rule is ours. */
const ownTerm = 'N("RAG Agenda")';

function queueColour({ range, first }: RatingColumn, rating: Rating, { text, fill }: Tint): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=(LOWER(TRIM(${first}))="${rating.toLowerCase()}")+${ownTerm}`;
  custom.format.fill.color = fill;
  custom.format.font.color = text;
}

interface RatingColumn {
  range: Excel.Range;
  /** Address of its first cell, for a rule that applies to each cell: "$F6". */
  first: string;
}

/** The rating column below the header, to the end of the table or of the agenda's last action. */
function ratingColumn(context: Excel.RequestContext, { scan, assessment }: Assessed): RatingColumn | null {
  const { agenda, actions } = assessment;
  const { rating } = agenda.columns;
  if (rating === null) return null;
  const area = scan.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === agenda.table)?.area;
  const bottom = Math.max(
    area ? area.rowIndex + area.rowCount : agenda.headerRow + 1,
    ...(area ? [] : [actions.reduce((last, { row }) => Math.max(last, row), agenda.headerRow + 1)]),
  );
  const sheet = context.workbook.worksheets.getItem(agenda.sheet);
  return {
    range: sheet.getRangeByIndexes(agenda.headerRow, rating - 1, bottom - agenda.headerRow, 1),
    first: `$${cellAddress(agenda.headerRow + 1, rating)}`,
  };
}

const noRatings: AidOutcome = { ok: false, blocked: "The agenda has no rating column." };
