/** Whatever Excel refuses of all that only decorates a sheet made for a person, the sheet is there with all that counts, and one line says what was refused. */
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { makeRepairedAgenda, planRepair } from "../../../src/excel/repair/repair";
import { addSampleAgenda } from "../../../src/excel/sample/sampleAgenda";
import { createRegister } from "../../../src/excel/stores/registerChanges";
import type { Host } from "../../../src/host/headless/startHost";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { actionTypes, batchSchema } from "../../../src/host/richapi/protocol/wire";
import { standardRows, plainRangeAgenda } from "../../fixtures/workbooks";
import { sampled } from "../../support/run/sampling";
import { contentOf, withHost } from "../../support/sheetWorkbook";

type Made = () => Promise<{ ok: boolean; undecorated?: string | null }>;

interface NewSheet {
  sheet: string;
  /** Some of the members that decorate it. */
  decorated: string[];
  /** Reads what the sheet is made from, and answers what makes it. */
  prepare: () => Promise<Made>;
}

const newSheets: NewSheet[] = [
  {
    sheet: "Sample agenda",
    decorated: ["RangeFormat.columnWidth", "RangeFormat.wrapText"],
    prepare: () => Promise.resolve(addSampleAgenda),
  },
  {
    sheet: "Owners",
    decorated: ["RangeFormat.columnWidth", "WorksheetFreezePanes.freezeRows"],
    prepare: async () => {
      const outcome = await assessAgenda();
      if (!outcome.ok) throw new Error(outcome.fault.details);
      return () => createRegister(outcome.assessment);
    },
  },
  {
    sheet: "Agenda",
    decorated: ["RangeFormat.columnWidth", "Worksheet.position", "DataValidation.rule"],
    prepare: async () => {
      const outcome = await planRepair();
      if (!outcome.ok) throw new Error(outcome.fault.details);
      return () => makeRepairedAgenda(outcome.plan);
    },
  },
];

/** Sheets with their cells, number formats, tables and custom properties, and which one is in front. */
function whatCounts({ sheets, activeSheet }: WorkbookModel): unknown {
  const all = sheets.map((sheet) => {
    const used = sheet.usedArea(true);
    return {
      name: sheet.name,
      values: used && sheet.cells.values(used),
      numberFormats: used && sheet.cells.numberFormats(used),
      tables: sheet.tables.map(({ name, area }) => [name, area]),
      properties: sheet.customProperties.list(),
    };
  });
  return { sheets: all.sort((one, other) => one.name.localeCompare(other.name)), active: activeSheet.name };
}

/** The members that were used after all that counts in the request that made the sheet. */
function decoratingMembers({ batches }: Host, used: readonly string[]): string[] {
  const parsed = batches.map((batch) => batchSchema.parse(batch).Actions);
  const making = parsed.findLastIndex((actions) => actions.some(({ ActionType }) => ActionType === actionTypes.trace));
  const request = parsed[making] ?? [];
  const trace = request.findIndex(({ ActionType }) => ActionType === actionTypes.trace);
  const after = parsed.slice(making + 1).reduce((count, actions) => count + actions.length, 0);
  const first = used.length - after - (request.length - trace - 1);
  const counting = new Set(used.slice(0, first));
  const decorating = used.slice(first, used.length - after).filter((member) => member.includes("."));
  return [...new Set(decorating)].filter((member) => !counting.has(member));
}

it.each(newSheets)(
  "the sheet “$sheet” is whole without any member that only decorates it",
  async ({ decorated, prepare }) => {
    const bytes = await plainRangeAgenda({ rows: standardRows(5).length });
    const whole = await withHost(bytes, async (host) => {
      const actions = jest.spyOn(host.failures, "beforeAction");
      const make = await prepare();
      expect(await make()).toMatchObject({ ok: true, undecorated: null });
      const used = actions.mock.calls
        .map(([member]) => member)
        .filter((member) => !member.endsWith("_RemoveReference"));
      return { counts: whatCounts(host.model), content: contentOf(host.model), members: decoratingMembers(host, used) };
    });
    expect(whole.members).toEqual(expect.arrayContaining(decorated));
    for (const member of sampled(whole.members, 2)) {
      await withHost(bytes, async ({ model, failures }) => {
        const make = await prepare();
        failures.refuseMember(member);
        const undecorated = expect.stringContaining("Excel refused") as string;
        const outcome = await make();
        expect({ member, outcome }).toMatchObject({ member, outcome: { ok: true, undecorated } });
        expect({ member, counts: whatCounts(model) }).toEqual({ member, counts: whole.counts });
      });
    }
  },
);
