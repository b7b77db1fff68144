/** Excel.Application and the runtime's switch for events. */
import type { WorkbookModel } from "../../../model/workbook";
import { readFlag, readChoice } from "../../core/arguments";
import { ExcelType } from "../../core/excelType";
import { notImplemented } from "../../core/refusals";

export const applicationType: ExcelType<WorkbookModel> = new ExcelType(() => ({
  typeName: "Application",
  properties: {
    /** This host always calculates by itself. */
    calculationMode: {
      get: () => "Automatic",
      set: (_, mode) => {
        if (readChoice(mode, ["Automatic", "AutomaticExceptTables", "Manual"]) !== "Automatic") {
          throw notImplemented("Application.calculationMode = Manual");
        }
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (model, args) => {
      args.choice(0, ["Recalculate", "Full", "FullRebuild"]);
      model.calculate();
    },
    /** Both end with the batch, in which nothing is drawn and formulas are calculated when they are read. */
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
}));

export const runtimeType: ExcelType<null> = new ExcelType(() => ({
  typeName: "Runtime",
  properties: {
    enableEvents: {
      get: (_, session) => session.enableEvents,
      set: (_, value, session) => {
        session.enableEvents = readFlag(value);
      },
    },
  },
}));
