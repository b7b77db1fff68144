/** Faults and notices above the view: what happened, what to do, and nothing technical. */
import { mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { Button } from "../button/Button";
import type { Fault } from "../../../excel/host/faults";
import { frameStrings } from "../../strings/frame";
import { CopyDetails } from "./CopyDetails";
import { useMessageStyles } from "./messages.styles";

export interface FaultMessageProps {
  fault: Fault;
  /** Null where only the person can do it again. */
  onTryAgain: (() => void) | null;
  onDismiss: () => void;
}

export function FaultMessage({ fault, onTryAgain, onDismiss }: FaultMessageProps) {
  return (
    <Message intent={fault.kind === "busy" ? "warning" : "error"} onDismiss={onDismiss}>
      <strong>{fault.title}</strong> {fault.advice}
      <Actions>
        {onTryAgain !== null && (
          <Button size="small" onClick={onTryAgain}>
            {frameStrings.tryAgain}
          </Button>
        )}
        <CopyDetails details={fault.details} />
      </Actions>
    </Message>
  );
}

export function NoticeMessage({ notices, onDismiss }: { notices: string[]; onDismiss: () => void }) {
  return (
    <Message intent="info" onDismiss={onDismiss}>
      {notices.map((notice) => (
        <div key={notice}>{notice}</div>
      ))}
    </Message>
  );
}

type Intent = "error" | "warning" | "info";

const icons: Record<Intent, ReactNode> = {
  error: <ErrorCircleFilled />,
  warning: <WarningFilled />,
  info: <InfoRegular />,
};

export interface MessageProps {
  intent: Intent;
  /** Null where it stays until it is answered. */
  onDismiss: (() => void) | null;
  children: ReactNode;
}

/** A notice waits to be heard; a fault does not. */
export function Message({ intent, onDismiss, children }: MessageProps) {
  const styles = useMessageStyles();
  return (
    <div role={intent === "info" ? "status" : "alert"} className={mergeClasses(styles.message, styles[intent])}>
      <span aria-hidden className={mergeClasses(styles.icon, styles[`${intent}Icon`])}>
        {icons[intent]}
      </span>
      <div className={styles.body}>{children}</div>
      {onDismiss !== null && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.dismiss}
          icon={<DismissRegular />}
          aria-label={frameStrings.dismiss}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}

export function Actions({ children }: { children: ReactNode }) {
  const styles = useMessageStyles();
  return <div className={styles.actions}>{children}</div>;
}
