/** Changes settings in the text that a workbook keeps. */
import { parseJson } from "../model/settings";
import type { Settings } from "../model/settings";

/** The JSON text with some settings changed: all others stay, damaged and unknown ones too. */
export function changeSettings(json: string | null, change: Partial<Settings>): string {
  const kept = json === null ? {} : (parseJson(json) ?? { unreadable: json });
  return JSON.stringify({ ...kept, ...change });
}
