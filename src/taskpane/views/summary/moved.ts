/** How the ratings of each section and each lead changed, in words beside the arrow; "" where none did. */
import { movements as movementNames } from "../../../agenda/history/movement";
import type { Movement, MovementName } from "../../../agenda/history/movement";
import type { Action } from "../../../agenda/model/assessment";
import type { Section } from "../../../agenda/model/agenda";
import { agendaStrings } from "../../strings/agenda";
import { summaryStrings } from "../../strings/summary";

/** `movements` are parallel to the actions; empty where nothing is known of before. */
export function movedBy(actions: readonly Action[], movements: readonly Movement[]) {
  const sections = new Map<string, Movement[]>();
  const owners = new Map<string, Movement[]>();
  movements.forEach((movement, index) => {
    const action = actions[index];
    if (action === undefined || action.setAside) return;
    add(sections, agendaStrings.section(action.section), movement);
    const leads = new Set(action.owner.lead.map((name) => name.toLowerCase()));
    for (const lead of leads.size > 0 ? leads : [agendaStrings.unassigned.toLowerCase()]) add(owners, lead, movement);
  });
  const inWords = (known: Map<string, Movement[]>, name: string) =>
    movedParts(known.get(name) ?? [], summaryStrings.movedArrow).join(", ");
  return {
    ofSection: (section: Section) => inWords(sections, agendaStrings.section(section)),
    ofOwner: (name: string) => inWords(owners, name.toLowerCase()),
  };
}

/** "2 improved", "1 worsened"; what did not change is left out. */
export function movedParts(
  movements: readonly Movement[],
  inWords: (count: number, movement: MovementName) => string,
): string[] {
  return movementNames
    .filter((name) => name !== "No change")
    .map((name) => ({ name, count: movements.filter((movement) => movement.name === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => inWords(count, name));
}

function add(known: Map<string, Movement[]>, name: string, movement: Movement): void {
  const before = known.get(name);
  if (before === undefined) known.set(name, [movement]);
  else before.push(movement);
}
