/** The rating column as a whole: its values tell the scale, the scale tells what each value means, and text wins over colour. */
import { isBlank, isErrorText, quoted } from "../cells/cellText";
import { colourAgrees, ratingOfFill } from "../cells/fills";
import { ratingOfPoints, ratingsOfScale, readRating } from "../cells/ratings";
import type { Fault } from "./faults";
import type { RatingReading } from "../cells/ratings";
import type { Settings } from "../model/settings";
import type { AgendaSource, Rating, ScaleName, Stage } from "../model/agenda";
import type { CellValue, RowFormat } from "../model/grid";

export interface RatedCell {
  rating: Rating | null;
  ratingFrom: "text" | "colour" | null;
  /** Said in the rating cell: "Complete". */
  stage: Stage | null;
  faults: readonly Fault[];
}

export interface RatingColumn {
  scale: ScaleName;
  ratings: readonly Rating[];
  /** What the rating cell of a row says; `index` counts from 0 in the agenda's rows. */
  at(index: number): RatedCell;
}

/** Null-like where the agenda has no rating column: nothing is rated, and nothing is wrong. */
export function readRatingColumn(source: AgendaSource, settings: Settings): RatingColumn {
  const column = source.columns.rating;
  const place = column === null ? -1 : column - source.firstColumn;
  const known = new Map<CellValue, KnownValue>();
  /** What stands in the column, row by row. */
  const values: KnownValue[] = [];
  const seen = {
    between: false,
    blue: false,
    blueFill: false,
    points: 0,
    texts: new Set<Rating>(),
    fills: new Set<string>(),
  };
  for (let index = 0; place >= 0 && index < source.rows.length; index++) {
    const value = source.rows[index]?.[place] ?? "";
    let met = known.get(value);
    if (met === undefined) {
      met = { value, reading: readRating(value), rated: new Map() };
      known.set(value, met);
      const { reading } = met;
      if (reading.rating === "Amber/Red" || reading.rating === "Amber/Green") seen.between = true;
      if (reading.rating === "Blue") seen.blue = true;
      if (reading.rating !== null) seen.texts.add(reading.rating);
      if (reading.points !== null) seen.points = Math.max(seen.points, reading.points);
    }
    values.push(met);
    const fill = fillOf(source.formats?.[index]);
    if (fill !== null && !isBlank(value)) seen.fills.add(fill);
    if (fill !== null && met.reading.kind === "blank" && ratingOfFill(fill) === "Blue") seen.blueFill = true;
  }
  const scale = settings.scale !== "auto" ? settings.scale : scaleOf(seen);
  const ratings: readonly Rating[] =
    settings.scale === "auto" && scale === "five-point" && seen.blue
      ? [...ratingsOfScale(scale), "Blue"]
      : ratingsOfScale(scale);
  // One fill under differing words is the column's looks and says nothing.
  const fillsTell = seen.fills.size !== 1 || seen.texts.size < 2;
  const meaning = { settings, scale, ratings, pointsKnown: settings.scale !== "auto" || seen.points > 3, fillsTell };
  return { scale, ratings, at: ratedCells(source, values, meaning) };
}

/** A value of the column, read once; what is said of a cell depends on it and on the cell's fill alone. */
interface KnownValue {
  value: CellValue;
  reading: RatingReading;
  /** By fill. */
  rated: Map<string | null, RatedCell>;
}

interface Meaning {
  settings: Settings;
  scale: ScaleName;
  ratings: readonly Rating[];
  /** Whether it is known how many points the numbers have. */
  pointsKnown: boolean;
  fillsTell: boolean;
}

function scaleOf(seen: { between: boolean; blue: boolean; blueFill: boolean; points: number }): ScaleName {
  if (seen.between || seen.points > 3) return "five-point";
  return seen.blue || seen.blueFill ? "BRAG" : "RAG";
}

function fillOf(look: RowFormat | undefined): string | null {
  return look === undefined ? null : (look.ratingShownFill ?? look.ratingFill);
}

const noRatings: RatedCell = { rating: null, ratingFrom: null, stage: null, faults: [] };

function ratedCells(source: AgendaSource, values: readonly KnownValue[], meaning: Meaning): RatingColumn["at"] {
  const faults = faultsOfScale(meaning);
  return (index) => {
    const known = values[index];
    if (known === undefined) return noRatings;
    const fill = fillOf(source.formats?.[index]);
    let cell = known.rated.get(fill);
    if (cell === undefined) known.rated.set(fill, (cell = rateCell(known.value, known.reading, fill, meaning, faults)));
    return cell;
  };
}

type ScaleFaults = ReturnType<typeof faultsOfScale>;

