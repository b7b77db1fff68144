/** What an add-in keeps in the workbook beside cells: properties of sheets, custom XML parts and names. */
import { inTurn, ofEach } from "../case";
import type { Json, SelfCheckCase } from "../case";

/** Parts of this namespace are deleted after each case. */
export const selfCheckNamespace = "urn:rag-agenda:self-check";

const part = (text: string) => `<check xmlns="${selfCheckNamespace}">${text}</check>`;

async function parts(context: Excel.RequestContext): Promise<Json> {
  const found = context.workbook.customXmlParts.getByNamespace(selfCheckNamespace);
  found.load("items/id");
  await context.sync();
  const texts = found.items.map((one) => one.getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}

async function property(sheet: Excel.Worksheet, change: () => unknown, key: string): Promise<Json> {
  change();
  const found = sheet.customProperties.getItemOrNullObject(key).load("key,value");
  await sheet.context.sync();
  return found.isNullObject ? "none" : [found.key, found.value];
}

export const storeCases: readonly SelfCheckCase[] = [
  {
    title: "a sheet's own properties: set, found in any case, changed, deleted, and not there",
    members: [
      "WorksheetCustomPropertyCollection.add",
      "WorksheetCustomPropertyCollection.getItemOrNullObject",
      "WorksheetCustomProperty.value",
      "WorksheetCustomProperty.delete",
    ],
    ask: inTurn({
      set: (_, sheet) => property(sheet, () => sheet.customProperties.add("self-check", "one"), "self-check"),
      "in capitals": (_, sheet) => property(sheet, () => undefined, "SELF-CHECK"),
      "added again": (_, sheet) => property(sheet, () => sheet.customProperties.add("Self-Check", "two"), "self-check"),
      "4,000 letters": async (context, sheet) => {
        sheet.customProperties.add("long", "x".repeat(4_000));
        const long = sheet.customProperties.getItem("long").load("value");
        await context.sync();
        return long.value.length;
      },
      "an empty value": (_, sheet) => property(sheet, () => sheet.customProperties.add("empty", ""), "empty"),
      "an empty key": (_, sheet) => void sheet.customProperties.add("", "x"),
      deleted: (_, sheet) => property(sheet, () => sheet.customProperties.getItem("self-check").delete(), "self-check"),
      "deleted again": (_, sheet) => {
        sheet.customProperties.getItem("self-check").delete();
        return null;
      },
    }),
  },
  {
    title: "the property of a sheet goes with a copy of it",
    members: ["WorksheetCustomPropertyCollection.getItemOrNullObject"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        sheet.customProperties.add("self-check", "one");
        const copy = sheet.copy("End");
        await context.sync();
        const mark = copy.customProperties.getItemOrNullObject("self-check").load("value");
        await context.sync();
        return mark.isNullObject ? "gone" : mark.value;
      }),
  },
  {
    title: "a part of custom XML is added, found by its namespace, changed and deleted",
    members: [
      "CustomXmlPartCollection.add",
      "CustomXmlPartCollection.getByNamespace",
      "CustomXmlPartCollection.getItem",
      "CustomXmlPart.getXml",
      "CustomXmlPart.setXml",
      "CustomXmlPart.delete",
    ],
    ask: inTurn({
      none: (context) => parts(context),
      added: (context) => {
        context.workbook.customXmlParts.add(part("one &amp; two \u{1F600}"));
        return parts(context);
      },
      changed: async (context) => {
        const found = context.workbook.customXmlParts.getByNamespace(selfCheckNamespace).load("items/id");
        await context.sync();
        context.workbook.customXmlParts.getItem(found.items[0]?.id ?? "").setXml(part("three"));
        return parts(context);
      },
      deleted: async (context) => {
        const found = context.workbook.customXmlParts.getByNamespace(selfCheckNamespace).load("items/id");
        await context.sync();
        const id = found.items[0]?.id ?? "";
        context.workbook.customXmlParts.getItem(id).delete();
        await context.sync();
        const gone = context.workbook.customXmlParts.getItemOrNullObject(id);
        await context.sync();
        return gone.isNullObject;
      },
      missing: async (context) => {
        const text = context.workbook.customXmlParts.getItem("{00000000-0000-4000-8000-000000000000}").getXml();
        await context.sync();
        return text.value;
      },
    }),
  },
  {
    title: "a text that is no XML is no part",
    members: ["CustomXmlPartCollection.add"],
    ask: (attempt) =>
      ofEach(["no xml", "<open>", "<one/><two/>", "", "<a>&nbsp;</a>", '<?xml version="1.0"?>\n<a/>', "<a/>"], (text) =>
        attempt((context) => {
          context.workbook.customXmlParts.add(text).delete();
          return null;
        }),
      ),
  },
  {
    title: "a name is a range, a number or a text, and is listed",
    members: ["NamedItemCollection.items", "NamedItem.name", "Workbook.names"],
    ask: inTurn({
      added: async (context, sheet) => {
        const { names } = context.workbook;
        names.add("SelfCheckRange", sheet.getRange("B2:C3"));
        names.add("SelfCheckNumber", "=12");
        names.load("items/name,items/type,items/formula,items/visible");
        await context.sync();
        return names.items
          .filter(({ name }) => name.startsWith("SelfCheck"))
          .map(({ name, type, formula, visible }) => [name, type, String(formula), visible]);
      },
      "added again": (context) => void context.workbook.names.add("SelfCheckNumber", "=13"),
      "in capitals": (context) => void context.workbook.names.add("SELFCHECKNUMBER", "=13"),
    }),
  },
  {
    title: "a name that is none is refused",
    members: ["Workbook.names"],
    ask: (attempt) =>
      ofEach(["two words", "A1", "R1C1", "1st", "", "c", "a-b", "x".repeat(255), "x".repeat(256)], (text) =>
        attempt((context) => {
          context.workbook.names.add(text, "=1").delete();
          return null;
        }),
      ),
  },
];
