/** A scanned agenda, repaired: each action that a careful person reads is a row of its own. */
import { distance } from "fastest-levenshtein";
import { isoToDay } from "../../../src/agenda/dates/days";
import { judge } from "../../../src/agenda/judge/judge";
import { asSource, repairAgenda } from "../../../src/agenda/repair/repair";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { gridOf, sourceOf } from "../../fixtures/agendas";
import { scannedDocuments } from "../../support/scannedDocuments";
import type { Truth } from "../../support/scannedDocuments";
import type { AgendaSource } from "../../../src/agenda/model/agenda";
import type { Action, Assessment } from "../../../src/agenda/model/assessment";

/** As many letters as a scan loses in one text of the truth. */
const lostByScan = 2;

describe.each(scannedDocuments)("$name, repaired", ({ rows, truth, today, lostLetters }) => {
  const source = sourceOf(gridOf(rows));
  const repaired = repairAgenda(source, defaultSettings);
  const before = assess(source, today);
  const after = assess(asSource(repaired, source), today);

  it("has every section and every action of the careful person, and no other action", () => {
    for (const section of truth.sections)
      expect(after.agenda.sections).toContainEqual(expect.objectContaining(section));
    expect(after.actions).toHaveLength(truth.actions.length);
    expect(repaired.from).toEqual(truth.actions.map(({ lines }) => lines));
  });

  it.each(truth.actions.map((action, index) => ({ ...action, index })))(
    "action $n is whole, with its section, owners and comment",
    ({ index, ...careful }) => {
      const action = after.actions[index];
      expect(action?.section.number ?? action?.section.title).toEqual(careful.section ?? truth.missingSection.number);
      expect(distance(action?.action ?? "", careful.action)).toBeLessThanOrEqual(lostByScan);
      expect({ ...action?.owner }).toMatchObject(ownersOf(careful));
      expect(lettersApart(action, careful.commentStarts)).toBeLessThanOrEqual(lostByScan);
    },
  );

  it("keeps texts as they are where the scan lost letters: nothing on the page says them", () => {
    const apart = truth.actions.filter(({ action }, index) => after.actions[index]?.action !== action);
    expect(apart.map(({ n }) => n)).toEqual(lostLetters);
  });

  it("has fewer findings when it is judged again, and none about the shape of the table", () => {
    const shape = ["row-fragment", "heading-in-cell", "section-gap", "text-lookalike", "text-spacing"];
    expect(codesOf(before).filter((code) => shape.includes(code))).not.toEqual([]);
    expect(codesOf(after).filter((code) => shape.includes(code))).toEqual([]);
    expect(cellsIn(after)).toBeLessThan(cellsIn(before));
    expect(after.findings.length).toBeLessThan(before.findings.length);
  });
});

function assess(source: AgendaSource, today: string): Assessment {
  const day = isoToDay(today) ?? NaN;
  return judge(source, { today: day, settings: defaultSettings, register: null, snapshots: [] });
}

function codesOf({ findings }: Assessment): string[] {
  return findings.map(({ code }) => code);
}

function cellsIn({ findings }: Assessment): number {
  return findings.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** Only what the page says. */
function ownersOf({ lead, support }: Truth["actions"][number]): Partial<Action["owner"]> {
  return { ...(lead !== null && { lead }), ...(support !== null && { support }) };
}

/** How many letters the beginning of the comment differs in; an action without a comment has none. */
function lettersApart(action: Action | undefined, starts: string | null): number {
  const comment = action?.comment ?? "";
  return starts === null ? comment.length : distance(comment.slice(0, starts.length), starts);
}
