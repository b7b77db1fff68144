/** Everything that a workbook's people may choose, in plain words, checked as it is typed and saved when they say so. */
import { mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SubmitEvent } from "react";
import { Button } from "../../components/button/Button";
import type { ColumnRole } from "../../../agenda/model/agenda";
import type { Settings } from "../../../agenda/model/settings";
import { settingsStrings } from "../../strings/settings";
import type { AgendaActions } from "../../hooks/useAgenda";
import type { Reading } from "../../state/workbook";
import { OtherWorkbooks } from "../others/OtherWorkbooks";
import { AgendaGroup } from "./AgendaGroup";
import { agendaDraftOf, agendaChangeOf } from "./agendaDraft";
import { AidGroup } from "./AidGroup";
import { DateGroup } from "./DateGroup";
import { RatingGroup } from "./RatingGroup";
import { SheetGroup } from "./SheetGroup";
import { changeOf, draftOf, problemsOf } from "./settingsDraft";
import type { SettingsDraft } from "./settingsDraft";
import { useSettingsStyles } from "./settings.styles";

export interface SettingsViewProps {
  reading: Reading;
  actions: Pick<AgendaActions, "change">;
  /** The column that is to be chosen, null where the form opens at its beginning. */
  column?: ColumnRole | null;
}

export function SettingsView({ reading, actions, column = null }: SettingsViewProps) {
  const [saved, setSaved] = useState(0);
  const save = async (change: Partial<Settings>) => {
    if (await actions.change((workbook) => workbook.saveSettings(change))) setSaved(saved + 1);
  };
  // After saving the form begins again from what was read.
  return (
    <>
      <SettingsForm
        key={saved}
        reading={reading}
        actions={actions}
        column={saved === 0 ? column : null}
        justSaved={saved > 0}
        onSave={(change) => void save(change)}
      />
      <AidGroup change={actions.change} />
    </>
  );
}

interface SettingsFormProps extends Pick<SettingsViewProps, "reading" | "actions"> {
  column: ColumnRole | null;
  justSaved: boolean;
  onSave: (change: Partial<Settings>) => void;
}

function SettingsForm({ reading, actions, column, justSaved, onSave }: SettingsFormProps) {
  const styles = useSettingsStyles();
  const form = useRef<HTMLFormElement>(null);
  const { settings, search, assessment } = reading;
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [agenda, setAgenda] = useState(() => agendaDraftOf(search));
  const problems = problemsOf(draft);
  const change = { ...changeOf(draft, settings), ...agendaChangeOf(agenda, search) };
  const isChanged = problems.size > 0 || Object.keys(change).length > 0;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (problems.size === 0 && isChanged) onSave(change);
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const group = { draft, problems, onDraft: (part: Partial<SettingsDraft>) => setDraft({ ...draft, ...part }) };
  return (
    <form ref={form} className={styles.form} noValidate aria-label={settingsStrings.form} onSubmit={submit}>
      <p className={styles.advice}>{settingsStrings.advice}</p>
      <AgendaGroup
        search={search}
        unread={assessment.agenda.unread}
        draft={agenda}
        onDraft={setAgenda}
        column={column}
      />
      <OtherWorkbooks reading={reading} actions={actions} />
      <RatingGroup {...group} />
      <DateGroup {...group} ratings={assessment.ratings} />
      <SheetGroup {...group} assessment={assessment} settings={settings} />
      <div className={mergeClasses(styles.bar, !isChanged && !justSaved && styles.quiet)}>
        <p role="status" className={styles.status}>
          {statusOf(problems.size, isChanged, justSaved)}
        </p>
        {isChanged && (
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary">
              {settingsStrings.save}
            </Button>
            <Button
              onClick={() => {
                setDraft(draftOf(settings));
                setAgenda(agendaDraftOf(search));
              }}
            >
              {settingsStrings.discard}
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}

function statusOf(problems: number, isChanged: boolean, justSaved: boolean): string {
  if (problems > 0) return settingsStrings.toCorrect(problems);
  if (isChanged) return settingsStrings.unsaved;
  return justSaved ? settingsStrings.saved : "";
}
