/** A drafted reminder, to change and then open in email or copy. Nothing is sent from here. */
import { Textarea } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useId, useMemo, useState } from "react";
import { Button, ButtonLink } from "../../components/button/Button";
import type { Assessment } from "../../../agenda/model/assessment";
import { copyToClipboard } from "../../state/clipboard";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { reminderStrings } from "../../strings/reminder";
import { askedTable } from "./askedTable";
import type { ListedOwner } from "./ownerList";
import { useOwnersStyles } from "./owners.styles";
import { draftReminder, mailAddress } from "./reminderDraft";
import type { Draft } from "./reminderDraft";

export interface ReminderProps {
  owners: ListedOwner[];
  assessment: Pick<Assessment, "today" | "summary">;
  onBack: () => void;
}

export function Reminder({ owners, assessment: { today, summary }, onBack }: ReminderProps) {
  const styles = useOwnersStyles();
  const rated = summary.ratings !== null;
  const draft = useMemo(() => draftReminder(owners, { today, rated }), [owners, today, rated]);
  const [written, setWritten] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const arrival = useFocusOnArrival<HTMLHeadingElement>();
  const field = useId();
  const body = written ?? draft.body;
  const { href, whole } = mailAddress({ ...draft, body });
  const copy = (text: string, html: string | null = null) => void copyToClipboard(text, html).then(setCopied);
  const copyTable = () => {
    const { text, html } = askedTable(owners, { rated });
    copy(text, html);
  };
  return (
    <>
      <div className={styles.panelBar}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular className={styles.mirrored} />}
          aria-label={reminderStrings.back}
          title={reminderStrings.back}
          onClick={onBack}
        />
        <h1 {...arrival} className={styles.panelTitle}>
          {draft.title}
        </h1>
      </div>
      <p className={styles.advice}>{reminderStrings.advice}</p>
      <Recipients draft={draft} />
      <label htmlFor={field} className={styles.label}>
        {reminderStrings.message}
      </label>
      <Textarea
        id={field}
        className={styles.message}
        resize="vertical"
        textarea={{ className: styles.messageText }}
        value={body}
        onChange={(_, { value }) => setWritten(value)}
      />
      {!whole && <p className={styles.advice}>{reminderStrings.tooLong}</p>}
      <p role="status" className={styles.status}>
        {copied === null ? "" : copied ? reminderStrings.copied : reminderStrings.notCopied}
      </p>
      <div className={styles.buttonBar}>
        <ButtonLink size="small" appearance="primary" href={href} target="_blank" rel="noreferrer">
          {reminderStrings.open}
        </ButtonLink>
        <Button size="small" onClick={() => copy(body)}>
          {reminderStrings.copyMessage}
        </Button>
        <Button size="small" onClick={copyTable}>
          {reminderStrings.copyTable}
        </Button>
      </div>
    </>
  );
}

const missingInView = 3;

function Recipients({ draft: { emails, withoutEmail } }: { draft: Draft }) {
  const styles = useOwnersStyles();
  const missing = withoutEmail.slice(0, missingInView);
  const more = withoutEmail.length - missing.length;
  return (
    <>
      {emails.length > 0 && <p className={styles.recipients}>{reminderStrings.to(emails.join(", "))}</p>}
      {withoutEmail.length > 0 && (
        <p className={styles.advice}>
          {emails.length === 0 && withoutEmail.length === 1
            ? reminderStrings.noEmail
            : reminderStrings.someWithoutEmail(missing, more)}
        </p>
      )}
    </>
  );
}
