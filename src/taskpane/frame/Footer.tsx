/** How fresh the figures are, and the button that refreshes the summary. */
import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { AgendaState } from "../agendaState";
import { dayInWords } from "../dates";
import { words } from "../words";
import { useFrameStyles } from "./frame.styles";

export interface FooterProps {
  state: AgendaState;
  onRefresh: () => void;
  onLookAgain: () => void;
}

export function Footer({ state, onRefresh, onLookAgain }: FooterProps) {
  const styles = useFrameStyles();
  const refreshing = state.busy === "refreshing";
  const lookingFor = state.fault?.kind === "no-agenda";
  return (
    <footer className={styles.footer}>
      <span role="status" className={styles.freshness}>
        {freshness(state)}
      </span>
      <Button
        appearance="primary"
        disabledFocusable={refreshing}
        icon={<ArrowSyncRegular />}
        onClick={lookingFor ? onLookAgain : onRefresh}
      >
        {lookingFor ? words.lookAgain : words.refresh}
      </Button>
    </footer>
  );
}

function freshness({ busy, assessment, refreshed, outdated, fault }: AgendaState): string {
  if (busy !== null) return words.busy[busy];
  if (assessment === null || fault !== null) return "";
  if (outdated) return words.changed;
  if (refreshed !== null) return words.refreshed(refreshed.sheets, refreshed.changed);
  return words.asAt(dayInWords(assessment.today));
}
