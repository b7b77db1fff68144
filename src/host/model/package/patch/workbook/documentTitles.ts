/** The titles of the sheets in the document's properties, which Windows and SharePoint show: kept right where they were right. */
import { contentOf, decodeXml, encodeXml, setAttribute, xmlElements } from "../../../../../ooxml/xmlElements";
import type { PackageEdit } from "../packageEdit";

/** `before` and `now`: the names of the worksheets, in tab order. */
export function followTitles(edit: PackageEdit, before: readonly string[], now: readonly string[]): void {
  const path = edit.relationships("").find(({ kind }) => kind === "extended-properties")?.target;
  const xml = path === undefined ? null : edit.text(path);
  if (path === undefined || xml === null || before.join("\n") === now.join("\n")) return;
  const pairs = elementOf(xml, "HeadingPairs");
  const titles = elementOf(xml, "TitlesOfParts");
  const [vector] = xmlElements(contentOf(titles));
  if (!vector) return;
  const items = xmlElements(contentOf(vector.xml)).map((item) => item.xml);
  // The worksheets come first; what follows are chart sheets and names.
  const listed = items.slice(0, before.length).map((item) => decodeXml(contentOf(item)));
  const counted = new RegExp(`(<(?:\\w+:)?i4>)${before.length}(</)`);
  if (listed.join("\n") !== before.join("\n") || !counted.test(pairs)) return;
  const open = /^<[^>]*>/.exec(items[0] ?? "")?.[0] ?? "";
  const close = open.replace("<", "</");
  const all = [...now.map((name) => `${open}${encodeXml(name)}${close}`), ...items.slice(before.length)];
  const start = setAttribute(/^<[^>]*>/.exec(vector.xml)?.[0] ?? "", "size", String(all.length));
  const end = vector.xml.slice(vector.xml.lastIndexOf("</"));
  edit.replace(
    path,
    xml
      .replace(vector.xml, () => `${start}${all.join("")}${end}`)
      .replace(pairs, () => pairs.replace(counted, (_, tag: string, after: string) => `${tag}${now.length}${after}`)),
  );
}

function elementOf(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}>[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? "";
}
