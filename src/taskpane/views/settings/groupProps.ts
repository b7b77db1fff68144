/** What the groups of the settings' fields are given. */
import type { Assessment } from "../../../agenda/model/assessment";
import type { Settings } from "../../../agenda/model/settings";
import type { SettingsDraft } from "./settingsDraft";

export interface GroupProps {
  draft: SettingsDraft;
  /** Field to the sentence that says what is wrong with it. */
  problems: ReadonlyMap<string, string>;
  onDraft: (change: Partial<SettingsDraft>) => void;
}

export interface SheetGroupProps extends GroupProps {
  assessment: Assessment;
  settings: Settings;
}
