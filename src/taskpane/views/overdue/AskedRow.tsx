/** The row that the person asked for in the workbook, where the list does not show it: its action, or that it is none. */
import type { ReactNode } from "react";
import type { Action, Assessment } from "../../../agenda/model/assessment";
import { Message } from "../../components/messages/Messages";
import { RatingBadge } from "../../components/ratings/RatingBadge";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import type { SelectedRow } from "../../state/selectedRow";
import { askedRowStrings as strings } from "../../strings/overdue/askedRow";
import { ActionFacts } from "./ActionFacts";
import { useAskedRowStyles } from "./askedRow.styles";
import { filterEntries } from "./query";
import type { Entry, Query } from "./query";

export interface AskedRowProps {
  assessment: Assessment;
  selected: SelectedRow;
  entries: Entry[];
  query: Query;
  onSelected: (selected: SelectedRow | null) => void;
}

export function AskedRow({ assessment, selected, entries, query, onSelected }: AskedRowProps) {
  const action = assessment.actions.find(({ agenda, row }) => agenda === selected.agenda && row === selected.row);
  const entry = entries.find((one) => one.action === action);
  if (entry && filterEntries([entry], query).length > 0) return null;
  const here = assessment.agendas.filter(({ source }) => source === null);
  const sheets = [...new Set(here.map(({ sheet }) => sheet))];
  return (
    <Answer selected={selected} onDismiss={() => onSelected(null)}>
      {action ? (
        <About action={action} why={whyNotListed(action, entry)} isRated={assessment.summary.ratings !== null} />
      ) : (
        strings.noAction(sheets)
      )}
    </Answer>
  );
}

interface AnswerProps {
  selected: SelectedRow;
  onDismiss: () => void;
  children: ReactNode;
}

function Answer({ selected, onDismiss, children }: AnswerProps) {
  const styles = useAskedRowStyles();
  const arrival = useFocusOnArrival<HTMLDivElement>(selected);
  return (
    <div {...arrival} role="region" aria-label={strings.label} className={styles.answer}>
      <Message intent="info" onDismiss={onDismiss}>
        {children}
      </Message>
    </div>
  );
}

function About({ action, why, isRated }: { action: Action; why: string; isRated: boolean }) {
  const styles = useAskedRowStyles();
  return (
    <>
      <strong>{action.action}</strong>
      <div className={styles.facts}>
        {isRated && <RatingBadge rating={action.rating} />}
        {strings.due(action)}
      </div>
      {why}
      <div className={styles.more}>
        <ActionFacts action={action} />
      </div>
    </>
  );
}

function whyNotListed({ complete }: Action, entry: Entry | undefined): string {
  if (entry) return strings.filtered;
  return complete ? strings.complete : strings.nothingToAsk;
}
