/** The rating column as a whole: its values give the scale, the scale gives what each value means, and text wins over colour. */
import { isBlank, isErrorText } from "../cells/cellText";
import { colourAgrees, ratingOfFill, shownFill } from "../cells/fills";
import { confidenceReader } from "../cells/confidence";
import { ratingOfPoints, ratingsOfScale, readRating } from "../cells/ratings";
import { wholeHeader } from "../find/columns/headerTexts";
import type { CellFinding } from "../findings/define";
import { ratingAmbiguous } from "../findings/raised/rating/ratingAmbiguous";
import { ratingColourDiffers } from "../findings/raised/rating/ratingColourDiffers";
import { ratingColourOnly } from "../findings/raised/rating/ratingColourOnly";
import { ratingMissing } from "../findings/raised/rating/ratingMissing";
import { ratingNumber } from "../findings/raised/rating/ratingNumber";
import { ratingSpelling } from "../findings/raised/rating/ratingSpelling";
import { ratingUnknown } from "../findings/raised/rating/ratingUnknown";
import { mostPoints, scaleLength } from "./ratingPoints";
import type { RatingReading } from "../cells/ratings";
import type { Settings } from "../model/settings";
import type { AgendaSource, Rating, ScaleName, Stage } from "../model/agenda";
import type { CellValue } from "../model/grid";

export interface RatedCell {
  rating: Rating | null;
  ratingFrom: "text" | "colour" | null;
  /** Said in the rating cell: "Complete". */
  stage: Stage | null;
  findings: readonly CellFinding[];
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
  const columnIndex = column === null ? -1 : column - source.firstColumn;
  const known = new Map<CellValue, KnownValue>();
  const readCell = ratingReaderOf(source);
  /** What the column says, row by row. */
  const values: KnownValue[] = [];
  const seen = {
    between: false,
    blue: false,
    blueFill: false,
    points: 0,
    texts: new Set<Rating>(),
    fills: new Set<string>(),
  };
  for (let index = 0; columnIndex >= 0 && index < source.rows.length; index++) {
    const value = source.rows[index]?.[columnIndex] ?? "";
    let met = known.get(value);
    if (met === undefined) {
      met = { value, reading: readCell(value), rated: new Map() };
      known.set(value, met);
      const { reading } = met;
      if (reading.rating === "Amber/Red" || reading.rating === "Amber/Green") seen.between = true;
      if (reading.rating === "Blue") seen.blue = true;
      if (reading.rating !== null) seen.texts.add(reading.rating);
      if (reading.points !== null) seen.points = Math.max(seen.points, reading.points);
    }
    values.push(met);
    const fill = shownFill(source.formats?.[index]);
    if (fill !== null && !isBlank(value)) seen.fills.add(fill);
    if (fill !== null && met.reading.kind === "blank" && ratingOfFill(fill) === "Blue") seen.blueFill = true;
  }
  const named = seen.points > 0 ? (source.points?.ratings ?? null) : null;
  const points = settings.scale !== "auto" ? seen.points : mostPoints(source, seen.points);
  const signs = named === null ? { points } : { points: 0, ...scaleSigns(named) };
  const scale = settings.scale !== "auto" ? settings.scale : scaleOf({ ...seen, ...signs });
  const ratings: readonly Rating[] =
    settings.scale === "auto" && scale === "five-point" && seen.blue
      ? [...ratingsOfScale(scale), "Blue"]
      : ratingsOfScale(scale);
  // One fill under differing words is the column's style and says nothing.
  const fillsTell = seen.fills.size !== 1 || seen.texts.size < 2;
  const choice = `${ratings.slice(0, -1).join(", ")} or ${ratings.at(-1) ?? ""}`;
  const meaning = {
    settings,
    scale,
    ratings,
    choice,
    named,
    points: scaleLength(source, settings, scale, points),
    fillsTell,
  };
  return { scale, ratings, at: ratedCells(source, values, meaning) };
}

/** How a cell of the rating column is read: under a header or a group of confidence, and no other, high and low are ratings. */
export function ratingReaderOf(source: AgendaSource): typeof readRating {
  const { columns, firstColumn, rows } = source;
  if (columns.rating === null) return readRating;
  const index = columns.rating - firstColumn;
  return isConfidence.test(wholeHeader(source, index)) ? confidenceReader(rows.map((row) => row[index])) : readRating;
}

const isConfidence = /\b(?:confidence|how confident|likelihood of (?:delivery|success|completion))\b/i;

