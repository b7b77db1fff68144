/** Settings are kept in the workbook, in one custom XML part, so that every colleague's refresh is the same. */
import { changeSettings, readSettings } from "../../agenda/model/settings";
import type { Settings } from "../../agenda/model/settings";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { runExcel } from "../host/run";

const settingsNamespace = "urn:rag-agenda:settings";

/** Queues the search for the part; after a sync `queueSettingsXml` queues reading it. */
export function queueSettingsPart(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(settingsNamespace);
  parts.load("items/id");
  return parts;
}

/** Null where the workbook has no settings yet. */
export function queueSettingsXml(
  parts: Excel.CustomXmlPartScopedCollection,
): OfficeExtension.ClientResult<string> | null {
  return parts.items[0]?.getXml() ?? null;
}

/** Settings from the workbook's XML, with a notice where a setting is damaged and its default is used. */
export function settingsFromXml(xml: string | null): { settings: Settings; notices: string[] } {
  return readSettings(xml === null ? null : textOf(xml));
}

/** As `saveSettings`, with what went wrong as a value: null when done. */
export async function keepSettings(change: Partial<Settings>): Promise<Fault | null> {
  try {
    await saveSettings(change);
    return null;
  } catch (error) {
    return explainFault(error);
  }
}

/** Changes some settings, and keeps all others, those of newer versions included. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  return runExcel(async (context) => {
    const parts = queueSettingsPart(context);
    await context.sync();
    const xml = queueSettingsXml(parts);
    await context.sync();
    const json = changeSettings(xml ? textOf(xml.value) : null, change);
    const text = `<settings xmlns="${settingsNamespace}">${escapeXml(json)}</settings>`;
    const part = parts.items[0];
    if (part) part.setXml(text);
    else context.workbook.customXmlParts.add(text);
    await context.sync();
    return readSettings(json).settings;
  });
}

function textOf(xml: string): string {
  const begin = xml.indexOf(">", xml.indexOf("<settings")) + 1;
  const text = xml.slice(begin, Math.max(begin, xml.lastIndexOf("</settings>")));
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** Letters that XML has no place for are escaped as JSON does it: a sheet's name may have them. */
function escapeXml(json: string): string {
  const text = json.replaceAll("\uFFFE", "\\ufffe").replaceAll("\uFFFF", "\\uffff");
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
