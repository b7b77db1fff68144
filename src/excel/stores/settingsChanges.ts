/** Changes settings, and keeps all others, those of newer versions included. One change at a time, and put back where it fails. */
import { readSettings } from "../../agenda/model/settings";
import type { Settings } from "../../agenda/model/settings";
import { changeSettings } from "../../agenda/source/settingsChange";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { changeExcel } from "../host/run";
import { settingsJson, settingsNamespace } from "../../agenda/source/settingsXml";
import { queueSettingsPart, queueSettingsXml } from "./settings";

/** As `saveSettings`, with what went wrong as a value: null when done. */
export async function keepSettings(change: Partial<Settings>): Promise<Fault | null> {
  try {
    await saveSettings(change);
    return null;
  } catch (error) {
    return explainFault(error);
  }
}

let last: Promise<unknown> = Promise.resolve();

export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const saving = last.then(() =>
    changeExcel({
      plan: readParts,
      write: (context, parts) => writeSettings(context, parts, change),
      putBack: (context, parts) => restoreSettings(context, parts, change),
    }),
  );
  last = saving.catch(() => null);
  return saving;
}

/** The parts as they are before a change. */
export interface SettingsPart {
  id: string;
  xml: string;
}

/** Two round trips. */
export async function readParts(context: Excel.RequestContext): Promise<SettingsPart[]> {
  const parts = queueSettingsPart(context);
  await context.sync();
  const xmls = queueSettingsXml(parts);
  await context.sync();
  return parts.items.map(({ id }, index) => ({ id, xml: xmls[index]?.value ?? "" }));
}

/** One round trip; where the workbook had no settings three more, to see whether somebody else has just kept their first ones too. */
export async function writeSettings(
  context: Excel.RequestContext,
  parts: readonly SettingsPart[],
  change: Partial<Settings>,
): Promise<Settings> {
  const json = changedJson(parts, change);
  queueSettings(context, parts, xmlOf(json));
  await context.sync();
  if (parts.length > 0) return readSettings(json).settings;
  const now = await readParts(context);
  const merged = settingsJson(now.map(({ xml }) => xml)) ?? json;
  if (now.length > 1) {
    queueSettings(context, now, xmlOf(merged));
    await context.sync();
  }
  return readSettings(merged).settings;
}

/** Makes the parts what they were. One that somebody else has changed since stays. */
export async function restoreSettings(
  context: Excel.RequestContext,
  before: readonly SettingsPart[],
  change: Partial<Settings>,
): Promise<void> {
  const ours = xmlOf(changedJson(before, change));
  const now = await readParts(context);
  const { customXmlParts } = context.workbook;
  for (const { id, xml } of now.filter((part) => part.xml === ours)) {
    const previous = before.find((part) => part.id === id);
    if (previous === undefined) customXmlParts.getItem(id).delete();
    else if (previous.xml !== xml) customXmlParts.getItem(id).setXml(previous.xml);
  }
  for (const { id, xml } of before) if (!now.some((part) => part.id === id)) customXmlParts.add(xml);
  await context.sync();
}

/** All settings in the first part; others are deleted. */
function queueSettings(context: Excel.RequestContext, parts: readonly SettingsPart[], xml: string): void {
  const { customXmlParts } = context.workbook;
  const [first, ...others] = parts;
  if (first === undefined) customXmlParts.add(xml);
  else customXmlParts.getItem(first.id).setXml(xml);
  for (const { id } of others) customXmlParts.getItem(id).delete();
}

function changedJson(parts: readonly SettingsPart[], change: Partial<Settings>): string {
  return changeSettings(settingsJson(parts.map(({ xml }) => xml)), change);
}

function xmlOf(json: string): string {
  return `<settings xmlns="${settingsNamespace}">${escapeXml(json)}</settings>`;
}

/** Letters that XML has no place for are escaped as JSON does it: a sheet's name may have them. */
function escapeXml(json: string): string {
  const text = json.replaceAll("\uFFFE", "\\ufffe").replaceAll("\uFFFF", "\\uffff");
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
