import { refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const namespace = "urn:example:settings";
const xml = (text: string) => `<settings xmlns="${namespace}">${text}</settings>`;

it("a part is added, found by its namespace, changed and deleted", async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const none = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
    const part = customXmlParts.add(xml("one")).load("id,namespaceUri");
    const found = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
    const text = found.getXml();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(found.isNullObject).toBe(false);
    expect(text.value).toContain(xml("one"));
    expect(part.namespaceUri).toBe(namespace);
    part.setXml(xml("two"));
    const changed = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    expect(changed.value).toContain(xml("two"));
    part.delete();
    const scoped = customXmlParts.getByNamespace(namespace).load("items/id");
    await context.sync();
    expect(scoped.items).toEqual([]);
  });
});

it("of two parts of one namespace none is the only one", async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(xml("one"));
    customXmlParts.add(xml("two"));
    const only = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
    const count = customXmlParts.getByNamespace(namespace).getCount();
    await context.sync();
    expect(only.isNullObject).toBe(true);
    expect(count.value).toBe(2);
  });
  const failure = await refused(
    (context) => void context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().load("id"),
  );
  expect(failure.code).toBe("ItemNotFound");
});

it.each(["no xml at all", "<open>", "<one/><two/>"])("%p is no part", async (text) => {
  const failure = await refused((context) => void context.workbook.customXmlParts.add(text));
  expect(failure.code).toBe("InvalidArgument");
});
