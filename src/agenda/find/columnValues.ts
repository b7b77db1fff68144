/** What the values of a column look like, from a sample of its rows: what decides between meanings of "Status". */
import { cellText, isBlank, isPlaceholder } from "../cells/cellText";
import { readDateText } from "../cells/dateTexts";
import { readRating } from "../cells/ratings";
import { stageOfText } from "../cells/stages";
import type { HeaderScores } from "./headers";
import type { CellValue } from "../model/grid";
import type { ColumnRole } from "../model/agenda";

/** Shares are of the filled cells, 0 to 1. */
export interface ColumnProfile {
  filled: number;
  /** Rows sampled. */
  sampled: number;
  ratings: number;
  /** 1 to 5, which may be ratings. */
  points: number;
  stages: number;
  dates: number;
  numbers: number;
  /** High, medium and low. */
  grades: number;
  /** Letters of a cell, on average. */
  length: number;
}

const sampleSize = 100;
const anyFinancialYear = { financialYearEnd: { month: 3, day: 31 } };

export function profileColumn(
  rows: readonly (readonly CellValue[])[],
  firstRow: number,
  column: number,
): ColumnProfile {
  const profile: ColumnProfile = {
    filled: 0,
    sampled: 0,
    ratings: 0,
    points: 0,
    stages: 0,
    dates: 0,
    numbers: 0,
    grades: 0,
    length: 0,
  };
  const step = Math.max(1, Math.floor((rows.length - firstRow) / sampleSize));
  for (let row = firstRow; row < rows.length; row += step) {
    profile.sampled++;
    const value = rows[row]?.[column];
    if (!isBlank(value) && !isPlaceholder(cellText(value))) count(profile, value);
  }
  const filled = Math.max(1, profile.filled);
  for (const share of ["ratings", "points", "stages", "dates", "numbers", "grades", "length"] as const)
    profile[share] /= filled;
  return profile;
}

function count(profile: ColumnProfile, value: CellValue | undefined): void {
  const text = cellText(value);
  profile.filled++;
  profile.length += text.length;
  if (typeof value === "number") {
    profile.numbers++;
    if (value > 25569 && value < 80000) profile.dates++;
    if (Number.isInteger(value) && value >= 1 && value <= 5) profile.points++;
    return;
  }
  if (text.length > 120) return;
  const rating = readRating(value);
  if (rating.kind === "number") profile.points++;
  else if (rating.rating !== null && rating.stage === null) profile.ratings++;
  else if (stageOfText(text) !== null) profile.stages++;
  if (
    text.length <= 40 &&
    /\d/.test(text) &&
    (readDateText(text, anyFinancialYear) !== null || /^[2-7]\d{4}$/.test(text))
  )
    profile.dates++;
  if (
    /^(?:very )?(?:high|medium|med|low|h|m|l|must|should|could|essential|desirable|urgent|critical|normal)$/i.test(text)
  )
    profile.grades++;
}

/** What the values under a header add to, or take from, its score for a role. An empty column says nothing. */
function evidence(profile: ColumnProfile, role: ColumnRole): number {
  if (profile.filled === 0) return 0;
  switch (role) {
    case "rating":
      if (profile.ratings >= 0.2 && profile.ratings + profile.stages >= 0.5) return 0.3;
      if (profile.points >= 0.8) return 0.05;
      return profile.ratings < 0.05 ? (profile.stages >= 0.5 ? -0.35 : -0.25) : 0;
    case "stage":
      if (profile.ratings >= 0.2) return -0.5;
      return profile.stages >= 0.5 ? 0.35 : profile.dates >= 0.5 || profile.numbers >= 0.5 ? 0 : -0.3;
    case "due":
    case "updated":
      if (profile.dates >= 0.5) return 0.2;
      return profile.dates < 0.2 ? (role === "due" ? -0.3 : -0.6) : 0;
    case "comment":
      if (profile.dates > 0.6 || profile.numbers > 0.6 || profile.ratings + profile.stages > 0.6) return -0.6;
      return profile.length > 30 ? 0.2 : profile.length < 8 ? -0.15 : 0;
    case "owner":
      if (profile.dates > 0.5 || profile.numbers > 0.5 || profile.ratings > 0.6) return -0.6;
      return profile.length > 80 ? -0.4 : 0.05;
    case "action":
      if (profile.dates > 0.6 || profile.numbers > 0.6 || profile.ratings > 0.6) return -0.6;
      return profile.length > 15 ? 0.1 : profile.length < 6 ? -0.2 : 0;
    case "section":
      if (profile.grades > 0.5 || profile.points > 0.8 || profile.dates > 0.5) return -0.8;
      return profile.length > 120 ? -0.3 : 0;
    case "ref":
      return profile.length > 20 ? -0.6 : 0.05;
  }
}

/** Scores of a column by its header and its values together. */
export function scoreColumn(header: HeaderScores, profile: ColumnProfile): HeaderScores {
  const scores: HeaderScores = {};
  for (const [role, score] of Object.entries(header) as [ColumnRole, number][]) {
    scores[role] = score + evidence(profile, role);
  }
  return scores;
}
