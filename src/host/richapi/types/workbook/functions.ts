/** Excel.Functions: worksheet functions that an add-in computes without a cell. Only DATE is here. */
import type { WorkbookModel } from "../../../model/workbook";
import { ExcelType } from "../../core/excelType";
import { notImplemented } from "../../core/refusals";

const dayMilliseconds = 86_400_000;
/** Day 0 of each date system, such that serials after February 1900 are right. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const firstRightSerial = 61;

export const functionsType: ExcelType<WorkbookModel> = new ExcelType(() => ({
  typeName: "Functions",
  methods: {
    date: ({ dateSystem }, args) => {
      const [year, month, day] = [args.number(0), args.number(1), args.number(2)];
      const serial = (Date.UTC(year, month - 1, day) - dayZero[dateSystem]) / dayMilliseconds;
      if (year < 1900 || serial < firstRightSerial) throw notImplemented("Functions.date before 1 March 1900");
      return functionResultType.of(serial);
    },
  },
}));

const functionResultType: ExcelType<number> = new ExcelType(() => ({
  typeName: "FunctionResult",
  properties: { value: { get: (serial) => serial }, error: { get: () => null } },
}));
