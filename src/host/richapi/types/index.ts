/** Loads all types and registers those that others look up by name; the workbook and the ranges are where object paths begin. */
import { registerTypes } from "../core/typeRegistry";
import { chartCollectionType } from "./chart/charts";
import { rangeType } from "./range/range";
import { conditionalFormatCollectionType } from "./rules/conditionalFormats";
import { dataValidationType } from "./rules/dataValidation";
import { tableCollectionType, tableScopedCollectionType } from "./table/tables";
import { namedItemCollectionType } from "./workbook/names";
import { workbookType } from "./workbook/workbook";
import { worksheetType } from "./worksheet/worksheet";

registerTypes({
  Range: rangeType,
  Worksheet: worksheetType,
  TableCollection: tableCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  ChartCollection: chartCollectionType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  DataValidation: dataValidationType,
  NamedItemCollection: namedItemCollectionType,
});

export { rangeType, workbookType };
