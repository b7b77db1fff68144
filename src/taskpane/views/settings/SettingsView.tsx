/** Everything that a workbook's people may choose, in plain words, checked as it is typed and saved when they say so. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { FormEvent } from "react";
import type { Settings } from "../../../agenda/model/settings";
import { settingsWords } from "../../strings/settings";
import type { AgendaActions } from "../../hooks/useAgenda";
import type { Reading } from "../../state/workbook";
import { AgendaGroup } from "./AgendaGroup";
import { agendaDraftOf, agendaChangeOf } from "./agendaDraft";
import { AidGroup } from "./AidGroup";
import { DateGroup } from "./DateGroup";
import { RatingGroup } from "./RatingGroup";
import { SheetGroup } from "./SheetGroup";
import { changeOf, draftOf, faultsOf } from "./settingsDraft";
import type { SettingsDraft } from "./settingsDraft";
import { useSettingsStyles } from "./settings.styles";

export interface SettingsViewProps {
  reading: Reading;
  actions: Pick<AgendaActions, "change">;
}

/** What the groups of fields get. */
export interface GroupProps {
  draft: SettingsDraft;
  faults: Map<string, string>;
  onDraft: (change: Partial<SettingsDraft>) => void;
}

export function SettingsView({ reading, actions }: SettingsViewProps) {
  const [saved, setSaved] = useState(0);
  const save = async (change: Partial<Settings>) => {
    if (await actions.change((workbook) => workbook.saveSettings(change))) setSaved(saved + 1);
  };
  // After saving the form begins anew from what was read.
  return (
    <>
      <SettingsForm key={saved} reading={reading} justSaved={saved > 0} onSave={(change) => void save(change)} />
      <AidGroup change={actions.change} />
    </>
  );
}

interface SettingsFormProps {
  reading: Reading;
  justSaved: boolean;
  onSave: (change: Partial<Settings>) => void;
}

function SettingsForm({ reading, justSaved, onSave }: SettingsFormProps) {
  const styles = useSettingsStyles();
  const form = useRef<HTMLFormElement>(null);
  const { settings, search, assessment } = reading;
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [agenda, setAgenda] = useState(() => agendaDraftOf(search));
  const faults = faultsOf(draft);
  const change = { ...changeOf(draft, settings), ...agendaChangeOf(agenda, search) };
  const isChanged = faults.size > 0 || Object.keys(change).length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (faults.size === 0 && isChanged) onSave(change);
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const group = { draft, faults, onDraft: (part: Partial<SettingsDraft>) => setDraft({ ...draft, ...part }) };
  return (
    <form ref={form} className={styles.form} noValidate aria-label={settingsWords.form} onSubmit={submit}>
      <p className={styles.advice}>{settingsWords.advice}</p>
      <AgendaGroup search={search} draft={agenda} onDraft={setAgenda} />
      <RatingGroup {...group} />
      <DateGroup {...group} ratings={assessment.agenda.ratings} />
      <SheetGroup {...group} assessment={assessment} settings={settings} />
      <div className={mergeClasses(styles.bar, !isChanged && !justSaved && styles.quiet)}>
        <p role="status" className={styles.told}>
          {told(faults.size, isChanged, justSaved)}
        </p>
        {isChanged && (
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary">
              {settingsWords.save}
            </Button>
            <Button
              onClick={() => {
                setDraft(draftOf(settings));
                setAgenda(agendaDraftOf(search));
              }}
            >
              {settingsWords.discard}
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}

function told(faults: number, isChanged: boolean, justSaved: boolean): string {
  if (faults > 0) return settingsWords.toMend(faults);
  if (isChanged) return settingsWords.unsaved;
  return justSaved ? settingsWords.saved : "";
}
