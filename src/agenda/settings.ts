/** What the workbook's people chose, kept in the workbook so that every colleague's refresh is the same. */
import { z } from "zod";
import { columnRoles, ratings } from "./types";
import type { ColumnRole } from "./types";

const isoDate = z.iso.date();

const columnChoice = z.partialRecord(z.enum(columnRoles as unknown as [ColumnRole, ...ColumnRole[]]), z.int().min(1).max(16384).nullable());

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
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