/** What the other columns of ratings say, by what they rate; none where the headline is the only one. */
export function otherRatings(source: AgendaSource, settings: Settings): { name: string; at: RatingColumn["at"] }[] {
  if (source.ratingColumns.length < 2) return [];
  return source.ratingColumns.map(({ column, name }) => {
    const columns = { ...source.columns, rating: column };
    const ratings = readRatingColumn({ ...source, columns, formats: null }, settings);
    return { name, at: (index: number) => ratings.at(index) };
  });
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
  /** The ratings as a sentence names them: "Red, Amber or Green". */
  choice: string;
  /** How many points the scale of the numbers has; null where it is not known. */
  points: number | null;
  /** What the key on the sheet says of each number, from 1. */
  named: readonly Rating[] | null;
  fillsTell: boolean;
}

function scaleSigns(named: readonly Rating[]): { between: boolean; blue: boolean } {
  return { between: named.some((rating) => rating.includes("/")), blue: named.includes("Blue") };
}

function scaleOf(seen: { between: boolean; blue: boolean; blueFill: boolean; points: number }): ScaleName {
  if (seen.between || seen.points > 3) return "five-point";
  return seen.blue || seen.blueFill ? "BRAG" : "RAG";
}

const notRated: RatedCell = { rating: null, ratingFrom: null, stage: null, findings: [] };

function ratedCells(source: AgendaSource, values: readonly KnownValue[], meaning: Meaning): RatingColumn["at"] {
  return (index) => {
    const known = values[index];
    if (known === undefined) return notRated;
    const fill = shownFill(source.formats?.[index]);
    const before = known.rated.get(fill);
    if (before !== undefined) return before;
    const cell = rateCell(known.value, known.reading, ratingOfFill(fill), meaning);
    known.rated.set(fill, cell);
    return cell;
  };
}

function rateCell(value: CellValue, reading: RatingReading, shown: Rating | null, meaning: Meaning): RatedCell {
  const { rating, stage } = reading;
  const text = String(value);
  const { choice } = meaning;
  switch (reading.kind) {
    case "blank":
      return shown !== null && meaning.ratings.includes(shown)
        ? shownAlone(value, shown, meaning)
        : { ...notRated, findings: [ratingMissing.of({ choice })] };
    case "unrated":
      return { ...notRated, stage };
    case "unknown": {
      const how = isErrorText(text.trim()) ? "error" : "no rating";
      return { ...notRated, findings: [ratingUnknown.of({ text: text.trim(), choice, how })] };
    }
    case "number":
      return ratePoints(reading.points ?? 0, meaning);
    case "ambiguous":
      return { ...rated(rating, shown, meaning), findings: [ratingAmbiguous.of({ text, counted: rating })] };
    case "misspelt": {
      const cell = rated(rating, shown, meaning);
      return { ...cell, stage, findings: [ratingSpelling.of({ text, word: reading.word ?? "" }), ...cell.findings] };
    }
    case "read":
      if (rating !== null && !meaning.ratings.includes(rating)) return offScale(text, rating, stage, meaning);
      return { ...rated(rating, stage === null ? shown : null, meaning), stage };
  }
}

function rated(rating: Rating | null, shown: Rating | null, { fillsTell, ratings }: Meaning): RatedCell {
  if (rating === null || !ratings.includes(rating)) return notRated;
  const differs = fillsTell && shown !== null && ratings.includes(shown) && !colourAgrees(rating, shown);
  return {
    rating,
    ratingFrom: "text",
    stage: null,
    findings: differs ? [ratingColourDiffers.of({ rating, shown })] : [],
  };
}

/** A rating that the scale, as a person has set it, does not have. */
function offScale(text: string, rating: Rating, stage: Stage | null, { choice, scale }: Meaning): RatedCell {
  if (stage !== null) return { ...notRated, stage };
  const between = rating === "Amber/Red" || rating === "Amber/Green";
  const finding = between
    ? ratingAmbiguous.of({ text, counted: null })
    : ratingUnknown.of({ text, choice, how: { notOn: scale } });
  return { ...notRated, findings: [finding] };
}

function ratePoints(points: number, { settings, scale, choice, named, ratings, points: length }: Meaning): RatedCell {
  const { numericRatings } = settings;
  const said = named?.[points - 1];
  if (said !== undefined && ratings.includes(said))
    return { rating: said, ratingFrom: "text", stage: null, findings: [] };
  if (numericRatings === "ask") return { ...notRated, findings: [ratingNumber.of({ unknown: "direction" })] };
  if (length === null) return { ...notRated, findings: [ratingNumber.of({ unknown: "length of the scale" })] };
  const rating = ratingOfPoints(points, numericRatings, scale, length);
  if (rating !== null) return { rating, ratingFrom: "text", stage: null, findings: [] };
  return { ...notRated, findings: [ratingUnknown.of({ text: String(points), choice, how: "no rating" })] };
}

/** On a five-point scale the fill may also stand for a rating in between. */
function shownAlone(value: CellValue, shown: Rating, { scale }: Meaning): RatedCell {
  const certain = value === "" && scale !== "five-point";
  return {
    rating: shown,
    ratingFrom: "colour",
    stage: null,
    findings: [ratingColourOnly.of({ shown, certain })],
  };
}
