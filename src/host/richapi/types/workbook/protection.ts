/** Excel.WorkbookProtection: of the workbook's structure. */
import type { WorkbookModel } from "../../../model/workbook";
import { ExcelType } from "../../core/excelType";

export const workbookProtectionType: ExcelType<WorkbookModel> = new ExcelType(() => ({
  typeName: "WorkbookProtection",
  properties: { protected: { get: ({ structure }) => structure.on } },
  methods: {
    protect: ({ structure }, args) => structure.protect(args.optionalText(0) ?? undefined),
    unprotect: async ({ structure }, args) => {
      if (structure.on) await structure.unprotect(args.optionalText(0) ?? undefined);
    },
  },
}));
