/** Whether two assessments would make the same summary; asked after every change, so it stops at the first difference. */
import type { Action, Assessment } from "../agenda/types";

export function sameActions(one: Assessment, other: Assessment): boolean {
  return (
    one.today === other.today &&
    one.agenda.sheet === other.agenda.sheet &&
    one.actions.length === other.actions.length &&
    one.findings.length === other.findings.length &&
    one.actions.every((action, index) => sameAction(action, other.actions[index]))
  );
}

function sameAction(one: Action, other: Action): boolean {
  return (
    one.row === other.row &&
    one.action === other.action &&
    one.comment === other.comment &&
    one.rating === other.rating &&
    one.complete === other.complete &&
    one.due === other.due &&
    one.updated === other.updated &&
    one.stage === other.stage &&
    one.stale === other.stale &&
    one.section.title === other.section.title &&
    one.section.number === other.section.number &&
    one.owner.lead.join() === other.owner.lead.join() &&
    one.owner.support.join() === other.owner.support.join()
  );
}
