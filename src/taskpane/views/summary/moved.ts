/** How the ratings of each section and each lead changed, in words beside the arrow; "" where none did. */
import { movements as movementNames } from "../../../agenda/history/movement";
import type { Movement, MovementName } from "../../../agenda/history/movement";
import type { Action } from "../../../agenda/model/assessment";
import type { Section } from "../../../agenda/model/agenda";
import { agendaStrings } from "../../strings/agenda";
import { summaryStrings } from "../../strings/summary";

/** `movements` are parallel to the actions; empty where nothing is known of before. */
export function movedBy(actions: readonly Action[], movements: readonly (Movement | null)[]) {
  const agendas = new Map<string, Movement[]>();
  const sections = new Map<string, Movement[]>();
  const owners = new Map<string, Movement[]>();
  movements.forEach((movement, index) => {
    const action = actions[index];
    if (action === undefined || movement === null || action.setAside) return;
    add(agendas, String(action.agenda), movement);
    add(sections, sectionKey(action.section, action.agenda), movement);
    const leads = new Set(action.owner.lead.map((name) => name.toLowerCase()));
    for (const lead of leads.size > 0 ? leads : [agendaStrings.unassigned.toLowerCase()]) add(owners, lead, movement);
  });
  const inWords = (known: Map<string, Movement[]>, name: string) =>
    movedParts(known.get(name) ?? [], summaryStrings.movedArrow).join(", ");
  return {
    ofAgenda: (agenda: number) => inWords(agendas, String(agenda)),
    ofSection: (section: Section & { agenda: number }) => inWords(sections, sectionKey(section, section.agenda)),
    ofOwner: (name: string) => inWords(owners, name.toLowerCase()),
  };
}

function sectionKey(section: Section, agenda: number): string {
  return `${agenda} ${agendaStrings.section(section)}`;
}

/** "2 improved", "1 worsened"; what did not change is left out. */
export function movedParts(
  movements: readonly (Movement | null)[],
  inWords: (count: number, movement: MovementName) => string,
): string[] {
  return movementNames
    .filter((name) => name !== "No change")
    .map((name) => ({ name, count: movements.filter((movement) => movement?.name === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => inWords(count, name));
}

function add(known: Map<string, Movement[]>, name: string, movement: Movement): void {
  const before = known.get(name);
  if (before === undefined) known.set(name, [movement]);
  else before.push(movement);
}
