/** Excel.Workbook: the root of every object path. */
import type { WorkbookModel } from "../../../model/workbook";
import { applicationType, runtimeType } from "./application";
import { customXmlPartCollectionType } from "./customXml";
import { ExcelType } from "../../core/excelType";
import { functionsType } from "./functions";
import { namedItemCollectionType } from "./names";
import { workbookProtectionType } from "./protection";
import { rangeType } from "../range/range";
import { rangeAreasType } from "../range/rangeAreas";
import { tableCollectionType } from "../table/tables";
import { worksheetCollectionType } from "../worksheet/worksheets";

export const workbookType: ExcelType<WorkbookModel> = new ExcelType(() => ({
  typeName: "Workbook",
  properties: {
    name: { get: (model) => model.fileName },
    readOnly: { get: () => false },
  },
  navigations: {
    application: (model) => applicationType.of(model),
    customXmlParts: (model) => customXmlPartCollectionType.of({ parts: model.customXml, namespace: null }),
    functions: (model) => functionsType.of(model),
    names: (model) => namedItemCollectionType.of({ model, sheet: null }),
    protection: (model) => workbookProtectionType.of(model),
    tables: (model) => tableCollectionType.of({ model, sheet: null }),
    worksheets: (model) => worksheetCollectionType.of(model),
    _Runtime: () => runtimeType.of(null),
  },
  methods: {
    getSelectedRange: ({ selection }, _, session) => rangeType.of(session.range(selection.sheet, selection.area)),
    getSelectedRanges: ({ selection }, _, session) =>
      rangeAreasType.of({ sheet: selection.sheet, areas: [session.range(selection.sheet, selection.area)] }),
    getActiveCell: ({ selection }, _, session) => {
      const { top, left } = selection.area;
      return rangeType.of(session.range(selection.sheet, { top, left, bottom: top, right: left }));
    },
    _GetObjectByReferenceId: (_, args, session) => rangeType.of(session.keptRange(args.text(0))),
    _GetReferenceCount: (_model, _args, session) => session.keptCount,
    _RemoveAllReferences: (_model, _args, session) => session.forgetAll(),
    _RemoveReference: (_, args, session) => session.forget(args.text(0)),
  },
}));
