/** What the person must know before the view: what failed, what was noticed, and which of several agendas to read. */
import { mergeClasses } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { isAgendaToChoose, noticesOf } from "../state/agendaState";
import type { AgendaState } from "../state/agendaState";
import type { AgendaActions } from "../hooks/useAgenda";
import { MissingWorkbooks } from "../views/others/MissingWorkbooks";
import { LostMarks } from "../views/lostMarks/LostMarks";
import { FaultMessage, NoticeMessage } from "../components/messages/Messages";
import { useFrameMessagesStyles } from "./frameMessages.styles";

const ChooseAgenda = lazy(async () => ({ default: (await import("../views/firstRun/ChooseAgenda")).ChooseAgenda }));

export interface FrameMessagesProps {
  state: AgendaState;
  actions: AgendaActions;
  /** What was made; "" where there is nothing to say. */
  announcement: string;
  onAnnounce: (announcement: string) => void;
}

export function FrameMessages({ state, actions, announcement, onAnnounce }: FrameMessagesProps) {
  const styles = useFrameMessagesStyles();
  const [dismissed, setDismissed] = useState("");
  const [isHidden, setIsHidden] = useState(false);
  const { fault, faultOf, reading, noAgenda } = state;
  const notices = noticesOf(state);
  const noticed = notices.join("\n");
  const missing = reading?.others?.missing ?? [];
  const isWaiting = fault?.kind === "other-workbooks" && missing.length > 0;
  const again = { reading: actions.read, refreshing: actions.refresh, changing: null };
  return (
    <div className={mergeClasses(styles.messages, reading === null && noAgenda === null && styles.atTop)}>
      {isWaiting ? null : fault?.kind === "lost-mark" ? (
        <LostMarks fault={fault} actions={actions} onAnnounce={onAnnounce} />
      ) : (
        fault && <FaultMessage fault={fault} onTryAgain={again[faultOf]} onDismiss={actions.dismissFault} />
      )}
      {announcement !== "" && <NoticeMessage notices={[announcement]} onDismiss={() => onAnnounce("")} />}
      {reading !== null && missing.length > 0 && (isWaiting || !isHidden) && (
        <MissingWorkbooks
          reading={reading}
          missing={missing}
          isRefreshing={isWaiting}
          actions={actions}
          onAnnounce={onAnnounce}
          onDismiss={() => setIsHidden(true)}
        />
      )}
      {noticed !== dismissed && <NoticeMessage notices={notices} onDismiss={() => setDismissed(noticed)} />}
      {reading !== null && isAgendaToChoose(state) && (
        <Suspense>
          <ChooseAgenda search={reading.search} actions={actions} />
        </Suspense>
      )}
    </div>
  );
}
