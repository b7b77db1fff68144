/** Settings are kept in the workbook, in one custom XML part, so that every colleague's refresh is the same. */
import { mergeSettings, readSettings } from "../../agenda/model/settings";
import type { Settings } from "../../agenda/model/settings";

export const settingsNamespace = "urn:rag-agenda:settings";

/** Queues the search for the part; after a sync `queueSettingsXml` queues reading it. */
export function queueSettingsPart(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(settingsNamespace);
  parts.load("items/id");
  return parts;
}

/** None where the workbook has no settings yet; several where two people kept their first ones at the same moment. */
export function queueSettingsXml(parts: Excel.CustomXmlPartScopedCollection): OfficeExtension.ClientResult<string>[] {
  return parts.items.map((part) => part.getXml());
}

/** Settings from the workbook's XML, with a notice where a setting is damaged and its default is used. */
export function settingsFromXml(xmls: readonly string[]): { settings: Settings; notices: string[] } {
  return readSettings(settingsJson(xmls));
}

/** Null where there are none. */
export function settingsJson(xmls: readonly string[]): string | null {
  return mergeSettings(xmls.map(textOf));
}

function textOf(xml: string): string {
  const begin = xml.indexOf(">", xml.indexOf("<settings")) + 1;
  const text = xml.slice(begin, Math.max(begin, xml.lastIndexOf("</settings>")));
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
