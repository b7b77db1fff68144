/** What a row of the overdue list does not say of its action. */
import type { ReactNode } from "react";
import { directionWords } from "../../../agenda/model/agenda";
import type { Action } from "../../../agenda/model/assessment";
import { figures, longDay } from "../../../agenda/text/language";
import { actionFactsStrings as strings } from "../../strings/overdue/actionFacts";
import { agendaStrings } from "../../strings/agenda";
import { useActionFactsStyles } from "./actionFacts.styles";

export function ActionFacts({ action }: { action: Action }) {
  const styles = useActionFactsStyles();
  const facts: [string, ReactNode][] = [
    [strings.section, agendaStrings.section(action.section)],
    [strings.owner, agendaStrings.owner(action.owner.lead, action.owner.support)],
    [strings.ratings, strings.ratingsOf(action.ratings)],
    [strings.previousRating, action.previousRating],
    [strings.direction, action.travel && directionWords[action.travel]],
    [strings.stage, action.stage],
    [strings.firstDue, firstDue(action)],
    [strings.comment, action.comment],
    [strings.row, figures(action.row)],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, fact]) => fact !== null && fact !== "")
        .map(([name, fact]) => [<dt key={name}>{name}</dt>, <dd key={`${name} fact`}>{fact}</dd>])}
    </dl>
  );
}

/** Null where the due date never moved. */
function firstDue({ firstDue: first, dueMoves }: Action): string | null {
  return first === null || dueMoves === 0 ? null : strings.moved(longDay(first), dueMoves);
}
