/** How fresh the figures are, the ways to the settings and to what was read, and the button that refreshes the summary. */
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useEffect, useId, useState } from "react";
import { Button } from "../components/button/Button";
import type { AgendaState } from "../state/agendaState";
import { shortDay } from "../../agenda/text/language";
import { frameStrings } from "../strings/frame";
import type { AgendaActions } from "../hooks/useAgenda";
import type { OpenedView } from "./tabs/Views";
import { useFrameStyles } from "./frame.styles";

export interface FooterProps {
  state: AgendaState;
  actions: AgendaActions;
  /** Given the id of the control to come back to. Null where there is nothing to open. */
  onOpen: ((view: OpenedView, from: string) => void) | null;
}

export function Footer({ state, actions, onOpen }: FooterProps) {
  const id = useId();
  const styles = useFrameStyles();
  const { busy, reading } = state;
  const lastsLong = useLongerThanASecond(busy);
  return (
    <footer className={styles.footer}>
      {onOpen !== null && (
        <Button
          id={`${id}-settings`}
          appearance="subtle"
          className={styles.settings}
          icon={<SettingsRegular />}
          aria-label={frameStrings.settings}
          title={frameStrings.settings}
          onClick={() => onOpen("settings", `${id}-settings`)}
        />
      )}
      <div className={styles.freshness}>
        {onOpen !== null && (
          <button
            type="button"
            id={`${id}-read`}
            className={styles.whatWasRead}
            onClick={() => onOpen("whatWasRead", `${id}-read`)}
          >
            {frameStrings.whatWasRead}
          </button>
        )}
        <span role="status">{freshness(state)}</span>
      </div>
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
  return frameStrings.asAt(shortDay(reading.assessment.today));
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
