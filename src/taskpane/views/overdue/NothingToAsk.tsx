/** What the view has in place of a list. */
import { columnLetters } from "../../../agenda/model/addresses";
import type { Assessment } from "../../../agenda/model/assessment";
import { Empty } from "../../components/Empty";
import { nothingToAskStrings } from "../../strings/overdue/nothingToAsk";
import { overdueStrings } from "../../strings/overdue/overdue";

/** Says no more than the agenda does: where due dates are missing, nothing is said to be up to date. */
export function NothingToAsk({ assessment: { agenda, summary } }: { assessment: Assessment }) {
  const { actions, coverage } = summary;
  const { due, updated } = coverage;
  if (actions === 0)
    return <Empty title={nothingToAskStrings.noActions} advice={nothingToAskStrings.noActionsAdvice} />;
  if (due === null || agenda.columns.due === null) return null;
  if (due === 0) {
    const advice = nothingToAskStrings.notKnownAdvice(columnLetters(agenda.columns.due));
    return <Empty title={overdueStrings.notKnown} advice={advice} />;
  }
  const undated = actions - due;
  const notUpdated = actions - (updated ?? 0);
  return undated + notUpdated === 0 ? (
    <Empty title={nothingToAskStrings.nothingOverdue} advice={nothingToAskStrings.nothingOverdueAdvice} />
  ) : (
    <Empty
      title={nothingToAskStrings.nothingKnown}
      advice={nothingToAskStrings.nothingKnownAdvice(undated, notUpdated)}
    />
  );
}
