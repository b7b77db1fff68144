/** Excel.Range: a table put together from its properties, its geometry, its edits and its looks. */
import { cellPropertyMethods } from "./cellProperties";
import { conditionalFormatCollectionType } from "../rules/conditionalFormats";
import { dataValidationType } from "../rules/dataValidation";
import { ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { rangeEdits } from "./rangeEdits";
import { rangeFormatType } from "./rangeFormat";
import { rangeGeometry } from "./rangeGeometry";
import { rangeProperties } from "./rangeProperties";
import { worksheetType } from "../worksheet/worksheet";

export const rangeType: ExcelType<LiveRange> = new ExcelType(() => ({
  typeName: "Range",
  identify: (range) => (range.referenceId === null ? {} : { _ReferenceId: range.referenceId }),
  properties: rangeProperties,
  navigations: {
    conditionalFormats: (range) => conditionalFormatCollectionType.of(range),
    dataValidation: (range) => dataValidationType.of(range),
    format: (range) => rangeFormatType.of(range),
    worksheet: (range) => worksheetType.of(range.sheet),
  },
  methods: { ...rangeGeometry, ...rangeEdits, ...cellPropertyMethods },
}));