function faultsOfScale({ ratings, settings }: Meaning) {
  const choice = `${ratings.slice(0, -1).join(", ")} or ${ratings.at(-1) ?? ""}`;
  const missing: Fault = { code: "rating-missing", message: `No rating. Write one of ${choice}.` };
  const asked = settings.numericRatings === "ask" ? "is 1 the best or the worst?" : "how many points has the scale?";
  const numbers: Fault = {
    code: "rating-number",
    message: `The ratings are numbers: ${asked} Say so in the settings; until then the actions they stand for are not rated.`,
  };
  return { choice, missing, numbers };
}

function rateCell(
  value: CellValue,
  reading: RatingReading,
  fill: string | null,
  meaning: Meaning,
  faults: ScaleFaults,
): RatedCell {
  const { stage } = reading;
  const shown = ratingOfFill(fill);
  switch (reading.kind) {
    case "blank":
      return shown !== null && meaning.ratings.includes(shown)
        ? colourAlone(value, shown, meaning)
        : { ...noRatings, faults: [faults.missing] };
    case "unrated":
      return { ...noRatings, stage };
    case "unknown":
      return {
        ...noRatings,
        faults: [{ code: "rating-unknown", message: unknownMessage(String(value).trim(), faults.choice) }],
      };
    case "number":
      return ratePoints(reading.points ?? 0, meaning, faults);
    case "ambiguous":
      return {
        ...rated(reading.rating, shown, meaning),
        faults: [{ code: "rating-ambiguous", message: ambiguousMessage(value, reading.rating) }],
      };
    case "misspelt": {
      const cell = rated(reading.rating, shown, meaning);
      const message = `${quoted(String(value))} is read as ${quoted(reading.word ?? "")}. Correct the spelling.`;
      return {
        ...cell,
        stage,
        faults: [
          { code: "rating-spelling", message, fix: { from: String(value), to: reading.word ?? "" } },
          ...cell.faults,
        ],
      };
    }
    case "read":
      return (
        offScale(value, reading, meaning, faults) ?? {
          ...rated(reading.rating, stage === null ? shown : null, meaning),
          stage,
        }
      );
  }
}

function rated(rating: Rating | null, shown: Rating | null, { fillsTell, ratings }: Meaning): RatedCell {
  if (rating === null || !ratings.includes(rating)) return noRatings;
  const differs = fillsTell && shown !== null && ratings.includes(shown) && !colourAgrees(rating, shown);
  const message = `The cell says ${rating} but is filled in the colour of ${String(shown)}. The word counts: change the fill, or the word if it is out of date.`;
  return {
    rating,
    ratingFrom: "text",
    stage: null,
    faults: differs ? [{ code: "rating-colour-differs", message }] : [],
  };
}

/** A rating that the scale, as a person has set it, does not have. */
function offScale(
  value: CellValue,
  { rating, stage }: RatingReading,
  { ratings, scale }: Meaning,
  { choice }: ScaleFaults,
): RatedCell | null {
  if (rating === null || ratings.includes(rating)) return null;
  if (stage !== null) return { ...noRatings, stage };
  const between = rating === "Amber/Red" || rating === "Amber/Green";
  const message = between
    ? ambiguousMessage(value, null)
    : `${quoted(String(value))} is not on the ${scale} scale that the settings name. Write one of ${choice}, or change the scale.`;
  return { ...noRatings, faults: [{ code: between ? "rating-ambiguous" : "rating-unknown", message }] };
}

function ratePoints(points: number, { settings, scale, pointsKnown }: Meaning, faults: ScaleFaults): RatedCell {
  if (settings.numericRatings === "ask" || !pointsKnown) return { ...noRatings, faults: [faults.numbers] };
  const rating = ratingOfPoints(points, settings.numericRatings, scale);
  if (rating !== null) return { rating, ratingFrom: "text", stage: null, faults: [] };
  return { ...noRatings, faults: [{ code: "rating-unknown", message: unknownMessage(String(points), faults.choice) }] };
}

function colourAlone(value: CellValue, shown: Rating, { scale }: Meaning): RatedCell {
  const message = `${shown} is shown by a colour alone, which can't be counted, filtered, printed in grey or heard by a screen reader. Write ${shown} in the cell.`;
  // On a five-point scale the fill may stand for a rating in between.
  const certain = value === "" && scale !== "five-point";
  return {
    rating: shown,
    ratingFrom: "colour",
    stage: null,
    faults: [{ code: "rating-colour-only", message, fix: certain ? { from: "", to: shown } : null }],
  };
}

function unknownMessage(text: string, choice: string): string {
  if (isErrorText(text))
    return `The rating cell shows the error ${text}. Put the formula right, or write one of ${choice}.`;
  return `${quoted(text)} is not a rating. Write one of ${choice} alone, and the explanation in the comment.`;
}

function ambiguousMessage(value: CellValue, rating: Rating | null): string {
  const said = quoted(String(value));
  return rating === null
    ? `${said} names two ratings, so none is counted. Leave the one that holds now.`
    : `${said} names two ratings; ${rating} is counted. Leave ${rating} alone in the cell if that is right.`;
}
