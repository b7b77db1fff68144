/** Settings are kept in a workbook as the text of one custom XML part. */
import { mergeSettings, readSettings } from "../model/settings";
import type { Settings } from "../model/settings";

export const settingsNamespace = "urn:rag-agenda:settings";

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
