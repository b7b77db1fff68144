/**
 * The drop-down of a rating column. Ours is known by the alert that it was made with, which names its ratings. A drop-down that
 * a person made is never replaced or removed, also where it offers the same.
 */
import type { Rating } from "../../../agenda/model/agenda";
import { RequestSize } from "../../host/requestSize";
import type { Assessed } from "../assess";
import { blocked, nothing } from "./aidOutcome";
import type { AidOutcome, Writing } from "./aidOutcome";
import { noRatings, ratingColumn } from "./ratingColumn";
import type { RatingColumn } from "./ratingColumn";

export async function listRatings(
  context: Excel.RequestContext,
  assessed: Assessed,
  what: "add" | "remove",
): Promise<AidOutcome | Writing> {
  const column = ratingColumn(context, assessed);
  if (column === null) return noRatings;
  const stretches = await ruledRows(context, column);
  if (what === "add" && stretches.some(({ isTheirs }) => isTheirs)) {
    return blocked(
      "The rating column already has a rule for what can be typed in it. Remove that rule first, on the Data tab.",
    );
  }
  const wanted = what === "add" ? sourceOf(assessed.assessment.agenda.ratings) : null;
  const changed = stretches.filter(({ isTheirs, source }) => !isTheirs && source !== wanted);
  if (changed.length === 0) return nothing;
  return {
    queue: () => changed.forEach((rows) => queueSource(rows.in(column.range), wanted)),
    putBack: async (another) => {
      const now = ratingColumn(another, assessed);
      if (now !== null) changed.forEach((rows) => queueSource(rows.in(now.range), rows.source));
      await another.sync();
    },
  };
}

/** Queued: other text can still be typed, after a warning. */
export function queueRatingList(dataValidation: Excel.DataValidation, ratings: readonly Rating[]): void {
  queueSource(dataValidation, sourceOf(ratings));
}

function sourceOf(ratings: readonly Rating[]): string {
  return ratings.join(",");
}

/** Null for no drop-down. */
function queueSource(dataValidation: Excel.DataValidation, source: string | null): void {
  if (source === null) {
    dataValidation.clear();
    return;
  }
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: alertTitle, message: alertMessage(source) };
}

const alertTitle = "Not a rating of this agenda";

function alertMessage(source: string): string {
  return `Choose one of ${source.split(",").join(", ")}.`;
}

/** Neighbouring rows of the column with the same rule. */
interface RuledRows {
  /** Of our drop-down; null where there is none. */
  source: string | null;
  /** They have a rule that a person made. */
  isTheirs: boolean;
  in: (column: Excel.Range) => Excel.DataValidation;
}

/** Asks for the rule of each cell only where they differ. */
async function ruledRows(context: Excel.RequestContext, { range, rows }: RatingColumn): Promise<RuledRows[]> {
  const whole = range.dataValidation.load(loaded);
  await context.sync();
  if (whole.type !== "Inconsistent" && whole.type !== "MixedCriteria") {
    return [{ ...ruleOf(whole), in: (column) => column.dataValidation }];
  }
  const request = new RequestSize(context);
  const cells: Excel.DataValidation[] = [];
  for (let row = 0; row < rows; row += 1) {
    await request.add(bytesOfCell);
    cells.push(range.getCell(row, 0).dataValidation.load(loaded));
  }
  await context.sync();
  return stretchesOf(cells.map(ruleOf));
}

const loaded = "type,rule,errorAlert";
/** About as much as asking for the rule of a cell takes in a request, or its answer. */
const bytesOfCell = 1_000;

function ruleOf({ type, rule, errorAlert }: Excel.DataValidation): Omit<RuledRows, "in"> {
  if (type === "None") return { source: null, isTheirs: false };
  const source = type === "List" && typeof rule.list?.source === "string" ? rule.list.source : "";
  const isOurs = errorAlert.title === alertTitle && errorAlert.message === alertMessage(source);
  return isOurs ? { source, isTheirs: false } : { source: null, isTheirs: true };
}

function stretchesOf(rules: readonly Omit<RuledRows, "in">[]): RuledRows[] {
  const starts = rules.flatMap((rule, row) => {
    const before = rules[row - 1];
    return before?.source === rule.source && before.isTheirs === rule.isTheirs ? [] : [row];
  });
  return starts.flatMap((row, index) => {
    const last = (starts[index + 1] ?? rules.length) - 1;
    const rule = rules[row];
    if (rule === undefined) return [];
    return { ...rule, in: (column) => column.getCell(row, 0).getResizedRange(last - row, 0).dataValidation };
  });
}
