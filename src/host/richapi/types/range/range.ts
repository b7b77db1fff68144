/** Excel.Range: its properties, its geometry, its edits and its formats. */
import { cellPropertyMethods } from "./cellProperties";
import { ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { rangeEdits } from "./rangeEdits";
import { rangeFormatType } from "./rangeFormat";
import { rangeGeometry } from "./rangeGeometry";
import { rangeProperties } from "./rangeProperties";
import { typeOf } from "../../core/typeRegistry";

export const rangeType: ExcelType<LiveRange> = new ExcelType(() => ({
  typeName: "Range",
  identify: (range) => (range.referenceId === null ? {} : { _ReferenceId: range.referenceId }),
  properties: rangeProperties,
  navigations: {
    conditionalFormats: (range) => typeOf("ConditionalFormatCollection").of(range),
    dataValidation: (range) => typeOf("DataValidation").of(range),
    format: (range) => rangeFormatType.of(range),
    worksheet: (range) => typeOf("Worksheet").of(range.sheet),
  },
  methods: { ...rangeGeometry, ...rangeEdits, ...cellPropertyMethods },
}));
