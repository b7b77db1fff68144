/** Excel.RangeAreas: several areas of one sheet, and the collection of their ranges. */
import type { SheetModel } from "../../../model/sheet/sheet";
import { areaColumns, areaRows, printReference } from "../../../model/address/addresses";
import { collectionType, ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { typeOf } from "../../core/typeRegistry";

export interface SheetAreas {
  sheet: SheetModel;
  areas: readonly LiveRange[];
}

const rangeCollectionType: ExcelType<SheetAreas> = collectionType(() => ({
  typeName: "RangeCollection",
  items: ({ areas }) => areas.map((area) => typeOf("Range").of(area)),
  find: () => null,
}));

export const rangeAreasType: ExcelType<SheetAreas> = new ExcelType(() => ({
  typeName: "RangeAreas",
  properties: {
    address: {
      get: ({ sheet, areas }) => areas.map((one) => printReference(sheet.name, one.area)).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, { area }) => sum + areaRows(area) * areaColumns(area), 0),
    },
  },
  navigations: {
    areas: (target) => rangeCollectionType.of(target),
    worksheet: ({ sheet }) => typeOf("Worksheet").of(sheet),
  },
  methods: {
    /** Areas are tracked one by one: the object itself needs no reference. */
    _KeepReference: () => null,
  },
}));
