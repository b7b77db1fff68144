/** How fresh the figures are, the way to the settings, and the button that refreshes the summary. */
import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular, SettingsRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { AgendaState } from "../state/agendaState";
import { dayInWords } from "../../agenda/dates/days";
import { frameStrings } from "../strings/frame";
import type { AgendaActions } from "../hooks/useAgenda";
import { useFrameStyles } from "./frame.styles";

export interface FooterProps {
  state: AgendaState;
  actions: AgendaActions;
  /** Null where there are no settings to go to. */
  onSettings: (() => void) | null;
}

export function Footer({ state, actions, onSettings }: FooterProps) {
  const styles = useFrameStyles();
  const { busy, reading } = state;
  const lastsLong = useLongerThanASecond(busy);
  return (
    <footer className={styles.footer}>
      {onSettings !== null && (
        <Button
          appearance="subtle"
          className={styles.settings}
          icon={<SettingsRegular />}
          aria-label={frameStrings.settings}
          title={frameStrings.settings}
          onClick={onSettings}
        />
      )}
      <span role="status" className={styles.freshness}>
        {freshness(state)}
      </span>
      {lastsLong && <Button onClick={actions.stopWaiting}>{frameStrings.stopWaiting}</Button>}
      {(reading !== null || !lastsLong) && (
        <Button
          appearance={reading === null ? "secondary" : "primary"}
          disabledFocusable={busy === "refreshing" || busy === "changing"}
          icon={<ArrowSyncRegular />}
          onClick={reading === null ? actions.read : actions.refresh}
        >
          {reading === null ? frameStrings.lookAgain : frameStrings.refresh}
        </Button>
      )}
    </footer>
  );
}

function freshness({ busy, stopped, reading, refreshed, fault }: AgendaState): string {
  if (busy !== null) return frameStrings.busy[busy];
  if (stopped !== null) return frameStrings.stopped[stopped];
  if (reading === null || fault !== null) return "";
  if (reading.summaryStale) return frameStrings.changed;
  if (refreshed !== null) return frameStrings.refreshed(refreshed.sheets, refreshed.changed);
  return frameStrings.asAt(dayInWords(reading.assessment.today));
}

/** What ends sooner need not be waited for, nor be stopped. */
function useLongerThanASecond(busy: AgendaState["busy"]): boolean {
  const [lasting, setLasting] = useState<AgendaState["busy"]>(null);
  useEffect(() => {
    if (busy === null) return undefined;
    const timer = setTimeout(() => setLasting(busy), 1000);
    return () => {
      clearTimeout(timer);
      setLasting(null);
    };
  }, [busy]);
  return lasting !== null && lasting === busy;
}
