/** Excel.WorksheetCustomPropertyCollection: text by key, saved with the sheet. */
import type { SheetModel } from "../../../model/sheet/sheet";
import { readText } from "../../core/arguments";
import { collectionType, ExcelType } from "../../core/excelType";
import { invalidArgument, itemNotFound } from "../../core/refusals";

/** Characters. */
const longestKey = 255;

export const worksheetCustomPropertyCollectionType: ExcelType<SheetModel> = collectionType(() => ({
  typeName: "WorksheetCustomPropertyCollection",
  items: (sheet) => sheet.customProperties.list().map(({ key }) => customPropertyType.of({ sheet, key })),
  find: (sheet, key) => (typeof key === "string" ? customPropertyType.orNull(findProperty(sheet, key)) : null),
  methods: {
    /** Replaces the value of a key that is there. */
    add: (sheet, args) => {
      const [key, value] = [args.text(0), args.text(1)];
      if (key === "" || key.length > longestKey) throw invalidArgument();
      sheet.customProperties.set(key, value);
      return customPropertyType.of({ sheet, key });
    },
  },
}));

interface SheetProperty {
  sheet: SheetModel;
  key: string;
}

const customPropertyType: ExcelType<SheetProperty> = new ExcelType(() => ({
  typeName: "WorksheetCustomProperty",
  identify: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => {
        const value = sheet.customProperties.get(key);
        if (value === null) throw itemNotFound();
        return value;
      },
      set: ({ sheet, key }, value) => sheet.customProperties.set(key, readText(value)),
    },
  },
  methods: { delete: ({ sheet, key }) => sheet.customProperties.delete(key) },
}));

function findProperty(sheet: SheetModel, key: string): SheetProperty | null {
  const property = sheet.customProperties.list().find((one) => one.key.toLowerCase() === key.toLowerCase());
  return property ? { sheet, key: property.key } : null;
}
