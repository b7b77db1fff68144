/** Settings are kept in the workbook, in one custom XML part, so that every colleague's refresh is the same. */
import { settingsNamespace } from "../../agenda/source/settingsXml";

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
