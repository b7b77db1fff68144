/** Excel.WorksheetProtection. */
import { z } from "zod";
import type { ProtectionOptions } from "../../../model/sheet/protection";
import type { SheetModel } from "../../../model/sheet/sheet";
import { isGiven } from "../../core/arguments";
import { ExcelType } from "../../core/excelType";
import { ApiRefusal, invalidArgument } from "../../core/refusals";

const flag = z.boolean().nullish();
const optionsSchema = z.strictObject({
  allowAutoFilter: flag,
  allowDeleteColumns: flag,
  allowDeleteRows: flag,
  allowEditObjects: flag,
  allowEditScenarios: flag,
  allowFormatCells: flag,
  allowFormatColumns: flag,
  allowFormatRows: flag,
  allowInsertColumns: flag,
  allowInsertHyperlinks: flag,
  allowInsertRows: flag,
  allowPivotTables: flag,
  allowSort: flag,
  selectionMode: z.enum(["Normal", "Unlocked", "None"]).nullish(),
});

export const worksheetProtectionType: ExcelType<SheetModel> = new ExcelType(() => ({
  typeName: "WorksheetProtection",
  properties: {
    protected: { get: ({ protection }) => protection.on },
    options: { get: ({ protection }) => protection.options },
  },
  methods: {
    protect: async ({ protection }, args) => {
      if (protection.on) throw new ApiRefusal("InvalidOperation", "The sheet is protected already.");
      await protection.protect(readOptions(args.at(0)), args.optionalText(1) ?? undefined);
    },
    unprotect: async ({ protection }, args) => {
      if (protection.on) await protection.unprotect(args.optionalText(0) ?? undefined);
    },
  },
}));

function readOptions(value: unknown): Partial<ProtectionOptions> {
  const parsed = optionsSchema.safeParse(value ?? {});
  if (!parsed.success) throw invalidArgument();
  return Object.fromEntries(Object.entries(parsed.data).filter(([, option]) => isGiven(option)));
}
