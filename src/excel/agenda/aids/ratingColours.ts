/** Colours that follow the ratings: a conditional format for each, known again by a term that changes nothing in its rule. */
import type { Rating } from "../../../agenda/model/agenda";
import type { Tint } from "../../../agenda/sheets/plan";
import { tintsOf } from "../../../agenda/sheets/colours/tints";
import type { Assessed } from "../assess";
import { nothing } from "./aidOutcome";
import type { AidOutcome, Writing } from "./aidOutcome";
import { noRatings, ratingColumn } from "./ratingColumn";
import type { RatingColumn } from "./ratingColumn";

export async function colourRatings(
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
