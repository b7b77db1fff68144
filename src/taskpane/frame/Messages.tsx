/** Faults and notices above the view: what happened, what to do, and nothing technical. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Fault } from "../../excel/faults";
import { words } from "../words";
import { CopyDetails } from "./CopyDetails";

export interface FaultMessageProps {
  fault: Fault;
  onTryAgain: () => void;
  onDismiss: () => void;
}

export function FaultMessage({ fault, onTryAgain, onDismiss }: FaultMessageProps) {
  return (
    <MessageBar intent={fault.kind === "busy" ? "warning" : "error"} layout="multiline" role="alert" aria-live="off">
      <MessageBarBody>
        <MessageBarTitle>{fault.title}</MessageBarTitle> {fault.advice}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />}>
        <Button size="small" onClick={onTryAgain}>
          {words.tryAgain}
        </Button>
        <CopyDetails details={fault.details} />
      </MessageBarActions>
    </MessageBar>
  );
}

export function NoticeMessage({ notices, onDismiss }: { notices: string[]; onDismiss: () => void }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {notices.map((notice) => (
          <div key={notice}>{notice}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />} />
    </MessageBar>
  );
}

function DismissButton({ onDismiss }: { onDismiss: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.dismiss}
      onClick={onDismiss}
    />
  );
}
