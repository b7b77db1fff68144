/**
 * Adds aids to the person's own agenda, only when asked for, and removes them again: a drop-down of ratings, colours that
 * follow the ratings, a total row. What the person has set up there is never replaced or removed.
 */
import { cellAddress } from "../../agenda/model/addresses";
import type { Tint } from "../../agenda/sheets/plan";
import { tintsOf } from "../../agenda/sheets/palette";
import type { Rating } from "../../agenda/model/agenda";
import type { CellValue } from "../../agenda/model/grid";
import type { AgendaAid } from "./aidNames";
import { assessIn } from "./assess";
import type { Assessed } from "./assess";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { queueRatingList, ratingListSource } from "./ratingList";
import { runExcel } from "../host/run";

/** `blocked` says in one sentence why nothing was changed. */
export type AidOutcome =
  { ok: true; change: "added" | "removed" | "none" } | { ok: false; blocked: string } | { ok: false; fault: Fault };

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
    return await runExcel(async (context) => changes[aid](context, await assessIn(context, () => null), what));
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

type Change = (context: Excel.RequestContext, assessed: Assessed, what: "add" | "remove") => Promise<AidOutcome>;

const nothing: AidOutcome = { ok: true, change: "none" };
const added: AidOutcome = { ok: true, change: "added" };
const removed: AidOutcome = { ok: true, change: "removed" };

const changes: Record<AgendaAid, Change> = {
  "rating-list": listRatings,
  "rating-colours": colourRatings,
  "total-row": totalRow,
};

async function listRatings(context: Excel.RequestContext, assessed: Assessed, what: "add" | "remove") {
  const column = ratingColumn(context, assessed);
  if (column === null) return noRatings;
  const { dataValidation } = column.range;
  dataValidation.load("type,rule");
  await context.sync();
  const { ratings } = assessed.assessment.agenda;
  const ours = dataValidation.rule.list?.source === ratingListSource(ratings);
  if (what === "remove") {
    if (!ours) return nothing;
    dataValidation.clear();
    await context.sync();
    return removed;
  }
  if (ours) return nothing;
  if (dataValidation.type !== Excel.DataValidationType.none) {
    return blocked(
      "The rating column already has a rule for what can be typed in it; remove that rule on the Data tab first.",
    );
  }
  queueRatingList(dataValidation, ratings);
  await context.sync();
  return added;
}

async function colourRatings(context: Excel.RequestContext, assessed: Assessed, what: "add" | "remove") {
  const column = ratingColumn(context, assessed);
  if (column === null) return noRatings;
  const formats = column.range.conditionalFormats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => ({ format, rule: format.custom.rule.load("formula") }));
  await context.sync();
  const ours = custom.filter(({ rule }) => rule.formula.includes(ownTerm));
  if (what === "remove") {
    if (ours.length === 0) return nothing;
    ours.forEach(({ format }) => format.delete());
    await context.sync();
    return removed;
  }
  if (ours.length > 0) return nothing;
  const tints = tintsOf(assessed.scan.settings.sheets.ratingTints);
  for (const rating of assessed.assessment.agenda.ratings) queueColour(column, rating, tints[rating]);
  await context.sync();
  return added;
}

/** N of a text is 0: this term changes nothing in the rule, and shows that the rule is ours. */
const ownTerm = 'N("RAG Agenda")';

function queueColour({ range, first }: RatingColumn, rating: Rating, { text, fill }: Tint): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=(LOWER(TRIM(${first}))="${rating.toLowerCase()}")+${ownTerm}`;
  custom.format.fill.color = fill;
  custom.format.font.color = text;
}

async function totalRow(context: Excel.RequestContext, { assessment }: Assessed, what: "add" | "remove") {
  const { agenda } = assessment;
  if (agenda.table === null || agenda.columns.action === null) {
    return blocked(
      "The agenda is a plain range, and only a table has a total row. On the Insert tab, choose Table first.",
    );
  }
  const table = context.workbook.worksheets.getItem(agenda.sheet).tables.getItem(agenda.table).load("showTotals");
  const columns = table.columns.load("items/name");
  await context.sync();
  const index = agenda.columns.action - agenda.firstColumn;
  if (table.showTotals) {
    const cell = table.getTotalRowRange().getCell(0, index).load("formulas");
    await context.sync();
    const [[current]] = cell.formulas as [[CellValue]];
    const ours = /^=SUBTOTAL\(103,/i.test(String(current));
    if (what === "add") return ours ? nothing : blocked("The agenda already has a total row, so it has not changed.");
    if (!ours) return nothing;
    table.getTotalRowRange().clear(Excel.ClearApplyTo.contents);
    table.showTotals = false;
    await context.sync();
    return removed;
  }
  const column = columns.items[index];
  if (what === "remove" || column === undefined) return nothing;
  table.showTotals = true;
  const row = table.getTotalRowRange();
  row.clear(Excel.ClearApplyTo.contents);
  if (index > 0) row.getCell(0, 0).values = [["Total"]];
  row.getCell(0, index).formulas = [[`=SUBTOTAL(103,${agenda.table}[${escapeName(column.name)}])`]];
  row.getCell(0, index).numberFormat = [['0" actions"']];
  await context.sync();
  return added;
}

/** In a structured reference an apostrophe escapes brackets, hashes, at signs and apostrophes. */
function escapeName(column: string): string {
  return column.replaceAll(/[[\]#@']/g, "'$&");
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

function blocked(sentence: string): AidOutcome {
  return { ok: false, blocked: sentence };
}
