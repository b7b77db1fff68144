/** What the workbook's people chose, kept in the workbook so that every colleague's refresh is the same. */
import { z } from "zod";
import { sheetMarks } from "./sheets/plan";
import { columnRoles, ratings } from "./types";
import type { ColumnRole } from "./types";

const isoDate = z.iso.date();

const color = z.string().regex(/^#[0-9a-f]{6}$/i);
const sheetMark = z.enum(sheetMarks);

/** What the generated sheets show, and how. Unknown keys, from a newer version, are kept here too. */
const sheetChoices = z.looseObject({
  /** Those that a refresh writes. */
  shown: z.array(sheetMark).default([...sheetMarks]),
  titles: z.partialRecord(sheetMark, z.string().trim().min(1).max(200)).default({}),
  /** By the columns' keys; the first column of a sheet is always shown. */
  hiddenColumns: z.partialRecord(sheetMark, z.array(z.string())).default({}),
  sectionOrder: z.enum(["agenda", "name", "worst-first"]).default("agenda"),
  /** What the scale's ratings are called on the sheets: "Off track" for Red. */
  ratingWords: z.partialRecord(z.enum(ratings), z.string().trim().min(1).max(20)).default({}),
  /** Pairs that can't be read at 4.5:1 are not used: see sheets/tints.ts. */
  ratingTints: z.partialRecord(z.enum(ratings), z.object({ text: color, fill: color })).default({}),
});

const columnChoice = z.partialRecord(
  z.enum(columnRoles as unknown as [ColumnRole, ...ColumnRole[]]),
  z.int().min(1).max(16384).nullable(),
);

/** Unknown keys, from a newer version, are kept. */
export const settingsSchema = z.looseObject({
  /** Read from the values when "auto". */
  scale: z.enum(["auto", "RAG", "BRAG", "five-point"]).default("auto"),
  /** An action is stale when its last update is older than this many days. */
  cadenceDays: z.int().min(1).max(3660).default(31),
  cadenceDaysByRating: z.partialRecord(z.enum(ratings), z.int().min(1).max(3660)).default({}),
  dueSoonDays: z.int().min(0).max(3660).default(30),
  /** What 1 to 5 mean; "ask" until someone has said. */
  numericRatings: z.enum(["ask", "best-first", "worst-first"]).default("ask"),
  /** The agenda's own date: dates without a year in comments are read from there. */
  agendaDate: isoDate.nullable().default(null),
  financialYearEnd: z
    .object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
    .default({ month: 3, day: 31 }),
  /** The person's choice where a workbook has several agendas, or several columns that could be meant. */
  agenda: z
    .object({
      sheet: z.string(),
      table: z.string().nullable(),
      headerRow: z.int().min(1).nullable().default(null),
      columns: columnChoice.default({}),
    })
    .nullable()
    .default(null),
  sheets: sheetChoices.prefault({}),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

/**
 * Settings from their JSON text. A damaged setting is reported in one sentence and its default used; the others stand.
 * The text itself is never changed here, so nothing is lost.
 */
export function readSettings(json: string | null): { settings: Settings; notices: string[] } {
  if (json === null) return { settings: defaultSettings, notices: [] };
  const parsed = parseJson(json);
  if (parsed === null) {
    return {
      settings: defaultSettings,
      notices: ["The settings kept in this workbook can't be read, so the usual ones were used."],
    };
  }
  const whole = settingsSchema.safeParse(parsed);
  if (whole.success) return { settings: whole.data, notices: [] };
  const damaged = new Set(whole.error.issues.map((issue) => String(issue.path[0])));
  const sound = Object.fromEntries(Object.entries(parsed).filter(([name]) => !damaged.has(name)));
  const names = [...damaged].join(", ");
  return {
    settings: settingsSchema.parse(sound),
    notices: [`These settings of the workbook can't be read, so the usual ones were used: ${names}.`],
  };
}

/** The JSON text with some settings changed: all others stay, damaged and unknown ones too. */
export function changeSettings(json: string | null, change: Partial<Settings>): string {
  const kept = json === null ? {} : (parseJson(json) ?? { unreadable: json });
  return JSON.stringify({ ...kept, ...change });
}

function parseJson(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
