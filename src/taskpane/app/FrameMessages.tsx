/** What the person must know before the view: what failed, what was noticed, and which of several agendas to read. */
import { mergeClasses } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { AgendaState } from "../state/agendaState";
import type { AgendaActions } from "../hooks/useAgenda";
import { FaultMessage, NoticeMessage } from "../components/messages/Messages";
import { useFrameStyles } from "./frame.styles";

const ChooseAgenda = lazy(async () => ({ default: (await import("../views/firstRun/ChooseAgenda")).ChooseAgenda }));

export interface FrameMessagesProps {
  state: AgendaState;
  actions: AgendaActions;
  /** What was made; "" where there is nothing to say. */
  announcement: string;
  onAnnounce: (announcement: string) => void;
}

export function FrameMessages({ state, actions, announcement, onAnnounce }: FrameMessagesProps) {
  const styles = useFrameStyles();
  const [dismissed, setDismissed] = useState("");
  const { fault, faultOf, reading, noAgenda, refreshed } = state;
  const notices = [...(reading?.notices ?? []), refreshed?.undecorated ?? ""].filter((notice) => notice !== "");
  const noticed = notices.join("\n");
  const again = { reading: actions.read, refreshing: actions.refresh, changing: null };
  const search = reading?.search;
  return (
    <div className={mergeClasses(styles.messages, reading === null && noAgenda === null && styles.atTop)}>
      {fault !== null && <FaultMessage fault={fault} onTryAgain={again[faultOf]} onDismiss={actions.dismissFault} />}
      {announcement !== "" && <NoticeMessage notices={[announcement]} onDismiss={() => onAnnounce("")} />}
      {noticed !== dismissed && <NoticeMessage notices={notices} onDismiss={() => setDismissed(noticed)} />}
      {search !== undefined && search.candidates.length > 1 && search.chosenBy !== "person" && (
        <Suspense>
          <ChooseAgenda search={search} actions={actions} />
        </Suspense>
      )}
    </div>
  );
}
